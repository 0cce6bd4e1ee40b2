# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A row is one test on one machine: which rows there are, and their names as sentences."""

import pytest

DEFAULT = "debian13"
RELEASES = ("debian13", "debian12", "debian11", "sid")  # systemd 257, 252, 247, 262
SD_BOOT = ("debian13-sd-boot", "debian12-sd-boot")
STORAGE = ("debian13-raid1-boot", "debian13-lvm", "debian13-lvm-luks")


def on(*machines: str, core: str | tuple[str, ...] = DEFAULT) -> pytest.MarkDecorator:
    """The machines that a test runs on; those in `core` (none of them: `core=()`) also in the default run."""
    return pytest.mark.on(*machines, core=(core,) if isinstance(core, str) else core)


long = pytest.mark.long


def machines_of(marker: pytest.Mark | None, all_machines: bool) -> list[str]:
    """A test without the marker runs on debian13."""
    names = marker.args if marker else (DEFAULT,)
    core = marker.kwargs.get("core", (DEFAULT,)) if marker else (DEFAULT,)
    return [name for name in names if all_machines or name in core]


def sentence(node_id: str) -> str:
    """tests/vm/test_x.py::test_that_is_so[debian13-reboot] → that is so: debian13-reboot"""
    name, _, variant = node_id.split("::")[-1].partition("[")
    words = name.removeprefix("test_").replace("_", " ")
    return f"{words}: {variant.removesuffix(']')}" if variant else words
