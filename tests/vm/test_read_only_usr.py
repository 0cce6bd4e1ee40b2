# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Systems whose /usr cannot be written, as those of ostree: /usr/local is then a link to a place that can."""

from harness.afterwards import reboot_with_reason
from harness.machine import Machine
from harness.rows import long, on
from harness.warmbootctl import REFUSED, Warmbootctl

LINK = "mv /usr/local /var/usrlocal && ln -s ../var/usrlocal /usr/local"
HOOKS = "/usr/local/libexec/warmboot"
# In fstab it would be what the initramfs mounts before there is anything to bind.
USR_MOUNT = """[Unit]
DefaultDependencies=no
Before=local-fs.target
[Mount]
What=/usr
Where=/usr
Type=none
Options=bind,ro
[Install]
WantedBy=local-fs.target
"""


def make_read_only(machine: Machine, first: str = "true") -> None:
    """From the next boot on, and at every one after it."""
    machine.put("/etc/systemd/system/usr.mount", USR_MOUNT)
    machine.run(f"{first} && systemctl enable --quiet usr.mount")
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
    assert machine.run("touch /usr/lib/written", check=False).rc != 0
    assert "ro" in machine.run("findmnt -no OPTIONS /usr").out.strip().split(",")


@long
@on("debian13", core=())
def test_with_usr_local_elsewhere_a_read_only_usr_is_no_obstacle(machine: Machine, warmboot: Warmbootctl) -> None:
    make_read_only(machine, LINK)
    before = warmboot.snapshot_trees("/etc", "/usr/local/", "/usr/lib/systemd", "/var/usrlocal")
    warmboot("apply --mode kexec")
    assert machine.run(f"readlink -f {HOOKS}").out.strip() == "/var/usrlocal/libexec/warmboot"
    for _ in range(2):
        reboot_with_reason(machine, warmboot, "kexec")
        assert machine.run("touch /usr/lib/written", check=False).rc != 0
    warmboot("uninstall")
    assert warmboot.snapshot_trees("/etc", "/usr/local/", "/usr/lib/systemd", "/var/usrlocal") == before


@long
@on("debian13", core=())
def test_with_usr_local_in_a_read_only_usr_nothing_is_changed(machine: Machine, warmboot: Warmbootctl) -> None:
    make_read_only(machine)
    before = warmboot.snapshot_trees("/etc", "/usr/local", "/var/lib")
    for command in ("plan", "apply"):
        warmboot_says = warmboot(f"{command} --mode kexec", rc=REFUSED).err
        assert "/usr/local is on a read-only file system" in warmboot_says
    assert warmboot.snapshot_trees("/etc", "/usr/local", "/var/lib") == before
    assert machine.expect_reboot("systemctl reboot").via == "firmware"


@long
@on("debian13-var", core=())
def test_with_usr_local_on_another_partition_it_is_refused(machine: Machine, warmboot: Warmbootctl) -> None:
    """What runs at the very end of a shutdown has to be on the root file system, or on that of /usr."""
    make_read_only(machine, LINK)
    before = warmboot.snapshot_trees("/etc", "/usr/local/")
    for command in ("plan", "apply"):
        told = warmboot(f"{command} --mode kexec", rc=REFUSED)
        assert "/var" in told.out + told.err
    assert warmboot.snapshot_trees("/etc", "/usr/local/") == before
    assert machine.expect_reboot("systemctl reboot").via == "firmware"
