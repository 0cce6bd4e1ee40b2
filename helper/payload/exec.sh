#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warmboot: jumps into the kernel that load has loaded in this very shutdown. Run by
# systemd-reboot.service as the last thing of a reboot. When it returns, the next line of that
# unit reboots through the firmware.

set -u
# shellcheck source=helper/payload/common.sh
. "${0%/*}/common"

tell() { # the journal has stopped by now: the console and the next boot are who hears it
    say "$1"
    [ -z "$root" ] && printf '<5>warmboot: %s\n' "$1" >/dev/kmsg
}

note_times() {
    uptime_now
    began=${m_times%% *} now=''
    case $m_time:$began in
        :* | *: | *[!0-9:.]*) ;;
        *) now=$((m_time + ${uptime%.*} - ${began%.*})) ;; # load has asked for the time
    esac
    clock_now "$now"
    case $m_times in
        *' '*) ;;
        *) m_times="$m_times $m_times" ;; # no kernel was loaded
    esac
    m_times="$m_times $uptime $clock"
}

# Without that file load has said in the journal why there is nothing, or it was cut off by its
# time limit: then an image may be there still, and the exit ramfs of some systems kexecs any.
told='' # bash does not apply a `!` where a file is not there
{ read -r id && read -r job && IFS= read -r mark && told=yes; } 2>/dev/null <"$run/loaded"
if [ -z "$told" ]; then
    unload_image
    # For the history: when everything had stopped.
    read_line "$run/mark"
    mark=$first
    read_mark
    if read_line "$root/proc/sys/kernel/random/boot_id" && [ "$m_stage:$m_from" = "firmware:$first" ]; then
        note_times
        write_mark_head || write_mark
    fi
    exit 0
fi

back() { # reason
    unload_image
    read_mark
    m_stage=firmware m_reason=$1
    write_mark || write_mark_head # without the reason, on a full disk
    tell "this reboot goes through the firmware: $1"
    exit 0
}

# An image left over from a shutdown that was called off is not ours any more.
jobs=$(systemctl list-jobs --no-legend --no-pager reboot.target 2>/dev/null)
case " $jobs" in
    *" $job "*reboot.target*start*) ;;
    *) back 'the kernel was not loaded in this shutdown' ;;
esac
image_loaded || back 'the loaded kernel is gone'
read_mark
[ "$m_stage:$m_id" = "armed:$id" ] || back 'the mark does not belong to the loaded kernel'

# From here on, a boot through the firmware means that the jump failed.
m_stage=jumping
note_times
write_mark_head || write_mark || back "cannot write $mark"
tell "kexec into $m_kernel"
# systemd answers first and goes down a moment later: until then there is nothing more to do.
systemctl --force kexec && exec sleep 86400
back 'systemd refused to kexec'
