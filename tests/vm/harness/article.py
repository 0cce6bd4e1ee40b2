# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up of an article of 2019, as somebody has typed it in."""

from .machine import Machine
from .rows import STORAGE

UNITS = "/etc/systemd/system"
LOADER = f"{UNITS}/kexec-load.service"
DROP_IN = f"{UNITS}/systemd-reboot.service.d/override.conf"
LOADS = """[Unit]
Description=Loads the kernel for a reboot by kexec
DefaultDependencies=no
Before=reboot.target
RequiresMountsFor=/boot
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/true
ExecStop=/sbin/kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline
[Install]
WantedBy=multi-user.target
"""
JUMPS = """[Service]
Type=oneshot
ExecStart=
ExecStart=-/bin/systemctl --force kexec
ExecStart=/bin/systemctl --force reboot
"""
# The mask hides the unit from the shutdown that follows, and is gone after it.
NORMAL_REBOOT = """#!/bin/sh
mkdir -p /run/systemd/transient
ln -sf /dev/null /run/systemd/transient/kexec-load.service
systemctl daemon-reload
exec systemctl reboot
"""
BOOT_IS_A_MOUNT = ("debian13-uefi-boot", *STORAGE)


def type_it_in(machine: Machine) -> None:
    machine.put(LOADER, LOADS)
    machine.run(["mkdir", "-p", DROP_IN.rpartition("/")[0]])
    machine.put(DROP_IN, JUMPS)
    machine.put("/usr/local/bin/normal-reboot", NORMAL_REBOOT, mode=0o755)
    machine.run("systemctl daemon-reload && systemctl enable --quiet --now kexec-load.service")
