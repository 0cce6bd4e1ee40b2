# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts that lupdate cannot see in the sources of the application, as a source that it can read.

Each goes into a context of its own: Engine (sentences of the catalogue, in the words of the window where it has some, and
the reasons of the hooks), Desktop, Notifications, Metainfo and Polkit.
"""

import re
from pathlib import Path

import files

ROOT = Path(__file__).resolve().parent.parent
LITERAL = r'"((?:[^"\\]|\\.)*)"'
LITERALS = rf'{LITERAL}(?:\s*{LITERAL})*'


def joined(code):
    """Adjacent literals of C++ as one text."""
    return ''.join(part.replace('\\"', '"').replace('\\n', '\n').replace('\\\\', '\\')
                   for part in re.findall(LITERAL, code))


def table(path, name):
    """The entries of a `constexpr auto NAME = std::to_array<…>({…});`, each as a list of its texts."""
    text = re.sub(r'^\s*//.*$', '', (ROOT / path).read_text(), flags=re.M)
    body = re.search(rf'\b{name} = std::to_array<[^>]*>\(\{{(.*?)\n\}}\);', text, re.S).group(1)
    lines = re.findall(rf'\{{\s*({LITERAL}),\s*({LITERALS})\s*\}}', body)
    if lines:
        return [(joined(line[0]), joined(line[2])) for line in lines]
    return [(joined(match.group(0)),) for match in re.finditer(LITERALS, body)]


def only_in_a_terminal(codes):
    """Sentences that only commands of warmbootctl say: they speak English, as other administrators' tools do."""
    said = {code: set() for code in codes}
    for path in [*ROOT.glob('helper/**/*.cpp'), *ROOT.glob('helper/**/*.h'), *ROOT.glob('app/**/*.cpp'), *ROOT.glob('app/**/*.h')]:
        if path.name == 'catalogue.h':
            continue
        where = path.relative_to(ROOT).as_posix()
        terminal = where.startswith('helper/ctl/') and not where.startswith('helper/ctl/serve/')
        for word in set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', path.read_text())):
            if word in said:
                said[word].add(terminal)
    return {code for code, places in said.items() if places == {True}}


def engine():
    catalogue = table('helper/protocol/catalogue.h', 'lines')
    window = dict(table('app/session/windowwords.h', 'windowWords'))
    terminal = only_in_a_terminal([code for code, _ in catalogue])
    for code, english in catalogue:
        if code not in terminal:
            yield code, window.get(code, english)
    for code, english in table('app/session/windowwords.h', 'besideWords'):
        yield f'{code}, beside its field', english
    for english, in table('app/session/reasonwords.h', 'reasonWords'):
        yield 'reason', english
    for english, in table('app/session/reasonwords.h', 'choiceWords'):
        yield 'what a kernel or a command line changes from or to', english
    for line in (ROOT / 'helper/hardware/known.hardware').read_text().splitlines():
        if line.startswith('text='):
            yield 'known trouble with hardware', line.removeprefix('text=')


def texts():
    """(context, what it is, English) of all of them."""
    for what, english in engine():
        yield 'Engine', what, english
    for file in files.FILES:
        for what, english in file.texts():
            yield file.context, what, english


def write(path):
    lines = ['#include <QCoreApplication>', 'const char *const texts[] = {']
    for context, what, english in texts():
        escaped = english.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n')
        lines += [f'    //: {what}', f'    QT_TRANSLATE_NOOP("{context}", "{escaped}"),']
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('\n'.join([*lines, '};', '']))
