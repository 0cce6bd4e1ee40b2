#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warmboot: loads the kernel for a reboot via kexec, or says why it does not.
# Run by systemd when warmboot-load.service is stopped, while all file systems are
# still there. Loads nothing on any doubt: then the reboot goes through the firmware.

set -u
here=${0%/*}
# shellcheck source=helper/payload/common.sh
. "$here/common"

# Any other stop of the unit (a restart, say) is none of our business.
jobs=$(timeout 10 systemctl list-jobs --no-legend --no-pager reboot.target 2>/dev/null)
case $jobs in
    *reboot.target*start*) ;;
    *) exit 0 ;;
esac
# shellcheck disable=SC2086 # the first word is the job's number
set -f && set -- $jobs && set +f
job=$1

# A kernel that was started to dump a crashed one must leave everything alone.
[ -e "$root/proc/vmcore" ] && exit 0

mkdir -p "$run"
rm -f "$run/loaded"
mark=$(mark_path)
read_mark
boot=$(first_line "$root/proc/sys/kernel/random/boot_id")
# A kexec that nobody has judged yet keeps its mark: it is the evidence.
unjudged=''
case $m_stage:$m_boot in
    "arrived:$boot") ;;
    jumping:* | arrived:*) unjudged=yes ;;
esac

firmware() { # reason: the whole of our answer when this reboot is not to be a kexec
    unload_image || say 'could not unload the image that another program had loaded'
    rm -f "$run/initrd"
    umask 022
    if [ -z "$unjudged" ]; then
        m_stage=firmware m_id='' m_from=$boot m_time=$(date +%s)
        m_kernel='' m_base='' m_boot='' m_ended='' m_reason=$1
        write_mark || say "could not write $mark"
    fi
    say "this reboot goes through the firmware: $1"
    exit 0
}

# --- may this reboot be a kexec? ----------------------------------------------

read_settings || firmware "/etc/warmboot.conf is incomplete or has a line that it must not have: $unknown"

next=$mode
[ -e "$run/next" ] && next=$(first_line "$run/next")
case $next:$mode in
    kexec:*) ;;
    bios:bios) firmware 'the mode is bios' ;;
    bios:*) firmware 'it was asked for this one reboot' ;;
    *) firmware "$run/next says neither bios nor kexec: $next" ;;
esac

[ -e "$state/suspended" ] && firmware 'kexec is suspended after a failure (warmbootctl status tells more)'
# Without a place to note a failed kexec, nothing would hold back the next one. An empty file
# fits on a full disk, and no folder at all can mean that /var is not mounted: make neither.
{ printf 'x\n' >"$state/.writable" && rm -f "$state/.writable"; } 2>/dev/null || firmware "cannot write to $state"

[ -z "$unjudged" ] || firmware 'the boot check has not yet judged the last kexec'
[ "$m_stage" != arrived ] || firmware 'this boot came by kexec and has not been found healthy yet'

# Things that only the firmware or the boot loader can do.
[ -s "$root/run/systemd/reboot-param" ] && firmware 'a reboot argument was given'
for wish in firmware-setup boot-loader-menu boot-loader-entry; do
    [ -e "$root/run/systemd/reboot-to-$wish" ] && firmware "$wish was requested"
done

efi=$root/sys/firmware/efi/efivars
guid=8be4df61-93ca-11d2-aa0d-00e098032b8c
if [ -e "$efi/OsIndications-$guid" ]; then
    # Four bytes of attributes come before the value. Bit 0: the set-up; bits 2 and 3: capsules.
    indications=$(od -An -tu1 -j4 -N1 "$efi/OsIndications-$guid" | tr -d ' ')
    [ "$((${indications:-255} & 13))" = 0 ] || firmware 'the firmware has a request waiting (set-up or update)'
fi
[ -e "$efi/BootNext-$guid" ] && firmware 'BootNext is set in the firmware'
for wish in LoaderEntryOneShot LoaderConfigTimeoutOneShot; do
    [ -e "$efi/$wish-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f" ] && firmware "$wish is set for the boot loader"
done

# In its own mount namespace: PID 1 no longer mounts an automounted /boot that is idle, and a
# mount of ours in the shared one would be in the way of the shutdown.
if [ -n "$boot_device" ] && [ -z "${WARMBOOT_PRIVATE:-}" ] && [ ! -e "$root/boot/." ]; then
    command -v unshare >/dev/null || firmware '/boot is not mounted, and unshare is not installed'
    export WARMBOOT_PRIVATE=yes
    # shellcheck disable=SC2016 # expanded by the inner shell
    exec unshare --mount sh -c 'umount -l /boot; mount -o ro "$1" /boot; exec "$2"' sh "$boot_device" "$0"
fi

for grub in grub grub2; do
    env=$root/boot/$grub/grubenv
    [ -e "$env" ] || [ -L "$env" ] || continue
    entry=$(sed -n 's/^next_entry=//p' "$env") || firmware "cannot read $env"
    [ -z "$entry" ] || firmware 'a one-time GRUB entry is set'
done

# dpkg, rpm and pacman may be writing the kernel or its initrd this very moment.
packages_busy() {
    [ -e "$root/var/lib/pacman/db.lck" ] && return
    for lock in var/lib/dpkg/lock-frontend var/lib/dpkg/lock var/lib/rpm/.rpm.lock usr/lib/sysimage/rpm/.rpm.lock; do
        inode=$(stat -c %i "$root/$lock" 2>/dev/null) || continue
        grep -q " WRITE .*:$inode " "$root/proc/locks" && return
    done
    return 1
}
packages_busy && firmware 'the package manager is at work'

# --- which kernel? ------------------------------------------------------------

initrd_of() { # version: the initrd that belongs to /boot/vmlinuz-VERSION, by any distribution's name
    for name in "initrd.img-$1" "initramfs-$1.img" "initrd-$1"; do
        [ -s "$root/boot/$name" ] && { printf '%s' "/boot/$name"; return; }
    done
    return 1
}

newest_kernel() {
    for file in "$root"/boot/vmlinuz-[0-9]*; do
        version=${file##*/vmlinuz-}
        # Without modules or an initrd it is on its way in or out, or not whole.
        [ -d "$root/lib/modules/$version" ] || continue
        initrd_of "$version" >/dev/null || continue
        # 6.12-rc1 and 6.12~rc1 come before 6.12; spelled so that busybox sorts them so as well.
        key=$version
        case $version in
            *[~-]rc[0-9]*) key=${version%%[~-]rc[0-9]*}!rc${version#*[~-]rc} ;;
        esac
        printf '%s- %s\n' "$key" "$version"
    done | sort -V | tail -n 1 | sed 's/^[^ ]* //'
}

