# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The commands in pages of Markdown: those in blocks of the kind `sh`, a line each, and behind `$ ` in those of the kind `console`.

Also used by tests/vm, so it needs nothing of this folder.
"""
import re
from dataclasses import dataclass
from pathlib import Path

checkout = Path(__file__).resolve().parents[2]
# Of blocks in which no line is a command.
NO_COMMANDS = ('json', 'ini', 'text', 'yaml', 'python')


@dataclass(frozen=True)
class Command:
    page: str  # from the checkout on
    heading: str  # of the part that it is in
    line: int
    text: str

    @property
    def where(self):
        return f'{self.page}:{self.line}'


@dataclass(frozen=True)
class Block:
    page: str
    heading: str
    line: int  # of the first one in it
    kind: str  # empty: none was said, or it is only indented
    lines: tuple


def blocks(page):
    found, heading, kind, inside, begin = [], '', None, [], 0
    for number, line in enumerate((checkout / page).read_text().splitlines(), 1):
        if kind is not None:
            if line.strip() == '```':
                found.append(Block(page, heading, begin, kind, tuple(inside)))
                kind = None
            else:
                inside.append(line)
        elif line.startswith('```'):
            kind, inside, begin = line[3:].strip(), [], number + 1
        elif line.startswith('    ') and (found_list := re.match(r' {4}\S', line)) and not in_a_list(page, number):
            found.append(Block(page, heading, number, '', (found_list.string[4:],)))
        elif line.startswith('#'):
            heading = line.lstrip('# ')
    assert kind is None, f'{page}: a block is not closed'
    return found


def in_a_list(page, number):
    """Indented, but as a part of a list's item."""
    lines = (checkout / page).read_text().splitlines()
    above = number - 2
    while above >= 0 and (not lines[above].strip() or lines[above].startswith('  ')):
        above -= 1
    return above >= 0 and bool(re.match(r'([-*]|\d+\.) ', lines[above]))


def commands(page, heading=None):
    """In their order. A line that ends in a backslash goes on."""
    found = []
    for block in blocks(page):
        if block.kind not in ('sh', 'console') or heading not in (None, block.heading):
            continue
        text, begin = '', 0
        for number, line in enumerate(block.lines, block.line):
            if block.kind == 'console' and not text:
                if not line.startswith('$ '):
                    continue
                line = line[2:]
            begin = begin if text else number
            text += line.split('  #')[0].strip() if not line.endswith('\\') else line[:-1].strip() + ' '
            if line.endswith('\\'):
                continue
            if text and not text.startswith('#'):
                found.append(Command(page, block.heading, begin, text))
            text = ''
    return found
