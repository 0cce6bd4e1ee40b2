# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""An application in a sandbox reads the computer around it through the reader, as if it ran serve itself."""

import json
import subprocess

READER = ['--dest=org.warmboot.Reader', '/org/warmboot/Reader', 'org.warmboot.Reader.Open']


def ask(serve, request):
    serve.stdin.write(json.dumps(request) + '\n')
    serve.stdin.flush()
    return json.loads(serve.stdout.readline())


def test_a_conversation_is_that_of_serve(session):
    serve = session.serve()
    greeting = json.loads(serve.stdout.readline())
    assert greeting['protocol']
    first = ask(serve, {'id': 1, 'verb': 'probe'})
    assert first['id'] == 1
    assert first['state']['hostname'] == open('/proc/sys/kernel/hostname').read().strip()
    out, err = serve.communicate(timeout=60)
    assert (out, err, serve.returncode) == ('', '', 0)


def test_what_was_asked_before_the_end_is_still_answered(session):
    serve = session.serve()
    out, _ = serve.communicate('{"id":7,"verb":"probe"}\n', timeout=60)
    assert [json.loads(line).get('id') for line in out.splitlines()][-1] == 7
    assert serve.returncode == 0


def test_several_conversations_are_several_serves_and_end_with_their_callers(session):
    first, second = session.serve(), session.serve()
    for serve in (first, second):
        serve.stdout.readline()
    first.kill()
    first.communicate()
    assert ask(second, {'id': 1, 'verb': 'probe'})['id'] == 1
    second.communicate(timeout=60)


def test_a_flood_of_conversations_is_refused_and_harms_none_that_is_there(session):
    talking = [session.serve() for _ in range(16)]
    for serve in talking:
        assert serve.stdout.readline()
    refused = session.serve()
    _, err = refused.communicate(timeout=60)
    assert refused.returncode == 1
    assert 'There are 16 conversations already' in err
    assert ask(talking[0], {'id': 1, 'verb': 'probe'})['id'] == 1
    for serve in talking:
        serve.communicate(timeout=60)


def test_without_the_package_that_is_told_apart_from_a_failure(bare_session):
    serve = bare_session.serve()
    _, err = serve.communicate(timeout=60)
    assert serve.returncode == 69
    assert 'org.warmboot.Reader' in err


def test_it_offers_nothing_but_to_open_a_conversation(session):
    said = session.call('--dest=org.warmboot.Reader', '/org/warmboot/Reader', 'org.freedesktop.DBus.Introspectable.Introspect').stdout
    methods = said.partition('org.warmboot.Reader">')[2].partition('</interface>')[0]
    assert methods.count('<method name=') == 1
    assert '<signal' not in methods
    assert 'name="Open"' in methods


def test_whoever_closes_the_stream_at_once_leaves_no_serve_behind(session):
    assert 'file descriptor' in session.call(*READER).stdout
    daemon = ['--dest=org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.GetConnectionUnixProcessID']
    reader = session.call(*daemon, 'string:org.warmboot.Reader').stdout.split()[-1]
    # Its only children are serves: until it has reaped this one.
    while subprocess.run(['pgrep', '--parent', reader], capture_output=True).returncode == 0:
        pass
