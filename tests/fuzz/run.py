#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs the fuzzers, two at a time, and prints a table; ends with 1 when one of them has found something.

What they find is kept in BUILD/findings/TARGET, inputs that lead to new places in BUILD/new/TARGET, and what they
print in BUILD/logs/TARGET.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

here = Path(__file__).resolve().parent
corpus = here / 'corpus'

# Of one input: far more than any takes, also on a machine that is busy.
SLOWEST_SECONDS = 30
MOST_MEGABYTES = 1024
TOGETHER = 2


@dataclass
class Outcome:
    target: str
    executions: int
    speed: int  # executions a second
    new: int  # inputs that lead to new places
    findings: list[Path]
    failed: bool


def targets_in(build: Path) -> list[str]:
    return sorted(path.name.removeprefix('fuzz-') for path in (build / 'tests/fuzz').glob('fuzz-*') if path.is_file())


def number(text: str, name: str) -> int:
    found = re.search(rf'^stat::{name}:\s+(\d+)', text, re.M)
    return int(found[1]) if found else 0


def fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def names_from() -> str:
    """The sanitizers look for llvm-symbolizer only, which Debian keeps apart from clang; what binutils has does too."""
    other = shutil.which('addr2line')
    return f':external_symbolizer_path={other}' if other and not shutil.which('llvm-symbolizer') else ''


def run(build: Path, target: str, length: list[str], keep: bool) -> Outcome:
    new = build / 'new' / target
    if not keep:
        fresh(new)
    new.mkdir(parents=True, exist_ok=True)
    findings = fresh(build / 'findings' / target)
    log = build / 'logs' / target
    log.parent.mkdir(exist_ok=True)
    environment = os.environ | {'ASAN_OPTIONS': 'detect_stack_use_after_return=1:strict_string_checks=1' + names_from(),
                                'UBSAN_OPTIONS': 'print_stacktrace=1'}
    # -reload=0: nobody else writes into the folder, and what is read when would depend on the clock.
    command = [build / 'tests/fuzz' / f'fuzz-{target}', *length, '-reload=0', '-print_final_stats=1',
               f'-timeout={SLOWEST_SECONDS}', f'-rss_limit_mb={MOST_MEGABYTES}', f'-artifact_prefix={findings}/',
               new, corpus / target]
    with log.open('w') as output:
        status = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, env=environment).returncode
    text = log.read_text(errors='replace')
    return Outcome(target, number(text, 'number_of_executed_units'), number(text, 'average_exec_per_sec'),
                   number(text, 'new_units_added'), sorted(findings.iterdir()), status != 0)


def table(outcomes: list[Outcome]) -> str:
    lines = [f'{"target":14} {"executions":>11} {"a second":>9} {"new inputs":>11}  findings']
    for one in outcomes:
        said = ', '.join(path.name for path in one.findings) or ('it failed' if one.failed else '-')
        lines.append(f'{one.target:14} {one.executions:11} {one.speed:9} {one.new:11}  {said}')
    return '\n'.join(lines)


def explain(build: Path, outcome: Outcome) -> str:
    log = build / 'logs' / outcome.target
    said = [line for line in log.read_text(errors='replace').splitlines()
            if 'not true:' in line or 'ERROR:' in line or 'runtime error:' in line]
    again = [f'{build}/tests/fuzz/fuzz-{outcome.target} {path}' for path in outcome.findings]
    return '\n'.join([f'{outcome.target}: see {log}', *said[:3], *again])


def merge(build: Path, target: str) -> None:
    """Takes what leads to new places into the corpus of the tree."""
    # Without counters: what only goes the same way more often would make the corpus twenty times as large.
    subprocess.run([build / 'tests/fuzz' / f'fuzz-{target}', '-merge=1', '-use_counters=0', corpus / target,
                    build / 'new' / target], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('build', type=Path, help='where they have been built')
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument('--seconds', type=int, help='so long each')
    how.add_argument('--runs', type=int, help='so many inputs each, always the same ones')
    how.add_argument('--merge', action='store_true', help='instead: take what was found on the way into the corpus')
    parser.add_argument('target', nargs='*', help='only these')
    options = parser.parse_args()

    build = options.build.resolve()
    known = targets_in(build)
    wanted = options.target or known
    if not wanted or set(wanted) - set(known):
        parser.error(f'the targets are: {", ".join(known) or "none, as nothing has been built"}')
    if options.merge:
        for target in wanted:
            merge(build, target)
        return 0
    length = [f'-max_total_time={options.seconds}'] if options.seconds else [f'-runs={options.runs}', '-seed=1']
    with ThreadPoolExecutor(TOGETHER) as pool:
        outcomes = list(pool.map(lambda target: run(build, target, length, keep=bool(options.seconds)), wanted))
    print(table(outcomes))
    failed = [one for one in outcomes if one.failed]
    for one in failed:
        print('\n' + explain(build, one))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
