# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Random settings and command lines: the hook must build what an independent model builds."""
import random
import re
import subprocess

from fakeroot import payload

ALPHABET = ['quiet', 'ro', 'console=tty0', 'console=ttyS0,115200', 'root=UUID=1-2', 'panic=5', 'nomodeset', 'a="b c"', 'dyndbg="file x +p; quiet"',
            '"w x=y z"', 'e="', 'x"y z"w', '$HOME', '*', '%s', '\\', "'", "it's", 'single', 'S', '3', 'init=/bin/sh', 'init=/lib/systemd/systemd', 'systemd.unit=a.target',
            'BOOT_IMAGE=/x', 'initrd=a', 'initrd', 'elfcorehdr=1', 'warmboot.id=old', 'warmboot.idx=1', 'rd.break', 'rd.breaks', 'break=top', '-b', '--x', '-', 'fsck.mode=skip', 'recovery', 'dis_ucode_ldr']
FLAGS = ['quiet', 'console', 'console=tty0', 'nomodeset', 'irqpoll', 'a="b c"', 'a', 'dyndbg', 'panic', '*', 'ro', 'x', '-', 'root']
ONCE = re.compile(r'(BOOT_IMAGE|initrd|elfcorehdr|warmboot\.id|systemd\.unit|rd\.systemd\.unit|rdinit|break|rd\.break|fsck\.mode)=.*'
                  r'|init=(?!.*/(systemd|init)$).*|single|[sS1-5]|-b|(rd\.)?(emergency|rescue)|recovery|dis_ucode_ldr|(rd\.)?break|systemd\.run.*|systemd\.debug.*shell.*')
DRIVER = '''
. "$1/common"; . "$1/cmdline"
for case in "$2"/*; do
    conf=$case/conf
    read_settings || exit 1
    build_cmdline "$(first_line "$case/base")" new-id
    printf '%s\n' "$line" >"$case/line"
done
'''


def words(line):
    return re.findall(r'(?:[^ "]|"[^"]*(?:"|$))+', line)


def model(base, adds, removes, panic, written):
    line = written or base
    before, after = line, ''
    for match in re.finditer(r'(?:[^ "]|"[^"]*(?:"|$))+', line):
        if match[0] == '--':
            before, after = line[:match.start()], line[match.end() + 1:]
            after = f' -- {after}' if after else ' --'
            break
    kept = [w for w in words(before)
            if not w.startswith('warmboot.id=')
            and not (not written and ONCE.fullmatch(w))
            and not any(w == r or ('=' not in r and w.startswith(r + '=')) for r in removes)
            and not (panic and w.startswith('panic='))]
    for flag in adds:
        if flag not in kept:
            kept.append(flag)
    return ' '.join(kept + ([f'panic={panic}'] if panic else []) + ['warmboot.id=new-id']) + after


def random_line(dice):
    line = ''
    for _ in range(dice.randrange(12)):
        line += ' ' * dice.choice([1, 1, 1, 2]) + dice.choice(ALPHABET + ['--'] * 2)
    return line


def test_random_command_lines_are_built_as_the_model_builds_them(tmp_path, shell):
    dice = random.Random(20260)
    expected = {}
    for number in range(400):
        case = tmp_path / 'cases' / f'{number:05}'
        case.mkdir(parents=True)
        base, written = random_line(dice), dice.choice(['', '', random_line(dice).strip()])
        adds, removes = ([f for f in FLAGS if dice.random() < 0.15] for _ in range(2))
        panic = dice.choice([0, 0, 30])
        (case / 'base').write_text(base + '\n')
        (case / 'conf').write_text('mode=kexec\nfollow=default\n' + (f'cmdline={written}\n' if written else '') + f'panic={panic}\n'
                                   + ''.join(f'add={f}\n' for f in adds) + ''.join(f'remove={f}\n' for f in removes))
        expected[case] = model(base, adds, removes, panic, written) + '\n'
    hooks = tmp_path / 'hooks'
    hooks.mkdir()
    for name in ('common', 'cmdline'):
        (hooks / name).write_text((payload / f'{name}.sh').read_text())
    subprocess.run([*shell, '-u', '-c', DRIVER, 'sh', hooks, tmp_path / 'cases'], check=True, timeout=600)
    wrong = [(case, line) for case, line in expected.items() if (case / 'line').read_text() != line]
    for case, line in wrong[:1]:
        assert (case / 'line').read_text() == line, (case / 'base').read_text() + (case / 'conf').read_text()
    assert not wrong
