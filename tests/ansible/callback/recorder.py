# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what every task on every host came to, a line of JSON each, into the file that $RECORD names."""
import json
import os

from ansible.plugins.callback import CallbackBase


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = 'aggregate'
    CALLBACK_NAME = 'recorder'

    def record(self, how, result):
        what = {'how': how, 'host': result._host.get_name(), 'task': result._task.get_name(), 'result': result._result}
        with open(os.environ['RECORD'], 'a') as file:
            file.write(json.dumps(what, default=str) + '\n')

    def v2_runner_on_ok(self, result):
        self.record('ok', result)

    def v2_runner_on_failed(self, result, ignore_errors=False):
        self.record('failed', result)

    def v2_runner_on_unreachable(self, result):
        self.record('unreachable', result)

    def v2_runner_on_skipped(self, result):
        self.record('skipped', result)
