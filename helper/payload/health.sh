# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154 # shares its variables with boot-check, which sources it
#
# Warmboot: waits until this boot is up, and decides whether a boot by kexec is healthy. One that is
# not suspends kexec; when it cannot be reached or nobody confirms it, it reboots through the firmware.

read_settings || healthy=''

confirmed() {
    read_line "$run/confirmed" && [ "$first" = "$boot" ]
}

lacking() { # says what is not, or not yet, as it should be; nothing when all is
    for unit in $healthy; do
        timeout 20 systemctl is-active --quiet "$unit" || { printf '%s' "$unit is not active"; return; }
    done
    case " $m_expect " in
        *' ssh '*)
            # Somebody may have switched it off just before.
            sshd_is active || ! sshd_is enabled || { printf '%s' 'sshd does not run, which ran before'; return; }
            ;;
    esac
    case " $m_expect " in
        *' network '*) has_default_route || printf '%s' 'there is no way into the network, as there was before' ;;
    esac
}

condemn() { # reason: this boot is no good
    switch_off "$1" 0 && return
    still_ours # that took a while
    # The mark is on the root file system and says it instead: load heeds it, and the next boot suspends when it can.
    m_stage=failed m_reason=$1
    write_mark || write_mark_head || say "could not write $mark"
}

# Somebody is here, and keeps the boot: by `warmbootctl confirm`, or by `resume`, which the message at login names.
kept() {
    if confirmed; then
        # shellcheck disable=SC2119 # no further line
        [ ! -e "$state/suspended" ] || tell_at_login
        say 'confirmed: this boot stays, and kexec stays suspended'
        return
    fi
    read_mark
    [ "$m_boot:$m_stage" = "$boot:judged" ] && say 'kexec is back in service: this boot stays'
}

kept_within() { # seconds
    uptime_now
    mkdir -p "$run"
    printf '%s\n' "$((${uptime%.*} + $1))" >"$run/confirm-until" # status tells of it
    left=$1
    until kept; do
        [ "$left" -gt 0 ] || return 1
        sleep 1
        left=$((left - 1))
    done
}

give_up() { # reason: back to the machine that is known to work, unless somebody is here who says no
    condemn "$1"
    seconds=${WARMBOOT_OBJECT_SECONDS:-60}
    warning="Warmboot: this boot came by kexec, and $1. Rebooting through the firmware in $seconds s; sudo warmbootctl confirm keeps it."
    say "$warning"
    [ -n "$root" ] || wall "$warning" 2>/dev/null
    [ ! -e "$state/suspended" ] || tell_at_login "This boot is about to be taken back through the firmware: sudo warmbootctl confirm keeps it."
    kept_within "$seconds" && return
    remember event=gave-up "id=$m_id" "reason=$1"
    timeout 60 systemctl --no-wall reboot && return
    # Something may hold reboots up for a good reason, an upgrade say; but not for ever.
    kept_within "$((5 * seconds))" && return
    timeout 60 systemctl --no-wall --ignore-inhibitors reboot || systemctl --force reboot
}

wait_until() { # uptime, command: fails when it is not true by then
    uptime_now
    until "$2"; do
        [ "${uptime%.*}" -lt "$1" ] || return 1
        sleep 1
        uptime_now
    done
}

# What held the shutdown up most, from its journal: systemd writes a line as a unit begins to stop and
# one when it has, each with an id of its own (systemd's catalogue). Nothing where no journal is kept.
# The shutdown begins with our own unit; what was stopped before that was stopped for other reasons.
slow_to_stop() {
    [ -n "$down_from" ] || return 0
    stopping=de5b426a63be47a7b6ac3eaac82e2f6f
    stopped=9d1aaa27d60140bd96365438aad20286
    down=$(printf '%s' "$down_from" | tr -d -) # journalctl writes ids so
    timeout 60 journalctl --no-pager --quiet -b "$down" -o export --output-fields=MESSAGE_ID,UNIT \
        _PID=1 "MESSAGE_ID=$stopping" "MESSAGE_ID=$stopped" 2>/dev/null | {
        at='' unit='' what='' since=' ' stops='' shutdown=''
        while IFS= read -r field; do
            case $field in
                __MONOTONIC_TIMESTAMP=*) at=${field#*=} ;;
                MESSAGE_ID=*) what=${field#*=} ;;
                UNIT=*) unit=${field#*=} ;;
                '')
                    case $what:$since in
                        "$stopping":*)
                            since=" $unit=$at$since"
                            [ "$unit" != warmboot-load.service ] || shutdown=$at
                            ;;
                        "$stopped":*" $unit="*)
                            begin=${since#*" $unit="}
                            stops="$stops$nl${begin%% *} $at $unit"
                            ;;
                    esac
                    at='' unit='' what=''
                    ;;
            esac
        done
        [ -z "$shutdown" ] || printf '%s\n' "${stops#"$nl"}" | while read -r begin end unit; do
            # Of units that stop together any can be the first in the journal.
            [ "$begin" -lt "$((shutdown - 1000000))" ] || printf '%sms %s\n' "$(((end - begin) / 1000))" "$unit"
        done
    } | sort -rn | head -n 3
}

