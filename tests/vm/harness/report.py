# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table at the end of a test run: each row, how its reboots went and how long they took."""

from typing import Any

import pytest

from .evidence import folder_for
from .passed_rows import PassedRows
from .rows import sentence


class RowKeeper:
    """A pytest plugin of the controlling process: sees the reports of all workers."""

    def __init__(self, passed_rows: PassedRows) -> None:
        self._passed_rows = passed_rows
        self._failed: set[str] = set()
        self._lines: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._failed.add(report.nodeid)
        if report.when != "teardown":
            return
        facts: dict[str, Any] = dict(report.user_properties)
        if "seconds" not in facts:
            return
        outcome = "FAILED" if report.nodeid in self._failed else "passed"
        self._lines.append(f"{outcome}  {facts['seconds']:6.1f} s  {sentence(report.nodeid)}")
        if outcome == "passed":
            self._passed_rows.add(facts["row"])
        else:
            self._lines.append(f"                    its logs: {folder_for(report.nodeid)}")
        for reboot in facts["reboots"]:
            self._lines.append(
                f"                    {reboot['asked'][:44]:44}  {reboot['via']:8}  RESET {reboot['resets']}  "
                f"{reboot['boot_id_before'][:8]} → {reboot['boot_id_after'][:8]}  {reboot['seconds']:5.1f} s"
            )

    def pytest_terminal_summary(self, terminalreporter) -> None:
        if self._lines:
            terminalreporter.section("rows, and the reboots in them")
            for line in self._lines:
                terminalreporter.write_line(line, red=line.startswith("FAILED"))
