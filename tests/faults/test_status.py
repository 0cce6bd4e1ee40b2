# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What status promises."""


def test_status_promises_nothing_about_panics_where_nothing_is_installed(machine):
    assert 'panics' not in machine.do('status')
    machine.do('apply', '--panic', '20')
    assert 'a kernel that panics reboots after 20 s' in machine.do('status')
