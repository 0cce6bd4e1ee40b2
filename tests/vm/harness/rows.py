# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A row is one test on one machine: which rows there are, and their names as sentences."""

import pytest

DEFAULT = "debian13"
RELEASES = ("debian13", "debian12", "debian11", "sid")  # systemd 257, 252, 247, 262
SD_BOOT = ("debian13-sd-boot", "debian12-sd-boot")
STORAGE = ("debian13-raid1-boot", "debian13-lvm", "debian13-lvm-luks")


def on(*machines: str, core: str | tuple[str, ...] = DEFAULT, once: tuple[str, ...] = ()) -> pytest.MarkDecorator:
    """The machines that a test runs on; those in `core` (none of them: `core=()`) also in the default run.

    Those in `once` have the systemd and boot loader of another, so that it does not matter there which of several
    ways a reboot is asked for: they have a row for the first alone."""
    return pytest.mark.on(*machines, core=(core,) if isinstance(core, str) else core, once=once)


long = pytest.mark.long


def machines_of(marker: pytest.Mark | None, all_machines: bool) -> list[str]:
    """A test without the marker runs on debian13."""
    names = marker.args if marker else (DEFAULT,)
    core = marker.kwargs.get("core", (DEFAULT,)) if marker else (DEFAULT,)
    return [name for name in names if all_machines or name in core]


def is_repeated(marker: pytest.Mark | None, indices: dict[str, int], machine_name: str) -> bool:
    """Would this row tell what another one tells? indices: the place of each of its parameters among its kind."""
    others = [index for name, index in indices.items() if name != "machine_name"]
    return marker is not None and machine_name in marker.kwargs.get("once", ()) and any(others)


def sentence(node_id: str) -> str:
    """tests/vm/test_x.py::test_that_is_so[debian13-reboot] → that is so: debian13-reboot"""
    name, _, variant = node_id.split("::")[-1].partition("[")
    words = name.removeprefix("test_").replace("_", " ")
    return f"{words}: {variant.removesuffix(']')}" if variant else words
