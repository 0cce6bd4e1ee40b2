# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every command in the documentation has a place where it is carried out."""
import re

import pytest

import markdown
import places
import program
from manpage import NAMES, ManPage
from places import BY_OTHERS, IN_VM, MARKDOWN, NOT_AT_ALL

# What a line begins with that is meant to be typed.
TYPED = re.compile(r'(sudo |\$ |# )?(warmbootctl|warmboot|normal-reboot|systemctl|journalctl|kexec|reboot|mount|umount|chroot|ssh|apt|apt-get|cmake|ansible\S*|\./dev)( |$)')


@pytest.mark.parametrize('page', MARKDOWN)
def test_every_block_says_whether_its_lines_are_commands(page):
    for block in markdown.blocks(page):
        assert block.kind in ('sh', 'console', *markdown.NO_COMMANDS), f'{page}:{block.line}: write ```sh, or what else it is: {block.lines[0]}'
        if block.kind in markdown.NO_COMMANDS and page != 'docs/how-it-works.md':
            assert not [line for line in block.lines if TYPED.match(line)], f'{page}:{block.line}: a command in a block that has none'


def test_whoever_is_said_to_carry_a_command_out_does_so():
    texts = [typed.text for typed in places.everything()]
    for pattern, (path, words) in BY_OTHERS.items():
        assert [text for text in texts if re.fullmatch(pattern, text)], f'{pattern} is nowhere any more'
        assert words in (program.checkout / path).read_text(), (pattern, path)


def test_few_commands_are_not_carried_out_at_all():
    texts = [typed.text for typed in places.everything()]
    assert len(NOT_AT_ALL) <= 4
    for pattern, reason in NOT_AT_ALL.items():
        assert len(reason) > 20 and [text for text in texts if re.fullmatch(pattern, text)], pattern


def test_what_is_typed_into_machines_that_reboot_is_typed_there():
    rows = (program.checkout / 'tests/vm/test_docs.py').read_text()
    for page, headings in IN_VM.items():
        assert page in rows
        for heading in headings:
            assert markdown.commands(page, heading), f'{page} has no commands under {heading}'
            assert f'"{heading}"' in rows, f'no row types what stands in {page} under {heading}'


def dev_commands():
    usage = (program.checkout / 'dev').read_text()
    return set(re.findall(r'^  ([a-z]+)', usage[usage.index('usage: ./dev COMMAND'):usage.index('environment\n')], flags=re.MULTILINE))


def test_commands_of_dev_are_those_that_it_has():
    for page in [*MARKDOWN, 'CONTRIBUTING.md']:
        for command in re.findall(r'\./dev ([a-z]+)', (program.checkout / page).read_text()):
            assert command in dev_commands() | {'help'}, (page, command)


def inline():
    """Of the text: what is written like a command of ours."""
    for page in MARKDOWN:
        text = re.sub(r'```.*?```', '', (program.checkout / page).read_text(), flags=re.DOTALL)
        for code in re.findall(r'`([^`\n]+)`', text):
            yield page, code
    for name in NAMES:
        for code in re.findall(r'^\.Ql (.*)$', ManPage(name).text, flags=re.MULTILINE):
            yield name, code


def test_what_is_written_like_a_command_of_ours_in_the_text_is_one():
    seen = 0
    for page, code in inline():
        words = code.split()
        if words[:1] == ['sudo']:
            words = words[1:]
        if words[:1] != ['warmbootctl'] or len(words) == 1 or words[1].startswith(('/', '…')):
            continue
        seen += 1
        if words[1].startswith('--'):
            assert words[1] in program.options(), (page, code)
            continue
        assert words[1] in [*program.commands(), 'COMMAND'], (page, code)
        named = {word.split('=')[0] for word in words[2:] if re.match(r'--?[a-z]', word)}
        assert words[1] == 'COMMAND' or named <= program.options(words[1]) | {'--root'}, (page, code)
    assert seen > 20


def test_links_between_the_pages_lead_somewhere():
    for page in MARKDOWN:
        folder = (program.checkout / page).parent
        for target, part in re.findall(r'\]\(([^)#:\s]*)(?:#([^)\s]*))?\)', (program.checkout / page).read_text()):
            path = folder / target if target else program.checkout / page
            assert path.exists(), (page, target)
            if part:
                headings = re.findall(r'^#+ (.*)$', path.read_text(), flags=re.MULTILINE)
                anchors = {re.sub(r'[^\w\- ]', '', heading).strip().lower().replace(' ', '-') for heading in headings}
                assert part in anchors, (page, target, part)
