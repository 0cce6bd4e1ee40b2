# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a fake root cannot show: how the kernel itself answers."""
import subprocess
from pathlib import Path

import pytest

from fakeroot import payload


@pytest.mark.parametrize('file', ['/proc/sys/kernel/pid_max', '/proc/sys/kernel/random/boot_id', '/proc/cmdline', '/proc/uptime'])
def test_a_line_of_the_kernel_is_read_whole(shell, file):
    """A number in /proc/sys ends after the first byte for whoever reads it byte by byte, as dash's `read` does."""
    done = subprocess.run([*shell, '-c', '. "$1"; first_line "$2"', 'sh', payload / 'common.sh', file], capture_output=True, text=True, check=True)
    expected = Path(file).read_text().splitlines()[0]
    if file == '/proc/uptime':  # it goes on between the two looks
        assert len(done.stdout.split()) == 2 and float(done.stdout.split()[0]) > 0
    else:
        assert done.stdout.rstrip('\n') == expected and len(expected) > 1


@pytest.mark.parametrize('file', ['/proc/cmdline', '/proc/uptime', '/sys/devices/system/cpu/online'])
def test_a_line_that_the_shell_reads_by_itself_is_whole(shell, file):
    done = subprocess.run([*shell, '-c', '. "$1"; read_line "$2"; printf %s "$first"', 'sh', payload / 'common.sh', file], capture_output=True, text=True, check=True)
    expected = Path(file).read_text().splitlines()[0]
    assert len(done.stdout.split()) == len(expected.split()) and (file == '/proc/uptime' or done.stdout == expected)


@pytest.mark.parametrize('content, line', [('', ''), ('one', 'one'), ('one\ntwo\n', 'one'), (' a\\b  c \n', ' a\\b  c '), ('\nx\n', '')])
def test_a_line_is_read_as_it_stands(shell, tmp_path, content, line):
    (tmp_path / 'file').write_text(content)
    script = '. "$1"; first=old; read_line "$2"; code=$?; printf "%s|%s" "$code" "$first"'
    done = subprocess.run([*shell, '-c', script, 'sh', payload / 'common.sh', tmp_path / 'file'], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == (f'{0 if line else 1}|{line}', '')


@pytest.mark.parametrize('what', ['none', '.'])
def test_what_is_no_file_has_no_line_and_makes_no_noise(shell, tmp_path, what):
    script = '. "$1"; first=old; read_line "$2" || printf "%s" "nothing:$first"'
    done = subprocess.run([*shell, '-c', script, 'sh', payload / 'common.sh', tmp_path / what], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ('nothing:', '')


def test_no_file_is_no_line(shell, tmp_path):
    done = subprocess.run([*shell, '-c', '. "$1"; first_line "$2"', 'sh', payload / 'common.sh', tmp_path / 'none'], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ('', '')
