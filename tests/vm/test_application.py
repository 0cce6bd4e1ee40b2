# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The application as a person uses it who sits at a machine: its controls, a real password, real reboots."""

from pathlib import Path

import pytest

from harness.desktop import Desktop
from harness.machine import Machine
from harness.rows import on

PACKAGE = Path(__file__).parents[2] / "build" / "package" / "root"
UNITS = "/etc/systemd/system/warmboot-load.service"


@pytest.fixture
def cargo() -> Path:
    """Instead of the command line alone: all that the package installs."""
    if not (PACKAGE / "usr" / "bin" / "warmboot").exists():
        pytest.fail(f"{PACKAGE} is not there; ./dev test --vm makes it")
    return PACKAGE


@pytest.fixture
def desktop(machine: Machine) -> Desktop:
    machine.unpack_cargo("/")
    machine.run("systemctl daemon-reload && systemctl reload dbus.service")
    return Desktop(machine)


def tree(machine: Machine) -> str:
    """Every file and folder that Warmboot could touch, with permissions, owners and contents."""
    # The two that systemd writes at a boot after /usr has changed: the package came by hand.
    places = "find /etc /usr/local -xdev ! -name ld.so.cache ! -name .updated"
    return machine.run(f"({places} -printf '%p %M %u %g %l\\n'; {places} -type f -exec sha256sum {{}} +) | sort").out


@on("debian13-desktop", core="debian13-desktop")
def test_a_person_switches_kexec_on_reboots_both_ways_and_undoes_it(machine: Machine, desktop: Desktop) -> None:
    before = tree(machine)

    desktop.start("warmboot")
    desktop.press("Ordinary reboots go through kexec", "Install")
    desktop.type_password()
    machine.wait_for("the units", f"test -e {UNITS}")
    desktop.wait("The next reboot goes through kexec")

    def click_kexec() -> None:
        desktop.press("Reboot via kexec")
        desktop.wait("Reboot this computer")
        desktop.press("Reboot via kexec")

    assert machine.expect_reboot(click_kexec).via == "kexec"

    def click_bios() -> None:
        desktop.press("Reboot via BIOS")
        desktop.wait("Reboot this computer")
        desktop.press("Reboot via BIOS")
        desktop.type_password()

    desktop.start("warmboot")
    assert machine.expect_reboot(click_bios).via == "firmware"

    desktop.start("warmboot")
    desktop.press("Undo", "Take back")
    desktop.type_password()
    machine.wait_for("the units to go", f"! test -e {UNITS}")
    desktop.wait("The next reboot goes through the firmware")
    assert tree(machine) == before
