# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""warmboot.kexec.reboot: ../modules/reboot.yml describes it."""
from __future__ import annotations

import random
import re
import time

from ansible.errors import AnsibleActionFail, AnsibleConnectionFailure, AnsibleError
from ansible.utils.display import Display

from ansible_collections.warmboot.kexec.plugins.plugin_utils.warmbootctl import WarmbootAction

display = Display()
ARGUMENTS = {
    'via': {'type': 'str', 'choices': ['kexec', 'bios', 'default'], 'default': 'kexec'},
    'reboot_timeout': {'type': 'int', 'default': 1200},  # firmware takes up to twelve minutes
    'settle_timeout': {'type': 'int', 'default': 600},
    'check_services': {'type': 'bool', 'default': True},
}
WAYS = {'kexec': 'through kexec', 'bios': 'through the firmware', 'unknown': 'in an unknown way'}
KEEPALIVE = '-o ServerAliveInterval=5 -o ServerAliveCountMax=3'


class ActionModule(WarmbootAction):
    def do(self, task_vars):
        if self._connection.transport == 'local':
            raise AnsibleActionFail('With a local connection this would reboot the machine that Ansible runs on.')
        wanted = self.validate_argument_spec(ARGUMENTS)[1]
        if self._task.check_mode:
            return {'changed': True, 'rebooted': False}

        self.notice_a_dead_line()
        before = self.machine(task_vars)
        ran = self.services('active')
        began = time.monotonic()
        told = self.tell_to_reboot(wanted['via'], task_vars)
        if told.get('failed') and 'warmbootctl' in told:
            return {**told, 'rebooted': False}

        try:
            boot_id = self.wait_for_another_boot(before['thisBoot']['bootId'], began + wanted['reboot_timeout'], told)
            away = round(time.monotonic() - began)
            self.start_anew()
            self.wait_until_settled(time.monotonic() + wanted['settle_timeout'])
            after = self.machine(task_vars)
            failed = sorted(ran & self.services('failed')) if wanted['check_services'] else []
        except AnsibleActionFail as failure:
            return {'failed': True, 'changed': True, 'rebooted': False, 'msg': str(failure.message),
                    'elapsed': round(time.monotonic() - began)}
        boot = after['thisBoot']
        result = {'changed': True, 'rebooted': True, 'via': boot['via'], 'ours': boot['ours'], 'boot_id': boot_id, 'away': away,
                  'elapsed': round(time.monotonic() - began), 'failed_services': failed, 'machine': after}
        asked = told.get('via') if wanted['via'] == 'default' else wanted['via']
        wrong = wrong_way(asked, after) or services_gone(failed)
        return {**result, 'failed': True, 'msg': wrong} if wrong else result

    # ---- asking the machine

    def machine(self, task_vars):
        answer = self.warmbootctl({'state': 'queried'}, task_vars)
        if 'machine' not in answer:
            raise AnsibleActionFail(answer.get('msg', 'The machine does not tell its state.'), result=answer)
        return answer['machine']

    def services(self, state):
        """The services that are in this state."""
        lines = self.told(f'LC_ALL=C systemctl list-units --type=service --state={state} --plain --no-legend --no-pager')
        return set(re.findall(r'^(\S+\.service)\s', lines, re.MULTILINE))

    def tell_to_reboot(self, via, task_vars):
        """The answer, if it still got out."""
        try:
            return self.warmbootctl({'state': 'rebooted', 'via': via}, task_vars)
        except AnsibleConnectionFailure as gone:
            return {'msg': str(gone)}

    # ---- the way there

    def notice_a_dead_line(self):
        """A machine that goes down may not close its connections; without this a command would wait for ever."""
        try:
            options = self._connection.get_option('ssh_extra_args') or ''
            self._connection.set_option('ssh_extra_args', f'{options} {KEEPALIVE}'.strip())
        except (AnsibleError, KeyError):
            return  # not ssh
        self.reconnect()

    def reconnect(self):
        try:
            self._connection.reset()
        except (AnsibleError, AttributeError):
            pass

    def start_anew(self):
        """The folder for modules may be gone with the old boot, and may be there still."""
        old = self._connection._shell.tmpdir
        if old:
            self._remove_tmp_path(old, force=True)
        self._connection._shell.tmpdir = None

    # ---- waiting

    def wait_for_another_boot(self, old, end, told):
        answered = False
        while True:
            self.reconnect()
            try:
                now = self.told('cat /proc/sys/kernel/random/boot_id')
                answered = bool(now)
            except AnsibleError as silence:
                display.vvv(f'waiting for it to come back: {silence}')
                now, answered = '', False
            if now and now != old:
                return now
            if time.monotonic() > end:
                break
            time.sleep(random.uniform(2, 5))  # not all machines of a batch at the same moment
        if answered:
            raise AnsibleActionFail(f"It was told to reboot, but is still running. {told.get('msg', '')}".strip())
        raise AnsibleActionFail('It has not come back in time; look at its console. A reset leads through its firmware.')

    def wait_until_settled(self, end):
        state = ''
        while time.monotonic() < end:
            try:
                state = self.told('systemctl is-system-running')
            except AnsibleError as silence:  # sshd may start once more
                display.vvv(f'waiting for it to settle: {silence}')
                self.reconnect()
            if state not in ('', 'starting', 'initializing', 'offline', 'unknown'):
                return
            time.sleep(random.uniform(1, 3))
        raise AnsibleActionFail(f"It came back, but has not finished starting in time (systemd says {state or 'nothing'}); "
                                'systemctl list-jobs there tells what it waits for.')


def wrong_way(asked, machine):
    """Why this is not the boot that was asked for; None when it is."""
    boot, last = machine['thisBoot'], machine.get('lastReboot') or {}
    if not asked or boot['via'] == asked == 'bios' or (boot['via'] == asked == 'kexec' and boot['ours']):
        return None
    if boot['via'] == asked:
        return "It came back through a kexec that was not Warmboot's."
    why = last.get('reason') if last.get('bootId') == boot['bootId'] else ''
    return (f"It came back {WAYS.get(boot['via'], boot['via'])} instead of {WAYS[asked]}: "
            f"{why or 'no reason is recorded; journalctl -t warmboot there tells more'}.")


def services_gone(failed):
    return f"It came back, but services failed that ran before: {', '.join(failed)}." if failed else None
