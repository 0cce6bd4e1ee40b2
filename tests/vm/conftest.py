# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Options, fixtures, the record of passed rows and the table at the end. How to write a row: README.md."""

import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from harness import program

program.keep_copy()  # before anything asks where the program is

from harness import evidence, matrix, measured, warm_start
from harness.catalogue import spec_named
from harness.machine import Machine
from harness.record import Record
from harness.report import RowKeeper
from harness.rows import is_repeated, machines_of
from harness.warmbootctl import PROGRAM, Warmbootctl

RECORD = evidence.RESULTS / "rows.jsonl"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("practice machines")
    group.addoption("--all-machines", action="store_true", help="the long matrix; what has passed is skipped")
    group.addoption("--fresh", action="store_true", help="with --all-machines: also what has passed")
    group.addoption("--machine", action="append", default=[], help="only this machine (may be repeated)")


def pytest_configure(config: pytest.Config) -> None:
    """The controller knows what has passed, and tells its workers, so that all collect the same rows."""
    if hasattr(config, "workerinput"):
        config.record = Record(RECORD, PROGRAM, config.workerinput["passed"], config.workerinput["told"])
        return
    config.record = Record.read(RECORD, PROGRAM, matrix.KNOWN)
    config.pluginmanager.register(RowKeeper(config.record, config))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    """xdist starts a worker."""
    node.workerinput["passed"] = sorted(node.config.record.passed)
    node.workerinput["told"] = sorted(node.config.record.told)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "machine_name" not in metafunc.fixturenames:
        return
    option = metafunc.config.option
    names = machines_of(metafunc.definition.get_closest_marker("on"), option.all_machines or bool(option.machine))
    if option.machine:
        names = [name for name in names if name in option.machine]
    metafunc.parametrize("machine_name", names, scope="function")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    option, record = config.option, config.record
    goes_on = option.all_machines and not option.fresh and not option.collectonly
    kept, left_out = [], []
    for item in items:
        row = record.row(item.nodeid, item.path)
        item.user_properties.append(("row", row))
        # All its machines belong to the long matrix: pytest would count it as skipped.
        given = item.callspec.params if hasattr(item, "callspec") else {}
        if is_repeated(item.get_closest_marker("on"), item.callspec.indices if given else {}, given.get("machine_name")):
            left_out.append(item)
            continue
        nowhere = not isinstance(given.get("machine_name", ""), str)  # how pytest names it differs from case to case
        too_long = nowhere or item.get_closest_marker("long") and not option.all_machines
        has_passed = goes_on and row in record.passed
        (left_out if too_long or has_passed else kept).append(item)
    config.hook.pytest_deselected(items=left_out)
    items[:] = kept
    if option.all_machines:
        items[:] = [kept[number] for number in record.untold_first([item.nodeid for item in kept])]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Lets the fixture below know that its test failed."""
    result = yield
    if result.failed:
        item.failure_text = result.longreprtext
    return result


@pytest.fixture(autouse=True)
def _measured(request: pytest.FixtureRequest) -> Iterator[None]:
    """Around all other fixtures: what the row's machines have seen, whoever started them."""
    warm_start.machines.clear()
    yield
    told = [measured.of_machine(machine) for machine in warm_start.machines]
    request.node.user_properties.append(("machines", told))


@pytest.fixture
def cargo() -> Path | None:
    """What is put on the machine's second disk; a test file may have something else."""
    return PROGRAM if PROGRAM.exists() else None


@pytest.fixture
def machine(machine_name: str, cargo: Path | None, request: pytest.FixtureRequest) -> Iterator[Machine]:
    """A practice machine of the test's own, up and settled, as it is after a first boot through its firmware."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def say(line: str) -> None:
        with capture.global_and_fixture_disabled():
            print(f"\n{machine_name}: {line}", file=sys.stderr, flush=True)

    started = warm_start.started(spec_named(machine_name), cargo, say)
    begin = time.monotonic()
    yield started
    request.node.user_properties.append(("reboots", [asdict(reboot) for reboot in started.reboots]))
    request.node.user_properties.append(("seconds", time.monotonic() - begin))
    if failure := getattr(request.node, "failure_text", ""):
        evidence.save(started, evidence.folder_for(request.node.nodeid), failure)
    started.stop()
    shutil.rmtree(started.folder)


@pytest.fixture
def warmboot(machine: Machine) -> Warmbootctl:
    """Warmboot's command line, put into the machine; nothing is installed yet."""
    if not PROGRAM.exists():
        pytest.fail(f"{PROGRAM} is not there; ./dev build makes it")
    return Warmbootctl(machine)
