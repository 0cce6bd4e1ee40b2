# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rounds that are broken off and gone on with."""

import itertools
from pathlib import Path

import pytest

from rounds import Rounds


def rounds(folder: Path, wanted: int, version: str = "one") -> Rounds:
    return Rounds(folder / "part.json", version, wanted, lambda line: None)


def test_each_side_has_its_turn_in_each_round(tmp_path: Path) -> None:
    order: list[str] = []
    sides = {name: lambda name=name: order.append(name) or float(len(order)) for name in ("ours", "theirs")}
    made = rounds(tmp_path, 3).in_turn("status", sides)
    assert order == ["ours", "theirs"] * 3
    assert made == [{"ours": 1, "theirs": 2}, {"ours": 3, "theirs": 4}, {"ours": 5, "theirs": 6}]


def test_what_was_broken_off_goes_on_where_it_was(tmp_path: Path) -> None:
    numbers = itertools.count()

    def broken() -> dict[str, float]:
        if (number := next(numbers)) == 2:
            raise KeyboardInterrupt
        return {"a": number}

    with pytest.raises(KeyboardInterrupt):
        rounds(tmp_path, 4).of("kind", broken)
    assert rounds(tmp_path, 4).of("kind", broken) == [{"a": 0}, {"a": 1}, {"a": 3}, {"a": 4}]


def test_rounds_of_another_program_do_not_count(tmp_path: Path) -> None:
    rounds(tmp_path, 2).of("kind", lambda: {"a": 1})
    assert rounds(tmp_path, 2, "other").of("kind", lambda: {"a": 2}) == [{"a": 2}, {"a": 2}]


def test_after_a_part_is_done_it_is_measured_anew(tmp_path: Path) -> None:
    first = rounds(tmp_path, 1)
    first.of("kind", lambda: {"a": 1})
    first.done()
    assert rounds(tmp_path, 1).of("kind", lambda: {"a": 2}) == [{"a": 2}]
