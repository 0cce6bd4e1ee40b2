# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The module, as an administrator's playbook uses it on a host that it reaches through ssh."""
import json
import subprocess
from pathlib import Path

import pytest
import server
import world

MODULE = 'warmboot.kexec.kexec'
INFO = 'warmboot.kexec.kexec_info'


def test_what_is_present_once_is_not_changed_again(desk, host):
    wish = {'mode': 'kexec', 'add': ['console=ttyS0,115200', 'nosmt'], 'panic': 30}
    first, _ = desk.task(MODULE, wish, check='ok')
    assert first['changed'] and first['msg'] == 'Install Warmboot (via kexec)'
    settings = host.status()['settings']
    assert settings['mode'] == 'kexec' and settings['add'] == wish['add'] and settings['panic'] == 30
    installed = world.snapshot()
    second, _ = desk.task(MODULE, wish, check='ok')
    assert not second['changed'] and second['record'] == 0
    assert world.snapshot() == installed


def test_diff_shows_the_lines_that_change(desk):
    desk.task(MODULE, {'mode': 'kexec'}, check='ok')
    result, run = desk.task(MODULE, {'mode': 'bios'}, '--diff', check='ok')
    assert result['changed']
    assert '-mode=kexec\n' in run.text and '+mode=bios\n' in run.text
    assert '/etc/warmboot.conf' in run.text


def test_check_mode_says_what_would_be_done_and_does_nothing(desk):
    before = world.snapshot()
    result, run = desk.task(MODULE, {'mode': 'kexec'}, '--check', '--diff', check='ok')
    assert result['changed'] and '+mode=kexec' in run.text
    assert world.snapshot() == before
    assert not Path('/var/lib/warmboot').exists()
    desk.task(MODULE, {'mode': 'kexec', 'expect': result['digest']}, check='ok')
    again, _ = desk.task(MODULE, {'mode': 'kexec'}, '--check', check='ok')
    assert not again['changed']
    gone, _ = desk.task(MODULE, {'state': 'absent'}, '--check', check='ok')
    assert gone['changed'] and world.installed()


@pytest.mark.long
def test_check_mode_needs_no_root(desk, host):
    desk.hosts(atlas=host.variables('plain'))
    result, _ = desk.task(MODULE, {'mode': 'kexec'}, '--check', become=False, check='ok')
    assert result['changed']


def test_absent_leaves_the_machine_as_it_was_before(desk):
    before = world.snapshot()
    gone = {'state': 'absent'}
    results = desk.tasks(MODULE, {'mode': 'kexec'}, gone, gone, {**gone, 'purge': True}, {**gone, 'purge': True})
    assert [result['changed'] for result in results] == [True, True, False, True, False]
    assert world.snapshot() == before
    assert not Path('/var/lib/warmboot').exists()


WRONG = [
    ({'kernal': '/boot/vmlinuz'}, 'kernal: is no argument of this module; it knows state, mode, kernel, initrds,'),
    ({'mode': 'fast'}, 'mode: should be kexec or bios.'),
    ({'panic': 'soon'}, 'panic: should be a whole number of seconds'),
    ({'add': [15]}, 'add: should be a list of texts'),
    ({'state': 'absent', 'mode': 'kexec'}, 'mode: does not go with state: absent'),
    ({'state': 'rebooted'}, 'To reboot use warmboot.kexec.reboot'),
    ({'kernel': 'vmlinuz'}, 'kernel: "vmlinuz" is not an absolute path'),
    ({'kernel': '/boot/vmlinuz-6.12.57', 'follow': 'newest'}, 'leave one of them out'),
]


def test_a_bad_argument_is_refused_by_name_and_nothing_is_done(desk):
    before = world.snapshot()
    for result, (arguments, words) in zip(desk.tasks(MODULE, *(arguments for arguments, _ in WRONG)), WRONG):
        assert result['failed'] and words in result['msg'], arguments
        assert '--' not in result['msg']
    assert world.snapshot() == before


@pytest.mark.long
def test_arguments_written_as_name_and_value_are_understood(desk, host):
    run = desk.play([{'hosts': 'all', 'gather_facts': False, 'tasks': [{'name': 'it', 'action': f'{MODULE} mode=bios panic=30 add=nosmt'}]}])
    assert run.of('it')['how'] == 'ok', run.text
    assert host.status()['settings']['panic'] == 30


def test_without_root_it_says_that_become_is_missing(desk, host):
    desk.hosts(atlas=host.variables('plain'))
    result, _ = desk.task(MODULE, {'mode': 'kexec'}, become=False, check='failed')
    assert result['code'] == 'not-root'
    assert 'become: true' in result['msg']
    assert not world.installed()


@pytest.mark.parametrize('user', ['noisy', *(pytest.param(user, marks=pytest.mark.long) for user in ('free', 'asked'))])
def test_any_login_shell_noise_and_sudo_will_do(desk, host, user):
    desk.hosts(atlas=host.variables(user, ansible_become_password=server.PASSWORD))
    first, second, wrong = desk.tasks(MODULE, {'mode': 'kexec'}, {'mode': 'kexec'}, {'mode': 'fast'})
    assert first['changed'] and world.installed()
    assert not second['changed'] and not second['failed']
    assert wrong['msg'] == 'mode: should be kexec or bios.'
    assert host.left_behind(f'/home/{user}') == []


