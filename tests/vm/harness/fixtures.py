# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of docs/matrix.md on what was tried with recorded files, and on no machine."""

import json
from collections import Counter
from pathlib import Path

REPOSITORY = Path(__file__).parents[3]
DATA = REPOSITORY / "tests" / "data"
UNIT = REPOSITORY / "tests" / "unit"
# The tests that read the folders: file, and the name of the test.
LOADER_TEST = ("loaderdefault_test.cpp", "What the boot loader starts is told of every recorded machine as it really was")
HOOK_TEST = ("loaderhook_test.cpp", "The engine foresees what the load hook finds in the boot loader's configuration")
ADOPT_TEST = ("adopt_test.cpp", "Each hand-made set-up that is understood is taken over in one change, and undone to the byte")
TITLES = {  # by how the names of the folders begin; the first that fits
    "arch-grub": "Arch Linux, GRUB",
    "arch-systemd-boot": "Arch Linux, systemd-boot",
    "debian13-systemd-boot": "Debian, systemd-boot",
    "debian": "Debian, GRUB",
    "ubuntu": "Ubuntu, GRUB",
    "fedora": "Fedora, GRUB with boot loader entries",
    "rhel": "Red Hat Enterprise Linux, GRUB with boot loader entries",
    "opensuse": "openSUSE, GRUB on btrfs",
    "gentoo": "Gentoo, GRUB",
    "nixos": "NixOS",
    "pop-os": "Pop!_OS, systemd-boot",
    "btrfs": "btrfs with subvolumes, GRUB",
    "grub": "GRUB, more of its ways",
    "systemd-boot": "systemd-boot, more of its ways",
    "uki": "Unified kernel images, systemd-boot",
    "windows": "Beside Windows, GRUB",
    "os-prober": "Beside another Linux, GRUB",
    "xen": "Xen, GRUB",
    "": "Boot loaders that Warmboot does not read",
}
OUTCOMES = {"kernel": "kernel told", "other": "no Linux of this system", "unknown": "said to be unknown"}


def section() -> str:
    return f"""## By recorded files only

`./dev test --unit` runs these. Nothing reboots there: the files of a machine are laid into a folder, and Warmboot says what
it makes of them.

### What the boot loader would start

{_proved_by(LOADER_TEST)}, and for the hooks, which
work it out at the reboot, by {_place(HOOK_TEST)}. How each of them was judged stands in its `expected.json`.

{_layouts()}
### Hand-made set-ups that are taken over

{_proved_by(ADOPT_TEST)}.

{_set_ups()}"""


def _proved_by(test: tuple[str, str]) -> str:
    return f"Proved by {_place(test)}"


def _place(test: tuple[str, str]) -> str:
    return f"`tests/unit/{test[0]}` (“{test[1]}”)"


def _layouts() -> str:
    found: dict[str, list[Path]] = {title: [] for title in TITLES.values()}
    for folder in _folders("boot"):
        found[next(title for start, title in TITLES.items() if folder.name.startswith(start))].append(folder)
    lines = ["| Distribution, boot loader | What comes out | Recorded in tests/data/boot |", "|---|---|---|"]
    for title, folders in found.items():
        outcomes = Counter(json.loads((folder / "expected.json").read_text())["outcome"] for folder in folders)
        told = ", ".join(f"{count} × {OUTCOMES[name]}" for name, count in outcomes.most_common())
        if folders:
            lines.append(f"| {title} | {told} | {', '.join(folder.name for folder in folders)} |")
    return "\n".join(lines) + "\n"


def _set_ups() -> str:
    lines = ["| Set-up in tests/data/adopt | What comes out | Where it is from |", "|---|---|---|"]
    for folder in _folders("adopt"):
        source = (folder / "SOURCE").read_text().splitlines()[0].removesuffix(", for one:")
        refused = (folder / "expected").read_text().startswith("Refused")
        outcome = "refused, with the line that is not understood" if refused else "taken over"
        lines.append(f"| {folder.name} | {outcome} | {source.replace('|', chr(92) + '|')} |")
    return "\n".join(lines) + "\n"


def _folders(kind: str) -> list[Path]:
    return sorted(path for path in (DATA / kind).iterdir() if path.is_dir())
