# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Disk images of Debian machines, built from packages without loop devices: mmdebstrap, provision.sh, disk.py, storage.py."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from . import disk, storage
from .cache import built_once, cache_folder, digest
from .catalogue import MachineSpec

HERE = Path(__file__).parent
APT_SETTINGS = Path("/etc/apt/apt.conf.d/99mmdebstrap")  # how ./dev reached its mirror, proxies and all
OVMF_VARIABLES = Path("/usr/share/OVMF/OVMF_VARS_4M.fd")

PACKAGES = (
    "systemd systemd-sysv dbus libpam-systemd udev kmod kexec-tools initramfs-tools linux-base lz4 zstd "
    "qemu-guest-agent e2fsprogs util-linux procps less strace openssh-server"
).split()
LOADER_PACKAGES = {
    "grub-pc": ["grub-pc"],
    "grub-efi": ["grub-efi-amd64", "dosfstools"],
    "systemd-boot": ["systemd-boot", "dosfstools"],
}

Say = Callable[[str], None]


def image_folder(spec: MachineSpec) -> Path:
    recipe = digest(HERE / "images.py", HERE / "disk.py", HERE / "provision.sh", repr(spec))
    if spec.storage:
        recipe = digest(recipe, HERE / "storage.py", HERE / "inside.py", HERE / "storage.sh")
    return cache_folder() / "images" / f"{spec.name}-{recipe}"


def image_of(spec: MachineSpec, say: Say = lambda line: None) -> Path:
    """The folder with disk.qcow2 (and vars.qcow2 on UEFI), built now if need be."""
    if spec.storage:
        plain = storage.plain(spec)
        source = image_of(plain, say)
        return built_once(image_folder(spec), lambda folder: storage.build(spec, source, folder, say))
    return built_once(image_folder(spec), lambda folder: _build(spec, folder, say))


def fstab(spec: MachineSpec) -> str:
    rows = [f"UUID={spec.uuid_of('root')} / ext4 errors=remount-ro 0 1"]
    if spec.boot_partition:
        rows.append(f"UUID={spec.uuid_of('boot')} /boot ext4 {spec.boot_options} 0 2")
    if spec.var_partition:
        rows.append(f"UUID={spec.uuid_of('var')} /var ext4 defaults 0 2")
    if spec.firmware == "uefi":
        rows.append(f"UUID={spec.esp_serial[:4]}-{spec.esp_serial[4:]} /boot/efi vfat umask=0077 0 1")
    return "\n".join(rows) + "\n"


def _build(spec: MachineSpec, folder: Path, say: Say) -> None:
    log = folder / "build.log"
    root = folder / "root"
    say(f"installing Debian packages ({spec.suite})")
    _install(spec, root, log)
    say("writing the disk image")
    disk.write(spec, root, folder / "disk.qcow2")
    if spec.firmware == "uefi":
        disk.convert(OVMF_VARIABLES, folder / "vars.qcow2")
    shutil.rmtree(root)


def _install(spec: MachineSpec, root: Path, log: Path) -> None:
    """Installs Debian into the folder; the downloaded packages are kept for the next build."""
    packages = PACKAGES + LOADER_PACKAGES[spec.loader] + list(spec.packages)
    kept = cache_folder() / "packages" / spec.suite
    kept.mkdir(parents=True, exist_ok=True)
    settings = {
        "NAME": spec.name,
        # With systemd-boot the names of kernels contain it.
        "MACHINE_ID": spec.uuid_of("machine-id").replace("-", "") if spec.loader == "systemd-boot" else "",
        "LOADER": spec.loader,
        "FLAVOUR": spec.flavour,
        "BOOT_PARTITION": "1" if spec.boot_partition else "0",
        "ROOT_UUID": spec.uuid_of("root"),
        "BOOT_UUID": spec.uuid_of("boot"),
        "FSTAB": fstab(spec),
        "KEPT": str(kept),
    }
    mirror = _mirror()
    command = [
        "mmdebstrap",
        "--variant=minbase",
        "--format=directory",
        f"--include={','.join(packages)}",
        *([f"--aptopt={APT_SETTINGS}"] if APT_SETTINGS.exists() else []),
        "--aptopt=APT::Install-Recommends false",
        "--dpkgopt=path-exclude=/usr/share/doc/*",
        "--dpkgopt=path-exclude=/usr/share/man/*",
        "--dpkgopt=path-exclude=/usr/share/locale/*",
        "--skip=download/empty,essential/unlink",
        # sid's release file can be older than it says it may be
        "--aptopt=Acquire::Check-Valid-Until false",
        '--setup-hook=mkdir -p "$1/var/cache/apt/archives" && cp -u "$KEPT"/*.deb "$1/var/cache/apt/archives/" || :',
        f'--customize-hook=cp "{HERE / "provision.sh"}" "$1/tmp/" && chroot "$1" sh /tmp/provision.sh',
        '--customize-hook=cp -u "$1"/var/cache/apt/archives/*.deb "$KEPT/"; rm -f "$1/tmp/provision.sh"',
        spec.suite,
        str(root),
        *([mirror] if mirror else []),
    ]
    with open(log, "w") as output:
        done = subprocess.run(command, env=os.environ | settings, stdout=output, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        saved = cache_folder() / "images" / f"{spec.name}-failed.log"
        shutil.copy(log, saved)
        tail = "\n".join(log.read_text(errors="replace").splitlines()[-25:])
        raise SystemExit(f"Building the practice machine {spec.name} failed; all of the log: {saved}\n{tail}")


def _mirror() -> str | None:
    """The mirror that ./dev made its root folder from works here too; otherwise mmdebstrap knows one."""
    sources = Path("/etc/apt/sources.list")
    if "WARMBOOT_INSIDE" in os.environ and sources.exists():
        for line in sources.read_text().splitlines():
            words = [word for word in line.split() if not word.startswith("[") and not word.endswith("]")]
            if words[:1] == ["deb"] and words[2:3] == ["trixie"]:
                return os.environ.get("WARMBOOT_MIRROR") or words[1]
    return os.environ.get("WARMBOOT_MIRROR")
