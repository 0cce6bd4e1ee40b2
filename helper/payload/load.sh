#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warmboot: loads the kernel for a reboot via kexec, or says why it does not.
# Run by systemd when warmboot-load.service is stopped, while all file systems are
# still there. Loads nothing on any doubt: then the reboot goes through the firmware.
#
# `load early` is for whoever is about to ask for the reboot: it loads the same kernel while everything still
# runs, and arms nothing. The stop decides anew, and only spares itself the load where that comes to the same.

set -u
here=${0%/*}
# shellcheck source=helper/payload/common.sh
. "$here/common"
export SYSTEMD_BUS_TIMEOUT=10 # seconds, for an answer of systemctl

early='' work=$run/
all_locks='var/lib/dpkg/lock-frontend var/lib/dpkg/lock var/lib/rpm/.rpm.lock usr/lib/sysimage/rpm/.rpm.lock'
[ "${1:-}" = early ] && early=yes work=$run/early.

ask_systemd() {
    failures=$(systemctl show --no-pager reboot.target '*' --state=failed -p Id -p Job -p FailureAction -p StartLimitAction 2>/dev/null)
}

# Both that systemd has to tell, in one question: a job of reboot.target, which can only be its start, and what has failed.
reboot_is_queued() { # sets $job and $failures; 2 when systemd does not tell
    ask_systemd || ask_systemd || return 2 # a unit can go while it tells of it
    target=$nl${failures%%"$nl$nl"*}$nl
    case $failures in
        *"$nl$nl"*) failures=${failures#*"$nl$nl"} ;;
        *) failures='' ;;
    esac
    case $target in
        *"${nl}Id=reboot.target$nl"*) ;;
        *) return 2 ;;
    esac
    job=${target#*"${nl}Job="} job=${job%%"$nl"*}
    case $job in
        *[!0-9]* | '' | 0) return 1 ;;
    esac
}

if [ -z "$early" ]; then
    # Any other stop of the unit (a restart, say) is none of our business.
    reboot_is_queued || exit 0
elif image_loaded; then
    exit 1 # of somebody who may want it
fi

# A kernel that was started to dump a crashed one must leave everything alone.
[ -e "$root/proc/vmcore" ] && exit 0

uptime_now
began=$uptime
[ -d "$run" ] || mkdir -p "$run"
# The two do not load at once: the kernel has one image, which has to be that of the mark. Here this one says that it is at
# work and then looks for a reboot; the stop comes with a reboot and then looks who is at work.
at_work() {
    read_line "$run/loading" && kill -0 "$first" 2>/dev/null
}
if [ -n "$early" ]; then
    trap 'rm -f "$run/loading"' EXIT
    printf '%s\n' $$ 2>/dev/null >"$run/loading" || exit 1
    reboot_is_queued
    [ $? = 1 ] || exit 1
fi
[ ! -e "$run/loaded" ] || rm -f "$run/loaded"
# One process tells where the mark is, what time it is (of a file that was just written), and what locks there are.
set --
printf '\n' 2>/dev/null >"$run/mark" && set -- "$run/mark"
timed=$# locks=' '
for lock in $all_locks; do
    [ ! -e "$root/$lock" ] || { set -- "$@" "$root/$lock" && locks="$locks$lock "; }
done
find_mark "$@"
now=''
if [ "$timed" = 1 ]; then
    now=${stats%%"$nl"*} now=${now##*:}
    tail_of_stats
fi
lock_stats=$stats
printf '%s\n' "$mark" >"$run/mark" # exec runs when it cannot be found out any more
read_mark
read_line "$root/proc/sys/kernel/random/boot_id"
boot=$first
read_line "$root/proc/sys/kernel/random/uuid"
id=$first # of a new mark
# A kexec that nobody has judged yet keeps its mark: it is the evidence. But when this very boot is
# where it led to, it arrived (the boot check could not write that), and ends in order now.
unjudged='' arrived=''
case $m_stage:$m_boot in
    "arrived:$boot") ;;
    failed:*) unjudged=yes ;; # found no good, and not suspended yet
    jumping:* | arrived:*) if arrived_here; then arrived=yes; else unjudged=yes; fi ;;
esac

clean_up() { # what was put together or taken apart for this load
    [ ! -s "$run/early" ] || printf '' 2>/dev/null >"$run/early" # empty is as good as gone
    for file in "$work"initrd "$work"uki.linux "$work"uki.initrd; do
        [ ! -e "$file" ] || rm -f "$file"
    done
    # Of a load that was killed; one that is at work takes its own away.
    if [ -z "$early" ] && [ -e "$run/loading" ] && ! at_work; then
        rm -f "$run/loading" "$run/early.initrd" "$run/early.uki.linux" "$run/early.uki.initrd"
    fi
}

firmware() { # reason: the whole of our answer when this reboot is not to be a kexec
    unload_image || say 'could not unload the image that another program had loaded'
    clean_up
    umask 022
    if [ -n "$early" ]; then
        say "not loaded yet: $1"
        exit 1
    fi
    if [ -z "$unjudged" ]; then
        # id and base stay: should this reboot be called off, they still tell how this boot came.
        m_stage=firmware m_from=$boot m_time=${now:-$(date +%s)} m_kernel='' m_line='' m_boot='' m_ended='' m_reason=$1
        read_line "$run/asked"
        m_expect='' m_confirm='' m_ready='' m_times=$began m_asked=$first
        write_mark || { [ -n "$arrived" ] && m_stage=healthy && write_mark_head; } || say "could not write $mark"
    else
        rm -f "$state/mark.new"
    fi
    say "this reboot goes through the firmware: $1"
    exit 0
}

if [ -z "$early" ] && [ -z "${WARMBOOT_PRIVATE:-}" ]; then
    waited=0
    while at_work; do
        [ "$waited" -lt 20 ] || firmware 'another load of a kernel is at work'
        sleep 1
        waited=$((waited + 1))
    done
fi

read_settings || firmware "/etc/warmboot.conf is incomplete or has a line that it must not have: $unknown"

# In its own mount namespace: PID 1 no longer mounts an automounted /boot that is idle, and a
# mount of ours in the shared one would be in the way of the shutdown.
if [ -n "$boot_device" ] && [ -z "${WARMBOOT_PRIVATE:-}$early" ] && [ ! -e "$root/boot/." ]; then
    command -v unshare >/dev/null || firmware '/boot is not mounted, and unshare is not installed'
    export WARMBOOT_PRIVATE=yes
    # shellcheck disable=SC2016 # expanded by the inner shell
    exec unshare --mount sh -c 'umount -l /boot; mount -o ro "$1" /boot; exec "$2"' sh "$boot_device" "$0"
fi

[ "$m_stage" != failed ] || firmware 'kexec is suspended after a failure (warmbootctl status tells more)'
# shellcheck source=helper/payload/obstacles.sh
. "$here/obstacles"

# --- which kernel? ------------------------------------------------------------

# shellcheck source=helper/payload/cmdline.sh
. "$here/cmdline"
read_line "$root/proc/cmdline"
current=$first
# shellcheck source=helper/payload/kernel.sh
. "$here/kernel"

fingerprint() { # of every file that is to be loaded; fails when one is missing or empty
    set --
    while IFS= read -r file; do
        [ -n "$file" ] || continue # behind the last one
        if [ ! -f "$root$file" ] || [ ! -s "$root$file" ] || [ ! -r "$root$file" ]; then
            printf '%s' "$file"
            exit 1
        fi
        set -- "$@" "$root$file"
    done <<END
$kernel
$initrds
END
    exec stat -Lc '%d:%i:%s:%y:%z' "$@"
}
before=$(fingerprint) || firmware "${before##*"$nl"} is missing, empty or unreadable"

# --- which command line? ------------------------------------------------------

[ -n "$id" ] || firmware 'the kernel gave no random id'
base=$current
# After a kexec of ours the flags that we had added are on the line. What the boot loader gave is
# in the mark, so that a flag taken out of the settings is really gone.
[ -n "$m_base" ] && arrived_here && base=$m_base

# --- load ---------------------------------------------------------------------

# Has `load early` loaded this very kernel with this very command line?
is_loaded_already() { # sets $early_id and $line
    [ -s "$run/early" ] && image_loaded || return 1
    prepared='' early_id='' loaded_at=''
    {
        IFS= read -r early_id
        IFS= read -r loaded_at
        while IFS= read -r text; do
            prepared=$prepared$text$nl
        done
    } <"$run/early"
    # Of a reboot that never came, it tells nothing of the image that the kernel has by now.
    case $loaded_at in '' | *[!0-9]*) return 1 ;; esac
    [ "$((${began%.*} - loaded_at))" -le 600 ] || return 1
    build_cmdline "$base" "$early_id"
    [ "$prepared" = "$line$nl$before$nl" ]
}

load_kernel() {
    look_into_kernel "$before"

    # kexec takes the last --initrd only, so that several become one, each padded to four bytes.
    initrd=${parts%"$nl"}
    case $initrd in
        *"$nl"*)
            joined=${work}initrd
            umask 077 # an initrd can hold the key of a disk
            printf '%s' "$parts" | while IFS= read -r file; do
                cat "$root$file" && size=$(stat -Lc %s "$root$file") && head -c "$(((4 - size % 4) % 4))" /dev/zero || exit 1
            done >"$joined" || firmware 'could not join the initrds (is /run full?)'
            umask 022
            ;;
        ?*) joined=$root$initrd ;;
        *) joined='' ;;
    esac

    command -v kexec >/dev/null || firmware 'the kexec program is not installed'
    unload_image || firmware 'an image of another program is loaded and cannot be unloaded'
    set -- kexec -a -l "$image" "--command-line=$line"
    [ -z "$joined" ] || set -- "$@" "--initrd=$joined"
    if ! said=$("$@" 2>&1); then
        # kexec turns to the older system call where the kernel has no newer one, but not where it may not prepare it:
        # under SELinux it may unpack a kernel nowhere. A locked-down kernel refuses this one.
        shift 2
        kexec -c "$@" >/dev/null 2>&1 || firmware "kexec did not load $kernel: ${said##*"$nl"}"
    fi
    image_loaded || firmware "kexec reported success, but the kernel has no image"
    [ "$(fingerprint)" = "$before" ] || firmware 'the kernel or its initrd changed while it was being loaded'
    ! packages_busy || firmware 'the package manager is at work'
}

if is_loaded_already; then
    id=$early_id
else
    build_cmdline "$base" "$id"
    id_is_seen "$line" "$id" || firmware 'the command line has an odd quote or a stray --, which would hide its end'
    load_kernel
fi
clean_up
if [ -n "$early" ]; then
    reboot_is_queued
    if [ $? != 1 ]; then
        unload_image
        clean_up
        say 'not loaded yet: a reboot is under way already'
        exit 1
    fi
    uptime_now
    printf '%s\n' "$id" "${uptime%.*}" "$line" "$before" 2>/dev/null >"$run/early" || firmware "cannot write $run/early"
    say "loaded $kernel while everything still runs"
    exit 0
fi

name_kernel() { # sets $m_kernel to what a link like /vmlinuz leads to
    m_kernel=''
    for file in "$root$kernel" "$root"/boot/vmlinuz-* "$root"/boot/kernel-*; do
        # shellcheck disable=SC3013 # in POSIX since 2024, and in every sh before
        [ ! -L "$file" ] && [ "$file" -ef "$root$kernel" ] && m_kernel=$file && return
    done
    m_kernel=$(readlink -f "$root$kernel")
}

# What was up when this boot was ready should be up again: by now some of it has stopped already. Until that is noted, and
# where somebody kept a boot that lacked something, it is what this boot should have had.
expect=''
[ "$m_boot" = "$boot" ] && expect=${m_ready:-$m_expect}
name_kernel
m_stage=armed m_id=$id m_from=$boot m_time=${now:-$(date +%s)}
m_base=$base m_line=$line m_boot='' m_ended='' m_reason=''
uptime_now
read_line "$run/asked"
m_expect=$expect m_confirm='' m_ready='' m_times="$began $uptime" m_asked=$first
# Only whoever waits for the machine asks for it, for this one reboot.
read_line "$run/confirm"
case $first in '' | *[!0-9]* | ????*) ;; *) m_confirm=$first ;; esac
write_mark || firmware "cannot write $mark"
# Only what stands here may exec use, and only while this very reboot job is in the queue.
printf '%s\n' "$id" "$job" "$mark" >"$run/loaded" || firmware "cannot write $run/loaded"
say "loaded ${m_kernel#"$root"} for this reboot (warmboot.id=$id)"
