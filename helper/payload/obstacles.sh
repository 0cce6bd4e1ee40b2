# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154 # shares its variables with load, which sources it
#
# Warmboot: may this reboot be a kexec? Sourced by load; calls its function firmware with the
# reason when not. The engine looks at the same things, in the same order, to foretell the reboot.

# What is missing may be what would judge the kexec and take it back, and status calls such a set-up one that is not in force.
units=$root/etc/systemd/system
for part in "$here/exec" "$here/boot-check" "$here/health" "$here/evidence" "$here/loader" "$here/uki" "$here/grub.awk" \
    "$here/bootctl.awk" "$units/warmboot-load.service" "$units/warmboot-boot-check.service" \
    "$units/systemd-reboot.service.d/50-warmboot.conf"; do
    [ -f "$part" ] || firmware "${part#"$root"} is missing"
done
for part in multi-user.target.wants/warmboot-load.service sysinit.target.wants/warmboot-boot-check.service; do
    [ -L "$units/$part" ] || [ -e "$units/$part" ] || firmware "${units#"$root"}/$part is missing"
done

next=$mode
if [ -e "$run/next" ]; then
    read_line "$run/next"
    next=$first
fi
case $next:$mode in
    kexec:*) ;;
    bios:bios) firmware 'the mode is bios' ;;
    bios:*) firmware 'it was asked for this one reboot' ;;
    *) firmware "$run/next says neither bios nor kexec: $next" ;;
esac

[ -e "$state/suspended" ] && firmware 'kexec is suspended after a failure (warmbootctl status tells more)'
# Without room to note a failed kexec, nothing would hold back the next one. A byte still fits on
# many a full disk, and no folder at all can mean that /var is not mounted: do not make one.
# In a shutdown it is the file that becomes the mark in a moment; before one, that is the boot check's.
room=$state/mark.new
[ "$early$mark" = "$state/mark" ] || room=$state/.writable
{ printf '%65536s' '' >"$room"; } 2>/dev/null
written=$?
[ "$room" = "$state/mark.new" ] || rm -f "$room"
[ "$written" = 0 ] || firmware "cannot write to $state"

[ -z "$unjudged" ] || firmware 'the boot check has not yet judged the last kexec'
case $m_stage:$arrived in
    arrived:* | *:yes) firmware 'this boot came by kexec and has not been found healthy yet' ;;
esac

# Things that only the firmware or the boot loader can do.
[ -s "$root/run/systemd/reboot-param" ] && firmware 'a reboot argument was given'
for wish in firmware-setup boot-loader-menu boot-loader-entry; do
    [ -e "$root/run/systemd/reboot-to-$wish" ] && firmware "$wish was requested"
done

# A unit that failed and is to reboot the machine for it: a fault wants a fresh start.
case $failures in
    *Action=reboot*) firmware 'a unit failed whose failure reboots the machine' ;;
esac

# What the hoster has set for the next boot: a rescue system, say.
if command -v ipmitool >/dev/null && { [ -e "$root/dev/ipmi0" ] || [ -e "$root/dev/ipmi/0" ]; }; then
    override=$(timeout 10 ipmitool chassis bootparam get 5 2>/dev/null)
    case $override in
        *'Boot Flag Valid'*'No override'*) ;;
        *'Boot Flag Valid'*) firmware 'the management controller (IPMI) has another boot device set' ;;
    esac
fi

efi=$root/sys/firmware/efi/efivars
guid=8be4df61-93ca-11d2-aa0d-00e098032b8c
if [ -e "$efi/OsIndications-$guid" ]; then
    # Four bytes of attributes come before the value. Bit 0: the set-up; bits 2 and 3: capsules.
    indications=$(od -An -tu1 -j4 -N1 "$efi/OsIndications-$guid")
    indications=${indications##* }
    [ "$((${indications:-255} & 13))" = 0 ] || firmware 'the firmware has a request waiting (set-up or update)'
fi
[ -e "$efi/BootNext-$guid" ] && firmware 'BootNext is set in the firmware'
for wish in LoaderEntryOneShot LoaderConfigTimeoutOneShot; do
    [ -e "$efi/$wish-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f" ] && firmware "$wish is set for the boot loader"
done

for grub in grub grub2; do
    env=$root/boot/$grub/grubenv
    [ -e "$env" ] || [ -L "$env" ] || continue
    entry='' lines=''
    [ -f "$env" ] || firmware "cannot read $env"
    while IFS= read -r text || [ -n "$text" ]; do
        lines=some
        case $text in
            next_entry=?* | env_block=?*) entry=$entry$text$nl ;;
        esac
    done 2>/dev/null <"$env"
    # Nothing but NULs, or a disk that cannot be read.
    [ -n "$lines" ] || head -c 1 "$env" >/dev/null 2>&1 || firmware "cannot read $env"
    case $entry in
        *env_block=*) # openSUSE's GRUB keeps what it changes beside a btrfs, where only its own tool looks
            entry=$(timeout 20 "$grub-editenv" "$env" list 2>/dev/null) || firmware "cannot read all that $env keeps"
            ;;
    esac
    case $nl$entry in
        *"$nl"next_entry=?*) firmware 'a one-time GRUB entry is set' ;;
    esac
done

# dpkg, rpm and pacman may be writing the kernel or its initrd this very moment.
packages_busy() {
    [ -e "$root/var/lib/pacman/db.lck" ] && return
    set --
    for lock in $all_locks; do
        case $locks in
            *" $lock "*) ;;
            *) [ ! -e "$root/$lock" ] || return 0 ;; # it came meanwhile
        esac
    done
    for inode in $lock_stats; do
        inode=${inode#*:}
        # Not those of flock(), which package managers do not use.
        set -- "$@" -e "(POSIX|OFDLCK).* WRITE .*:${inode%:*} "
    done
    [ $# != 0 ] || return
    grep -qE "$@" "$root/proc/locks"
}
packages_busy && firmware 'the package manager is at work'
