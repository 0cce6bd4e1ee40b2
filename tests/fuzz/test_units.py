# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the settings of the corpus make of our units, read by systemd itself: systemd-analyze verify takes up to a
second, which is too long for a fuzzer."""
import shutil
import subprocess
from pathlib import Path

import pytest

here = Path(__file__).resolve().parent
program = here.parents[1] / 'build/fuzz/tests/fuzz/rendersetup'
UNITS = ('warmboot-load.service', 'warmboot-boot-check.service', 'systemd-reboot.service', 'reboot.target')


@pytest.fixture(scope='module')
def system(tmp_path_factory):
    """A root folder with the units of this system's systemd, and with what they run."""
    root = tmp_path_factory.mktemp('system')
    shutil.copytree('/usr/lib/systemd/system', root / 'usr/lib/systemd/system', symlinks=True)
    (root / 'usr/bin').mkdir()
    for name in ('systemctl', 'true'):
        shutil.copy2(shutil.which(name), root / 'usr/bin' / name)
    return root


def units_of(folder):
    """What systemd reads: its units and their drop-ins, whose text depends on few of the settings."""
    return {path.relative_to(folder): path.read_text() for path in sorted((folder / 'etc/systemd').rglob('*'))
            if path.is_file() and not path.is_symlink()}


@pytest.fixture(scope='module')
def set_ups(tmp_path_factory):
    """One of each kind that the corpus leads to."""
    different = []
    for number, settings in enumerate(sorted((here / 'corpus/setup').iterdir())):
        folder = tmp_path_factory.mktemp(f'setup{number}')
        done = subprocess.run([program, settings, folder], check=False)
        assert done.returncode in (0, 1), settings
        if done.returncode == 0 and units_of(folder) not in [units_of(other) for _, other in different]:
            different.append((settings.name, folder))
    assert len(different) >= 4, 'the corpus has settings with and without a deadline and a watchdog'
    return different


def test_systemd_finds_nothing_wrong_with_the_units(system, set_ups):
    faults = []
    for name, folder in set_ups:
        for place in ('etc', 'usr/local'):
            shutil.rmtree(system / place, ignore_errors=True)
            shutil.copytree(folder / place, system / place, symlinks=True)
        done = subprocess.run(['systemd-analyze', f'--root={system}', '--man=no', '--generators=no', 'verify', *UNITS],
                              capture_output=True, text=True, check=False)
        ours = [line for line in done.stderr.splitlines() if 'warmboot' in line or 'systemd-reboot' in line or 'reboot.target' in line]
        if done.returncode != 0 or ours:
            faults.append((name, done.returncode, done.stderr))
    assert faults == []


def test_systemd_would_say_what_is_wrong(system, set_ups):
    """Or the test above would show nothing."""
    drop_in = system / 'etc/systemd/system/reboot.target.d/50-warmboot.conf'
    drop_in.parent.mkdir(exist_ok=True, parents=True)
    drop_in.write_text('[Unit]\nJobTimeoutSec=some min\n')
    done = subprocess.run(['systemd-analyze', f'--root={system}', '--man=no', '--generators=no', 'verify', *UNITS],
                          capture_output=True, text=True, check=False)
    assert 'JobTimeoutSec' in done.stderr
