# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of results and the page that is made of it. No machine is started here."""

import json
import re
from pathlib import Path

import pytest

from harness import fixtures, matrix
from harness.all_rows import Row, all_rows
from harness.record import Record, merged, read_entries
from harness.rows import is_repeated, on

KEXEC = {"asked": "reboot", "via": "kexec", "resets": 0, "seconds": 31.2, "boot_id": ["aaaa1111", "bbbb2222"], "ours": True}
FIRMWARE = {**KEXEC, "via": "firmware", "resets": 2, "boot_id": ["bbbb2222", "cccc3333"]}
READ = {
    "name": "debian13",
    "system": "Debian GNU/Linux 13 (trixie)",
    "debian": "13.2",
    "systemd": "257.13-1~deb13u1",
    "kernel": "6.12.57-cloud-amd64",
    "kexec_tools": "1:2.0.29-2",
    "loader": "2.12-9",
}


def entry(name: str, outcome: str = "passed", time: str = "2026-11-26T10:00:00+00:00", **more) -> dict:
    machines = [{**READ, "reboots": more.pop("reboots", []), "refusals": more.pop("refusals", [])}]
    return {"row": name, "outcome": outcome, "time": time, "program": "0.1.0", "machines": machines, "why": "", **more}


def page(*entries: dict, rows: int = 0) -> str:
    known = {told["row"]: told for told in entries}
    names = [*known, *(f"more {number}" for number in range(rows))]
    return matrix.text([Row(name, name.capitalize(), "", "debian13") for name in names], known)


def line_of(text: str, start: str) -> str:
    return next(line for line in text.splitlines() if line.startswith(f"| {start}"))


def test_a_machine_has_one_line_with_what_was_read_in_it() -> None:
    line = line_of(page(entry("a", reboots=[KEXEC, FIRMWARE]), entry("b", reboots=[KEXEC])), "[debian13]")
    assert "| 13.2 | 257.13 | 6.12.57-cloud-amd64 | BIOS | GRUB 2.12 | on the root file system |" in line
    assert line.endswith("| 2 passed | 2 kexec, 1 firmware | 2026-11-26 |")


def test_a_reboot_is_told_with_its_proof() -> None:
    proof = line_of(page(entry("it reboots", reboots=[KEXEC, FIRMWARE])), "It reboots")
    assert "kexec: no RESET, boot_id aaaa1111 → bbbb2222, 31 s<br>firmware: 2 RESETs, boot_id bbbb2222 → cccc3333" in proof


def test_a_refusal_is_told_with_its_reason_and_cannot_break_the_table() -> None:
    line = line_of(page(entry("it refuses", refusals=["kernel: a|b <c> is\nno kernel"])), "It refuses")
    assert "refused: “kernel: a\\|b &lt;c> is no kernel”" in line
    assert len(re.findall(r"(?<!\\)\|", line)) == 5


def test_failures_and_rows_that_were_not_run_are_seen_in_the_first_table() -> None:
    text = page(entry("a"), entry("b", outcome="failed", why="no kernel came up"), rows=3)
    assert "| **1 failed**, 1 passed, 3 not run yet |" in line_of(text, "[debian13]")
    assert "| **failed** | no kernel came up |" in line_of(text, "B")
    assert "\n\nNot run yet: More 0; More 1; More 2.\n" in text


def test_results_of_other_days_stay_with_their_date() -> None:
    text = page(entry("a"), entry("b", time="2026-11-20T10:00:00+00:00", program="0.0.9"))
    assert "2026-11-20 – 2026-11-26" in line_of(text, "[debian13]")
    assert "between 2026-11-20 and 2026-11-26 with Warmboot 0.0.9, 0.1.0" in text
    assert line_of(text, "B").endswith("| 2026-11-20 |")


