# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian packages: installed, upgraded, removed and purged where a real systemd, bus and polkit run."""

import os
from pathlib import Path

import pytest

from harness.desktop import Desktop
from harness.guest_agent import Result
from harness.machine import Machine
from harness.rows import long, on

# Others than those of the everyday build can be named: what is about to be released, say.
PACKAGES = Path(os.environ.get("WARMBOOT_DEBS", Path(__file__).parents[2] / "build" / "package" / "debs"))
SETUP = "/etc/warmboot.conf /etc/systemd/system /usr/local /var/lib/warmboot"
STILL = "this machine still reboots via kexec"
# As KAuth calls it. Nobody has suspended anything, so that it is refused by the helper itself.
CALL = "busctl call org.warmboot.helper / org.kde.kf6auth performAction 'saya{sv}aya{sh}' org.warmboot.helper.resume 0 0 0 0"


@pytest.fixture
def cargo() -> Path:
    if not list(PACKAGES.glob("older/*.deb")):
        pytest.fail(f"no packages in {PACKAGES}; ./dev test --vm makes them")
    return PACKAGES


@pytest.fixture
def packages(machine: Machine) -> Machine:
    """The machine with the files of the packages, and nothing installed."""
    machine.run("mkdir /root/debs")
    machine.unpack_cargo("/root/debs")
    return machine


def dpkg(machine: Machine, words: str) -> Result:
    result = machine.run(f"dpkg {words}", check=False, timeout=180)
    assert result.rc == 0, result
    assert "warning" not in result.err, result.err
    return result


def version(machine: Machine, package: str) -> str:
    return machine.run(f"dpkg-query -W -f '${{Version}}' {package}").out


def setup(machine: Machine) -> str:
    """All that is set up on the machine, with the owners, permissions and contents; what the boot check notes is not."""
    return machine.run(f"find {SETUP} -xdev ! -name 'mark*' -printf '%p %M %u %g %l\\n' -type f -exec sha256sum {{}} + | sort").out


def left_in_usr(machine: Machine) -> str:
    return machine.run("find /usr -xdev -path /usr/local -prune -o -iname '*warmboot*' -print").out


@on("debian13", core="debian13")
def test_a_set_up_outlives_an_upgrade_and_a_purge_of_the_package_and_reboots_via_kexec(packages: Machine) -> None:
    machine = packages
    dpkg(machine, "--install /root/debs/older/warmbootctl_*.deb")
    assert version(machine, "warmbootctl") == "0.0.9"
    machine.run("warmbootctl apply --mode kexec")
    before, boot = setup(machine), machine.boot_id()

    upgrade = dpkg(machine, "--install /root/debs/warmbootctl_*.deb")
    assert version(machine, "warmbootctl") != "0.0.9"
    assert STILL not in upgrade.err
    assert "kexec" in machine.run("warmbootctl status").out

    purge = dpkg(machine, "--purge warmbootctl")
    assert purge.err.count(STILL) == 1 and "warmbootctl uninstall" in purge.err
    assert left_in_usr(machine) == ""
    assert setup(machine) == before
    assert machine.boot_id() == boot

    assert machine.expect_reboot("systemctl reboot").via == "kexec"
    machine.wait_for("the boot check", "grep -q stage=healthy /var/lib/warmboot/mark")


@on("debian13", core=())
@long
def test_a_package_that_comes_back_finds_what_it_had_set_up_and_takes_it_away(packages: Machine) -> None:
    machine = packages
    dpkg(machine, "--install /root/debs/warmbootctl_*.deb")
    machine.run("warmbootctl apply --mode kexec")
    machine.run("warmbootctl disable")
    assert "still reboots via the firmware" in dpkg(machine, "--remove warmbootctl").err
    assert machine.expect_reboot("systemctl reboot").via == "firmware"

    dpkg(machine, "--install /root/debs/warmbootctl_*.deb")
    machine.run("warmbootctl enable")
    assert machine.expect_reboot("systemctl reboot").via == "kexec"
    machine.wait_for("the boot check", "grep -q stage=healthy /var/lib/warmboot/mark")
    machine.run("warmbootctl uninstall --purge")
    assert dpkg(machine, "--purge warmbootctl").err == ""
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    assert machine.run("systemctl --failed --no-legend").out == ""


@on("debian13-desktop", core="debian13-desktop")
def test_the_helper_answers_once_its_package_is_installed_and_is_gone_with_it(packages: Machine) -> None:
    machine = packages
    boot = machine.boot_id()
    assert machine.run(CALL, check=False).rc != 0

    dpkg(machine, "--install /root/debs/older/*.deb")
    assert machine.run(CALL).out.startswith("ay ")
    # systemd runs it, with the sandbox of the unit in the package, and polkit knows its actions.
    unit = "systemctl show --property=ActiveState,FragmentPath,ProtectSystem warmboot-helper.service"
    shown = machine.run(unit).out.split()
    assert sorted(shown) == [
        "ActiveState=active",
        "FragmentPath=/usr/lib/systemd/system/warmboot-helper.service",
        "ProtectSystem=strict",
    ]
    assert "org.warmboot.helper.apply" in machine.run("pkaction").out

    # The helper of the older release makes room at once, not when it has been idle for long enough.
    older = machine.run("systemctl show --value --property=MainPID warmboot-helper.service").out
    dpkg(machine, "--install /root/debs/*.deb")
    assert version(machine, "warmboot") == version(machine, "warmbootctl") != "0.0.9"
    assert machine.run(f"test -e /proc/{older.strip()}", check=False).rc != 0
    assert machine.run(CALL).out.startswith("ay ")
    assert machine.run("warmboot --version").out.split()[-1] == version(machine, "warmboot")

    machine.run("warmbootctl apply --mode kexec")
    before = setup(machine)
    dpkg(machine, "--purge warmboot")
    assert machine.run("systemctl show --value --property=LoadState warmboot-helper.service").out == "not-found\n"
    assert machine.run(CALL, check=False).rc != 0
    assert STILL in dpkg(machine, "--purge warmbootctl").err
    assert left_in_usr(machine) == ""
    assert setup(machine) == before
    assert machine.boot_id() == boot
    assert machine.run("systemctl --failed --no-legend").out == ""


@on("debian13-desktop", core=())
@long
def test_what_a_person_set_up_in_the_window_outlives_both_packages(packages: Machine) -> None:
    machine = packages
    dpkg(machine, "--install /root/debs/*.deb")
    desktop = Desktop(machine)
    desktop.start("warmboot")
    desktop.press("Ordinary reboots go through kexec", "Install")
    desktop.type_password()
    machine.wait_for("the units", "test -e /etc/systemd/system/warmboot-load.service")
    desktop.wait("The next reboot goes through kexec")
    assert STILL in dpkg(machine, "--purge warmboot warmbootctl").err
    assert machine.expect_reboot("systemctl reboot").via == "kexec"
