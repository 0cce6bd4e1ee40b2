# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Lines that are slow, lose what they are given, say nothing, or die at a bad moment."""
import json
import os
from pathlib import Path

import badline
import pytest
import realline
import server
import world


def over(line, user='free'):
    return f'ssh://{user}@127.0.0.1:{line.port}'


def test_a_slow_line_that_loses_a_hundredth_takes_its_time_and_works(desk):
    with badline.Line(delay=0.3, loss=0.01) as line:
        atlas = desk('free', over(line))
        atlas.log_in()
        assert atlas.expect('ready')['cannotChange'] == ''
        atlas.do('state')
        assert 'Debian' in atlas.expect('state')['os']
        assert line.lost > 0


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.skipif(not os.access(realline.DEVICE, os.R_OK | os.W_OK), reason='no /dev/net/tun for us')
def test_a_network_that_is_far_and_really_loses_a_hundredth_takes_its_time_and_works(desk):
    with realline.RealLine(delay=0.15, loss=0.01) as line:
        sshd = server.Sshd(server.PORT + 2, f'ListenAddress={realline.HERE}')
        try:
            atlas = desk('free', f'ssh://free@{realline.THERE}:{sshd.port}')
            atlas.log_in()
            assert atlas.expect('ready', patience=500)['cannotChange'] == ''
            atlas.do('state')
            assert 'Debian' in atlas.expect('state')['os']
            assert line.lost > 0
            atlas.end()
        finally:
            sshd.stop()


def test_a_server_that_takes_the_call_and_says_nothing_is_no_hang(desk):
    with badline.Line(delay=None) as line:
        error = desk('free', over(line)).expect('error')
        assert (error['code'], error['kind']) == ('ssh-failed', 'unreachable')


@pytest.mark.long
def test_a_line_that_goes_silent_is_noticed_and_can_be_tried_again(desk):
    with badline.Line() as line:
        atlas = desk('free', over(line))
        atlas.log_in()
        atlas.expect('ready')
        line.silent = True
        assert atlas.expect('error')['kind'] == 'unreachable'
        line.silent = False
        atlas.do('start')
        assert atlas.expect('ready')['cannotChange'] == ''


def test_a_line_that_dies_while_the_program_is_sent_leaves_no_part_of_it_and_can_be_tried_again(desk):
    with badline.Line() as line:
        line.dies_after = 1_000_000
        atlas = desk('free', over(line))
        atlas.log_in()
        assert atlas.expect('error')['kind'] == 'unreachable'
        kept = Path('/home/free/.cache/warmboot')
        world.wait_for(lambda: kept.exists() and not list(kept.iterdir()), 'folder with nothing in it')
        atlas.do('start')
        assert atlas.expect('ready')['cannotChange'] == ''
        (agent,) = kept.iterdir()
        assert agent.read_bytes() == server.agent.read_bytes()


def test_a_line_that_dies_in_the_middle_of_a_change_leaves_the_old_or_the_new_and_can_be_tried_again(desk, machine):
    def setup():
        return json.loads(server.run(server.warmbootctl, 'status', '--json'))['setup']

    before = world.snapshot()
    with badline.Line() as line:
        atlas = desk('free', over(line))
        atlas.log_in()
        atlas.expect('ready')
        world.systemctl_hangs(True)
        atlas.do('apply')
        world.wait_for(lambda: 'daemon-reload' in world.systemctl_calls(), 'change that is under way')
        line.die()
        assert atlas.expect('error')['kind'] == 'unreachable'
        assert atlas.expect('not-applied')['kind'] == 'unreachable'
        world.systemctl_hangs(False)
        world.wait_for(lambda: not server.serving(), 'end of the change')
        assert setup() == 'installed' or world.snapshot() == before
        atlas.do('start')
        assert atlas.expect('ready')['cannotChange'] == ''
        atlas.do('apply')
        atlas.expect('applied')
        assert setup() == 'installed'
