# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/performance.md from docs/performance.json: parts may be measured at different times and on different machines."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from comparison import Comparison, Spread, spread

REPOSITORY = Path(__file__).parents[2]
KEPT = REPOSITORY / "docs" / "performance.json"
PAGE = REPOSITORY / "docs" / "performance.md"
TRIED = Path(__file__).parent / "tried.md"
VERDICTS = {"met": "met", "missed": "**missed**", "reported": "reported"}
HEAD = """# How fast it is

`./dev bench` measures this and writes this page; `./dev bench {names}` are its parts, each of which can be measured by itself.

**How to read it.** Both sides of a line are measured in turn, one round after the other, so that whatever else the computer does meets both. A cell has the
median, and in brackets the smallest and the largest. A ratio is ours by theirs, of each round: below 1 is less time, memory or work than the other. A
goal holds for the median. One that is missed says so, and stays in the page until it is met.

{tally}
"""


def keep(part: str, told: dict[str, Any]) -> None:
    known = known_parts()
    known[part] = told
    KEPT.write_text(json.dumps(known, indent=1, sort_keys=True, ensure_ascii=False) + "\n")


def known_parts() -> dict[str, Any]:
    return json.loads(KEPT.read_text()) if KEPT.exists() else {}


def text(known: dict[str, Any], titles: dict[str, str], tried: str) -> str:
    """titles: of all parts there are, in their order."""
    comparisons = [Comparison.from_json(one) for part in known.values() for one in part["comparisons"]]
    sections = [
        f"## {title}\n\n{_section(known[name]) if name in known else f'Not measured yet: `./dev bench {name}`.'}\n"
        for name, title in titles.items()
    ]
    return "\n".join([HEAD.format(names=" ".join(titles), tally=_tally(comparisons)), *sections, tried])


def write(titles: dict[str, str]) -> Path:
    PAGE.write_text(text(known_parts(), titles, TRIED.read_text()))
    return PAGE


def table(comparisons: list[Comparison]) -> str:
    lines = ["| What | Against | Ours | Theirs | Ratio | Goal | |", "|---|---|---|---|---|---|---|"]
    for one in comparisons:
        theirs = _cell(spread(one.theirs), one.unit) if one.theirs else ""
        cells = [one.what, one.against, _cell(spread(one.ours), one.unit), theirs, _ratio(one), one.goal.words if one.goal else "", VERDICTS[one.judged()]]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _section(part: dict[str, Any]) -> str:
    comparisons = [Comparison.from_json(one) for one in part["comparisons"]]
    machine = part["machine"]
    where = (
        f"Measured on {part['date']} with Warmboot {part['version']}, in {part['rounds']} rounds, on {machine['processors']} processors "
        f"({machine['processor']}), {machine['memory']} of memory, {machine['system']}, Linux {machine['kernel']}; {machine['software']}. "
        f"Load before: {machine['load']}."
    )
    return "\n\n".join([part["how"], table(comparisons), *part["notes"], where])


def _tally(comparisons: list[Comparison]) -> str:
    counted = Counter(one.judged() for one in comparisons)
    told = f"Goals met: {counted['met']}; missed: {counted['missed']}; lines that only report: {counted['reported']}."
    missed = [f"- missed: {one.what}, against {one.against} ({_judged_value(one)}; goal {one.goal.words})" for one in comparisons if one.goal and one.judged() == "missed"]
    return "\n".join([told, *([""] if missed else []), *missed])


def _judged_value(one: Comparison) -> str:
    assert one.goal
    if one.goal.of == "value":
        return f"{number(spread(one.ours).median)} {one.unit}".strip()
    found = one.ratio() if one.goal.of == "ratio" else one.difference()
    return number(found.median) if found else "not measured"


def _ratio(one: Comparison) -> str:
    if one.goal and one.goal.of == "difference":
        found = one.difference()
        return f"{found.median:+.4g} ({found.least:+.4g} – {found.most:+.4g})" if found else ""
    found = one.ratio() if one.theirs else None
    return _cell(found, "") if found else ""


def _cell(found: Spread, unit: str) -> str:
    return f"{number(found.median)} ({number(found.least)} – {number(found.most)}) {unit}".strip()


def number(value: float) -> str:
    """Three digits that count, and no more."""
    if value == 0:
        return "0"
    if abs(value) >= 1000:
        return f"{value:,.0f}".replace(",", " ")
    return f"{value:.3g}"
