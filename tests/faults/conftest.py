# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import pytest

from fakemachine import Machine, warmbootctl


@pytest.fixture(scope='session', autouse=True)
def _static_binary():
    assert warmbootctl.exists(), f'{warmbootctl} is not there; make it with: ./dev build'


@pytest.fixture
def machine(tmp_path):
    return Machine.new(tmp_path / 'root')


@pytest.fixture
def conf(machine):
    """The settings of a machine on which Warmboot is installed."""
    machine.do('apply')
    return machine.root / 'etc/warmboot.conf'


def pytest_terminal_summary(terminalreporter):
    said = sorted({value for report in terminalreporter.getreports('passed') + terminalreporter.getreports('failed')
                   for key, value in report.user_properties if key == 'points'})
    tried, there = (sum(int(text.split()[i]) for text in said) for i in (1, 3))
    if there:
        terminalreporter.write_line(f'faults were injected at {tried} of {there} points'
                                    + ('' if tried == there else '; WARMBOOT_ALL_FAULTS=1 takes all of them'))
