# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What stands in the fields of a request: refused, or written as it stands and understood by nobody. Every caller here is authorized."""
import json
import re
from pathlib import Path

import pytest

import world
from world import applying, call, call_all, line, prepare, settings

CONF = Path('/etc/warmboot.conf')
# Of each kind that deceives a file, a terminal or who reads.
REFUSED = {'newline': '\n', 'return': '\r', 'tab': '\t', 'zero byte': '\0', 'escape': '\x1b[2J', 'escape of one byte': '\x9b2J', 'delete': '\x7f', 'turned around': '\u202e',
           'isolated': '\u2066', 'mark': '\u200f', 'arabic mark': '\u061c', 'zero width': '\u200b', 'joiner': '\u2060', 'line separator': '\u2028',
           'byte order': '\ufeff', 'soft hyphen': '\xad', 'variation': '\ufe0f', 'tag': '\U000e0041'}
FIELDS = {'kernel': lambda bad: dict(follow='fixed', kernel=f'/boot/a{bad}b', initrds=['/initrd.img']),
          'initrds': lambda bad: dict(follow='fixed', kernel='/vmlinuz', initrds=[f'/boot/a{bad}b']), 'cmdline': lambda bad: dict(cmdline=f'root=/dev/vda1 a{bad}b'),
          'add': lambda bad: dict(add=[f'a{bad}b']), 'remove': lambda bad: dict(remove=[f'a{bad}b']), 'healthy': lambda bad: dict(healthy=[f'a{bad}b.service'])}
HARMLESS = ['a=%n%i%%', 'a=$HOME${PATH}$(id)`id`', "a='b;c", 'a="b c"', 'a=\\n\\x41', 'a=#b', 'a=;b', 'a==[Service]', 'a=*?~', 'a=\u05d0\u05d1', 'a={x}']


@pytest.mark.parametrize('field', FIELDS)
def test_what_deceives_a_file_a_terminal_or_who_reads_is_refused_in_every_field(bus, field):
    before = world.snapshot()
    requests = [line('apply', settings=settings(**FIELDS[field](bad)), digest='0' * 64) for bad in REFUSED.values()]
    answers = call_all('allowed', [prepare('apply', request) for request in requests])
    codes = {kind: answer['data']['code'] for kind, answer in zip(REFUSED, answers, strict=True)}
    assert set(codes.values()) == {'unit-name' if field == 'healthy' else 'value-control-characters'}, codes
    assert world.snapshot() == before


@pytest.mark.parametrize('name', ['../x.service', '-x.service', '.x.service', 'a%n.service', 'a$b.service', 'a/b.service', 'a b.service', 'a@.service', '.service', 'x', 'a;b.service',
                                  'a\u0430.service', 'x' * 300 + '.service'])
def test_a_unit_that_is_no_plain_name_is_refused(bus, name):
    answer = call('allowed', 'apply', line('apply', settings=settings(healthy=[name]), digest='0' * 64))
    assert answer['data']['code'] == 'unit-name', answer


@pytest.mark.parametrize('field, value', [('digest', '\u202e' * 64), ('digest', '0' * 63 + '\n'), ('payload', '%s%n'), ('verb', 'apply\0'), ('protocol', '1'), ('id', '1')])
def test_the_other_fields_of_a_request_take_nothing_else_either(bus, field, value):
    answer = call('allowed', 'apply', json.dumps(json.loads(applying()) | {field: value}))
    assert answer['data']['kind'] in ('usage', 'version', 'stale'), answer
    assert not world.installed()


def test_signs_that_units_and_shells_know_are_written_as_they_stand_and_into_the_settings_only(bus):
    assert call('allowed', 'apply', applying())['data']['kind'] == 'done'
    plain = world.snapshot()
    request = applying(add=HARMLESS)
    assert call('allowed', 'apply', request)['data']['kind'] == 'done'
    assert [text for text in CONF.read_text().splitlines() if text.startswith('add=')] == [f'add={word}' for word in HARMLESS]
    changed = {path for path, entry in world.snapshot().items() if plain.get(path) != entry}
    assert changed == {str(CONF)}


def test_a_kernel_that_is_named_like_a_command_stays_a_name(bus):
    name = '/boot/$(touch owned);`touch owned` %n "x" \'y\''
    Path(name).write_bytes(Path('/vmlinuz').read_bytes())
    request = applying(follow='fixed', kernel=name, initrds=['/initrd.img'])
    assert call('allowed', 'apply', request)['data']['kind'] == 'done'
    Path(name).unlink()
    assert f'kernel={name}' in CONF.read_text().splitlines()
    assert not [folder for folder in ('/', '/tmp', '/root', '/boot', '/etc', '/run') if Path(folder, 'owned').exists()]
    units = ''.join(path.read_text() for path in Path('/etc/systemd/system').rglob('*') if path.is_file())
    assert 'touch' not in units


def test_what_cannot_be_shown_does_not_reach_the_journal(bus):
    start = bus.log.stat().st_size
    call_all('allowed', [prepare('apply', line('apply', settings=settings(add=[f'my-word{bad}']), digest='0' * 64)) for bad in REFUSED.values()])
    log = bus.log.read_bytes()[start:]
    assert log.count(b'my-word') >= len(REFUSED) and not re.search(rb'[^\n -~]', log), log
