# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arithmetic of what is measured."""

import pytest

from comparison import Comparison, Goal, Spread, spread


def made(ours: list[float], theirs: list[float], goal: Goal | None = None) -> Comparison:
    return Comparison("status", "show", "ms", ours, theirs, goal)


def test_a_spread_is_median_smallest_and_largest() -> None:
    assert spread([3, 1, 2]) == Spread(2, 1, 3)
    assert spread([4, 1, 2, 3]) == Spread(2.5, 1, 4)


def test_a_ratio_is_of_each_round_so_that_a_load_meets_both_sides() -> None:
    # The third round was made on a busy machine.
    assert made([10, 11, 40], [10, 10, 40]).ratio() == Spread(1, 1, 1.1)
    assert made([10, 12], [4, 5]).difference() == Spread(6.5, 6, 7)


def test_there_is_no_ratio_to_nothing() -> None:
    assert made([1, 2], []).ratio() is None
    assert made([1, 2], [1, 0]).ratio() is None


@pytest.mark.parametrize(
    ("goal", "verdict"),
    [
        (None, "reported"),
        (Goal("ratio", 1.5, "≤ 1.5"), "met"),
        (Goal("ratio", 1.4, "≤ 1.4"), "missed"),
        (Goal("difference", 5, "at most 5 more"), "met"),
        (Goal("difference", 4, "at most 4 more"), "missed"),
        (Goal("value", 15, "at most 15"), "met"),
        (Goal("value", 0, "none"), "missed"),
    ],
)
def test_a_goal_is_for_the_median(goal: Goal | None, verdict: str) -> None:
    assert made([15, 15, 45], [10, 10, 10], goal).judged() == verdict


def test_a_goal_without_the_other_side_is_missed() -> None:
    assert made([1], [], Goal("ratio", 1.5, "≤ 1.5")).judged() == "missed"


def test_it_is_kept_and_read_again() -> None:
    before = made([1.23456789, 2], [3, 4], Goal("ratio", 1, "less"))
    again = Comparison.from_json(before.to_json())
    assert again.ours == [1.2346, 2]
    assert (again.theirs, again.goal, again.what) == (before.theirs, before.goal, before.what)


def test_sides_come_out_of_rounds_by_their_names() -> None:
    rounds = [{"a": 1.0, "b": 2.0}, {"a": 3.0, "b": 4.0}]
    one = Comparison.of_rounds(rounds, "a", "b", what="w", against="g", unit="s")
    assert (one.ours, one.theirs) == ([1, 3], [2, 4])
    assert Comparison.of_rounds(rounds, "a", "", what="w", against="g", unit="s").theirs == []
