# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154 # the settings come from read_settings, and the line is for load
#
# Warmboot: the command line of the next kernel, from the settings and the line that the boot
# loader gave. Sourced by load. kexec's own --reuse-cmdline keeps duplicates and breaks quotes.

# Takes the first word off $rest into $word. As in the kernel, a space between double quotes
# does not end a word.
take_word() {
    word='' odd=0
    while [ -n "$rest" ]; do
        part=${rest%%' '*}
        case $rest in
            *' '*) rest=${rest#*' '} ;;
            *) rest='' ;;
        esac
        word=$word$part
        while :; do
            case $part in
                *\"*) part=${part#*\"} odd=$((1 - odd)) ;;
                *) break ;;
            esac
        done
        [ "$odd" = 0 ] && { [ -z "$word" ] || return 0; continue; }
        [ -n "$rest" ] && word="$word "
    done
    [ -n "$word" ]
}

# What the boot loader adds for itself, what was typed there for one boot only, and our own id.
for_one_boot() { # word
    case $1 in
        BOOT_IMAGE=* | initrd=* | elfcorehdr=* | warmboot.id=*) ;;
        single | s | S | [1-5] | -b | emergency | rescue | rd.emergency | rd.rescue) ;;
        recovery | dis_ucode_ldr) ;; # of the recovery entries that Ubuntu gives GRUB
        systemd.unit=* | rd.systemd.unit=* | systemd.run* | systemd.debug*shell*) ;;
        init=*/systemd | init=*/init) return 1 ;; # some machines need it at every boot
        init=* | rdinit=* | break | break=* | rd.break | rd.break=* | fsck.mode=*) ;;
        *) return 1 ;;
    esac
}

# A flag without a value takes away every value of it: `quiet`, but also `console` all console=….
is_removed() { # word
    rest_removes=$removes
    while [ -n "$rest_removes" ]; do
        flag=${rest_removes%%"$nl"*} rest_removes=${rest_removes#*"$nl"}
        case $1 in
            "$flag") return 0 ;;
            "$flag"=*) case $flag in *=*) ;; *) return 0 ;; esac ;;
        esac
    done
    return 1
}

build_cmdline() { # base id: sets $line; uses $cmdline $adds $removes $panic $watchdog from the settings
    reuse=yes rest=$1 kept=$nl after='' # one kept word a line, since a word can hold spaces
    [ "$cmdline" = reuse ] || reuse='' rest=$cmdline
    while take_word; do
        # Behind a lone -- the words are for init: what we add must stand before it.
        [ "$word" = -- ] && { after=" --${rest:+ $rest}"; break; }
        [ -n "$reuse" ] && for_one_boot "$word" && continue
        is_removed "$word" && continue
        case $word in
            warmboot.id=*) continue ;;
            panic=*) [ "$panic" = 0 ] || continue ;;
        esac
        kept=$kept$word$nl
    done
    rest=$adds
    # Drivers stop the watchdog before a kexec, unless their kernel is told so.
    [ "$watchdog" = 0 ] || rest="$rest watchdog.stop_on_reboot=0"
    while take_word; do
        case $kept in
            *"$nl$word$nl"*) ;;
            *) kept=$kept$word$nl ;;
        esac
    done
    [ "$panic" = 0 ] || kept=${kept}panic=$panic$nl
    kept=${kept#"$nl"} text=''
    while [ -n "$kept" ]; do
        text="$text${kept%%"$nl"*} " kept=${kept#*"$nl"}
    done
    line=${text}warmboot.id=$2$after
}

# An odd quote or a stray -- in the settings would hide the id from the next kernel, and the rest
# of the line with it.
id_is_seen() { # line id
    rest=$1
    while take_word; do
        case $word in
            --) return 1 ;;
            "warmboot.id=$2") return 0 ;;
        esac
    done
    return 1
}
