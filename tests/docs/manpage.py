# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A manual page in its source, mdoc(7)."""
import re
from pathlib import Path

from program import checkout

FOLDER = checkout / 'docs/man'
NAMES = ('warmboot.1', 'warmbootctl.8', 'warmboot.conf.5', 'warmboot-hooks.7')


class ManPage:
    def __init__(self, name):
        self.path = FOLDER / name
        self.text = Path(self.path).read_text()

    def headings(self):
        return re.findall(r'^\.Sh (.*)$', self.text, flags=re.MULTILINE)

    def section(self, heading):
        return self._below('Sh', heading, self.text)

    def subsections(self, heading):
        """Name and text of each."""
        section = self.section(heading)
        return {name: self._below('Ss', name, section) for name in re.findall(r'^\.Ss (.*)$', section, flags=re.MULTILINE)}

    @staticmethod
    def _below(macro, heading, text):
        found = re.search(rf'^\.{macro} {re.escape(heading)}\n(.*?)(?=^\.{macro} |\Z)', text, flags=re.MULTILINE | re.DOTALL)
        assert found, f'{heading} is missing'
        return found[1]


def flags(text):
    """Every option that is named: of `.Fl n , -dry-run` and `.Op Fl -list | Fl n` all of them."""
    named = set()
    for line in text.splitlines():
        if not line.startswith('.'):
            continue
        after_flag = False
        for word in line[1:].split():
            if word == 'Fl':
                after_flag = True
            elif after_flag and re.fullmatch(r'-?[a-z][a-z-]*', word):
                named.add(('--' if word.startswith('-') else '-') + word.removeprefix('-'))
            elif word not in (',', '|'):
                after_flag = False
    return named


def items(text):
    """What the lists of a section explain: `.It Pa /etc/x` gives /etc/x, `.It Va mode Ns = …` mode."""
    return re.findall(r'^\.It (?:Pa|Va|Cm|Fl|Ev) (\S+)', text, flags=re.MULTILINE)


def literal_lines(text):
    """What is typed or written as it stands: blocks and single lines."""
    lines = []
    for block in re.findall(r'^\.Bd -literal.*?\n(.*?)^\.Ed', text, flags=re.MULTILINE | re.DOTALL):
        lines += block.splitlines()
    lines += re.findall(r'^\.Dl (.*)$', text, flags=re.MULTILINE)
    return [line.replace(r'\e', '\\').replace(r'\&', '') for line in lines]
