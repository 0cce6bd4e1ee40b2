# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody has loaded a kernel by hand, with `kexec -l`, before the reboot; and a machine that is switched off."""

import pytest

from harness.foretold import LOGIND, REBOOT, SHUTDOWN, SYSTEMCTL, Caller, callers, check_arrival, foretold
from harness.foretold import reboot_as_foretold
from harness.machine import Machine
from harness.rows import RELEASES, long, on
from harness.warmbootctl import Warmbootctl

LOAD_BY_HAND = "kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline --append=by_hand"

# Who starts any loaded kernel past reboot.target; the others come to Warmboot's hooks.
SINCE_240 = (REBOOT, SHUTDOWN)
SINCE_255 = (SYSTEMCTL, REBOOT, SHUTDOWN)
STARTS_ANY_KERNEL = {"debian11": SINCE_240, "debian12": SINCE_240, "debian13": SINCE_255, "sid": SINCE_255}


@on(*RELEASES)
@callers(SYSTEMCTL, REBOOT, SHUTDOWN, LOGIND)
def test_status_foretells_whose_kernel_is_started(machine: Machine, warmboot: Warmbootctl, caller: Caller) -> None:
    warmboot("apply --mode kexec")
    machine.run(LOAD_BY_HAND)
    if caller not in STARTS_ANY_KERNEL[machine.spec.name]:
        reboot = reboot_as_foretold(warmboot, caller, "kexec", "next-kexec")
        assert "by_hand" not in reboot.cmdline.split()
        return
    forecast = foretold(warmboot, caller)
    assert (forecast["via"], forecast["reason"]["code"]) == ("kexec", "next-loaded-by-hand")
    reboot = machine.expect_reboot(caller.command, asked=caller.name)
    assert reboot.via == "kexec"
    assert "by_hand" in reboot.cmdline.split()
    this_boot = warmboot.status()["thisBoot"]
    assert (this_boot["via"], this_boot["ours"]) == ("kexec", False)
    assert all(entry["planned"] == "none" for entry in warmboot.history())
    check_arrival(warmboot, machine.expect_reboot(caller.command, asked=caller.name), "kexec")


@on(*RELEASES)
@callers(SYSTEMCTL, REBOOT, SHUTDOWN, LOGIND)
def test_next_bios_wins_over_a_kernel_loaded_by_hand(machine: Machine, warmboot: Warmbootctl, caller: Caller) -> None:
    warmboot("apply --mode kexec")
    machine.run(LOAD_BY_HAND)
    warmboot("next bios")
    assert machine.get("/sys/kernel/kexec_loaded").strip() == "0"
    reboot_as_foretold(warmboot, caller, "firmware", "next-once-bios", told="it was asked for this one reboot")


@long
@on(*RELEASES)
@pytest.mark.parametrize("command", ["systemctl poweroff", "shutdown -h now"])
def test_a_poweroff_loads_nothing(machine: Machine, warmboot: Warmbootctl, command: str) -> None:
    warmboot("apply --mode kexec")
    machine.expect_poweroff(command)
    machine.stop()
    machine.start()
    machine.wait_up()
    machine.settle()
    said = warmboot.journal(boot=-1)
    assert "loaded" not in said and "this reboot" not in said
    assert warmboot.mark().get("stage") != "armed"
    this_boot = warmboot.status()["thisBoot"]
    assert (this_boot["via"], this_boot["ours"]) == ("bios", False)
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
