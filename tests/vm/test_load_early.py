# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kernel is loaded before the reboot is asked for, where that can be, and in the shutdown otherwise."""

from harness.foretold import SYSTEMCTL, check_arrival, reboot_as_foretold
from harness.machine import Machine
from harness.rows import RELEASES, on
from harness.warmbootctl import Warmbootctl

CALLS = "/var/log/kexec.calls"
# Notes for each load what systemd was doing.
NOTING = f"""#!/bin/sh
case " $* " in *" -l "*) systemctl is-system-running >>{CALLS} ;; esac
exec PROGRAM.real "$@"
"""


@on(*RELEASES, "debian13-uefi-boot")
def test_a_reboot_via_kexec_loads_the_kernel_once_and_while_everything_still_runs(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    # Debian's own script, until 12, may load a kernel on the way down, and nobody could tell that from ours.
    alone = not any(remark["code"] == "vendor-loader-debian" for remark in warmboot.status()["remarks"])
    program = machine.run("command -v kexec").out.strip()
    machine.run(f"mv {program} {program}.real")
    machine.put(program, NOTING.replace("PROGRAM", program), 0o755)
    reboot = machine.expect_reboot(f"{warmboot.path} reboot --via kexec", asked="reboot --via kexec")
    check_arrival(warmboot, reboot, "kexec")
    calls = machine.get(CALLS).split()
    assert calls in (["running"], ["degraded"]) if alone else set(calls) == {"stopping"}
    # Who asks systemd gets the same kernel, loaded on the way down.
    machine.run(f"rm {CALLS}")
    reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
    assert set(machine.get(CALLS).split()) == {"stopping"}
