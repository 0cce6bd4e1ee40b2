# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page shows what was measured, and what was missed."""

import importlib
from typing import Any

import bench
import page
from comparison import Comparison, Goal

MACHINE = {name: f"<{name}>" for name in ("processor", "processors", "memory", "kernel", "system", "software", "load")}


def part(*comparisons: Comparison) -> dict[str, Any]:
    told = [one.to_json() for one in comparisons]
    return {"date": "2026-11-27", "version": "1.2.3", "rounds": 5, "machine": MACHINE, "how": "By counting.", "notes": ["A note."], "comparisons": told}


MET = Comparison("status", "show", "ms", [14, 15, 16], [10, 10, 10], Goal("ratio", 1.5, "≤ 1.5"))
MISSED = Comparison("plan", "a small one", "ms", [3000, 3100, 2900], [1000, 1000, 1000], Goal("ratio", 1.2, "≤ 1.2"))
MORE = Comparison("processes", "kexec", "", [8, 8], [1, 1], Goal("difference", 6, "at most 6 more"))
ALONE = Comparison("wake-ups", "none", "a minute", [0, 0], goal=Goal("value", 0, "none"))


def test_a_line_has_median_spread_ratio_and_verdict() -> None:
    lines = page.table([MET, MISSED, MORE, ALONE]).splitlines()[2:]
    assert lines[0] == "| status | show | 15 (14 – 16) ms | 10 (10 – 10) ms | 1.5 (1.4 – 1.6) | ≤ 1.5 | met |"
    assert lines[1] == "| plan | a small one | 3 000 (2 900 – 3 100) ms | 1 000 (1 000 – 1 000) ms | 3 (2.9 – 3.1) | ≤ 1.2 | **missed** |"
    assert lines[2] == "| processes | kexec | 8 (8 – 8) | 1 (1 – 1) | +7 (+7 – +7) | at most 6 more | **missed** |"
    assert lines[3] == "| wake-ups | none | 0 (0 – 0) a minute |  |  | none | met |"


def test_what_is_missed_stands_at_the_top() -> None:
    text = page.text({"one": part(MET, MISSED)}, {"one": "One", "two": "Two"}, "## Tried\n")
    top = text.partition("## One")[0]
    assert "Goals met: 1; missed: 1" in top
    assert "- missed: plan, against a small one (3; goal ≤ 1.2)" in top


def test_the_machine_the_date_and_the_rounds_are_told_of_each_part() -> None:
    text = page.text({"one": part(MET)}, {"one": "One"}, "## Tried\n")
    assert "on 2026-11-27 with Warmboot 1.2.3, in 5 rounds" in text
    assert all(value in text for value in MACHINE.values())
    assert "By counting." in text and "A note." in text and text.endswith("## Tried\n")


def test_a_part_that_was_not_measured_says_so() -> None:
    assert "Not measured yet: `./dev bench two`." in page.text({}, {"two": "Two"}, "")


def test_every_part_can_be_measured_and_explains_itself() -> None:
    for name in bench.PARTS:
        one = importlib.import_module(f"parts.{name}")
        assert one.TITLE and len(one.HOW) > 100 and callable(one.measure)


def test_the_page_is_as_its_numbers_and_texts_are() -> None:
    titles = {name: importlib.import_module(f"parts.{name}").TITLE for name in bench.PARTS}
    assert page.PAGE.read_text() == page.text(page.known_parts(), titles, page.TRIED.read_text())
