# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What Tab offers after warmbootctl. Needs nothing of the package bash-completion.
# Tests hold it to what the program itself says (tests/docs/test_completions.py).

_warmbootctl_options() { # command
    local settings='--mode --kernel --initrd --follow --cmdline --add --remove --panic --healthy --deadline --watchdog'
    case $1 in
        '') echo --root --version ;;
        status | kernels | next) echo --json ;;
        history) echo --json --csv ;;
        check) echo --json --try --symptom ;;
        plan) echo "$settings" --json ;;
        apply | adopt) echo "$settings" --dry-run --expect --json ;;
        enable | disable) echo --dry-run --expect --json ;;
        uninstall) echo --dry-run --expect --json --purge ;;
        undo) echo --list --dry-run --json ;;
        redo) echo --dry-run --json ;;
        reboot) echo --via --confirm ;;
    esac
    echo --help
}

_warmbootctl_values() { # option, root folder: what can stand behind it, a line each
    local file
    case $1 in
        --mode) printf '%s\n' kexec bios ;;
        --follow) printf '%s\n' default newest loader ;;
        --via) printf '%s\n' kexec bios soft default ;;
        --symptom) printf '%s\n' blank-screen no-network no-disks hang tpm ;;
        --cmdline) echo reuse ;;
        --add) printf '%s\n' nomodeset irqpoll reset_devices pci=nomsi acpi=noirq ;;
        --remove) # a name alone takes away each of its values
            while read -r -d ' ' file; do printf '%s\n' "${file%%=*}"; done < <(cat "$2/proc/cmdline" 2>/dev/null; echo ' ')
            ;;
        --kernel)
            for file in "$2"/vmlinuz "$2"/boot/vmlinuz* "$2"/boot/kernel-* "$2"/boot/Image-* "$2"/boot/efi/EFI/Linux/*.efi; do
                [ ! -e "$file" ] || printf '%s\n' "${file#"$2"}"
            done
            ;;
        --initrd)
            echo none
            for file in "$2"/initrd.img "$2"/boot/init* "$2"/boot/*ucode*.img; do
                [ ! -e "$file" ] || printf '%s\n' "${file#"$2"}"
            done
            ;;
        --healthy)
            echo none
            systemctl list-unit-files --no-legend --no-pager --type=service,socket,mount,timer,target 2>/dev/null |
                while read -r file _; do printf '%s\n' "$file"; done
            ;;
    esac
}

# The lines on stdin that go on from a word. They come from files that others may have named, below --root say: what a shell
# would take for more than a plain word is not offered, and nothing is expanded on the way (as `compgen -W` would).
_warmbootctl_offer() { # word
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        [[ $line != "$1"* || $line == *[!A-Za-z0-9._+:@%/=,-]* ]] || COMPREPLY+=("$line")
    done
}

_warmbootctl() {
    local commands='status kernels history check plan apply adopt enable disable uninstall undo redo next reboot confirm resume serve'
    local current=${COMP_WORDS[COMP_CWORD]} command='' root='' option='' given='' word
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            =) ;; # bash takes --mode=kexec for three words
            -*) option=$word ;;
            *)
                case $option in
                    --root) root=${word%/} option='' ;;
                    --initrd | --add | --remove | --healthy) ;; # several values may follow
                    --mode | --kernel | --follow | --cmdline | --panic | --deadline | --watchdog | --expect | --symptom | --via | --confirm) option='' ;;
                    *)
                        given=$word option=''
                        command=${command:-$word}
                        ;;
                esac
                ;;
        esac
    done
    [ "$current" != = ] || current=''

    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_warmbootctl_options "$command")" -- "$current")
        return
    fi
    case $option in
        --root)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return
            ;;
        --panic | --deadline | --watchdog | --expect | --confirm) return ;;
        --mode | --kernel | --initrd | --follow | --cmdline | --add | --remove | --healthy | --symptom | --via)
            _warmbootctl_offer "$current" < <(_warmbootctl_values "$option" "$root")
            if [ ${#COMPREPLY[@]} = 0 ] && [[ $option == --@(kernel|initrd) ]]; then
                compopt -o filenames 2>/dev/null
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
            fi
            return
            ;;
    esac
    case $command in
        '') mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current") ;;
        "$given") [ "$command" != next ] || mapfile -t COMPREPLY < <(compgen -W 'kexec bios default' -- "$current") ;;
    esac
}

complete -F _warmbootctl warmbootctl
