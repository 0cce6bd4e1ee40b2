#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs inside a practice machine: a boot loader that firmware with Secure Boot starts, as `grub-install --removable` lays it
# out: shim, which Microsoft has signed, and Debian's signed GRUB beside it. Debian's kernels are signed as they are.
set -eu

esp=/boot/efi/EFI
cp /usr/lib/shim/shimx64.efi.signed $esp/BOOT/BOOTX64.EFI
cp /usr/lib/shim/mmx64.efi.signed $esp/BOOT/mmx64.efi
cp /usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed $esp/BOOT/grubx64.efi
cp $esp/BOOT/BOOTX64.EFI $esp/debian/shimx64.efi
cp $esp/BOOT/grubx64.efi $esp/debian/grubx64.efi
# Its modules are not signed, and what it needs is in it.
rm -rf /boot/grub/x86_64-efi
sync
