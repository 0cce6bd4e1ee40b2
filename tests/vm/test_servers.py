# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers that have nothing but sshd, systemd and kexec-tools, used from the window of an administrator's desk."""

import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest

from harness import warm_start
from harness.catalogue import spec_named
from harness.desk import Desk
from harness.machine import Machine
from harness.rows import long

UNITS = "/etc/systemd/system/warmboot-load.service"


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Desk() as here:
        yield here


@pytest.fixture
def servers(request: pytest.FixtureRequest) -> Iterator[list[Machine]]:
    """As many as the test says; nothing of Warmboot is on them."""
    count = request.param
    machines = []
    try:
        for _ in range(count):
            machines.append(warm_start.started(replace(spec_named("debian13"), network=True)))
        yield machines
    finally:
        for machine in machines:
            machine.stop()
            shutil.rmtree(machine.folder)


def tree(machine: Machine) -> str:
    """Every file and folder that Warmboot could touch, with permissions, owners and contents."""
    places = "find /etc /usr/local /root -xdev"
    return machine.run(f"({places} -printf '%p %M %u %g %l\\n'; {places} -type f -exec sha256sum {{}} +) | sort").out


def reboot(desk: Desk, name: str, via: str) -> None:
    desk.press(f"Reboot via {via}")
    desk.wait(f"Reboot {name}?")
    desk.gone("Looking who else uses the machine")  # until then there is only the window's button of that name to press
    desk.press(f"Reboot via {via}")


@long
@pytest.mark.parametrize("servers", [1], indirect=True)
def test_a_server_is_added_switched_rebooted_both_ways_undone_and_left_as_it_was(servers: list[Machine], desk: Desk) -> None:
    atlas = servers[0]
    desk.knows("atlas", atlas)
    before = tree(atlas)

    desk.start()
    desk.wait("Warmboot")
    desk.keys("ctrl+n")
    desk.wait("Name in the list:")
    desk.type("atlas")
    desk.wait(f"ssh will call root@127.0.0.1, port {atlas.ssh_port}.")
    desk.press("Add and connect")
    desk.wait("To connect to atlas, ssh calls this host")
    desk.press("It is, connect")

    desk.press("Ordinary reboots go through kexec", "Install")
    atlas.wait_for("the units", f"test -e {UNITS}")
    desk.wait("The next reboot goes through kexec")

    assert atlas.expect_reboot(lambda: reboot(desk, "atlas", "kexec")).via == "kexec"
    desk.wait("atlas came back via kexec")
    assert atlas.expect_reboot(lambda: reboot(desk, "atlas", "BIOS")).via == "firmware"
    desk.wait("atlas came back through the firmware")

    desk.press("Undo", "Take back")
    atlas.wait_for("the units to go", f"! test -e {UNITS}")
    desk.wait("The next reboot goes through the firmware")

    desk.press("Ordinary reboots go through kexec", "Install")
    desk.wait("The next reboot goes through kexec")
    desk.press("Units", "Uninstall")
    desk.wait("Review: atlas")
    desk.press("Uninstall")
    desk.wait("The next reboot goes through the firmware")
    desk.keys("alt+m")
    desk.press("Remove What Was Sent There")
    desk.wait("What Warmboot had sent to atlas is removed")
    assert tree(atlas) == before


@long
@pytest.mark.parametrize("servers", [3], indirect=True)
def test_a_rolling_reboot_stops_at_the_server_whose_service_runs_no_more(servers: list[Machine], desk: Desk) -> None:
    names = ("atlas", "borea", "cedar")
    for name, machine in zip(names, servers, strict=True):
        desk.knows(name, machine)
        desk.trusts(name, machine)
    # Resumed from one saved state they share a boot_id, and would be taken for one machine with three names.
    for machine in servers[1:]:
        machine.expect_reboot("systemctl reboot")
    # It will fail at the next boot, and nothing says so before.
    servers[1].put("/etc/systemd/system/shop.service", "[Service]\nExecStart=/bin/false\n[Install]\nWantedBy=multi-user.target\n")
    servers[1].run("systemctl enable shop.service")
    boots = [machine.boot_id() for machine in servers]

    desk.start("--no-this-computer", *(word for name in names for word in ("--server", name)))
    desk.press("All machines")
    desk.wait(*names)
    for name in names:
        desk.wait(f"{name}, next reboot: BIOS")
    desk.keys("ctrl+a")
    desk.wait("Chosen: 3")
    desk.press("Reboot via BIOS")
    desk.wait("Reboot these 3 servers via BIOS?", *names)
    desk.press("Reboot them via BIOS")
    desk.wait("Back: 1 of 3")
    desk.wait("Back: 1. Not as it should be: 1. Left as they are: 1.")
    assert "These services run no more on borea: shop.service" in desk.controls("tree")

    now = [machine.boot_id() for machine in servers]
    assert [one != other for one, other in zip(boots, now, strict=True)] == [True, True, False]
