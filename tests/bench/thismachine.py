# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine that measures, in the words of the page."""

import os
import platform
import re
import subprocess
from pathlib import Path

PACKAGES = {"systemd": "systemd", "openssh-server": "OpenSSH", "ansible-core": "ansible-core", "qemu-system-x86": "QEMU", "seabios": "SeaBIOS", "ovmf": "OVMF"}


def described() -> dict[str, str]:
    cpu = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.M)
    memory = int(Path("/proc/meminfo").read_text().split()[1]) / (1 << 20)
    return {
        "processor": cpu.group(1) if cpu else platform.machine(),
        "processors": str(os.cpu_count()),
        "memory": f"{memory:.0f} GiB",
        "kernel": platform.release().partition("-")[0],
        "system": platform.freedesktop_os_release()["PRETTY_NAME"],
        "software": ", ".join(f"{name} {version}" for package, name in PACKAGES.items() if (version := version_of(package))),
        "load": f"{os.getloadavg()[1]:.1f}",
    }


def version_of(package: str, root: str = "/") -> str:
    """As the package's own people number it; empty where it is not installed."""
    asked = ["dpkg-query", f"--admindir={root.rstrip('/')}/var/lib/dpkg", "--show", "--showformat=${Version}", package]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return re.sub(r"^\d+:|-[^-]*$", "", said)