@pytest.mark.long
def test_a_shell_that_ends_no_line_will_do_with_an_absolute_folder_for_modules(desk, host):
    # Without that Ansible takes what the shell says for a part of the home's name, whatever the module.
    rc = Path('/home/noisy/.bashrc')
    noise = rc.read_text()
    rc.write_text(noise + 'printf "no newline"\n')
    desk.hosts(atlas=host.variables('noisy', ansible_remote_tmp='/var/tmp/modules'))
    try:
        assert desk.task(MODULE, {'mode': 'kexec'}, check='ok')[0]['changed']
    finally:
        rc.write_text(noise)


@pytest.mark.long
def test_what_is_left_out_stays_as_somebody_else_has_set_it(desk, host):
    desk.task(MODULE, {'mode': 'kexec', 'panic': 30}, check='ok')
    subprocess.run([world.warmbootctl, 'disable'], check=True, capture_output=True)
    result, _ = desk.task(MODULE, {'panic': 30}, check='ok')
    assert not result['changed']
    assert host.status()['mode'] == 'bios'


def test_info_has_what_status_has_and_changes_nothing(desk, host):
    desk.task(MODULE, {'mode': 'kexec'}, check='ok')
    before = world.snapshot()
    result, run = desk.task(INFO, become=False, check='ok')
    assert result['machine'] == host.status()
    assert {check['check'] for check in result['checks']}
    assert not result['changed'] and world.snapshot() == before
    assert host.left_behind() == []


@pytest.mark.long
def test_a_suspension_is_ended_by_a_task(desk, host):
    desk.task(MODULE, {'mode': 'kexec'}, check='ok')
    Path('/var/lib/warmboot/suspended').write_text('time=1\nreason=it did not arrive\nid=\nkernel=\nboot=\n')
    assert host.status()['suspended']
    result, run = desk.task(MODULE, {'mode': 'kexec'}, check='ok')
    assert 'until a task with state: resumed' in run.text  # a warning that Ansible prints
    first, second = desk.tasks(MODULE, {'state': 'resumed'}, {'state': 'resumed'})
    assert first['changed'] and not second['changed']
    assert not host.status()['suspended']


def test_a_machine_that_the_collection_has_no_program_for_is_named(desk):
    uname = Path('/.uname')
    uname.write_text('#!/bin/sh\necho aarch64\n')
    uname.chmod(0o755)
    server.run('mount', '--bind', uname, '/usr/bin/uname')
    try:
        result, _ = desk.task(MODULE, {'mode': 'kexec'}, check='failed')
    finally:
        server.run('umount', '/usr/bin/uname')
    assert 'This machine is aarch64, and this build of the collection has warmbootctl for x86_64' in result['msg']


@pytest.mark.long
def test_a_home_in_which_no_program_can_be_run_is_named_with_the_way_out(desk, host, tmp_path):
    Path('/root/.ansible').mkdir(exist_ok=True)
    server.run('mount', '-t', 'tmpfs', '-o', 'noexec', 'tmpfs', '/root/.ansible')
    try:
        result, _ = desk.task(MODULE, {'mode': 'kexec'}, check='failed')
        assert 'noexec' in result['msg'] and 'ansible_remote_tmp' in result['msg']
        desk.hosts(atlas=host.variables('root', ansible_remote_tmp=str(tmp_path / 'elsewhere')))
        assert desk.task(MODULE, {'mode': 'kexec'}, check='ok')[0]['changed']
    finally:
        server.run('umount', '/root/.ansible')


@pytest.mark.long
def test_a_host_that_cannot_be_reached_is_unreachable_and_not_failed(desk, host):
    desk.hosts(atlas={**host.variables('root'), 'ansible_port': 1})
    _, run = desk.task(MODULE, {'mode': 'kexec'}, check='unreachable')
    assert run.rc == 4


@pytest.mark.long
def test_the_program_alone_is_a_module_too(desk, host, tmp_path):
    library = tmp_path / 'library'
    library.mkdir()
    (library / 'warmbootctl').symlink_to(world.warmbootctl)
    run = desk.play([{'hosts': 'all', 'gather_facts': False, 'tasks': [{'name': 'it', 'warmbootctl': {'mode': 'bios'}}]}],
                    '--module-path', library)
    assert run.of('it')['how'] == 'ok', run.text
    assert host.status()['mode'] == 'bios' and host.status()['setup'] == 'installed'


def test_started_by_hand_it_answers_with_one_object_and_a_code_and_is_no_module_without_such_a_file(host, tmp_path):
    def start(arguments):
        (tmp_path / 'args').write_text(json.dumps(arguments))
        return subprocess.run([world.warmbootctl, tmp_path / 'args'], capture_output=True, text=True)

    good = start({'_ansible_version': '2.19', 'state': 'queried'})
    assert good.returncode == 0 and json.loads(good.stdout)['machine'] == host.status()
    bad = start({'_ansible_version': '2.19', 'state': 'lost'})
    assert bad.returncode == 1 and json.loads(bad.stdout)['failed'] and bad.stderr == ''
    other = start({'state': 'queried'})
    assert other.returncode == 2 and other.stdout == '' and 'There is no command' in other.stderr


@pytest.mark.long
def test_every_module_and_the_role_have_a_page(desk):
    for module in ('kexec', 'kexec_info', 'reboot'):
        assert 'OPTIONS' in desk.tool('ansible-doc', f'warmboot.kexec.{module}').upper() or module == 'kexec_info'
        assert 'hosts:' not in desk.tool('ansible-doc', '--snippet', f'warmboot.kexec.{module}')
    assert 'warmboot_mode' in desk.tool('ansible-doc', '--type', 'role', 'warmboot.kexec.kexec')
    listed = desk.tool('ansible-doc', '--list', 'warmboot.kexec')
    assert {line.split()[0] for line in listed.splitlines() if line} >= {f'warmboot.kexec.{name}' for name in ('kexec', 'kexec_info', 'reboot')}
