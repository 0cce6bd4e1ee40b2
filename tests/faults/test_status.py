# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What status promises."""


def test_status_promises_nothing_about_panics_where_nothing_is_installed(machine):
    assert 'panics' not in machine.do('status')
    machine.do('apply', '--panic', '20')
    assert 'a kernel that panics reboots after 20 s' in machine.do('status')


def test_status_tells_all_that_watches_over_a_kexec(machine):
    machine.do('apply', '--healthy', 'nginx.service', '--deadline', '15')
    said = machine.do('status')
    assert 'has to have these active: nginx.service' in said and 'cut off after 15 min' in said
