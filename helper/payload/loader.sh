# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154 # shares its variables with load, which sources it
#
# Warmboot: which kernel does the boot loader start by default? Sourced by kernel where the settings
# say follow=loader; sets $kernel and $initrds, or leaves the reboot to the firmware, which asks the
# boot loader itself. The engine foretells by the same rules (helper/engine/bootloader/).

command -v awk >/dev/null || firmware 'awk is not installed, which reads what the boot loader starts'

# Files of this kind are read from their beginning or not at all: four bytes stand before the text.
asked=$({ tr -d '\0' <"$root/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"; } 2>/dev/null)
case $asked in
    ?systemd-boot*)
        asked=systemd-boot
        choice=$(SYSTEMD_COLORS=0 SYSTEMD_PAGER='' timeout 20 bootctl list 2>/dev/null |
            awk -v "id=$(first_line "$root/etc/machine-id")" -f "$here/bootctl.awk")
        ;;
    '' | ? | ?GRUB*) # which has named itself only of late
        for folder in /boot/grub /boot/grub2 "$root"/boot/efi/EFI/*; do
            folder=${folder#"$root"}
            asked=$folder/grub.cfg
            [ -e "$root$asked" ] && break
            folder=''
        done
        [ -n "$folder" ] || firmware 'no boot loader was found whose configuration can be read'
        platform=''
        if [ -d "$root/sys/firmware/efi" ]; then
            platform=efi
        elif [ -d "$root$folder/i386-pc" ]; then
            platform=pc
        fi
        set -- "$root"/boot/loader/entries/*.conf
        [ -e "$1" ] || set --
        # Of this very process: an automounted /boot can be mounted for it alone.
        choice=$(awk -v "root=$root" -v "folder=$folder" -v "platform=$platform" \
            -v "mounts=$root/proc/self/mountinfo" -f "$here/grub.awk" "$@" 2>/dev/null)
        ;;
    *) firmware 'the boot loader that started this machine is one that cannot be read' ;; # a grub.cfg is left over
esac
case $choice in
    'kernel '*) ;;
    'decides '*) firmware "what $asked starts is decided when it runs (${choice#decides })" ;;
    'empty '*) firmware "$asked has no entry that could be started" ;;
    'no-linux '*) firmware "what $asked starts by default is no Linux kernel (${choice#no-linux })" ;;
    'file '*) firmware "where ${choice#file } lies, which $asked starts, cannot be told" ;;
    *) firmware "what $asked starts by default cannot be told" ;;
esac

# What a command line says of the system that it starts; of words that come twice the last one counts.
name_system() { # line: sets $its_root, $its_state
    rest=$1 its_root=root= its_subvolume=subvol= its_deployment=ostree=
    while take_word; do
        case $word in
            --) break ;;
            root=*) its_root=$word ;;
            ostree=*) its_deployment=$word ;;
            rootflags=*)
                word=,${word#rootflags=},
                case $word in
                    *,subvol=*)
                        word=${word#*,subvol=} word=${word%%,*}
                        its_subvolume=subvol=${word#/}
                        ;;
                esac
                ;;
        esac
    done
    its_state="$its_subvolume $its_deployment"
}

device_of() { # root=…: where udev has a link for it
    case $1 in
        root=UUID=*) link=/dev/disk/by-uuid/${1#root=UUID=} ;;
        root=PARTUUID=*) link=/dev/disk/by-partuuid/${1#root=PARTUUID=} ;;
        root=LABEL=*) link=/dev/disk/by-label/${1#root=LABEL=} ;;
        root=PARTLABEL=*) link=/dev/disk/by-partlabel/${1#root=PARTLABEL=} ;;
        root=/dev/*) link=${1#root=} ;;
        *) return 1 ;;
    esac
    [ -e "$root$link" ] && readlink -f "$root$link"
}

is_same_root() { # root=… root=…
    case $1:$2 in
        "$1:$1" | *:root= | root=:*) return ;; # where a line has none, the initrd knows
    esac
    here_device=$(device_of "$1") && there_device=$(device_of "$2") && [ "$here_device" = "$there_device" ]
}

kernel='' initrds='' line=''
while IFS= read -r found; do
    case $found in
        'kernel '*) kernel=${found#kernel } ;;
        'initrd '*) initrds=$initrds${found#initrd }$nl ;;
        'line '* | 'known '*) line=${found#* } ;;
    esac
done <<END
$choice
END

# A kernel of another system, or of another state of this one, does not go with the command line of this boot.
if [ -n "$line" ] && [ -n "$current" ]; then
    name_system "$current"
    here_root=$its_root here_state=$its_state
    name_system "$line"
    is_same_root "$here_root" "$its_root" || firmware "$asked starts another system by default ($its_root)"
    [ "$here_state" = "$its_state" ] || firmware "$asked starts another state of the system by default ($its_state)"
fi
