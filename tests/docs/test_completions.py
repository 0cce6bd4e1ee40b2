# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What bash, zsh and fish offer behind warmbootctl is what the program takes."""
import subprocess

import pytest

import shells
from fakemachine import Machine
from program import checkout, choices, commands, options, warmbootctl

SHELLS = {'bash': lambda folder: shells.bash(folder, False), 'bash with bash-completion': lambda folder: shells.bash(folder, True),
          'zsh': shells.zsh, 'fish': shells.Fish}


@pytest.fixture(params=SHELLS, scope='module')
def shell(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp('home')
    one = SHELLS[request.param](folder)
    one.name, one.folder = request.param, folder
    yield one
    one.close()


def long_options(command):
    return {option for option in options(command) if option.startswith('--')}


def offered_options(shell, typed):
    return {word.rstrip('=') for word in shell.offers(typed) if word.startswith('--')}


def test_commands_are_offered_and_no_other(shell):
    assert shell.offers('warmbootctl ') == set(commands())


def test_commands_are_offered_behind_a_root_folder(shell):
    assert set(commands()) == {word for word in shell.offers('warmbootctl --root / ') if not word.startswith('-')}


def test_options_are_offered_before_a_command(shell):
    assert offered_options(shell, 'warmbootctl --') == long_options(None)


@pytest.mark.parametrize('command', commands() if warmbootctl.exists() else [])
def test_options_of_a_command_are_offered_and_no_other(shell, command):
    if command == 'next' and shell.name == 'zsh':
        assert offered_options(shell, 'warmbootctl next kexec --') == long_options(command)
        return
    assert offered_options(shell, f'warmbootctl {command} --') == long_options(command)


@pytest.mark.parametrize('command, option', [('apply', '--mode'), ('plan', '--follow'), ('reboot', '--via'), ('check', '--symptom')])
@pytest.mark.parametrize('between', [' ', '='])
def test_the_words_that_an_option_takes_are_offered(shell, command, option, between):
    assert shell.offers(f'warmbootctl {command} {option}{between}') == choices(command, option)


def test_a_word_that_has_begun_is_completed(shell):
    assert shell.offers('warmbootctl apply --follow ne') == {'newest'}


def test_the_ways_of_the_next_reboot_are_offered_once(shell):
    assert {word for word in shell.offers('warmbootctl next ') if not word.startswith('-')} == choices('next', 'choice')
    assert not {'kexec', 'bios'} & shell.offers('warmbootctl next bios ')


def test_kernels_of_the_root_folder_are_offered(shell, tmp_path):
    machine = Machine.new(tmp_path / 'root')
    machine.write('boot/vmlinuz-6.1.0-49-amd64')
    typed = f'warmbootctl --root {machine.root} apply'
    assert shell.offers(f'{typed} --kernel ') >= {'/vmlinuz', '/boot/vmlinuz-6.12.57', '/boot/vmlinuz-6.1.0-49-amd64'}
    assert shell.offers(f'{typed} --initrd ') >= {'none', '/initrd.img', '/boot/initrd.img-6.12.57'}
    assert shell.offers(f'{typed} --remove ') >= {'root', 'ro', 'quiet'}


def test_a_name_that_would_run_something_runs_nothing(shell, tmp_path):
    machine = Machine.new(tmp_path / 'root')
    for begins in ('vmlinuz', 'initrd.img'):
        for evil in ('$(touch${IFS}evil)', '`touch${IFS}evil`', ';touch${IFS}evil;', '"$(touch${IFS}evil)"'):
            machine.write(f'boot/{begins}-{evil}')
    machine.write('proc/cmdline', 'root=/dev/vda1 a$(touch${IFS}evil)=1 `touch${IFS}evil` quiet\n')
    typed = f'warmbootctl --root {machine.root} apply'
    for option, one in (('--kernel', '/boot/vmlinuz-6.12.57'), ('--initrd', '/initrd.img'), ('--remove', 'quiet')):
        assert one in shell.offers(f'{typed} {option} ')
    assert not (shell.folder / 'evil').exists()


def test_units_are_offered_for_a_healthy_boot(shell):
    units = subprocess.run('systemctl list-unit-files --no-legend --type=service', shell=True, capture_output=True, text=True).stdout
    some = units.split()[0] if units else 'none'
    assert shell.offers('warmbootctl apply --healthy ') >= {'none', some}


def test_folders_are_offered_for_a_root_folder(shell, tmp_path):
    (tmp_path / 'machine-one').mkdir()
    (tmp_path / 'machine-two').mkdir()
    (tmp_path / 'machine-file').touch()
    offered = {word.rstrip('/') for word in shell.offers(f'warmbootctl --root {tmp_path}/machine')}
    assert {word.rpartition('/')[2] for word in offered} - {'machine'} == {'machine-one', 'machine-two'}


def test_the_file_for_bash_passes_shellcheck():
    subprocess.run(['shellcheck', checkout / 'resources/completions/warmbootctl.bash'], check=True)
