# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One reboot that happened, with what proves which way it went."""

import re
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Reboot:
    """A firmware reboot shows as a RESET in QEMU; a kexec changes the boot_id without one."""

    asked: str
    via: Literal["kexec", "firmware"]
    resets: int
    seconds: float
    boot_id_before: str
    boot_id_after: str
    cmdline: str

    @property
    def warmboot_id(self) -> str | None:
        """The id that Warmboot put on the command line of the kernel that came up."""
        found = re.findall(r"(?:^|\s)warmboot\.id=(\S+)", self.cmdline)
        return found[-1] if found else None

    def __str__(self) -> str:
        return (
            f"{self.asked}: {self.via}, RESET seen {self.resets} times, boot_id {self.boot_id_before[:8]} → "
            f"{self.boot_id_after[:8]}, {self.seconds:.1f} s"
        )
