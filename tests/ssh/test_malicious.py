# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A server that means harm. The sshd is a real one; behind it every command is liar.py's."""
import json
import re
import sys
from pathlib import Path

import fleet
import pytest
import server

PORT = 2225
HERE = Path(__file__).resolve().parent
LIAR = Path('/liar')
SOON = 10  # seconds; a click is answered at once, but this machine has other things to do
MOST_MEMORY = 700 * 1024  # KiB, at any time
LONGEST = 1000  # characters of what is shown in one sentence
DECEIVES = re.compile('[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]')


@pytest.fixture(scope='module')
def liar(the_sshd):
    LIAR.mkdir()
    said = server.run(server.warmbootctl, 'serve', input='{"id":1,"verb":"probe"}\n').splitlines()
    (LIAR / 'greeting').write_text(said[0])
    (LIAR / 'state').write_text(json.dumps(json.loads(said[1])['state']))
    sshd = server.Sshd(PORT, f'ForceCommand={sys.executable} -I {HERE}/liar.py')
    (LIAR / 'calls').touch()
    (LIAR / 'calls').chmod(0o666)
    yield sshd
    sshd.stop()


@pytest.fixture
def call(desk, liar, sshd):
    def make(mode):
        (LIAR / 'mode').write_text(mode)
        atlas = desk('free', f'ssh://free@127.0.0.1:{PORT}')
        atlas.log_in()
        return atlas
    yield make
    liar.cut()


def expect_error(atlas, *codes, patience=server.PATIENCE):
    error = atlas.expect('error', patience)
    assert error['code'] in codes, error
    assert len(error['text']) < LONGEST and not DECEIVES.search(error['text'].replace('\n', '')), error['text'][:3000]
    return error


def expect_calm(atlas):
    """What is clicked is done, and it has not eaten up this computer."""
    atlas.do('pulse')
    while True:
        event = atlas.events.get(timeout=SOON)
        if event['event'] == 'pulse':
            break
    assert memory(atlas) < MOST_MEMORY


def memory(atlas):
    return int(re.search(r'VmHWM:\s+(\d+)', Path(f'/proc/{atlas.process.pid}/status').read_text())[1])


def test_a_server_that_has_the_program_is_called_once_and_no_more(call):
    (LIAR / 'calls').write_text('')
    atlas = call('honest')
    atlas.expect('ready')
    atlas.do('state')
    atlas.expect('state')
    assert (LIAR / 'calls').read_text() == 'exec\n'


@pytest.mark.parametrize('mode, code', [('survey without end', 'serve-nonsense'), ('survey says much', 'survey-failed'), ('no greeting', 'serve-nonsense'),
                                        ('greeting lies', 'protocol-newer')])
def test_a_server_that_talks_without_end_or_nonsense_is_given_up_with_a_sentence_that_can_be_read(call, mode, code):
    atlas = call(mode)
    expect_error(atlas, code)
    expect_calm(atlas)


@pytest.mark.parametrize('mode', [pytest.param('survey drips', marks=pytest.mark.long), 'survey with errors without end', 'greeting drips'])
def test_a_server_that_is_always_about_to_say_something_runs_into_a_limit(call, mode):
    atlas = call(mode)
    assert re.search('within [0-9]+ s', expect_error(atlas, 'serve-silent')['text'])
    expect_calm(atlas)


@pytest.mark.long
@pytest.mark.timeout(400)
@pytest.mark.parametrize('mode', ['drip', 'talks of other things'])
def test_an_answer_that_is_always_about_to_come_runs_into_a_limit(call, mode):
    atlas = call(mode)
    atlas.expect('ready')
    atlas.do('state')
    expect_error(atlas, 'serve-silent', patience=300)


@pytest.mark.parametrize('mode, code', [('huge', 'answer-too-long'), ('deep', 'answer-unknown'), ('fields', 'answer-unknown'), ('values', 'answer-unknown'), ('cut', 'serve-ended-mutely')])
def test_an_answer_that_is_none_ends_the_conversation(call, mode, code):
    atlas = call(mode)
    atlas.expect('ready')
    atlas.do('state')
    expect_error(atlas, code)
    expect_error(atlas, code)  # the same for who asked
    expect_calm(atlas)


def test_errors_without_end_behind_an_answer_are_kept_short(call):
    atlas = call('endless errors')
    atlas.expect('ready')
    atlas.do('state')
    for _ in range(20):
        expect_calm(atlas)


def test_an_answer_of_another_kind_or_number_than_was_asked_for_is_none(call):
    atlas = call('forged')
    atlas.expect('ready')
    for _ in range(3):
        atlas.do('state')
        # The first with the right number counts: it was no state.
        assert atlas.expect('error')['code'] == 'answer-unknown'
    expect_calm(atlas)


def test_what_it_says_reaches_people_without_what_would_deceive_them(call):
    atlas = call('tricks')
    atlas.expect('ready')
    atlas.do('state')
    said = atlas.expect('state')
    for text in (said['os'], said['hostname']):
        assert not DECEIVES.search(text) and '<b>d</b>&amp;' in text, text


def test_a_machine_that_changes_without_end_leaves_the_window_usable(call):
    atlas = call('changes')
    atlas.expect('ready')
    atlas.do('state')
    atlas.expect('state')
    for _ in range(20):
        expect_calm(atlas)


# ---- beside other machines

def test_what_one_server_says_is_said_about_no_other_one(liar, sshd, tmp_path):
    (LIAR / 'mode').write_text('meddles')
    said = {}
    try:
        with fleet.several(tmp_path, ['liar', 'honest'], f'Host liar\n  Port {PORT}\nHost honest\n  Port {server.PORT}\n') as events:
            while len(said) < 2:
                event = next(events)
                if event['event'] != 'called':
                    said[event['name']] = (event['event'], event['detail'])
    finally:
        liar.cut()
    assert said['honest'][0] == 'ready' and 'Debian' in said['honest'][1] and 'Forged' not in said['honest'][1], said
