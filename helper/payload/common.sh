# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154 # what is set here is used by those who source it
#
# What the Warmboot hooks share: settings, the mark, and how to ask the kernel.
# Sourced by load, exec and boot-check; runs nothing by itself.

# Tests set these two; systemd starts the hooks with neither.
root=${WARMBOOT_ROOT:-}
PATH=${WARMBOOT_PATH:-/usr/sbin:/usr/bin:/sbin:/bin}
LC_ALL=C
export PATH LC_ALL
umask 022

nl='
'
tab='	'
conf=$root/etc/warmboot.conf
state=$root/var/lib/warmboot
run=$root/run/warmboot

# Standard output of the units is the journal. The journal is gone when the
# machine jumps, so that exec says its line to the kernel log as well.
say() {
    printf '%s\n' "$*"
}

# Without a process, which is most of what a hook costs. Not for numbers in /proc/sys: `read` takes byte after byte,
# and one there ends after the first. Ids there are whole; each byte of a random one is of another, just as random.
read_line() { # file: sets $first to its first line, or to nothing
    first=''
    [ -r "$1" ] && { IFS= read -r first <"$1"; } 2>/dev/null
    [ -n "$first" ]
}

# For all files. Only for $(first_line …): there is no way back from exec, which saves a process of the two.
first_line() { # file: its first line, or nothing
    [ -r "$1" ] && exec head -n 1 "$1" 2>/dev/null
}

image_loaded() {
    for file in "$root/sys/kernel/kexec/loaded" "$root/sys/kernel/kexec_loaded"; do
        [ -r "$file" ] || continue
        read_line "$file"
        [ "$first" = 1 ]
        return
    done
    return 1
}

# `kexec -u` must use the system call that is allowed here; which one that is
# differs with lockdown and with the version of kexec-tools, so that all are tried.
unload_image() {
    for family in -a -s -c; do
        image_loaded || return 0
        kexec "$family" -u >/dev/null 2>&1
    done
    ! image_loaded
}

# Did this boot come by a kexec, whoever asked for it? The kernel knows: a command
# line with a warmboot.id proves nothing, as any other kexec can carry it on.
loader='' # asked for once
came_by_kexec() {
    if [ -r "$root/proc/sys/kernel/bootloader_type" ]; then
        [ -n "$loader" ] || loader=$(first_line "$root/proc/sys/kernel/bootloader_type")
        [ "$((${loader:-0} >> 4))" = 13 ]
    else
        [ -e "$root/proc/device-tree/chosen/linux,booted-from-kexec" ]
    fi
}

# --- settings -----------------------------------------------------------------

