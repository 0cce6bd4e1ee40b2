# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The root folder of a Debian 13 desktop with the programs that ours is compared with: big, and made only for that part."""

import os
import subprocess
from pathlib import Path

from harness.cache import built_once, cache_folder, digest
from harness.images import APT_SETTINGS, _mirror

PROGRAMS = ("virt-manager", "partitionmanager", "ksystemlog")
PACKAGES = (
    *PROGRAMS,
    # what a desktop has, and what these recommend to be of use
    *"systemd systemd-sysv dbus dbus-bin dbus-user-session libpam-systemd polkitd xvfb xauth openbox lxqt-panel fonts-noto-core".split(),
    *"breeze-icon-theme adwaita-icon-theme gir1.2-libvirt-glib-1.0 libvirt-clients".split(),
    # what measures, and what Warmboot's packages depend on
    *"python3 xdotool strace kexec-tools openssh-client qt6-svg-plugins".split(),
    *"libkf6authcore6 libkf6configgui6 libkf6dbusaddons6 libkf6notifications6 libkf6statusnotifieritem6 libkf6syntaxhighlighting6".split(),
    *"libkf6widgetsaddons6 libkf6windowsystem6 kf6-breeze-icon-theme".split(),
)


def root(packages: list[Path]) -> Path:
    """With these packages of ours installed; a new one for new packages, with the downloads of the old one."""
    return built_once(cache_folder() / "roots" / f"peers-{digest(*PACKAGES)}-{digest(*packages)}", lambda folder: _build(folder, packages)) / "root"


def _build(folder: Path, packages: list[Path]) -> None:
    kept = cache_folder() / "packages" / "peers"
    kept.mkdir(parents=True, exist_ok=True)
    mirror = _mirror()
    command = [
        "mmdebstrap",
        "--variant=apt",
        "--format=directory",
        f"--include={','.join(PACKAGES)}",
        *([f"--aptopt={APT_SETTINGS}"] if APT_SETTINGS.exists() else []),
        "--aptopt=APT::Install-Recommends false",
        "--dpkgopt=force-unsafe-io",
        "--skip=download/empty,essential/unlink",
        '--setup-hook=mkdir -p "$1/var/cache/apt/archives" && cp -u "$KEPT"/*.deb "$1/var/cache/apt/archives/" || :',
        '--customize-hook=cp -u "$1"/var/cache/apt/archives/*.deb "$KEPT/"; rm -f "$1"/var/cache/apt/archives/*.deb',
        '--customize-hook=cp $OURS "$1/tmp/" && chroot "$1" sh -c "dpkg --install /tmp/*.deb && rm /tmp/*.deb"',
        "trixie",
        str(folder / "root"),
        *([mirror] if mirror else []),
    ]
    environment = os.environ | {"KEPT": str(kept), "OURS": " ".join(map(str, packages))}
    with open(folder / "build.log", "w", encoding="utf-8") as log:
        done = subprocess.run(command, env=environment, stdout=log, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        tail = "\n".join((folder / "build.log").read_text().splitlines()[-25:])
        raise SystemExit(f"the root folder of the desktop could not be made:\n{tail}")
