#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Warmboot: reboots once through the BIOS or UEFI firmware, whatever the usual mode is.

set -u
# Tests set these two.
root=${WARMBOOT_ROOT:-}
PATH=${WARMBOOT_PATH:-/usr/sbin:/usr/bin:/sbin:/bin}
LC_ALL=C
export PATH LC_ALL
umask 022

if [ "$(id -u)" != 0 ]; then
    echo 'normal-reboot: must be run as root; try: sudo normal-reboot' >&2
    exit 5
fi

marker=$root/run/warmboot/next
refused() { # reason: a marker that stays would hijack a later reboot
    rm -f "$marker"
    echo "normal-reboot: the reboot was refused: $1" >&2
    exit 1
}
mkdir -p "${marker%/*}"
printf 'bios\n' >"$marker" || refused "cannot write $marker"

# From systemd 255 on, a loaded image alone makes `systemctl reboot` a kexec: unload it now.
loaded() {
    [ "$(cat "$root/sys/kernel/kexec/loaded" 2>/dev/null || cat "$root/sys/kernel/kexec_loaded" 2>/dev/null)" = 1 ]
}
for family in -a -s -c; do
    loaded && kexec "$family" -u >/dev/null 2>&1
done
loaded && refused 'a kernel is loaded for kexec and could not be unloaded'

login1='org.freedesktop.login1 /org/freedesktop/login1 org.freedesktop.login1.Manager'
if [ -S "$root/run/dbus/system_bus_socket" ]; then
    # shellcheck disable=SC2086 # three words
    said=$(busctl call $login1 RebootWithFlags t 0 2>&1) && exit 0
    case $said in
        *nknown\ method*)
            # systemd before 248
            # shellcheck disable=SC2086
            said=$(busctl call $login1 Reboot b true 2>&1) && exit 0
            ;;
    esac
    refused "$said"
fi
SYSTEMCTL_SKIP_AUTO_KEXEC=1 systemctl reboot || refused 'systemctl failed'
