# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What warmbootctl check prints: a line for what is good, reason and cure for the rest."""
import json

import pytest

USAGE, REFUSED = 2, 3


def test_what_is_good_is_one_line_each(machine):
    machine.do('apply')
    lines = machine.do('check').splitlines()
    assert lines and all(line.startswith('good ') for line in lines), lines


def test_what_is_not_good_says_why_it_matters_and_what_to_type(machine):
    machine.do('apply')
    (machine.root / 'usr/local/bin/normal-reboot').unlink()
    done = machine.run('check')
    assert done.returncode == REFUSED
    lines = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    at = next(n for n, words in enumerate(lines) if words[0] == 'bad')
    assert lines[at][1].startswith('set-up') and 'normal-reboot is missing' in lines[at][1]
    assert lines[at + 1] == ['Why:', 'These files make the reboot, and what they do is done by root.']
    assert lines[at + 2] == ['Cure:', 'sudo warmbootctl apply']
    # And that is indeed the cure.
    machine.do('apply')
    machine.do('check')


def test_the_newest_kernel_is_one_command_away(machine):
    machine.do('apply')
    machine.add_kernel('6.12.60')
    assert 'Cure: sudo warmbootctl apply --follow newest' in machine.do('check')
    machine.do('apply', '--follow', 'newest')
    assert 'No newer kernel is installed.' in machine.do('check')


def test_programs_read_reason_and_cure(machine):
    machine.do('apply')
    (machine.root / 'etc/warmboot.conf').unlink()
    checks = json.loads(machine.run('check', '--json').stdout)
    assert all(list(check) == ['check', 'outcome', 'sentence', 'why', 'cure', 'flag', 'source'] for check in checks)
    setup = next(check for check in checks if check['check'] == 'set-up')
    assert setup['cure'] == 'repair' and setup['why']['code'] == 'why-set-up'


@pytest.mark.parametrize('symptom, words', [
    ('blank-screen', ['--add nomodeset', 'graphics card', 'ssh']), ('no-network', ['--add reset_devices', '--add pci=nomsi']),
    ('no-disks', ['--add irqpoll', '--add reset_devices', 'module_blacklist=ioatdma']), ('hang', ['--add irqpoll', '--add acpi=noirq']),
    ('tpm', ['TPM', 'firmware'])])
def test_a_symptom_is_answered_with_its_cause_and_what_to_try(machine, symptom, words):
    told = machine.do('check', '--symptom', symptom)
    assert all(word in told for word in words), told
    flags = [trial['flag'] for trial in json.loads(machine.do('check', '--symptom', symptom, '--json'))['trials']]
    assert flags == [word.removeprefix('--add ') for word in words if word.startswith('--add ')]
    for flag in flags:  # what it proposes can be done
        machine.do('apply', '--add', flag)


def test_a_symptom_that_is_not_known_names_those_that_are(machine):
    for arguments, words in ((['--symptom', 'noise'], ['noise', 'blank-screen', 'tpm']), (['--symptom'], ['needs a value']),
                             (['--symptom', 'tpm', '--try'], ['does not go with'])):
        done = machine.run('check', *arguments)
        assert done.returncode == USAGE and all(word in done.stderr for word in words), done


def test_a_unit_that_is_nowhere_is_warned_of_as_one_to_wait_for(machine):
    machine.write('usr/lib/systemd/system/web.service', '[Service]\nExecStart=/bin/true\n')
    machine.write('etc/systemd/system/worker@.service', '[Service]\nExecStart=/bin/true\n')
    told = machine.do('plan', '--healthy', 'web.service', 'worker@3.service', 'wbe.service')
    assert told.count('every boot by kexec is taken back for it') == 1 and 'There is no unit wbe.service' in told, told
    machine.do('apply', '--healthy', 'wbe.service')
    assert 'There is no unit wbe.service' in machine.run('check').stdout


def test_a_soft_reboot_is_a_word_for_now_only(machine):
    done = machine.run('next', 'soft')
    assert done.returncode == USAGE and '"soft" is neither' in done.stderr, done
    done = machine.run('reboot', '--via', 'soft')
    assert done.returncode == USAGE and 'only the running machine is rebooted' in done.stderr, done
    state = json.loads(machine.do('status', '--json'))
    assert state['advice'] == {'via': 'unknown', 'reasons': []} and state['softRefused']['code'] == 'no-systemd'


def test_in_another_root_folder_loading_is_not_tried(machine):
    told = machine.do('check', '--try')
    assert 'warning  load' in told and 'not the root folder of the running machine' in told, told
