# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`disable` on a machine on which something of the set-up is broken: the next reboot is the firmware."""

import pytest
from harness.afterwards import assert_foretold
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl

UNITS = "/etc/systemd/system"
BROKEN = {
    "a masked load unit": (
        f"ln -sf /dev/null {UNITS}/warmboot-load.service",
        f"rm {UNITS}/warmboot-load.service",
    ),
    "somebody's drop-in": (
        f"mkdir -p {UNITS}/warmboot-load.service.d &&"
        f" printf '[Service]\\nExecStop=\\n' >{UNITS}/warmboot-load.service.d/mine.conf",
        f"rm -r {UNITS}/warmboot-load.service.d",
    ),
    "a read-only /var": (
        "mount --bind /var /var && mount -o remount,bind,ro /var",
        "true",
    ),
}


@long
@pytest.mark.parametrize("what", BROKEN)
@on("debian13", "debian12", core=())
def test_beside_something_broken_the_machine_reboots_through_the_firmware(
    machine: Machine, warmboot: Warmbootctl, what: str
) -> None:
    breaks, mends = BROKEN[what]
    warmboot("apply --mode kexec")
    machine.run(f"{breaks} && systemctl daemon-reload")
    warmboot("disable")
    assert warmboot.status()["mode"] == "bios"
    assert warmboot.status()["nextReboot"]["via"] == "bios"
    assert machine.expect_reboot("systemctl reboot").via == "firmware"

    machine.run(f"{mends} && systemctl daemon-reload")
    warmboot("apply")
    assert_foretold(warmboot, "firmware", "the reboot mode is bios")
    warmboot("enable")
    assert machine.expect_reboot("systemctl reboot").via == "kexec"


@long
@on("debian13", "debian12", core=())
def test_settings_behind_a_link_are_the_firmware_as_foretold(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    machine.run("mv /etc/warmboot.conf /root/mine.conf && ln -s /root/mine.conf /etc/warmboot.conf")
    assert_foretold(warmboot, "firmware", "cannot be understood")
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    assert "it is not a file of its own" in warmboot.journal(boot=-1)
    warmboot("disable")
    machine.run("rm /etc/warmboot.conf && mv /root/mine.conf /etc/warmboot.conf")
    assert machine.expect_reboot("systemctl reboot").via == "kexec"
