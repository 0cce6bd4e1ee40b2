# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""warmboot.kexec.kexec: ../modules/kexec.yml describes it."""
from __future__ import annotations

from ansible.errors import AnsibleActionFail

from ansible_collections.warmboot.kexec.plugins.plugin_utils.warmbootctl import WarmbootAction

STATES = ('present', 'absent', 'resumed')


class ActionModule(WarmbootAction):
    def do(self, task_vars):
        # warmbootctl itself judges all the others; what it knows beyond is for the other two actions.
        state = self._task.args.get('state') or 'present'
        if state not in STATES:
            raise AnsibleActionFail('state: should be present, absent or resumed. To reboot use warmboot.kexec.reboot, to look '
                                    'warmboot.kexec.kexec_info.')
        return self.warmbootctl(self._task.args, task_vars)
