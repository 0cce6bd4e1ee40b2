# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""warmboot.kexec.kexec_info: ../modules/kexec_info.yml describes it."""
from __future__ import annotations

from ansible_collections.warmboot.kexec.plugins.plugin_utils.warmbootctl import WarmbootAction


class ActionModule(WarmbootAction):
    def do(self, task_vars):
        self.validate_argument_spec({})
        return self.warmbootctl({'state': 'queried'}, task_vars)
