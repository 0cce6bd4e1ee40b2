# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Requests and answers of the real program, line by line."""
import json
import subprocess

from conversation import SETTINGS, Conversation
from fakemachine import warmbootctl

LONGEST = 256 * 1024


def code(reply):
    return reply['error']['sentence']['code']


def padded(size):
    head = b'{"id":1,"verb":"history"'
    return head + b' ' * (size - len(head) - 1) + b'}'


def test_the_greeting_comes_first_and_by_itself(client):
    greeting = client.greeting
    assert list(greeting) == ['warmboot', 'protocol', 'payload', 'root']
    assert greeting['protocol'] == 1 and len(greeting['payload']) == 16 and greeting['root'] is True
    assert client.silent_for(0.3)


def test_serve_says_what_the_commands_say(machine, client):
    for verb, command, field in (('probe', 'status', 'state'), ('checks', 'check', 'checks'), ('history', 'history', 'history')):
        told = json.loads(machine.run(command, '--json').stdout)
        assert client.ask(verb)[field] == told, verb
    told = json.loads(machine.run('plan', '--json').stdout)
    assert client.ask('plan', settings=SETTINGS)['plan'] == told
    machine.do('apply')
    told = json.loads(machine.run('undo', '--dry-run', '--json').stdout)
    assert client.ask('preview', redo=False)['preview'] == told


def test_requests_in_one_go_are_answered_in_their_order(client):
    verbs = ['probe', 'history', 'nonsense', 'checks', 'files'] * 10
    client.say(b''.join(json.dumps({'id': i + 1, 'verb': verb}).encode() + b'\n' for i, verb in enumerate(verbs)))
    fields = {'probe': 'state', 'history': 'history', 'nonsense': 'error', 'checks': 'checks', 'files': 'files'}
    for i, verb in enumerate(verbs):
        reply = client.hear()
        assert list(reply) == ['id', fields[verb]] and reply['id'] == i + 1
    assert client.silent_for(0.3)


def test_a_soft_reboot_is_nothing_to_be_set_for_later(client):
    refused = client.change('next', choice='soft')
    assert refused['error']['kind'] == 'usage' and 'default, kexec or bios' in refused['error']['sentence']['text']
    assert code(client.change('reboot', via='soft')) == 'no-systemd'


def test_a_request_may_come_in_pieces(client):
    for byte in b'{"id":9,"verb":"history"}\n':
        client.say(bytes([byte]))
    assert client.hear() == {'id': 9, 'history': []}


def test_garbage_between_requests_is_answered_and_harms_nothing(client):
    for garbage in (b'', b'\0', b'{', b'[]', b'\xff\xfe', b'GET / HTTP/1.1\r', b'{"id":1,"id":2,"verb":"probe"}', b'{"verb":"probe"}', b'{' * 5000):
        client.say(garbage + b'\n')
        reply = client.hear()
        assert reply['error']['kind'] == 'usage' and reply['id'] in (0, 1), garbage
        assert client.ask('history')['history'] == []


def test_an_unknown_verb_is_answered_with_its_number(client):
    client.say(b'{"id":77,"verb":"format"}\n')
    reply = client.hear()
    assert reply['id'] == 77 and code(reply) == 'verb-unknown' and reply['error']['sentence']['args']['value'] == 'format'


def test_half_a_line_at_the_end_is_answered_but_not_carried_out(machine, client):
    digest = client.digest()
    before = machine.snapshot()
    whole = json.dumps({'id': 5, 'verb': 'apply', 'settings': SETTINGS, 'digest': digest, 'protocol': 1, 'payload': client.greeting['payload']})
    client.say(whole.encode())  # all of it, but without its newline
    assert client.close() == 0
    reply = client.hear()
    assert reply['id'] == 5 and code(reply) == 'request-cut-off'
    assert machine.snapshot() == before


def test_the_end_of_the_requests_is_the_end_of_the_program(client):
    client.send('probe')
    client.send('history')
    assert client.close() == 0
    assert 'state' in client.hear() and 'history' in client.hear()
    assert client.process.stderr.read() == b''


def test_a_line_as_long_as_allowed_is_answered_and_a_longer_one_refused(client):
    client.say(padded(LONGEST) + b'\n')
    assert 'history' in client.hear()
    client.say(padded(LONGEST + 1) + b'\n')
    reply = client.hear()
    assert reply['id'] == 1 and code(reply) == 'request-too-long'
    assert client.ask('history')['history'] == []


