#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warmboot: judges, once in each boot, how the last reboot went; suspends kexec when one failed.
# `boot-check` is the start of warmboot-boot-check.service, `boot-check ended` its stop.

set -u
# A shutdown waits for this: all that `ended` could note is noted.
[ "${1:-}" != ended ] || [ ! -e "${WARMBOOT_ROOT:-}/run/warmboot/settled" ] || exit 0

# shellcheck source=helper/payload/common.sh
. "${0%/*}/common"

# A kernel that was started to dump a crashed one must leave everything alone.
[ -e "$root/proc/vmcore" ] && exit 0

# Where the kernel groups processes by session, as a desktop wants, the group has a nice value of its own, and theirs
# count for nothing; but not where systemd shares the processor out by units.
be_nice() { # value
    [ -z "$root" ] || return 0
    [ ! -e /proc/self/autogroup ] || printf '%s' "$1" 2>/dev/null >/proc/self/autogroup
    renice "$1" -p $$ >/dev/null 2>&1
}
# What the boot is for comes first, and what is judged does not run away. A shutdown waits for `ended`.
[ "${1:-}" = ended ] || be_nice 19

# shellcheck disable=SC2119 # of no further files
find_mark
read_mark
read_line "$root/proc/sys/kernel/random/boot_id" || exit 0
boot=$first

# Did this boot end in order? Taken back at a start: then it goes on (a soft-reboot, a restart of the unit).
ended=''
[ "${1:-}" = ended ] && ended=in-order
if [ "$m_stage:$m_boot" = "arrived:$boot" ] && [ "$m_ended" != "$ended" ]; then
    m_ended=$ended
    write_mark
fi
[ -z "$ended" ] || exit 0

via=bios
came_by_kexec && via=kexec

remember() { # key=value …: a line of /var/lib/warmboot/history, fields set apart by tabs
    fields=''
    for field in "time=${now:-$(date +%s)}" "boot=$boot" "$@"; do
        case $field in
            *"$tab"* | *"$nl"*) field=$(printf '%s' "$field" | tr '\t\n' ' ;') ;;
        esac
        fields=$fields$tab$field
    done
    printf '%s\n' "${fields#?}" >>"$state/history"
}

# shellcheck source=helper/payload/evidence.sh
. "${0%/*}/evidence"

switch_off() { # reason, boot for the journal: no more kexec until a person says `warmbootctl resume`
    be_nice 0 # somebody may be about to log in to look
    keep_evidence "$1" "$2"
    if printf '%s\n' "time=$(date +%s)" "reason=$1" "id=$m_id" "kernel=$m_kernel" "boot=$boot" >"$state/suspended.new" &&
        sync "$state/suspended.new" && mv -f "$state/suspended.new" "$state/suspended" && sync "$state"; then
        remember event=suspended "id=$m_id" "reason=$1"
        tell_at_login
        say "kexec is suspended: $1. Reboots go through the firmware until 'warmbootctl resume'."
    else
        say "kexec should be suspended ($1), but $state/suspended cannot be written"
        return 1
    fi
}

judge() {
    our_id=''
    arrived_here && our_id=yes
    fault='' why='' planned=none new_stage=judged
    case $m_stage:$via:$our_id in
        armed:kexec:yes | jumping:kexec:yes) planned=kexec new_stage=arrived ;;
        armed:bios:*) planned=kexec why='the shutdown ended before the jump' ;;
        jumping:bios:*)
            planned=kexec
            fault='the last kexec did not arrive: the machine came back through the firmware'
            ;;
        # Of some boot loaders, which are a kernel of their own, every boot comes by kexec.
        jumping:*)
            planned=kexec
            fault='the last kexec did not arrive: another kernel was started in its place'
            ;;
        armed:*) planned=kexec ;;
        firmware:*)
            planned=bios why=$m_reason
            # exec was there, and had no kernel: what went on by kexec is the boot loader.
            case $our_id:$m_times in :*' '*' '*) via=bios ;; esac
            ;;
        arrived:kexec:yes) ;; # somebody's own kexec has carried our id on
        arrived:*)
            [ -n "$m_ended" ] ||
                fault='the last boot by kexec ended without shutting down before it was found healthy'
            ;;
        failed:*) fault="the last boot by kexec was no good: ${m_reason:-nothing more is known}" ;;
    esac
    why=${fault:-$why}
    now=$(date +%s)
    clock_now "$now"
    # What the mark says of an earlier shutdown is nothing of one that load did not see.
    case $planned in
        none) set -- '' '' '' '' '' ;;
        *) set -- "$m_time" "$m_kernel" "$m_line" "$m_asked" "$m_times" ;;
    esac
    remember event=boot "via=$via" "planned=$planned" "stage=$m_stage" "id=$m_id" "left=$1" "uptime=$uptime" \
        "reason=$why" "kernel=$2" "line=$3" "asked=$4" "times=$5" "clock=$clock"
    # A mark that stays as it is makes load choose the firmware, and the next boot judge again.
    [ -z "$fault" ] || switch_off "$fault" -1 || return
    say "this boot came by $via${why:+ ($why)}"
    [ "$planned" = none ] || down_from=$m_from
    m_stage=$new_stage m_boot=$boot m_ended='' m_reason=$why
    [ "$new_stage" = arrived ] || m_expect='' m_confirm=''
    write_mark || { [ "$new_stage" = arrived ] && write_mark_head; } || say "could not write $mark"
}

ready_is_noted() {
    grep -q "boot=$boot${tab}event=ready" "$state/history" 2>/dev/null
}

settle() { # this boot is judged, and how it ends does not matter any more
    [ -d "$run" ] || mkdir -p "$run"
    printf '' 2>/dev/null >"$run/settled"
}

uptime_now
started=${uptime%.*}
now='' # seconds since 1970, while that is not long ago
down_from='' # the boot whose shutdown load saw
[ -e "$state/suspended" ] && tell_at_login
# The mark of this boot itself (a soft-reboot, or apply in a boot that began before) is not to be judged.
if [ -n "$m_stage" ] && [ "$m_boot" != "$boot" ] && [ "$m_from" != "$boot" ]; then
    judge
    now=''
fi
# Set up in this boot: nothing is to be judged, but what is up now, the first kexec has to bring back.
if [ -z "$m_stage" ] && [ -d "$state" ]; then
    m_stage=judged m_boot=$boot m_from=$boot
    write_mark || { say "could not write $mark"; exit 0; }
fi

[ "$m_boot" = "$boot" ] || exit 0
case $m_stage in
    arrived) ;;
    judged)
        settle
        ready_is_noted && exit 0
        ;;
    *) exit 0 ;;
esac

# shellcheck source=helper/payload/health.sh
. "${0%/*}/health"
