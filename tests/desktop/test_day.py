# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to an icon in the tray within a day, one thing after the other without the waiting in between.

An hour has something each minute, and at its end what comes seldom. `WARMBOOT_DAY=24 ./dev shell python3 -m pytest tests/desktop -k
a_day_of` makes it a whole day (about a quarter of an hour); otherwise it is two short hours. What each left is in build/tray-day.jsonl.
"""
import json
import os
import signal
import sys
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from pathlib import Path

import pytest
from harness.processes import children, end, family
from session import quiet_for, until

WHOLE = os.environ.get('WARMBOOT_DAY')
HOURS = max(2, int(WHOLE or 2))  # the second is held against the first
MINUTES = 60 if WHOLE else 12
# Kilobytes that one hour more may leave at most, on the way from the first one to the last.
KIB_AN_HOUR = 8
SPARE_KIB = 512  # where an allocator happens to put things

TALLY = Path(__file__).parents[2] / 'build/tray-day.jsonl'


@dataclass(frozen=True)
class Load:
    """What must not grow from hour to hour, of the program and what it has started."""
    processes: int
    threads: int
    files: int
    kib: int  # memory that is the program's own

    @classmethod
    def of(cls, pid):
        own = [Path(f'/proc/{one}') for one in family(pid)]
        rollup = Path(f'/proc/{pid}/smaps_rollup').read_text()
        return cls(len(own), sum(len(list((one / 'task').iterdir())) for one in own),
                   sum(len(list((one / 'fd').iterdir())) for one in own),
                   sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith('Private_Dirty')))


def minutes(machine):
    """What is done to the machine, and what the icon says then, or its menu."""
    command = machine.command
    return (
        ('disabled', lambda: command('disable'), 'through the firmware'),
        ('enabled', lambda: command('enable'), 'through kexec'),
        ('the firmware for once', lambda: command('next', 'bios'), 'through the firmware'),
        ('as usual', lambda: command('next', 'default'), 'through kexec'),
        ('suspended', machine.suspend, 'through the firmware'),
        ('resumed', lambda: command('resume'), 'through kexec'),
        ('a flag', lambda: command('apply', '--add', 'nomodeset'), 'Undo: Change the command line'),
        ('undone', lambda: command('undo'), 'Undo: Change the reboot mode'),
        ('another kernel', lambda: machine.upgrade('6.12.58'), 'into 6.12.58'),
        ('the one before', lambda: machine.upgrade('6.12.57'), 'into 6.12.57'),
        ('edited by hand', machine.edit, 'not certain'),
        ('repaired', machine.restore, 'through kexec'),
    )


class Desk:
    """What is done to the icon, and to what it is in."""

    def __init__(self, session, machine):
        self.session, self.machine = session, machine
        session.start(sys.executable, str(Path(__file__).with_name('notificationdaemon.py')))
        until(lambda: session.bus.name_has_owner('org.freedesktop.Notifications'), 'what takes notifications')
        self.panel = session.panel()
        self.application = session.application(machine, '--tray')

    def hour(self):
        return (self.look_into_the_menu, self.open_and_close_the_window, self.lose_the_machine, self.reboot_the_machine, self.restart_the_panel)

    def says(self, words):
        return words in self.session.tooltip() if not words.startswith('Undo') else any(label.startswith(words) for label in self.session.menu())

    def look_into_the_menu(self):
        assert self.says('Undo: ')

    def open_and_close_the_window(self):
        self.session.choose('Open Warmboot')
        self.session.close(self.session.window())
        until(lambda: not self.session.windows('Warmboot$'), 'the window to be closed')

    def lose_the_machine(self):
        for one in children(self.application.pid):  # a conversation
            os.kill(one, signal.SIGKILL)
        until(lambda: 'does not answer' in self.session.tooltip(), 'the loss')
        until(lambda: 'through kexec' in self.session.tooltip(), 'the machine')

    def reboot_the_machine(self):
        self.machine.next_boot()
        self.lose_the_machine()

    def restart_the_panel(self):
        end(self.panel)
        until(lambda: not self.session.bus.name_has_owner('org.kde.StatusNotifierWatcher'), 'the end of the panel')
        self.panel = self.session.start('lxqt-panel')
        until(lambda: 'through kexec' in self.session.tooltip(), 'the icon in the new panel')

    def notifications(self):
        """How many there have ever been, and how many are shown."""
        told = self.session.bus.call_blocking('org.freedesktop.Notifications', '/org/freedesktop/Notifications', 'org.warmboot.Test', 'Count', '', ())
        return int(told[0]), int(told[1])


@pytest.mark.timeout(120 + 180 * HOURS)
def test_a_day_of_events_leaves_the_icon_true_and_the_program_as_small_as_after_its_first_hour(session, machine):
    desk = Desk(session, machine)
    until(lambda: 'through kexec' in session.tooltip(), 'the icon')
    events = cycle(minutes(machine))
    loads = []
    for hour in range(HOURS):
        for what, happen, said in islice(events, MINUTES):
            happen()
            until(lambda said=said: desk.says(said), f'"{said}" after: {what}')
        for happen in desk.hour():
            happen()
        assert session.tooltip() == 'atlas: The next reboot goes through kexec into 6.12.57.'
        quiet_for(8, session.waits, 'the program')  # by then it has given its caches back
        loads.append(Load.of(desk.application.pid))
        told, shown = desk.notifications()
        tell(hour, loads[-1], told, shown)
        assert told > 0 and shown == 0
    first, *later = loads
    for hours, load in enumerate(later, 1):
        assert load.processes <= first.processes and load.threads <= first.threads and load.files <= first.files, loads
        assert load.kib <= first.kib + SPARE_KIB + KIB_AN_HOUR * hours, loads


def tell(hour, load, told, shown):
    """For who watches, and for the report."""
    TALLY.parent.mkdir(exist_ok=True)
    with TALLY.open('a' if hour else 'w') as file:
        file.write(json.dumps({'hour': hour + 1, **asdict(load), 'notifications': told, 'shown': shown}) + '\n')
