# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The manual pages say of the program what it says of itself."""
import re
import subprocess

import pytest

from fakemachine import Machine
from manpage import NAMES, ManPage, flags, items
from program import checkout, choices, commands, help_of, options, warmbootctl

SECTIONS = ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'FILES', 'EXIT STATUS', 'EXAMPLES', 'SEE ALSO']


@pytest.mark.parametrize('name', NAMES)
def test_the_page_is_well_formed(name):
    said = subprocess.run(['mandoc', '-T', 'lint', checkout / 'docs/man' / name], capture_output=True, text=True).stdout
    # Where no other manuals are installed, none can be found.
    assert not [line for line in said.splitlines() if 'referenced manual not found' not in line], said


@pytest.mark.parametrize('name', NAMES)
def test_the_page_has_its_sections_in_the_usual_order(name):
    assert [heading for heading in ManPage(name).headings() if heading in SECTIONS] == SECTIONS


@pytest.mark.parametrize('name', NAMES)
def test_a_page_of_ours_that_is_referred_to_is_there(name):
    referred = re.findall(r'^\.Xr (warmboot\S*) (\d)', ManPage(name).text, flags=re.MULTILINE)
    assert {f'{title}.{section}' for title, section in referred} <= set(NAMES)


def test_every_command_is_in_the_manual_and_no_other():
    assert list(ManPage('warmbootctl.8').subsections('COMMANDS')) == commands()


@pytest.mark.parametrize('command', commands() if warmbootctl.exists() else [])
def test_every_option_of_a_command_is_in_its_part_of_the_manual_and_no_other(command):
    page = ManPage('warmbootctl.8')
    text = page.subsections('COMMANDS')[command]
    synopsis = text.split('.Pp')[0]
    named = flags(synopsis)
    if 'Ar setting' in synopsis:
        named |= flags(''.join(line + '\n' for line in page.subsections('OPTIONS')['Settings'].splitlines() if line.startswith('.It')))
    assert named | {'-h', '--help'} == options(command)


def test_every_option_is_explained_in_the_manual_and_no_other():
    page = ManPage('warmbootctl.8')
    explained = flags(''.join(line + '\n' for line in (page.section('COMMANDS') + page.section('OPTIONS')).splitlines() if line.startswith('.It')))
    assert explained == set.union(options(), *(options(command) for command in commands()))


@pytest.mark.parametrize('command, option', [('apply', '--mode'), ('apply', '--follow'), ('reboot', '--via'), ('next', 'choice'), ('check', '--symptom')])
def test_the_words_that_an_option_takes_are_in_the_manual(command, option):
    page = ManPage('warmbootctl.8')
    text = page.subsections('OPTIONS')['Settings'] if command == 'apply' else page.subsections('COMMANDS')[command]
    at = text if option == 'choice' else text[text.index(f'Fl {option[1:]}'):]
    words = set(re.findall(r'[a-z][a-z-]+', ' '.join(line for line in at.splitlines() if '.Cm' in line or 'Cm ' in line or line == 'tpm .')))
    assert choices(command, option) <= words


def test_help_ends_in_one_to_four_examples_for_each_command():
    for command in commands():
        lines = [line for line in help_of(command).split('Examples:\n')[1].splitlines() if 'warmbootctl' in line]
        assert 1 <= len(lines) <= 4, command
    assert 'apply --mode kexec' in help_of().split('The usual sequence:')[1]


def test_every_option_of_the_application_is_in_its_manual_and_no_other():
    page = ManPage('warmboot.1')
    text = (checkout / 'app/desktop/arguments.cpp').read_text()
    ours = {f'--{name}' for name in re.findall(r'QStringLiteral\("([a-z][a-z-]+)"\)', text[:text.index('::describe')])}
    of_the_framework = {'-h', '--help', '--help-all', '-v', '--version', '--author', '--license', '--desktopfile'}
    assert flags(''.join(line + '\n' for line in page.section('OPTIONS').splitlines() if line.startswith('.It'))) == ours | of_the_framework


def keys_that_the_hooks_know():
    text = (checkout / 'helper/payload/common.sh').read_text()
    body = text[text.index('read_settings() {'):text.index('# --- the mark')]
    return {key for line in body.splitlines() if re.match(r'\s+[a-z]', line) and line.rstrip().endswith(';;')
            for key in re.findall(r'(?:^\s*|\| )([a-z-]+)=', line.split(')')[0])}


def test_every_key_of_the_settings_is_in_their_manual_and_no_other():
    keys = keys_that_the_hooks_know()
    assert {'mode', 'follow', 'healthy', 'boot-device'} <= keys
    listed = re.findall(r'^\.It Va (\S+)', ManPage('warmboot.conf.5').section('OPTIONS'), flags=re.MULTILINE)
    assert sorted(listed) == sorted(keys)


def test_the_examples_of_settings_are_understood(tmp_path):
    from manpage import literal_lines
    page = ManPage('warmboot.conf.5')
    blocks = re.findall(r'^\.Bd -literal.*?\n(.*?)^\.Ed', page.section('EXAMPLES'), flags=re.MULTILINE | re.DOTALL)
    assert len(blocks) == 2 and literal_lines(page.section('EXAMPLES'))
    for number, block in enumerate(blocks):
        machine = Machine.new(tmp_path / str(number))
        machine.do('apply')
        machine.write('etc/warmboot.conf', block)
        settings = machine.status()['settings']
        assert settings, block
        for key, value in (line.split('=', 1) for line in block.splitlines()):
            kept = settings[{'initrd': 'initrds'}.get(key, key)]
            assert value in kept if isinstance(kept, list) else value == str(kept)


def installed_paths():
    """As the engine lists them, folders that others share left out."""
    text = (checkout / 'helper/engine/plan/setuptree.cpp').read_text()
    header = (checkout / 'helper/engine/plan/setuptree.h').read_text()
    constants = dict(re.findall(r'constexpr std::string_view (\w+)\s*=\s*"([^"]+)"', header))
    body = text[text.index('to_array<Item>'):text.index('bool isWanted')]
    named = re.findall(r'\{("[^"]+"|\w+),\s*What::(\w+)', body)
    paths = {constants[path] if path in constants else path.strip('"') for path, what in named if 'Folder' not in what}
    assert len(paths) > 20
    return paths


def test_every_file_that_is_installed_is_in_the_manual_of_the_hooks():
    listed = set(items(ManPage('warmboot-hooks.7').section('FILES')))
    others = {path for path in listed if path.startswith(('/var/', '/run/')) or path == '/etc/warmboot.mark'}
    assert listed - others == installed_paths()


def test_every_file_that_the_hooks_keep_is_in_their_manual():
    text = ''.join(path.read_text() for path in sorted((checkout / 'helper/payload').glob('*.sh')))
    kept = {f'/run/warmboot/{name}' for name in re.findall(r'\$run/([a-z-]+)\b(?!\.)', text)}
    kept |= {f'/var/lib/warmboot/{name}' for name in re.findall(r'\$state/([a-z]+)\b', text)}
    missing = kept - set(items(ManPage('warmboot-hooks.7').section('FILES')))
    assert not missing


def test_every_stage_of_the_mark_is_in_the_manual():
    text = ''.join(path.read_text() for path in sorted((checkout / 'helper/payload').glob('*.sh')))
    stages = set(re.findall(r'(?:m_stage|new_stage)=([a-z]+)', text))
    assert stages == set(re.findall(r'^\.It Cm (\w+)', ManPage('warmboot-hooks.7').subsections('DESCRIPTION')['The mark'], flags=re.MULTILINE))
