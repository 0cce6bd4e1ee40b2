# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manual tells people to type where a machine really has to reboot, typed as it stands there.

The rest is in tests/docs, which also sees to it that no command is in neither.
"""

import sys
from pathlib import Path

import pytest

from harness.afterwards import assert_foretold
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl

sys.path.append(str(Path(__file__).resolve().parents[1] / "docs"))
from markdown import blocks, commands  # noqa: E402 - found through the line above

HOW_IT_WORKS = "docs/how-it-works.md"
BY_HAND = "docs/by-hand.md"
RECOVERY = "docs/recovery.md"


@pytest.fixture
def typed(machine: Machine, warmboot: Warmbootctl) -> Machine:
    """Commands are found as they are where the program is installed. Root needs no sudo, and these machines have none."""
    machine.run(f"ln -s {warmboot.path} /usr/bin/warmbootctl")
    machine.put("/usr/bin/sudo", '#!/bin/sh\nexec "$@"\n', 0o755)
    return machine


def those_of(page: str, heading: str) -> list[str]:
    found = [command.text for command in commands(page, heading)]
    assert found, f"{page} has no commands under {heading!r}"
    return found


@on("debian13", "debian12", "debian11", "sid", core="debian13")
def test_the_usual_sequence_of_the_help_ends_as_it_began(typed: Machine, warmboot: Warmbootctl) -> None:
    before = warmboot.snapshot_trees("/etc", "/usr/local")
    sequence = examples(warmboot("--help").out)
    reboots = [line for line in sequence if " reboot " in line]
    assert len(reboots) == 1 and sequence[-1].endswith(" undo")
    for line in sequence:
        if line not in reboots:
            typed.run(line)
            continue
        assert typed.expect_reboot(line, settle=False).via == "kexec"
        typed.wait_for("the boot check to wait for a word", "test -e /run/warmboot/confirm-until", 120)
        for look in [*those_of(HOW_IT_WORKS, "See for yourself"), "journalctl -b -t warmboot"]:
            typed.run(look)
    assert warmboot.snapshot_trees("/etc", "/usr/local") == before
    assert not warmboot.is_suspended()


def examples(help_text: str) -> list[str]:
    """What is typed, without the remarks."""
    lines = help_text.partition("The usual sequence:\n")[2].partition("\n\n")[0].splitlines()
    return [line.split("  #")[0].strip() for line in lines if not line.strip().startswith("#")]


@long
@on("debian13", "debian12", "debian11", "sid", core=())
def test_two_commands_are_a_kexec_by_hand_and_a_third_calls_it_off(typed: Machine) -> None:
    load, jump, unload = those_of(BY_HAND, "Once")
    for line, loaded in ((load, "1"), (unload, "0"), (load, "1")):
        typed.run(line)
        assert typed.get("/sys/kernel/kexec_loaded").strip() == loaded
    assert typed.expect_reboot(jump).via == "kexec"


@on("debian13", "debian12", core="debian13")
def test_a_rescue_system_switches_kexec_off_and_takes_everything_away(typed: Machine, warmboot: Warmbootctl) -> None:
    """The running system plays the rescue system: it mounts the machine's disk once more."""
    before = warmboot.snapshot_trees("/etc", "/usr/local")
    warmboot("apply --mode kexec")
    *steps, last = those_of(RECOVERY, "From a rescue system")
    assert last == "reboot"
    for step in steps:
        typed.run(step)
        if step.startswith("sed"):
            assert_foretold(warmboot, "firmware", "mode")
            warmboot("enable")
        elif step.endswith(" disable"):
            assert warmboot.status()["mode"] == "bios"
        elif step.endswith("uninstall"):
            assert warmboot.snapshot_trees("/etc", "/usr/local") == before
            if "uninstall" in " ".join(steps[steps.index(step) + 1 :]):
                warmboot("apply --mode kexec")
    assert typed.expect_reboot(last).via == "firmware"


@long
@on("debian13", "debian12", "debian11", core=())
def test_everything_can_be_taken_away_by_hand(typed: Machine, warmboot: Warmbootctl) -> None:
    """All but empty folders: by hand, nobody knows which of them were there before."""

    def files() -> str:
        return typed.run("find /etc /usr/local /var/lib/warmboot ! -type d 2>/dev/null | sort | xargs sha256sum 2>&1", check=False).out

    before = files()
    warmboot("apply --mode kexec --deadline 15")
    assert "/etc/systemd/system/reboot.target.d/50-warmboot.conf" in files()
    typed.run("\n".join(["set -e", *those_of(RECOVERY, "Everything by hand")]))
    assert files() == before
    assert warmboot.status()["setup"] == "absent"
    assert typed.expect_reboot("systemctl reboot").via == "firmware"


@long
@on("debian13", "debian12", "debian11", "sid", core=())
def test_words_for_the_boot_loader_leave_warmboot_out_of_a_boot(typed: Machine, warmboot: Warmbootctl) -> None:
    """Given by a kexec by hand, where people type them into the boot loader's menu."""
    [words] = [block.lines[0] for block in blocks(RECOVERY) if (block.heading, block.kind) == ("It hangs", "text")]
    warmboot("apply --mode kexec")
    typed.run(f"kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline --append='{words}'")
    assert typed.expect_reboot("systemctl kexec").via == "kexec"
    for word in words.split():
        unit = word.partition("=")[2]
        assert typed.run(f"systemctl show -p LoadState -p ActiveState {unit}").out.split() == ["LoadState=masked", "ActiveState=inactive"]
    assert typed.expect_reboot("systemctl reboot").via == "firmware"
