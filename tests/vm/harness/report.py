# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table at the end of a test run: each row, how its reboots went and how long they took; after a long one the page as well."""

from typing import Any

import pytest

from . import matrix
from .evidence import folder_for
from .record import Record
from .rows import sentence


class RowKeeper:
    """A pytest plugin of the controlling process: sees the reports of all workers."""

    def __init__(self, record: Record, config: pytest.Config) -> None:
        self._record = record
        self._long = config.option.all_machines and not config.option.collectonly
        self._again = self._long and config.option.fresh
        self._failed: dict[str, str] = {}
        self._skipped: dict[str, str] = {}
        self._lines: list[str] = []

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self._run_again([item.nodeid for item in session.items])

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node, ids: list[str]) -> None:
        self._run_again(ids)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self._failed.setdefault(report.nodeid, _first_reason(report))
        if report.skipped:
            self._skipped[report.nodeid] = str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else ""
        if report.when != "teardown":
            return
        facts: dict[str, Any] = dict(report.user_properties)
        self._keep(report.nodeid, facts)
        if "seconds" not in facts:
            return
        outcome = "FAILED" if report.nodeid in self._failed else "passed"
        self._lines.append(f"{outcome}  {facts['seconds']:6.1f} s  {sentence(report.nodeid)}")
        if outcome == "FAILED":
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
        if self._long:
            terminalreporter.write_line(f"all that is known by now: {matrix.write()}")

    def _run_again(self, names: list[str]) -> None:
        if self._again:
            self._again = False  # every worker collects the same
            self._record.run_again(names)

    def _keep(self, name: str, facts: dict[str, Any]) -> None:
        outcome, why = "passed", ""
        if name in self._failed:
            outcome, why = "failed", self._failed[name]
        elif name in self._skipped:
            outcome, why = "skipped", self._skipped[name]
        # What ran on no machine is quick, and may depend on more than the program.
        resumes = outcome == "passed" and bool(facts["machines"])
        measured = {"seconds": round(facts.get("seconds", 0)), "machines": facts["machines"], "why": why}
        self._record.add(facts["row"], outcome, resumes, measured)


def _first_reason(report: pytest.TestReport) -> str:
    crash = getattr(report.longrepr, "reprcrash", None)
    return (crash.message if crash else report.longreprtext).strip().split("\n")[0]
