# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The QEMU command line of a practice machine."""

import subprocess
from functools import cache
from pathlib import Path

from .catalogue import MachineSpec

QEMU = "qemu-system-x86_64"
OVMF_CODE = "/usr/share/OVMF/OVMF_CODE_4M.fd"
OVMF_SECURE = "/usr/share/OVMF/OVMF_CODE_4M.secboot.fd"
CARGO_SIZE = 64 << 20  # the same for all machines: a saved state fits only the hardware that it was saved on


def hardware(spec: MachineSpec) -> list[str]:
    """What the machine is made of. One processor, and a plain one: see shared facts on emulation."""
    # fmt: off
    return [
        "-nodefaults", "-no-user-config", "-display", "none", "-vga", "none",
        "-machine", "q35" if spec.firmware == "uefi" else "pc",
        "-accel", "tcg", "-cpu", "Nehalem", "-smp", "1", "-m", str(spec.memory),
        "-rtc", "base=utc", "-no-shutdown",
        "-device", "virtio-rng-pci",
        "-device", "virtio-serial-pci",
        "-device", "virtserialport,id=agent,chardev=agent,name=org.qemu.guest_agent.0",
        "-device", "virtio-blk-pci,drive=disk",
        "-device", "virtio-blk-pci,drive=cargo,serial=cargo",
        *(word for number in range(2, spec.disks + 1) for word in ("-device", f"virtio-blk-pci,drive=disk{number}")),
        *(["-device", "virtio-net-pci,netdev=net"] if spec.network else []),
        *(["-device", "i6300esb"] if spec.watchdog == "i6300esb" else []),
        *(["-global", "ICH9-LPC.noreboot=off"] if spec.watchdog == "iTCO" else []),
        # Only the firmware's own mode of the processor may write what decides about signatures.
        *(["-machine", "smm=on", "-global", "cfi.pflash01.secure=on"] if spec.secure_boot else []),
    ]
    # fmt: on


def command(spec: MachineSpec, folder: Path, ssh_port: int = 0) -> list[str]:
    """All but the console: `folder` holds disk.qcow2 (disk2.qcow2, …), vars.qcow2, cargo.img and gets the sockets.

    A machine with a network card talks to this computer only, which reaches its sshd at `ssh_port`.
    """
    # fmt: off
    words = [
        QEMU, "-name", spec.name, *hardware(spec),
        "-drive", f"if=none,id=cargo,file={folder}/cargo.img,format=raw,readonly=on",
        "-chardev", f"socket,id=agent,path={folder}/agent.sock,server=on,wait=off",
        "-qmp", f"unix:{folder}/qmp.sock,server=on,wait=off",
    ]
    for name in spec.disk_files:
        file = f"file={folder}/{name},format=qcow2,cache=unsafe,discard=unmap"
        words += ["-drive", f"if=none,id={name.removesuffix('.qcow2')},{file}"]
    if spec.network:
        forward = f",hostfwd=tcp:127.0.0.1:{ssh_port}-:22" if ssh_port else ""
        words += ["-netdev", f"user,id=net,restrict=on{forward}"]
    if spec.firmware == "uefi":
        words += [
            "-drive", f"if=pflash,unit=0,format=raw,readonly=on,file={OVMF_SECURE if spec.secure_boot else OVMF_CODE}",
            "-drive", f"if=pflash,unit=1,format=qcow2,file={folder}/vars.qcow2",
        ]
    return words
    # fmt: on


def console(log: Path, here: bool) -> list[str]:
    """The serial console: into a file, and with `here` on this terminal as well, where Ctrl-A X ends it."""
    if not here:
        return ["-chardev", f"file,id=serial,path={log},append=on", "-serial", "chardev:serial"]
    terminal = f"stdio,id=serial,mux=on,signal=off,logfile={log},logappend=on"
    # The asset tag tells the machine to log root in, see provision.sh.
    return ["-chardev", terminal, "-serial", "chardev:serial", "-mon", "chardev=serial", "-smbios", "type=3,asset=shell"]


@cache
def qemu_version() -> str:
    done = subprocess.run([QEMU, "--version"], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[0]
