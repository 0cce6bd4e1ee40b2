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


def test_no_file_is_no_line(shell, tmp_path):
    done = subprocess.run([*shell, '-c', '. "$1"; first_line "$2"', 'sh', payload / 'common.sh', tmp_path / 'none'], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ('', '')
