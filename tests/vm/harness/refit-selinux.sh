#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs inside a practice machine: SELinux with Debian's policy, enforcing from the next boot on, all files labelled.
set -eu

# What selinux-activate does, without the boot that only labels.
sed -i 's/^GRUB_CMDLINE_LINUX="/&security=selinux selinux=1 /' /etc/default/grub
update-grub
sed -i 's/^SELINUX=.*/SELINUX=enforcing/' /etc/selinux/config

# What the tests run is to be what an administrator who has logged in could do, not what the agent may.
mkdir -p /etc/systemd/system/qemu-guest-agent.service.d
cat > /etc/systemd/system/qemu-guest-agent.service.d/practice.conf <<'END'
[Service]
SELinuxContext=system_u:system_r:unconfined_t:s0
END

# Without what is mounted over it.
mkdir /run/here
mount --bind / /run/here
setfiles -F -r /run/here /etc/selinux/default/contexts/files/file_contexts /run/here
umount /run/here
rm -f /.autorelabel
sync