case $follow in
    default)
        for pair in /vmlinuz:/initrd.img /boot/vmlinuz:/boot/initrd.img /boot/vmlinuz:/boot/initrd; do
            kernel=${pair%:*} initrds=${pair#*:}$nl
            [ -e "$root$kernel" ] && [ -e "$root${pair#*:}" ] && break
        done
        ;;
    newest)
        version=$(newest_kernel)
        [ -n "$version" ] || firmware 'no installed kernel with modules and initrd was found in /boot'
        kernel=/boot/vmlinuz-$version initrds=$(initrd_of "$version")$nl
        ;;
esac

[ -n "$kernel" ] || firmware '/etc/warmboot.conf names no kernel'
fingerprint() { # of every file that is to be loaded; fails when one is missing or empty
    printf '%s\n%s' "$kernel" "$initrds" | while IFS= read -r file; do
        if [ ! -f "$root$file" ] || [ ! -s "$root$file" ] || [ ! -r "$root$file" ]; then
            printf '%s' "$file"
            exit 1
        fi
        stat -Lc '%d:%i:%s:%y' "$root$file"
    done
}
before=$(fingerprint) || firmware "${before##*"$nl"} is missing, empty or unreadable"

# kexec takes the last --initrd only, so that several become one, each padded to four bytes.
initrd=${initrds%"$nl"}
case $initrd in
    *"$nl"*)
        joined=$run/initrd
        umask 077 # an initrd can hold the key of a disk
        printf '%s' "$initrds" | while IFS= read -r file; do
            cat "$root$file" && size=$(stat -Lc %s "$root$file") && head -c "$(((4 - size % 4) % 4))" /dev/zero || exit 1
        done >"$joined" || firmware 'could not join the initrds (is /run full?)'
        umask 022
        ;;
    ?*) joined=$root$initrd ;;
    *) joined='' ;;
esac

# --- which command line? ------------------------------------------------------

# shellcheck source=helper/payload/cmdline.sh
. "$here/cmdline"
id=$(first_line "$root/proc/sys/kernel/random/uuid")
[ -n "$id" ] || firmware 'the kernel gave no random id'
current=$(first_line "$root/proc/cmdline")
base=$current
# After a kexec of ours the flags that we had added are on the line. What the boot loader gave is
# in the mark, so that a flag taken out of the settings is really gone.
case " $current " in
    *" warmboot.id=${m_id:-none} "*) [ -n "$m_base" ] && came_by_kexec && base=$m_base ;;
esac
line=$(build_cmdline "$base" "$id")

# --- load ---------------------------------------------------------------------

command -v kexec >/dev/null || firmware 'the kexec program is not installed'
unload_image || firmware 'an image of another program is loaded and cannot be unloaded'
set -- kexec -a -l "$root$kernel" "--command-line=$line"
[ -z "$joined" ] || set -- "$@" "--initrd=$joined"
said=$("$@" 2>&1) || firmware "kexec did not load $kernel: ${said##*"$nl"}"
rm -f "$run/initrd"
image_loaded || firmware "kexec reported success, but the kernel has no image"
[ "$(fingerprint)" = "$before" ] || firmware 'the kernel or its initrd changed while it was being loaded'
packages_busy && firmware 'the package manager is at work'

m_stage=armed m_id=$id m_from=$boot m_time=$(date +%s)
m_kernel=$(readlink -f "$root$kernel") m_base=$base m_boot='' m_ended='' m_reason=''
write_mark || firmware "cannot write $mark"
# Only what stands here may exec use, and only while this very reboot job is in the queue.
printf '%s\n' "$id" "$job" "$mark" >"$run/loaded" || firmware "cannot write $run/loaded"
say "loaded ${m_kernel#"$root"} for this reboot (warmboot.id=$id)"