def test_an_endless_line_is_skipped_without_being_kept(client):
    client.ask('probe')
    before = client.peak_memory()
    for _ in range(64):
        client.say(b'x' * (1 << 20))
    client.say(b'\n')
    reply = client.hear()
    assert reply['id'] == 0 and code(reply) == 'request-too-long'
    assert client.ask('history')['history'] == []
    assert client.peak_memory() - before < 4096  # KiB


def test_a_change_of_a_client_with_another_payload_is_refused(machine, client):
    digest = client.digest()
    before = machine.snapshot()
    reply = client.ask('apply', settings=SETTINGS, digest=digest, protocol=1, payload='0' * 16)
    assert reply['error']['kind'] == 'version' and machine.snapshot() == before


def test_a_whole_life_through_serve(machine, client):
    before = machine.snapshot()
    reply, told = client.answer(client.send_change('apply', settings=SETTINGS, digest=client.digest()))
    assert reply['done'] == {'record': 1}
    assert told == ['progress-checking', 'progress-writing', 'progress-settling', 'progress-verifying']
    assert client.ask('probe')['state']['setup'] == 'installed'
    assert code(client.change('undo', record=2)) == 'stale'
    assert client.change('undo', record=1)['done'] == {'record': 1}
    assert code(client.change('undo', record=1)) == 'nothing-to-undo'
    assert machine.snapshot() == before
    assert client.change('redo', record=1)['done'] == {'record': 1}
    digest = client.ask('plan', settings=None)['plan']['digest']
    assert client.change('uninstall', digest=digest)['done'] == {'record': 2}
    assert machine.snapshot() == before


def test_state_that_is_sent_back_is_a_wish_that_is_fulfilled(machine, client):
    machine.write('etc/fstab', 'UUID=1234 /boot ext4 x-systemd.automount 0 2\n')
    machine.do('apply', '--add', 'nomodeset')
    settings = client.ask('probe')['state']['settings']
    assert client.ask('plan', settings=settings)['plan']['nothingToDo'] is True


def test_a_terminal_is_told_of_serve_in_one_line(machine):
    done = subprocess.run([warmbootctl, 'serve', '--help'], capture_output=True, text=True)
    assert done.returncode == 0 and 'docs/protocol.md' in done.stdout


def test_an_answer_that_cannot_be_written_ends_it_with_a_failure(machine):
    with open('/dev/full', 'w') as full:
        done = subprocess.run([warmbootctl, '--root', machine.root, 'serve'], stdin=subprocess.PIPE, stdout=full, timeout=30)
    assert done.returncode == 1


def test_requests_that_come_together_are_answered_by_one_look_at_the_machine(machine, tmp_path):
    machine.do('apply')
    log = tmp_path / 'calls'

    def looks():
        """How often the command line of this boot was opened: once in each look."""
        return log.read_text().count('/proc/cmdline"')

    with Conversation(machine, ['strace', '-qq', '-o', log, '-e', 'trace=openat']) as client:
        client.ask('probe')
        of_one = looks()
        assert of_one > 0
        together = [json.dumps({'id': number, 'verb': verb, **fields}).encode() + b'\n' for number, (verb, fields) in enumerate(
            (('watch', {'on': True}), ('probe', {}), ('plan', {'settings': SETTINGS}), ('checks', {}), ('files', {})), 1)]
        client.say(b''.join(together))
        replies = [client.hear() for _ in range(6)]
        assert [reply['id'] for reply in replies] == [1, 1, 2, 3, 4, 5] and not any('error' in reply for reply in replies)
        assert replies[1]['changed'] == replies[2]['state']
        assert looks() == of_one * 2


def test_a_look_is_not_older_than_the_request_and_no_change_lies_between(machine):
    machine.do('apply')
    with Conversation(machine) as client:
        digest = client.digest(SETTINGS | {'mode': 'bios'})
        lines = [{'verb': 'probe'}, {'verb': 'apply', 'settings': SETTINGS | {'mode': 'bios'}, 'digest': digest, 'protocol': 1, 'payload': client.greeting['payload']}, {'verb': 'probe'}]
        client.say(b''.join(json.dumps({'id': number, **line}).encode() + b'\n' for number, line in enumerate(lines, 1)))
        replies = [client.hear()]
        while replies[-1]['id'] != 3:
            replies.append(client.hear())
        states = {reply['id']: reply['state'] for reply in replies if 'state' in reply}
        assert (states[1]['mode'], states[3]['mode']) == ('kexec', 'bios')
        machine.do('apply', '--mode', 'kexec')
        assert client.ask('probe')['state']['mode'] == 'kexec'
