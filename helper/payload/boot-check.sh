#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warmboot: judges, once in each boot, how the last reboot went; suspends kexec when one failed.
# `boot-check` is the start of warmboot-boot-check.service, `boot-check ended` its stop.

set -u
# shellcheck source=helper/payload/common.sh
. "${0%/*}/common"

# A kernel that was started to dump a crashed one must leave everything alone.
[ -e "$root/proc/vmcore" ] && exit 0

mark=$(mark_path)
read_mark
boot=$(first_line "$root/proc/sys/kernel/random/boot_id")
[ -n "$boot" ] || exit 0

if [ "${1:-}" = ended ]; then
    if [ "$m_stage" = arrived ] && [ "$m_boot" = "$boot" ]; then
        m_ended=in-order
        write_mark
    fi
    exit 0
fi

via=bios
came_by_kexec && via=kexec
read -r uptime _ <"$root/proc/uptime"

remember() { # key=value …: a line of /var/lib/warmboot/history, fields set apart by tabs
    line="time=$(date +%s)	boot=$boot"
    for field in "$@"; do line="$line	$field"; done
    printf '%s\n' "$line" >>"$state/history"
}

switch_off() { # reason: no more kexec until a person says `warmbootctl resume`
    printf '%s\n' "time=$(date +%s)" "reason=$1" "id=$m_id" "kernel=$m_kernel" "boot=$boot" >"$state/suspended.new" &&
        sync "$state/suspended.new" && mv -f "$state/suspended.new" "$state/suspended" && sync "$state"
    remember event=suspended "id=$m_id" "reason=$1"
    say "kexec is suspended: $1. Reboots go through the firmware until 'warmbootctl resume'."
}

judge() {
    our_id=''
    case " $(first_line "$root/proc/cmdline") " in
        *" warmboot.id=${m_id:-none} "*) our_id=yes ;;
    esac
    fault=''
    new_stage=judged
    case $m_stage in
        armed | jumping)
            if [ "$via:$our_id" = kexec:yes ]; then
                new_stage=arrived
            elif [ "$m_stage:$via" = jumping:bios ]; then
                fault='the last kexec did not arrive: the machine came back through the firmware'
            fi
            ;;
        arrived)
            [ "$via" = bios ] && [ -z "$m_ended" ] &&
                fault='the last boot by kexec ended without shutting down before it was found healthy'
            ;;
    esac
    planned=none
    case $m_stage in
        armed | jumping) planned=kexec ;;
        firmware) planned=bios ;;
    esac
    [ "$m_stage" = armed ] && [ "$via" = bios ] && m_reason='the shutdown ended before the jump'
    remember event=boot "via=$via" "planned=$planned" "stage=$m_stage" "id=$m_id" "left=$m_time" "uptime=$uptime" \
        "reason=${fault:-$m_reason}" "kernel=$m_kernel"
    [ -z "$fault" ] || switch_off "$fault"
    say "this boot came by $via${m_reason:+ ($m_reason)}"
    m_stage=$new_stage m_boot=$boot m_ended='' m_reason=${fault:-$m_reason}
    write_mark
}

# The mark of this boot itself (a soft-reboot, or apply in a boot that began before) is not to be judged.
if [ -n "$m_stage" ] && [ "$m_boot" != "$boot" ] && [ "$m_from" != "$boot" ]; then
    judge
fi

[ "$m_boot" = "$boot" ] || exit 0
case $m_stage in
    arrived | judged) ;;
    *) exit 0 ;;
esac

# Not part of the boot transaction, so that this wait does not wait for itself.
running=$(timeout "${WARMBOOT_READY_SECONDS:-900}" systemctl is-system-running --wait 2>/dev/null)
read -r uptime _ <"$root/proc/uptime"
read_mark # ended, or a reboot that has begun meanwhile, has the last word
[ "$m_boot" = "$boot" ] || exit 0
case $running:$m_stage in
    stopping:* | *:firmware | *:armed | *:jumping) exit 0 ;;
    running:* | degraded:*)
        remember event=ready "via=$via" "uptime=$uptime" "state=$running"
        [ "$m_stage" = arrived ] || exit 0
        m_stage=healthy
        write_mark
        say "this boot by kexec is healthy ($running after $uptime s)"
        ;;
    *:arrived) switch_off "this boot came by kexec and was not ready in time (${running:-no answer})" ;;
esac