def test_every_table_of_the_page_is_whole() -> None:
    text = matrix.text(all_rows(), {})
    width = 0
    for line in text.splitlines():
        cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
        assert not (cells and width) or cells == width, line
        width = cells
    for start in re.findall(r"\]\(#([a-z0-9-]+)\)", text):
        headings = [line.lstrip("# ").lower().replace(" ", "-") for line in text.splitlines() if line.startswith("#")]
        assert start in headings


def test_the_page_names_every_recorded_machine_once_and_tests_that_exist() -> None:
    section = fixtures.section()
    for kind in ("boot", "adopt"):
        for folder in (fixtures.DATA / kind).iterdir():
            assert not folder.is_dir() or re.search(rf"(?<![a-z0-9-]){folder.name}(?![a-z0-9-])", section), folder
    for file, name in (fixtures.LOADER_TEST, fixtures.HOOK_TEST, fixtures.ADOPT_TEST):
        assert f'TEST_CASE("{name}")' in (fixtures.UNIT / file).read_text()


def test_the_rows_are_known_without_running_them() -> None:
    rows = {row.name: row for row in all_rows()}
    row = rows["test_callers.py::test_after_apply_it_is_a_kexec[debian13-systemctl reboot]"]
    assert (row.machine, row.variant, row.says) == ("debian13", "systemctl reboot", "After apply it is a kexec")


@pytest.fixture
def record(tmp_path: Path) -> Record:
    return Record.read(tmp_path / "rows.jsonl", tmp_path / "program")


def read_again(tmp_path: Path) -> Record:
    return Record.read(tmp_path / "rows.jsonl", tmp_path / "program")


def test_a_run_that_broke_off_goes_on_after_what_has_passed(record: Record, tmp_path: Path) -> None:
    good, bad = (record.row(f"test_matrix.py::{name}", Path(__file__)) for name in ("good", "bad"))
    record.add(good, "passed", True, {"machines": [READ]})
    record.add(bad, "failed", False, {"machines": [READ]})
    assert read_again(tmp_path).passed == {good}
    record.add(good, "failed", False, {"machines": [READ]})
    assert not read_again(tmp_path).passed


def test_a_fresh_run_takes_only_its_own_rows_again_and_forgets_no_result(record: Record, tmp_path: Path) -> None:
    rows = [record.row(name, Path(__file__)) for name in ("a", "b")]
    for row in rows:
        record.add(row, "passed", True, {"machines": [READ]})
    record.run_again(["a", "never run"])
    assert read_again(tmp_path).passed == {rows[1]}
    known = read_entries(tmp_path / "rows.jsonl")
    assert known["a"]["outcome"] == "passed"
    assert known["a"]["machines"] == [READ]


def test_what_nobody_knows_yet_is_run_first(record: Record, tmp_path: Path) -> None:
    record.add("h t known", "failed", False, {})
    other = tmp_path / "matrix.jsonl"
    other.write_text(json.dumps(entry("known elsewhere")) + "\n")
    again = Record.read(tmp_path / "rows.jsonl", tmp_path / "program", other)
    assert again.untold_first(["known", "new", "known elsewhere", "newer"]) == [1, 3, 0, 2]


def test_of_two_sources_the_newer_result_counts_and_half_a_line_does_not(tmp_path: Path) -> None:
    old, new = entry("a", time="2026-11-20T10:00:00+00:00"), entry("a", "failed")
    file = tmp_path / "rows.jsonl"
    file.write_text(json.dumps(new) + "\n" + json.dumps(entry("b"))[:40])
    assert merged(read_entries(file), {"a": old}) == merged({"a": old}, read_entries(file)) == {"a": new}


def test_where_the_caller_does_not_matter_there_is_one_row_of_all_callers() -> None:
    marker = on("debian13", "debian13-lvm", once=("debian13-lvm",)).mark
    assert not is_repeated(marker, {"machine_name": 1, "caller": 0}, "debian13-lvm")
    assert is_repeated(marker, {"machine_name": 1, "caller": 2}, "debian13-lvm")
    assert not is_repeated(marker, {"machine_name": 0, "caller": 2}, "debian13")
    assert not is_repeated(None, {}, "debian13")
