# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo and uninstall leave a machine as it was: files, permissions and owners, and what systemd makes of them."""

from harness.afterwards import assert_foretold
from harness.machine import Machine
from harness.rows import RELEASES, SD_BOOT, STORAGE, on
from harness.warmbootctl import Warmbootctl

OURS = "/var/lib/warmboot"
# What systemd itself writes while a machine is up.
ALIVE = ("/var/lib/systemd/random-seed", "/var/lib/systemd/timers", "/var/lib/systemd/timesync")


def trees(warmboot: Warmbootctl, but: tuple[str, ...] = (OURS,)) -> str:
    """Files and folders one a line, without those that live a life of their own."""
    lines = warmboot.snapshot_trees("/etc", "/usr/local", "/var/lib").splitlines()
    return "\n".join(line for line in lines if not any(path in line for path in (*ALIVE, *but)))


def units(machine: Machine) -> str:
    """What systemd knows: the unit of every reboot with its drop-ins, every unit file, what runs."""
    return machine.run(
        "systemctl cat systemd-reboot.service && systemctl list-unit-files --no-legend --no-pager &&"
        " systemctl show systemd-reboot.service -p DropInPaths -p ExecStart -p Type -p NeedDaemonReload &&"
        " systemctl list-units --all --no-legend --no-pager 'warmboot*'"
    ).out


@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, *STORAGE)
def test_undo_redo_and_uninstall_leave_no_trace(machine: Machine, warmboot: Warmbootctl) -> None:
    # A machine with a past: folders that others own, and a drop-in of the administrator's.
    machine.run("install -d -m 2775 -g staff /usr/local/libexec && chmod 1777 /usr/local/bin")
    machine.run("install -d -m 0711 -o alice -g alice /etc/systemd/system/systemd-reboot.service.d")
    machine.put("/etc/systemd/system/systemd-reboot.service.d/10-admin.conf", "[Unit]\nDocumentation=man:x(1)\n", 0o640)
    machine.run("systemctl daemon-reload")
    files, known = trees(warmboot), units(machine)

    warmboot("apply --mode kexec")
    applied = trees(warmboot)
    assert_foretold(warmboot, "kexec")
    warmboot("apply --add nomodeset --panic 20")
    changed = trees(warmboot)
    assert "nomodeset" in warmboot.status()["kernel"]["cmdline"]
    assert len({files, applied, changed}) == 3

    warmboot("undo")
    assert trees(warmboot) == applied
    assert "nomodeset" not in warmboot.status()["kernel"]["cmdline"]
    warmboot("undo")
    assert (trees(warmboot), units(machine)) == (files, known)
    assert_foretold(warmboot, "firmware", "not installed")
    warmboot("undo", rc=3)

    warmboot("redo")
    assert trees(warmboot) == applied
    warmboot("redo")
    assert trees(warmboot) == changed
    assert_foretold(warmboot, "kexec")
    warmboot("redo", rc=3)

    warmboot("uninstall")
    assert (trees(warmboot), units(machine)) == (files, known)
    assert warmboot.status()["setup"] == "absent"
    warmboot("undo")
    assert trees(warmboot) == changed
    assert_foretold(warmboot, "kexec")

    # What an administrator breaks, apply mends, and undo leads back to it, and further.
    for broken in ("systemctl disable --now warmboot-load", "systemctl disable warmboot-boot-check"):
        machine.run(broken)
        before = trees(warmboot)
        assert warmboot.status()["setup"] == "drifted"
        warmboot("apply")
        assert trees(warmboot) == changed
        assert_foretold(warmboot, "kexec")
        warmboot("undo")
        assert trees(warmboot) == before
        warmboot("apply")

    warmboot("uninstall --purge")
    assert (trees(warmboot, but=()), units(machine)) == (files, known)
    assert machine.run(f"test -e {OURS}", check=False).rc == 1


@on(*RELEASES, "debian13-uefi-boot", *SD_BOOT, *STORAGE, core=())
def test_uninstall_leaves_no_trace_after_a_reboot_through_kexec(machine: Machine, warmboot: Warmbootctl) -> None:
    """The hooks have written history and mark by then."""
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    files, known = trees(warmboot), units(machine)
    warmboot("apply --mode kexec")
    assert machine.expect_reboot("systemctl reboot").via == "kexec"
    warmboot.wait_healthy()
    warmboot("next bios")
    warmboot("uninstall --purge")
    assert (trees(warmboot, but=()), units(machine)) == (files, known)
    assert machine.run("ls /run/warmboot/next /etc/warmboot.mark", check=False).rc == 2
    assert_foretold(warmboot, "firmware", "not installed")
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
