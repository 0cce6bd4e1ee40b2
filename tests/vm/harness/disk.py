# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A partitioned disk from a root folder, as plain file work: no loop devices, no mounts."""

import os
import subprocess
from pathlib import Path

from .catalogue import MachineSpec

MEBIBYTE = 1 << 20
SECTOR = 512


def write(spec: MachineSpec, root: Path, target: Path) -> None:
    """Splits the root folder over the partitions of this machine and writes them to `target` (qcow2).

    The root file system is partition 1, then /boot, /var and the EFI system partition, as far as there are any.
    """
    work = target.parent
    grub = root / "boot" / "grub" / "i386-pc"
    boot_code, core = (
        ((grub / "boot.img").read_bytes(), (grub / "core.img").read_bytes()) if spec.loader == "grub-pc" else (b"", b"")
    )
    parts: list[tuple[Path, str]] = []
    if spec.firmware == "uefi":
        parts.insert(0, (_fat(spec, _taken_out(root, "boot/efi", work), 160 if spec.loader == "systemd-boot" else 64), "uefi"))
    if spec.var_partition:
        parts.insert(0, (_ext4(spec, "var", _taken_out(root, "var", work), 768), "linux"))
    if spec.boot_partition:
        parts.insert(0, (_ext4(spec, "boot", _taken_out(root, "boot", work), 384), "linux"))
    parts.insert(0, (_ext4(spec, "root", root, 3072), "linux"))
    raw = work / "disk.raw"
    _assemble("gpt" if spec.firmware == "uefi" else "dos", parts, raw)
    if boot_code:
        _write_grub(raw, boot_code, core)
    convert(raw, target)
    for leftover in [raw, *(image for image, _ in parts)]:
        leftover.unlink()


def convert(source: Path, target: Path) -> None:
    _run("qemu-img", "convert", "-f", "raw", "-O", "qcow2", str(source), str(target))


def overlay(backing: Path, target: Path) -> None:
    """A thin qcow2 that begins with the content of `backing` and leaves it alone."""
    _run("qemu-img", "create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", str(backing.resolve()), str(target))


def partitioned(target: Path, size: int, *parts: str) -> None:
    """A disk that holds a partition table and nothing else; `parts` are lines for sfdisk."""
    raw = target.with_suffix(".raw")
    with open(raw, "wb") as file:
        file.truncate(size * MEBIBYTE)
    _run("sfdisk", "--quiet", str(raw), stdin="\n".join(["label: dos", *parts]) + "\n")
    convert(raw, target)
    raw.unlink()


def _taken_out(root: Path, inside: str, work: Path) -> Path:
    """Moves what will be a file system of its own out of the root folder; the mount point stays."""
    folder = work / inside.replace("/", "-")
    (root / inside).rename(folder)
    (root / inside).mkdir(mode=0o755)
    return folder


def _ext4(spec: MachineSpec, label: str, folder: Path, size: int) -> Path:
    image = folder.parent / f"{label}.ext4"
    # Without the two features that GRUB and e2fsck of older Debian releases do not know.
    _run(
        *("mke2fs", "-q", "-F", "-t", "ext4", "-L", label, "-U", spec.uuid_of(label), "-m", "1"),
        *("-O", "^orphan_file,^metadata_csum_seed", "-E", "lazy_itable_init=0,lazy_journal_init=0,root_owner=0:0"),
        *("-d", str(folder), str(image), f"{size}M"),
    )
    return image


def _fat(spec: MachineSpec, folder: Path, size: int) -> Path:
    image = folder.parent / "esp.fat"
    with open(image, "wb") as file:
        file.truncate(size * MEBIBYTE)
    _run("mkfs.vfat", "-F", "32", "-i", spec.esp_serial, "-n", "ESP", str(image))
    _run("mcopy", "-s", "-i", str(image), *(str(entry) for entry in folder.iterdir()), "::")
    return image


def _assemble(label: str, parts: list[tuple[Path, str]], raw: Path) -> None:
    """A partition table and, at the places it names, the file systems; the first mebibyte stays free."""
    table, start = [f"label: {label}"], 1
    places: list[tuple[Path, int]] = []
    for image, kind in parts:
        size = image.stat().st_size // MEBIBYTE
        table.append(f"start={start}MiB, size={size}MiB, type={kind}")
        places.append((image, start))
        start += size
    with open(raw, "wb") as file:
        file.truncate((start + 1) * MEBIBYTE)
    _run("sfdisk", "--quiet", str(raw), stdin="\n".join(table) + "\n")
    for image, place in places:
        _run("dd", "status=none", "conv=notrunc,sparse", "bs=1M", f"seek={place}", f"if={image}", f"of={raw}")


def _write_grub(raw: Path, boot_code: bytes, core: bytes) -> None:
    """What grub-install does on a disk with an MBR: boot.img into sector 0, core.img into the gap behind it."""
    if len(core) > MEBIBYTE - SECTOR:
        raise SystemExit("GRUB's core.img does not fit in front of the first partition.")
    with open(raw, "r+b") as disk:
        disk.write(boot_code[:440])
        disk.seek(SECTOR)
        disk.write(core)


def _run(*command: str, stdin: str = "") -> None:
    done = subprocess.run(
        command,
        input=stdin,
        text=True,
        capture_output=True,
        check=False,
        env=os.environ | {"PATH": os.environ["PATH"] + ":/usr/sbin:/sbin", "MTOOLS_SKIP_CHECK": "1"},
    )
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed: {done.stdout}{done.stderr}")
