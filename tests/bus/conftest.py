# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os

import pytest

if not os.environ.get('WARMBOOT_INSIDE_BUS_MACHINE'):
    pytest.exit('these tests change the root folder that they see: start them with tests/bus/run.py BUILD', returncode=2)

import world


@pytest.fixture(scope='session')
def the_bus():
    world.arrange()
    bus = world.Bus()
    yield bus
    bus.stop()


@pytest.fixture
def bus(the_bus):
    the_bus.end_helper()
    world.wipe()
    yield the_bus


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item):
    report = (yield).get_result()
    if report.failed and 'bus' in item.fixturenames:
        log = item.funcargs['bus'].log.read_text(errors='replace') if 'bus' in item.funcargs else ''
        report.sections.append(('the end of the log of the bus', log[-3000:]))
