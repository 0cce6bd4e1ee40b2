# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the packages do while they are installed, upgraded and removed: as little as possible."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from conftest import SCRIPTS

RELOAD = "systemctl --system daemon-reload"
STOP = "deb-systemd-invoke stop warmboot-helper.service"
MAINTAINER_SCRIPTS = sorted(path for path in (SCRIPTS / "debian").glob("*/p*"))
IDS = [f"{path.parent.name}.{path.name}" for path in MAINTAINER_SCRIPTS]


class Machine:
    """A root folder that scripts are run in, so to say, with programs that write down how they were called."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root"
        self.calls = folder / "calls"
        self.programs = folder / "programs"
        self.programs.mkdir()
        (self.root / "run/systemd/system").mkdir(parents=True)
        for name in ("systemctl", "deb-systemd-invoke", "kexec", "reboot", "shutdown"):
            program = self.programs / name
            program.write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.calls}"\nexit 1\n')  # failures are no obstacle
            program.chmod(0o755)

    def put(self, path: str, text: str = "") -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def run(self, package: str, script: str, *arguments: str) -> str:
        """What it says on standard error."""
        text = (SCRIPTS / "debian" / package / script).read_text()
        moved = re.sub(r"(?<![\w])/(etc|run|var)/", rf"{self.root}/\1/", text)
        path = f"{self.programs}:{os.environ['PATH']}"
        done = subprocess.run(["sh", "-s", *arguments], input=moved, env={"PATH": path}, capture_output=True, text=True)
        assert done.returncode == 0 and done.stdout == "", done
        return done.stderr

    def called(self) -> list[str]:
        return self.calls.read_text().splitlines() if self.calls.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize("script", MAINTAINER_SCRIPTS, ids=IDS)
def test_shellcheck_has_nothing_to_say_of_the_maintainer_script(script: Path) -> None:
    done = subprocess.run(["shellcheck", "--shell=sh", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("script", MAINTAINER_SCRIPTS, ids=IDS)
def test_no_script_reboots_unloads_or_removes_anything(script: Path) -> None:
    code = re.sub(r"#.*|\becho .*\\\n.*", "", script.read_text())
    words = set(re.findall(r"[\w.-]+", code))
    assert not {"rm", "mv", "reboot", "shutdown", "warmbootctl", "normal-reboot", "disable", "mask", "unlink"} & words


def test_an_installation_makes_systemd_read_its_files_and_starts_nothing(machine: Machine) -> None:
    machine.run("warmboot", "postinst", "configure", "")
    assert machine.called() == [RELOAD]


def test_an_upgrade_ends_the_helper_of_the_older_release(machine: Machine) -> None:
    machine.run("warmboot", "prerm", "upgrade", "0.2.0")
    machine.run("warmboot", "postrm", "upgrade", "0.2.0")
    assert machine.called() == []
    machine.run("warmboot", "postinst", "configure", "0.1.0")
    assert machine.called() == [RELOAD, STOP]


def test_a_removal_ends_the_helper_and_lets_systemd_forget_it(machine: Machine) -> None:
    machine.run("warmboot", "prerm", "remove")
    machine.run("warmboot", "postrm", "remove")
    machine.run("warmboot", "postrm", "purge")
    assert machine.called() == [STOP, RELOAD]


def test_where_no_systemd_runs_nothing_is_asked_of_it(machine: Machine) -> None:
    (machine.root / "run/systemd/system").rmdir()
    for script, words in (("postinst", "configure"), ("prerm", "remove"), ("postrm", "remove")):
        machine.run("warmboot", script, words)
    assert machine.called() == []


@pytest.mark.parametrize(
    "settings, suspended, via",
    [("mode=kexec\n", False, "kexec"), ("mode=bios\n", False, "the firmware"), ("mode=kexec\nmode=bios\n", False, "the firmware"), ("mode=kexec\n", True, "the firmware")],
)
def test_whoever_removes_warmbootctl_is_told_that_the_set_up_stays_and_what_it_needs(machine: Machine, settings: str, suspended: bool, via: str) -> None:
    machine.put("etc/systemd/system/warmboot-load.service")
    machine.put("etc/warmboot.conf", settings)
    if suspended:
        machine.put("var/lib/warmboot/suspended")
    said = machine.run("warmbootctl", "prerm", "remove")
    assert f"still reboots via {via}," in said and "warmbootctl uninstall" in said
    needs_kexec = settings.endswith("mode=kexec\n")
    assert ("apt-mark manual kexec-tools" in said) == needs_kexec
    assert said.count("\n") == (2 if needs_kexec else 1)
    assert (machine.root / "etc/warmboot.conf").exists() and machine.called() == []


def test_nothing_is_said_where_nothing_is_set_up_or_the_package_is_only_upgraded(machine: Machine) -> None:
    assert machine.run("warmbootctl", "prerm", "remove") == ""
    machine.put("etc/systemd/system/warmboot-load.service")
    assert machine.run("warmbootctl", "prerm", "upgrade", "0.2.0") == ""
