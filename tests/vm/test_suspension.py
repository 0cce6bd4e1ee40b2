# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The safety net: a kexec that failed is the last one until a person says otherwise; nothing else suspends."""

from harness.afterwards import assert_foretold, assert_noted, reboot_with_reason, wait_console
from harness.machine import Machine
from harness.rows import RELEASES, SD_BOOT, STORAGE, long, on
from harness.warmbootctl import Warmbootctl


@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, *STORAGE)
def test_a_kexec_that_does_not_arrive_is_the_last_one_until_resume(machine: Machine, warmboot: Warmbootctl) -> None:
    # A likely mistake: without its initrd the kernel finds no root file system, and panics.
    warmboot("apply --mode kexec --kernel /vmlinuz --initrd none --panic 1")
    assert_foretold(warmboot, "kexec")
    assert machine.expect_reboot("systemctl reboot", asked="systemctl reboot, into a panic").via == "firmware"
    reason = "the last kexec did not arrive"
    assert_noted(machine, warmboot, "firmware", planned="kexec", reason=reason, suspended=True)
    assert reason in warmboot.status()["suspension"]["reason"]
    assert reason in warmboot.journal()

    warmboot("apply --follow default")
    assert_foretold(warmboot, "firmware", f"kexec is suspended: {reason}")
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    assert warmboot.is_suspended()

    assert "back in service" in warmboot("resume").out
    reboot_with_reason(machine, warmboot, "kexec")


@long
@on("debian13", core=())
def test_a_kernel_that_hangs_and_is_reset_suspends(machine: Machine, warmboot: Warmbootctl) -> None:
    """Half of it was never written: it unpacks to nothing and stops."""
    machine.run("cp -L /vmlinuz /root/vmlinuz")
    machine.run("dd if=/dev/zero of=/root/vmlinuz bs=1M seek=2 count=2 conv=notrunc")
    warmboot("apply --mode kexec --kernel /root/vmlinuz --initrd /initrd.img --add earlyprintk=serial,ttyS0,115200")

    def reset_when_it_hangs() -> None:
        machine.run("systemctl reboot")
        wait_console(machine, "-- System halted")
        machine.press_reset()

    assert_foretold(warmboot, "kexec")
    assert machine.expect_reboot(reset_when_it_hangs).via == "firmware"
    reason = "the last kexec did not arrive"
    assert_noted(machine, warmboot, "firmware", planned="kexec", reason=reason, suspended=True)
    assert_foretold(warmboot, "firmware", f"kexec is suspended: {reason}")


@long
@on("debian13", core=())
def test_a_reset_of_a_healthy_boot_does_not_suspend(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    reboot_with_reason(machine, warmboot, "kexec")
    assert machine.expect_reboot(machine.press_reset).via == "firmware"
    status = warmboot.status()
    assert (status["thisBoot"]["via"], status["thisBoot"]["ours"], status["suspended"]) == ("bios", False, False)
    assert not status["lastReboot"]["suspended"]
    assert_foretold(warmboot, "kexec")


@long
@on("debian13", core=())
def test_a_boot_that_is_not_ready_yet_may_end_in_order_but_not_by_a_reset(
    machine: Machine, warmboot: Warmbootctl
) -> None:
    warmboot("apply --mode kexec")
    machine.put("/etc/systemd/system/slow.service", SLOW)
    machine.run("systemctl enable slow.service")

    def kexec_into_a_slow_boot() -> None:
        assert_foretold(warmboot, "kexec")
        assert machine.expect_reboot("systemctl reboot", settle=False).via == "kexec"
        machine.wait_for("slow.service", "systemctl is-active slow.service | grep -q activating")
        assert_noted(machine, warmboot, "kexec")
        assert warmboot.mark()["stage"] == "arrived"

    kexec_into_a_slow_boot()
    not_healthy = "has not been found healthy yet"
    assert_foretold(warmboot, "firmware", not_healthy)
    assert machine.expect_reboot("systemctl reboot", settle=False).via == "firmware"
    assert not_healthy in warmboot.journal(boot=-1)
    assert_noted(machine, warmboot, "firmware", reason=not_healthy)

    kexec_into_a_slow_boot()
    assert machine.expect_reboot(machine.press_reset, settle=False).via == "firmware"
    status = warmboot.status()
    assert status["suspended"] and "ended without shutting down" in status["suspension"]["reason"]
    assert status["lastReboot"]["suspended"]
    assert_foretold(warmboot, "firmware", "kexec is suspended")


SLOW = """[Service]
Type=oneshot
TimeoutStartSec=infinity
ExecStart=/bin/sleep infinity
[Install]
WantedBy=multi-user.target
"""
