# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Where each command of the documentation is carried out, and which cannot be.

All that is named nowhere here is carried out in the machine of tests/docs/machine, as it stands.
"""
import re
from dataclasses import dataclass

import manpage
import markdown
import program

MARKDOWN = ['README.md', *sorted(f'docs/{path.name}' for path in (program.checkout / 'docs').glob('*.md'))]

# Whole parts of pages that tests/vm/test_docs.py types into a machine that reboots.
IN_VM = {
    'docs/recovery.md': ['From a rescue system', 'Everything by hand'],
    'docs/how-it-works.md': ['See for yourself'],
    'docs/by-hand.md': ['Once'],
}

# Carried out by other tests, in these words. The text is to stand in the file.
BY_OTHERS = {
    r'journalctl -b -t warmboot': ('tests/vm/test_docs.py', 'journalctl -b -t warmboot'),
    r'ansible-galaxy collection install --offline build/collection/warmboot-kexec-\*\.tar\.gz': ('tests/ansible/desk.py', "'ansible-galaxy', 'collection', 'install', '--offline'"),
    r'ansible-playbook -i inventory warmboot\.kexec\.rolling_reboot.*': ('tests/ansible/test_role.py', "ROLLING = 'warmboot.kexec.rolling_reboot'"),
    r'\./dev collection': ('tests/ansible/desk.py', 'make-collection.sh'),
    r'sudo apt install \./build/packages/.*': ('tests/vm/test_packages.py', '--install /root/debs'),
    r'\./dev package': ('dev', 'resources/packages/make-debs.sh'),
}

# Not to be carried out by a test. Keep this short.
NOT_AT_ALL = {
    r'\./dev run': 'it is what people run to see the application; it builds all of it and opens a window until they close it',
    r'\./dev test': 'it is what runs this test',
}


@dataclass(frozen=True)
class Typed:
    where: str
    text: str
    as_root: bool


def in_markdown():
    for page in MARKDOWN:
        for command in markdown.commands(page):
            if command.heading not in IN_VM.get(page, []):
                yield Typed(command.where, command.text, False)


def in_manual():
    for name in manpage.NAMES:
        if name != 'warmboot.conf.5':
            yield from (Typed(name, line, False) for line in manpage.literal_lines(manpage.ManPage(name).section('EXAMPLES')))


def in_help():
    for command in [None, *program.commands()]:
        yield from (Typed(f'warmbootctl {command or ""} --help', line, False) for line in program.examples(command))


def everything():
    return [*in_markdown(), *in_manual(), *in_help()]


def claimed(text, table):
    """The entry of the table that this command belongs to."""
    return next((value for pattern, value in table.items() if re.fullmatch(pattern, text)), None)


def for_the_machine():
    """Each command once, with the places where it stands."""
    found = {}
    for typed in everything():
        if claimed(typed.text, BY_OTHERS) is None and claimed(typed.text, NOT_AT_ALL) is None:
            found.setdefault(typed.text, []).append(typed.where)
    return found
