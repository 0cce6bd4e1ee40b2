# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What check says of a real machine, and whether its kernel can be loaded."""

import json
from typing import Any

from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl

LOADED = "/sys/kernel/kexec_loaded"


def checks(warmboot: Warmbootctl, options: str = "") -> dict[str, dict[str, Any]]:
    return {check["check"]: check for check in json.loads(warmboot(f"check --json {options}").out)}


@long
@on("debian13", "debian12", core=())
def test_the_kernel_is_tried_and_nothing_stays_loaded(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    found = checks(warmboot, "--try")
    assert found["load"]["outcome"] == "good", found["load"]
    assert machine.get(LOADED).strip() == "0"
    assert not [check for check in found.values() if check["outcome"] == "bad"]
    assert found["virtual-machine"]["outcome"] == "warning"
    assert found["modules"]["outcome"] == "good" and found["initrd"]["outcome"] == "good"
    reboot = machine.expect_reboot("systemctl reboot")
    assert reboot.via == "kexec"


@long
@on("debian13", core=())
def test_what_somebody_else_has_loaded_is_left_alone(machine: Machine, warmboot: Warmbootctl) -> None:
    machine.run("kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline")
    found = checks(warmboot, "--try")
    assert found["load"]["outcome"] == "warning" and found["load"]["sentence"]["code"] == "load-not-tried"
    assert found["image"]["outcome"] == "warning"
    assert machine.get(LOADED).strip() == "1"
    machine.run("kexec -u")
