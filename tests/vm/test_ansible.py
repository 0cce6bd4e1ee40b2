# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Ansible collection on machines that really reboot, reached as servers are: through their sshd."""

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from harness import evidence, warm_start
from harness.catalogue import spec_named
from harness.machine import Machine
from harness.rows import long
from harness.sshdoor import SshDoor
from harness.warmbootctl import PROGRAM

sys.path.append(str(Path(__file__).parents[1] / "ansible"))
from desk import Desk, make_collection  # noqa: E402 - found through the line above

SPEC = replace(spec_named("debian13"), network=True)
ROLE = "warmboot.kexec.kexec"
ROLLING = "warmboot.kexec.rolling_reboot"
REBOOT = "Reboot and prove the return"
LIMITS = ["-e", "warmboot_reboot_timeout=300 warmboot_settle_timeout=300"]
NO_KEXEC = """#!/bin/sh
echo "kexec is broken here" >&2
exit 1
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    if not PROGRAM.exists():
        pytest.fail(f"{PROGRAM} is not there; ./dev build makes it")
    return Desk(tmp_path / "desk", make_collection(PROGRAM, tmp_path / "collection"))


@pytest.fixture
def fleet(desk: Desk, request: pytest.FixtureRequest) -> Iterator[Callable[..., list[Machine]]]:
    """fleet("atlas", "boreas"): machines of these names, in the desk's inventory in this order."""
    machines: list[Machine] = []

    def started(*names: str) -> list[Machine]:
        hosts = {}
        for name in names:
            machine = warm_start.started(SPEC)
            machines.append(machine)
            door = SshDoor(machine)
            hosts[name] = {
                "ansible_host": "127.0.0.1",
                "ansible_port": machine.ssh_port,
                "ansible_user": "root",
                "ansible_ssh_private_key_file": str(door.key),
                "ansible_ssh_common_args": f"-F none -o UserKnownHostsFile={door.known_hosts} -o IdentitiesOnly=yes",
                "ansible_timeout": 30,  # emulated in software
            }
        desk.hosts(**hosts)
        return machines

    begin = time.monotonic()
    yield started
    reboots = [asdict(reboot) for machine in machines for reboot in machine.reboots]
    request.node.user_properties += [("reboots", reboots), ("seconds", time.monotonic() - begin)]
    if failure := getattr(request.node, "failure_text", ""):
        for machine in machines:
            evidence.save(machine, evidence.folder_for(request.node.nodeid) / str(machine.ssh_port), failure)
    for machine in machines:
        machine.stop()
        shutil.rmtree(machine.folder)


def set_up(desk: Desk):
    run = desk.play([{"hosts": "all", "gather_facts": False, "become": True, "roles": [ROLE]}])
    assert run.rc == 0, run.text
    return run


@long
def test_a_machine_without_python_is_set_up_and_rebooted_through_kexec_by_playbooks(desk: Desk, fleet) -> None:
    [machine] = fleet("atlas")
    assert machine.run("command -v python3", check=False).rc != 0
    assert set_up(desk).changed()
    assert not set_up(desk).changed()

    runs = []
    reboot = machine.expect_reboot(lambda: runs.append(desk.play(ROLLING, *LIMITS)), asked="the rolling reboot")
    assert runs[0].rc == 0, runs[0].text
    assert reboot.via == "kexec" and reboot.resets == 0
    result = runs[0].of(REBOOT)["result"]
    assert result["via"] == "kexec" and result["ours"] is True
    assert result["boot_id"] == reboot.boot_id_after
    assert result["failed_services"] == []
    assert machine.run("ls -A /root/.ansible/tmp").out == ""


@long
def test_a_rolling_reboot_stops_at_the_machine_that_does_not_come_back_through_kexec(desk: Desk, fleet) -> None:
    atlas, boreas, ceres = fleet("atlas", "boreas", "ceres")
    set_up(desk)
    boreas.run("mv /usr/sbin/kexec /usr/sbin/kexec.whole")
    boreas.put("/usr/sbin/kexec", NO_KEXEC, 0o755)
    before = ceres.boot_id()
    events = {machine: len(machine.qmp.events) for machine in (atlas, boreas, ceres)}

    run = desk.play(ROLLING, *LIMITS)
    resets = {machine: sum(event.name == "RESET" for event in machine.qmp.events[since:]) for machine, since in events.items()}
    assert run.rc == 2, run.text
    assert run.hosts() == ["atlas", "boreas"]
    assert run.of(REBOOT, "atlas")["result"]["via"] == "kexec" and resets[atlas] == 0
    broken = run.of(REBOOT, "boreas")
    assert broken["how"] == "failed" and resets[boreas] > 0
    assert "It came back through the firmware instead of through kexec" in broken["result"]["msg"]
    assert ceres.boot_id() == before and resets[ceres] == 0
