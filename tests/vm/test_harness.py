# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The harness tells a firmware reboot from a kexec, without Warmboot in the machine."""

import pytest

from harness.catalogue import CATALOGUE
from harness.machine import CommandFailed, Machine, Overdue
from harness.rows import long, on

everywhere = on(*(spec.name for spec in CATALOGUE))
LOAD_BY_HAND = "kexec -l /vmlinuz --initrd=/initrd.img --reuse-cmdline"


@everywhere
def test_a_reboot_through_the_firmware_and_one_through_kexec_are_told_apart(machine: Machine) -> None:
    reboot = machine.expect_reboot("systemctl reboot")
    assert reboot.via == "firmware"
    assert reboot.cmdline.startswith(("BOOT_IMAGE=", "initrd="))  # the word of GRUB, of systemd-boot

    reboot = machine.expect_reboot(f"{LOAD_BY_HAND} && systemctl kexec")
    assert reboot.via == "kexec"
    assert reboot.boot_id_after != reboot.boot_id_before
    assert reboot.warmboot_id is None
    # 0xD: the kernel says itself that it was started by kexec
    assert int(machine.get("/proc/sys/kernel/bootloader_type")) >> 4 == 0xD


def test_a_poweroff_is_seen_and_the_machine_can_be_switched_on_again(machine: Machine) -> None:
    before = machine.boot_id()
    machine.run("echo kept > /root/kept")
    machine.expect_poweroff("systemctl poweroff")
    machine.stop()
    machine.start()
    assert machine.wait_up() != before
    assert machine.get("/root/kept") == "kept\n"


@long
def test_a_power_cut_the_reset_button_and_ctrl_alt_del_are_firmware_reboots(machine: Machine) -> None:
    assert machine.expect_reboot(machine.press_reset).via == "firmware"
    assert machine.expect_reboot(machine.press_ctrl_alt_del).via == "firmware"
    before = machine.boot_id()
    machine.power_cut()
    machine.start()
    assert machine.wait_up() != before


def test_commands_and_files(machine: Machine) -> None:
    machine.put("/tmp/a script", "#!/bin/sh\nread line; echo \"$line\"; id -un; exit 3\n", mode=0o755)
    result = machine.run(["/tmp/a script"], check=False, stdin="from the test\n", user="alice")
    assert (result.rc, result.out) == (3, "from the test\nalice\n")
    assert machine.run("uname -s").out == machine.get("/proc/sys/kernel/ostype")
    with pytest.raises(CommandFailed, match="exit code 7"):
        machine.run("exit 7")
    with pytest.raises(Overdue, match="a file to appear"):
        machine.wait_for("a file to appear", "test -e /never", limit=1)
    with pytest.raises(CommandFailed, match="Unit nonsense.target not found"):
        machine.expect_reboot("systemctl start nonsense.target")
