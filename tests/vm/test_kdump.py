# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kdump waits for a crash beside Warmboot: it is told of, and stays as it is."""

from harness.foretold import SYSTEMCTL, reboot_as_foretold
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl

CRASH_KERNEL = "/sys/kernel/kexec_crash_loaded"


@long
@on("debian13-kdump", core=())
def test_the_kernel_that_waits_for_a_crash_stays_where_it_is(machine: Machine, warmboot: Warmbootctl) -> None:
    machine.run("sed -i 's/^GRUB_CMDLINE_LINUX=\"/&crashkernel=256M /' /etc/default/grub; rm -f /etc/default/grub.d/kdump*")
    machine.run("grub-mkconfig -o /boot/grub/grub.cfg", timeout=300)
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    machine.wait_for("kdump to have loaded its kernel", f"grep -q 1 {CRASH_KERNEL}", 240)

    assert "vendor-loader-kdump" in {remark["code"] for remark in warmboot.status()["remarks"]}
    warmboot("apply --mode kexec")
    for _ in range(2):
        reboot_as_foretold(warmboot, SYSTEMCTL, "kexec", "next-kexec")
        machine.wait_for("kdump to have loaded its kernel", f"grep -q 1 {CRASH_KERNEL}", 240)
    assert "crashkernel=256M" in machine.cmdline().split()

    # What Warmboot unloads is another image than that of the crash.
    machine.run("kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline")
    warmboot("next bios")
    assert machine.get("/sys/kernel/kexec_loaded").strip() == "0"
    assert machine.get(CRASH_KERNEL).strip() == "1"
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