all_there() {
    lack=$(lacking)
    [ -z "$lack" ]
}

# A boot that only installs updates starts nothing else, may take long, and must not be disturbed.
case $(readlink "$root/run/systemd/generator.early/default.target") in
    *system-update.target) exit 0 ;;
esac

# Not part of the boot transaction, so that this wait does not wait for itself. It asks again when
# an answer is none: the manager can be restarted (daemon-reexec) while systemctl waits for it.
deadline=$((started + ${WARMBOOT_READY_SECONDS:-900}))
while :; do
    running=$(timeout 60 systemctl is-system-running --wait 2>/dev/null)
    uptime_now
    case $running in
        initializing | starting | unknown | '') [ "${uptime%.*}" -lt "$deadline" ] || break ;;
        *) break ;;
    esac
    sleep 1
done

# ended, or a reboot that has begun meanwhile, has the last word
still_ours() {
    read_mark
    [ "$m_boot" = "$boot" ] || exit 0
    case $running:$m_stage:$m_ended in
        stopping:* | *:firmware:* | *:armed:* | *:jumping:* | *:arrived:in-order) exit 0 ;;
    esac
}
still_ours
# Somebody asked for the rescue shell and is there; what fails leads to emergency.target.
[ "$running" = maintenance ] && timeout 20 systemctl is-active --quiet rescue.target && exit 0
case $running:$m_stage in
    running:* | degraded:*)
        # When the parts of this boot were through, and what took longest; a soft reboot does not make it another boot.
        # A boot in which Warmboot was set up was ready long before.
        if [ "$m_from" != "$boot" ] && ! ready_is_noted; then
            stamps=$(timeout 20 systemctl show -p FirmwareTimestampMonotonic -p LoaderTimestampMonotonic \
                -p InitRDTimestampMonotonic -p UserspaceTimestampMonotonic -p FinishTimestampMonotonic 2>/dev/null)
            slow=$(timeout 60 systemd-analyze --no-pager blame 2>/dev/null | head -n 3)
            remember event=ready "via=$via" "uptime=$uptime" "state=$running" "stamps=$stamps" "slow=$slow" "stops=$(slow_to_stop)"
        fi
        # A network can take its time where nothing waits for it.
        wait_until "$((${uptime%.*} + ${WARMBOOT_UP_SECONDS:-120}))" all_there
        still_ours
        ;;
    *:arrived)
        lack=$(lacking)
        why="this boot came by kexec and was not ready in time (${running:-no answer})"
        [ -n "$lack" ] || { condemn "$why"; exit 0; }
        ;;
    *) exit 0 ;;
esac
# What the next boot has to have, if it comes by kexec.
note_what_is_up() {
    wait_until "$((${uptime%.*} + ${WARMBOOT_UP_SECONDS:-120}))" has_default_route
    what_is_up
    still_ours
    m_ready=$up m_expect='' # of the boot before, which counts only until this is known
    write_mark || say "could not write $mark"
}
if [ "$m_stage" != arrived ]; then
    note_what_is_up
    exit 0
fi
if [ -n "$lack" ]; then
    confirmed || { give_up "$lack"; exit 0; }
fi
[ ! -e "$state/suspended" ] || exit 0

# Whoever asked for this reboot said that they would look.
if [ -n "$m_confirm" ] && ! confirmed; then
    say "this boot is to be confirmed within $m_confirm min: warmbootctl confirm"
    limit=$((started + m_confirm * ${WARMBOOT_MINUTE_SECONDS:-60}))
    mkdir -p "$run"
    printf '%s\n' "$limit" >"$run/confirm-until"
    wait_until "$limit" confirmed
    still_ours
    confirmed || { give_up "nobody confirmed within $m_confirm min that it is good"; exit 0; }
fi
m_stage=healthy
if write_mark; then
    settle
else
    say "could not write $mark"
fi
uptime_now
say "this boot by kexec is healthy ($running after $uptime s)"
note_what_is_up
