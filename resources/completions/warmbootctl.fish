# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Tab offers after warmbootctl. Tests hold it to what the program itself says (tests/docs/test_completions.py).

function __warmbootctl_root # the folder behind --root, or nothing
    set -l words (commandline -opc)
    set -l at (contains -i -- --root $words)
    and string trim --right --chars=/ -- $words[(math $at + 1)]
end

function __warmbootctl_command # prints the command that was typed
    set -l words (commandline -opc)[2..]
    while set -q words[1]
        switch $words[1]
            case --root
                set -e words[1]
            case '-*'
            case '*'
                echo $words[1]
                return
        end
        set -e words[1]
    end
    return 1
end

function __warmbootctl_is # command...: is it one of these?
    set -l command (__warmbootctl_command)
    and contains -- $command $argv
end

function __warmbootctl_choice_is_missing
    set -l words (commandline -opc)
    not string match -q -r '^(kexec|bios|default)$' -- $words
end

function __warmbootctl_files # pattern...: below the root folder, without it
    set -l root (__warmbootctl_root)
    set -l files
    for pattern in $argv
        eval set -a files (string escape -- $root)$pattern # which takes a pattern without a match, too
    end
    for file in $files
        test -e $file
        and string sub --start=(math (string length -- "$root") + 1) -- $file
    end
end

function __warmbootctl_words_of_the_line # a name alone takes away each of its values
    string split -n ' ' -- (cat (__warmbootctl_root)/proc/cmdline 2>/dev/null) | string replace -r '=.*' ''
end

function __warmbootctl_units
    echo none
    systemctl list-unit-files --no-legend --no-pager --type=service,socket,mount,timer,target 2>/dev/null | string replace -r ' .*' ''
end

complete -c warmbootctl -f
complete -c warmbootctl -s h -l help -d 'Show help'
complete -c warmbootctl -n 'not __warmbootctl_command' -l version -d 'Show the version'
complete -c warmbootctl -n 'not __warmbootctl_command' -l root -x -a '(__fish_complete_directories)' -d 'Another root folder than /'

for line in \
    'status:How this machine reboots, and why' \
    'kernels:The installed kernels' \
    'history:How the last reboots went, and what kexec saved' \
    'check:What stands in the way of a kexec, and the cure' \
    'plan:What apply would do; changes nothing' \
    'apply:Install Warmboot, or change its settings' \
    'adopt:Take over a hand-made kexec set-up' \
    'enable:Reboot through kexec from now on' \
    'disable:Reboot through the firmware from now on' \
    'uninstall:Remove everything that Warmboot put here' \
    'undo:Take back the last change' \
    'redo:Make the last undone change again' \
    'next:What only the next reboot does' \
    'reboot:Reboot now' \
    'confirm:This boot by kexec is good' \
    'resume:Put kexec back in service after a suspension' \
    'serve:Speak JSON lines, for the application'
    set -l command (string split -m 1 : -- $line)
    complete -c warmbootctl -n 'not __warmbootctl_command' -a $command[1] -d $command[2]
end

complete -c warmbootctl -n 'not __warmbootctl_is reboot confirm resume serve; and __warmbootctl_command' -l json -d 'Print JSON'
complete -c warmbootctl -n '__warmbootctl_is history' -l csv -d 'Print a table for other programs'
complete -c warmbootctl -n '__warmbootctl_is check' -l try -d 'Load the kernel, and unload it again'
complete -c warmbootctl -n '__warmbootctl_is check' -l symptom -x -a 'blank-screen no-network no-disks hang tpm' -d 'What went wrong after a kexec'
complete -c warmbootctl -n '__warmbootctl_is apply adopt enable disable uninstall undo redo' -s n -l dry-run -d 'Show what would change, change nothing'
complete -c warmbootctl -n '__warmbootctl_is apply adopt enable disable uninstall' -l expect -x -d 'Do it only if the plan has this digest'
complete -c warmbootctl -n '__warmbootctl_is uninstall' -l purge -d 'The undo records and the history too'
complete -c warmbootctl -n '__warmbootctl_is undo' -l list -d 'Show the changes that can be taken back'
complete -c warmbootctl -n '__warmbootctl_is next; and __warmbootctl_choice_is_missing' -a 'kexec bios default'
complete -c warmbootctl -n '__warmbootctl_is reboot' -l via -x -a 'kexec bios soft default' -d 'Which way'
complete -c warmbootctl -n '__warmbootctl_is reboot' -l confirm -x -d 'Minutes to confirm a boot by kexec in'

set -l settings '__warmbootctl_is plan apply adopt'
complete -c warmbootctl -n $settings -l mode -x -a 'kexec bios' -d 'How ordinary reboots go'
complete -c warmbootctl -n $settings -l kernel -r -F -a '(__warmbootctl_files /vmlinuz "/boot/vmlinuz*" "/boot/kernel-*" "/boot/Image-*" "/boot/efi/EFI/Linux/*.efi")' -d 'Kernel to load'
complete -c warmbootctl -n $settings -l initrd -r -F -a 'none (__warmbootctl_files /initrd.img "/boot/init*" "/boot/*ucode*.img")' -d 'Its initrds in order, or none'
complete -c warmbootctl -n $settings -l follow -x -a 'default\t"The links of the distribution" newest\t"The newest installed kernel" loader\t"What the boot loader starts"' -d 'Which kernel'
complete -c warmbootctl -n $settings -l cmdline -x -a reuse -d 'reuse, or the whole command line'
complete -c warmbootctl -n $settings -l add -x -a 'nomodeset irqpoll reset_devices pci=nomsi acpi=noirq' -d 'Words to add to the command line'
complete -c warmbootctl -n $settings -l remove -x -a '(__warmbootctl_words_of_the_line)' -d 'Words to take off it'
complete -c warmbootctl -n $settings -l panic -x -d 'Seconds until a kernel that panics reboots'
complete -c warmbootctl -n $settings -l healthy -x -a '(__warmbootctl_units)' -d 'Units of a healthy boot by kexec, or none'
complete -c warmbootctl -n $settings -l deadline -x -d 'Minutes until a shutdown that hangs is cut off'
complete -c warmbootctl -n $settings -l watchdog -x -d 'Seconds that the hardware watchdog gives a kexec'
