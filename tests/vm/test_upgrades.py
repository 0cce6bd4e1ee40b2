# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reboot that unattended-upgrades makes by itself after an upgrade that needs one."""

from harness.foretold import Caller, check_arrival, foretold
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl

UNATTENDED = Caller("unattended-upgrades", "systemctl start --no-block apt-daily-upgrade.service", "unattended-upgrades")
REBOOTS = """APT::Periodic::Unattended-Upgrade "1";
Unattended-Upgrade::Automatic-Reboot "true";
"""


@long
@on("debian13-upgrades", core=())
def test_an_automatic_reboot_after_upgrades_goes_through_kexec(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    machine.put("/etc/apt/apt.conf.d/52practice", REBOOTS)
    machine.run("touch /run/reboot-required")
    new = machine.run("/root/kernels/install").out.split()[-1]
    forecast = foretold(warmboot, UNATTENDED)
    assert (forecast["via"], forecast["reason"]["code"]) == ("kexec", "next-kexec")
    # What the timer starts every day. Without a network it finds nothing to install, and reboots for what is there.
    reboot = machine.expect_reboot(UNATTENDED.command, asked=UNATTENDED.name)
    check_arrival(warmboot, reboot, "kexec")
    assert machine.run("uname -r").out.strip() == new
    assert "rebooting" in machine.get("/var/log/unattended-upgrades/unattended-upgrades.log")
