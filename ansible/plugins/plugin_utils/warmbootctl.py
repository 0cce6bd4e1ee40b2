# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Running warmbootctl on a managed machine. Everything here needs sshd and /bin/sh there, and no Python."""
from __future__ import annotations

import json
import os
import re

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase

MODULES = os.path.join(os.path.dirname(os.path.dirname(__file__)), 'modules')
CANNOT_BE_RUN = 126  # what a shell says
ARCHITECTURES = {'x86_64': 'x86_64', 'amd64': 'x86_64', 'aarch64': 'aarch64', 'arm64': 'aarch64'}


def program_file(architecture):
    return os.path.join(MODULES, 'warmbootctl_' + architecture)


class WarmbootAction(ActionBase):
    """What the action plugins of this collection have in common."""

    def run(self, tmp=None, task_vars=None):
        result = super().run(tmp, task_vars)
        if not result.get('skipped') and not result.get('failed'):
            result.update(self.do(task_vars or {}))
        return result

    def do(self, task_vars):
        """The result of the task."""
        raise NotImplementedError

    def warmbootctl(self, arguments, task_vars):
        """What the program that fits the machine answers. Without 'warmbootctl' in it, it did not answer itself."""
        name = 'warmboot.kexec.warmbootctl_' + self.architecture()
        answer = answer_in(self._execute_module(module_name=name, module_args=dict(arguments), task_vars=task_vars))
        if answer.get('rc') == CANNOT_BE_RUN:
            answer['msg'] = (f"warmbootctl cannot be run in {self._connection._shell.tmpdir} (noexec, perhaps); set "
                             'ansible_remote_tmp to a folder where programs can be run.')
        return answer

    def architecture(self):
        machine = self.told('uname -m')
        architecture = ARCHITECTURES.get(machine)
        if architecture and os.path.exists(program_file(architecture)):
            return architecture
        has = sorted(name for name in set(ARCHITECTURES.values()) if os.path.exists(program_file(name)))
        raise AnsibleActionFail(
            f"This machine is {machine or 'of an unknown architecture'}, and this build of the collection has warmbootctl for "
            f"{' and '.join(has) or 'none (it was not made with ./dev collection)'}; install a build that has it.")

    def told(self, command, sudoable=False):
        """What a command says there, whatever the login shell says before and after. Empty when it says nothing."""
        said = self._low_level_execute_command(f'echo "warmboot<$({command} 2>/dev/null)>warmboot"', sudoable=sudoable)
        found = re.search(r'warmboot<(.*?)>warmboot', said.get('stdout', ''), re.DOTALL)
        return found.group(1).strip() if found else ''


def answer_in(result):
    """A login shell that prints a line with { at its start misleads Ansible: our answer is then found here."""
    if 'warmbootctl' in result:
        return result
    for line in reversed(result.get('module_stdout', '').splitlines()):
        try:
            answer = json.loads(line) if line.startswith('{') else None
        except ValueError:
            continue
        if isinstance(answer, dict) and 'warmbootctl' in answer:
            return answer
    return result
