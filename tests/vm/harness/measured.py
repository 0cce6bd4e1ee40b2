# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a row measured on its machines: versions, reboots, and what Warmboot refused."""

import json
import os
from pathlib import Path
from typing import Any

from .machine import Machine

FACTS = """
. /etc/os-release
version() { dpkg-query --show --showformat='${Version}\\n' "$@" 2>/dev/null | head -n 1; }
printf '%s\\n' "$PRETTY_NAME" "$(cat /etc/debian_version)" "$(version systemd)" "$(uname -r)" "$(version kexec-tools)" \
    "$(version grub-pc-bin grub-efi-amd64-bin systemd-boot)"
"""
NAMES = ("system", "debian", "systemd", "kernel", "kexec_tools", "loader")


def versions(machine: Machine, folder: Path) -> dict[str, str]:
    """Read in the machine itself, once for each saved state in `folder`."""
    kept = folder / "versions.json"
    if kept.exists():
        return json.loads(kept.read_text())
    found = dict(zip(NAMES, machine.run(FACTS).out.splitlines(), strict=True))
    unfinished = kept.with_suffix(f".{os.getpid()}")
    unfinished.write_text(json.dumps(found))
    unfinished.rename(kept)
    return found


def of_machine(machine: Machine) -> dict[str, Any]:
    reboots = [
        {
            "asked": reboot.asked,
            "via": reboot.via,
            "resets": reboot.resets,
            "seconds": round(reboot.seconds, 1),
            "boot_id": [reboot.boot_id_before[:8], reboot.boot_id_after[:8]],
            "ours": bool(reboot.warmboot_id),
        }
        for reboot in machine.reboots
    ]
    return {"name": machine.spec.name, **machine.versions, "reboots": reboots, "refusals": machine.refusals}