# Fails on a line that it does not know, with that line in $unknown: a setting
# that nobody understood is a doubt, and a doubt ends in the firmware.
read_settings() {
    mode='' follow='' kernel='' initrds='' cmdline=reuse adds='' removes='' panic=0 healthy='' watchdog=0 boot_device='' unknown=''
    # What a link leads to may be anybody's.
    if [ -L "$conf" ] || { [ -e "$conf" ] && [ ! -f "$conf" ]; }; then
        unknown='(it is not a file of its own)'
        return 1
    fi
    [ -r "$conf" ] || { unknown='(the file cannot be read)'; return 1; }
    while IFS= read -r line || [ -n "$line" ]; do
        value=${line#*=}
        case $line in
            '' | '#'*) ;;
            mode=kexec | mode=bios) mode=$value ;;
            follow=fixed | follow=default | follow=newest | follow=loader) follow=$value ;;
            kernel=/*) kernel=$value ;;
            initrd=/*) initrds=$initrds$value$nl ;;
            cmdline=?*) cmdline=$value ;;
            add=?*) adds="$adds $value" ;;
            remove=?*) removes=$removes$value$nl ;;
            panic=*[!0-9]* | panic= | panic=0?* | panic=??????*) unknown=$line ;;
            panic=*) panic=$value ;;
            # A template is never active itself.
            healthy=*[!a-zA-Z0-9:_.@\\-]* | healthy=[.-]* | healthy=*@.*) unknown=$line ;;
            healthy=*.service | healthy=*.target | healthy=*.socket | healthy=*.mount | healthy=*.automount | healthy=*.swap | \
                healthy=*.timer | healthy=*.path | healthy=*.slice | healthy=*.scope | healthy=*.device)
                healthy="$healthy $value"
                ;;
            # Of the deadline the planner has made a file of its own.
            deadline=*[!0-9]* | deadline= | deadline=0?* | deadline=?????*) unknown=$line ;;
            watchdog=*[!0-9]* | watchdog= | watchdog=0?* | watchdog=????*) unknown=$line ;;
            watchdog=*) watchdog=$value ;;
            watchdog-driver=*[!a-zA-Z0-9_-]* | watchdog-driver=) unknown=$line ;;
            deadline=* | watchdog-driver=*) ;;
            boot-device=/*) boot_device=$value ;;
            *) unknown=$line ;;
        esac
    done <"$conf"
    [ -n "$mode" ] && [ -n "$follow" ] || unknown=${unknown:-'(no mode= or no follow=)'}
    [ -z "$unknown" ]
}

# --- the mark -----------------------------------------------------------------

# One small file that says how far the last reboot got, on the root file system: exec
# runs when a /var of its own is already gone. Stages: firmware (left that way on
# purpose), armed (loaded), jumping (about to jump), arrived, healthy, failed (not healthy, where no
# `suspended` could be written), judged (all others).
find_mark() { # sets $mark; further files: sets $stats to device:inode:time of each, as one process tells all
    mark=$root/etc/warmboot.mark folder=$state
    [ -e "$folder" ] || folder=$root/
    stats=$(stat -Lc '%d:%i:%Y' "$root/" "$folder" "$@" 2>/dev/null)
    device=${stats%%:*}
    tail_of_stats
    [ "$folder" = "$root/" ] || [ -z "$device" ] || [ "$device" != "${stats%%:*}" ] || mark=$state/mark
    tail_of_stats
}

tail_of_stats() { # all but the first line
    case $stats in
        *"$nl"*) stats=${stats#*"$nl"} ;;
        *) stats='' ;;
    esac
}

# stage, id (also on the new kernel's command line), from (boot_id it was set in), time
# (seconds since 1970), kernel, base (the command line that the boot loader gave), line (the one
# of the new kernel), boot (boot_id that was judged), ended (did that boot shut down in order?),
# reason, expect (what was up in the boot before and should be again: ssh, network), confirm (minutes in which
# somebody has to say that the boot is good), ready (what was up when that boot was ready), asked
# (by whom, where that is known), times (uptime when the load hook began and ended, then when exec
# ran, with the seconds since 1970 and those of the hardware clock).
read_mark() {
    head_size=0 lines=0 m_stage='' m_id='' m_from='' m_time='' m_kernel='' m_base='' m_line='' m_boot='' m_ended='' m_reason=''
    m_expect='' m_confirm='' m_ready='' m_asked='' m_times=''
    [ -r "$mark" ] || return 0
    while IFS= read -r line || [ -n "$line" ]; do
        value=${line#*=} lines=$((lines + 1))
        case $lines:$line in
            1:stage=*) head_size=${#line} ;;
            2:times=*) head_size=$((head_size + ${#line} + 2)) ;;
            [12]:*) head_size=-1000 ;; # an earlier version's
        esac
        case $line in
            stage=*) m_stage=$value ;;
            id=*) m_id=$value ;;
            from=*) m_from=$value ;;
            time=*) m_time=$value ;;
            kernel=*) m_kernel=$value ;;
            base=*) m_base=$value ;;
            line=*) m_line=$value ;;
            boot=*) m_boot=$value ;;
            ended=*) m_ended=$value ;;
            reason=*) m_reason=$value ;;
            expect=*) m_expect=$value ;;
            confirm=*) m_confirm=$value ;;
            ready=*) m_ready=$value ;;
            asked=*) m_asked=$value ;;
            times=*) m_times=${value%%  *} ;;
        esac
    done <"$mark"
}

# Returns only after the disk has it: a mark that is lost in a reset is no mark.
write_mark() {
    mark_head
    printf '%s\n' "$head" "id=$m_id" "from=$m_from" "time=$m_time" "kernel=$m_kernel" \
        "base=$m_base" "line=$m_line" "boot=$m_boot" "ended=$m_ended" "reason=$m_reason" \
        "expect=$m_expect" "confirm=$m_confirm" "ready=$m_ready" "asked=$m_asked" >"$mark.new" &&
        sync "$mark.new" && mv -f "$mark.new" "$mark" && sync "${mark%/*}"
}

# Stage and times, which the last hook of a shutdown has to tell, have a room of their own at the front: one write
# in place does it, within one sector, in a third of the processes, and on a full disk as well. There, a kexec that
# did arrive would otherwise be taken for one that did not.
head_room=128
mark_head() { # sets $head, without its last newline
    head="stage=$m_stage${nl}times=$m_times"
    while [ "${#head}" -lt $((head_room - 1)) ]; do
        head="$head "
    done
}

write_mark_head() { # after read_mark
    mark_head
    # Through a pipe: bash before 5.1 puts a here-document, which would be a process less, into a file, and the disk may be full.
    [ "$head_size" = "$head_room" ] && [ "${#head}" = $((head_room - 1)) ] &&
        # In one write also where bash says it in two, a line each: with bs=, dd passes on what it has.
        printf '%s\n' "$head" | dd of="$mark" obs=$head_room conv=notrunc,fsync 2>/dev/null
}

uptime_now() {
    read_line "$root/proc/uptime"
    uptime=${first%% *}
}

# The clock of the hardware goes on while the machine is away, and is rarely set: clocks that are
# wrong after a boot until the network is there do not matter to it.
clock_now() { # seconds since 1970, where they are known already
    read_line "$root/sys/class/rtc/rtc0/since_epoch"
    clock="${1:-$(date +%s)} $first"
}

# --- what is up ---------------------------------------------------------------

sshd_units='ssh.service sshd.service ssh.socket sshd.socket dropbear.service dropbear.socket'

# Distributions call it differently, and it says itself when it listens.
sshd_is() { # active or enabled
    # shellcheck disable=SC2086 # several units
    answers=$(timeout 20 systemctl "is-$1" $sshd_units 2>/dev/null)
    case $nl$answers$nl in
        *"$nl$1$nl"*) ;;
        *) return 1 ;;
    esac
}

has_default_route() {
    while read -r _ destination _; do
        [ "$destination" = 00000000 ] && return
    done 2>/dev/null <"$root/proc/net/route"
    while read -r destination length _ _ _ _ _ _ _ interface; do
        # Where there is no way out, the kernel has one to lo that says so.
        [ "$destination:$length" = 00000000000000000000000000000000:00 ] && [ "$interface" != lo ] && return
    done 2>/dev/null <"$root/proc/net/ipv6_route"
    return 1
}

somebody_is_at_the_seat() {
    for file in "$root"/run/systemd/sessions/*; do
        [ -f "$file" ] || continue # there are pipes among them
        of_user='' at_seat=''
        while IFS= read -r line; do
            case $line in
                CLASS=user) of_user=yes ;;
                SEAT=?*) at_seat=yes ;;
            esac
        done 2>/dev/null <"$file"
        [ "$of_user$at_seat" != yesyes ] || return 0
    done
    return 1
}

what_is_up() {
    up=''
    sshd_is active && up=ssh
    # On a laptop the network can come with the session of who has logged in, and nobody has after a kexec.
    if has_default_route && { [ -n "$up" ] || ! somebody_is_at_the_seat; }; then
        up="$up network"
    fi
    up=${up# }
}

# Is this the boot that the kexec of the mark led to?
arrived_here() {
    read_line "$root/proc/cmdline"
    case " $first " in
        *" warmboot.id=${m_id:-none} "*) came_by_kexec ;;
        *) return 1 ;;
    esac
}
