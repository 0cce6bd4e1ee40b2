# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What warmbootctl says of itself: its commands and options, and the examples in its help."""
import functools
import os
import re
import subprocess
from pathlib import Path

checkout = Path(__file__).resolve().parents[2]
warmbootctl = Path(os.environ.get('WARMBOOTCTL', checkout / 'build/bin/warmbootctl'))
# Every command has it, and says so only where options are listed.
HELP = {'-h', '--help'}


@functools.cache
def help_of(command=None):
    return subprocess.run([warmbootctl, *([command] if command else []), '--help'], check=True, capture_output=True, text=True, timeout=60).stdout


def part(text, heading):
    """The indented lines below a heading."""
    found = re.search(rf'^{heading}:\n((?: .*\n?)*)', text, flags=re.MULTILINE)
    return found[1] if found else ''


@functools.cache
def commands():
    return re.findall(r'^  (\w+)', part(help_of(), 'Subcommands'), flags=re.MULTILINE)


@functools.cache
def options(command=None):
    """Long and short."""
    found = re.findall(r'^  (-\S+)', part(help_of(command), 'Options'), flags=re.MULTILINE)
    return {option for group in found for option in group.split(',')}


@functools.cache
def choices(command, option):
    """The words that it takes, where the help lists them."""
    text = part(help_of(command), 'Options') + part(help_of(command), 'Positionals')
    of_it = re.search(rf'^  {option} (.*?)(?=^  \S|\Z)', text, flags=re.MULTILINE | re.DOTALL)
    found = of_it and re.match(r'([\w-]+(?:\|[\w-]+)+)', of_it[1])
    if found:
        return set(found[1].split('|'))
    found = of_it and re.search(r'\(([\w-]+(?:, [\w-]+)+)\)', of_it[1])
    if found:
        return set(found[1].split(', '))
    raise AssertionError(f'{command} {option} lists no words')


def examples(command=None):
    """As they are typed, without the remark."""
    return [line.split('  #')[0].strip() for line in part(help_of(command), 'Examples' if command else 'The usual sequence').splitlines()
            if not line.strip().startswith('#')]
