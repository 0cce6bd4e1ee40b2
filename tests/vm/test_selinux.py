# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SELinux, enforcing, with the policy of the distribution: what Warmboot writes is labelled, and its hooks may do what they do."""

import re

from harness.afterwards import reboot_with_reason
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import Warmbootctl

MACHINE = "debian13-selinux"
WRITTEN = "/etc /usr/local /var/lib /boot"
# kexec-tools unpack a kernel into memory before they hand it over by the newer system call, and Debian's policy does not let
# them; what is left is the older one, which needs none.
UNPACKING = f"path={b'/memfd:kernel (deleted)'.hex().upper()}"
HOOKS = {"load", "exec", "boot-check", "health", "kexec", "warmbootctl"}  # what the kernel calls programs


def wrong_labels(machine: Machine) -> str:
    return machine.run(f"restorecon -n -v -R {WRITTEN}").out


def denials(machine: Machine, boot: int) -> list[str]:
    """Of our programs only: the policy denies some of systemd's own as well."""
    told = machine.run(f"journalctl --no-pager --output=cat -b {boot} | grep 'avc:  denied'", check=False).out.splitlines()
    return [line for line in told if set(re.findall(r'comm="([^"]*)"', line)) & HOOKS and UNPACKING not in line]


@long
@on(MACHINE, core=())
def test_under_selinux_every_file_has_the_label_that_the_policy_wants(machine: Machine, warmboot: Warmbootctl) -> None:
    assert machine.run("getenforce").out.strip() == "Enforcing"
    before = wrong_labels(machine)
    assert "warmboot" not in before
    warmboot("apply --mode kexec")
    assert wrong_labels(machine) == before
    for settings in ("--deadline 5", "--mode bios", "--mode kexec --add quiet"):
        warmboot(f"apply {settings}")
        assert wrong_labels(machine) == before, settings
    machine.expect_reboot("systemctl reboot")
    warmboot.wait_healthy()
    assert wrong_labels(machine) == before, "after a reboot, which writes the mark and the history"
    for command in ("undo", "uninstall"):
        warmboot(command)
        assert wrong_labels(machine) == before, command


@long
@on(MACHINE, core=())
def test_under_selinux_a_reboot_is_a_kexec_and_nothing_is_denied(machine: Machine, warmboot: Warmbootctl) -> None:
    warmboot("apply --mode kexec")
    for _ in range(2):
        reboot_with_reason(machine, warmboot, "kexec")
        assert not denials(machine, -1) + denials(machine, 0)
    warmboot("next bios")
    reboot_with_reason(machine, warmboot, "firmware", noted="it was asked for this one reboot")
    assert not denials(machine, -1) + denials(machine, 0)
    assert machine.run("getenforce").out.strip() == "Enforcing"
