# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Unified kernel images, put together as `ukify` and distributions without it do: sections behind systemd's stub."""

import re
import subprocess
import tempfile
from pathlib import Path

STUB = Path("/usr/lib/systemd/boot/efi/linuxx64.efi.stub")
BLOCK = 0x1000


def unified(linux: bytes, initrd: bytes, cmdline: str, version: str) -> bytes:
    """The initrd stands last, so that it is what a file that is cut short has lost."""
    parts = {
        ".osrel": f'NAME="Practice"\nID=practice\nPRETTY_NAME="Practice, unified"\nVERSION_ID={version}\n'.encode(),
        ".uname": version.encode(),
        ".cmdline": cmdline.encode(),
        ".linux": linux,
        ".initrd": initrd,
    }
    with tempfile.TemporaryDirectory() as folder:
        command, place = ["objcopy"], _end_of(STUB)
        for name, content in parts.items():
            file = Path(folder, name)
            file.write_bytes(content)
            place = -(-place // BLOCK) * BLOCK
            command += [f"--add-section={name}={file}", f"--change-section-vma={name}={place:#x}"]
            place += len(content)
        target = Path(folder, "whole.efi")
        subprocess.run([*command, STUB, target], check=True)
        return target.read_bytes()


def _end_of(image: Path) -> int:
    """The address behind its last section."""
    told = subprocess.run(["objdump", "--section-headers", image], capture_output=True, text=True, check=True).stdout
    sections = re.findall(r"^ *\d+ \S+ +([0-9a-f]+) +([0-9a-f]+) ", told, re.MULTILINE)
    return max(int(size, 16) + int(address, 16) for size, address in sections)
