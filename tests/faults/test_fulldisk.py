# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The same with real file systems."""
import os
import subprocess
import sys
from pathlib import Path

import pytest

worker = Path(__file__).with_name('fulldisk_worker.py')


def in_namespace():
    """A way into a mount namespace; in a plain chroot its propagation cannot be changed."""
    user = [] if os.geteuid() == 0 else ['--user', '--map-root-user']
    for propagation in ('private', 'unchanged'):
        way = ['unshare', *user, '--mount', '--propagation', propagation]
        if subprocess.run([*way, 'true'], capture_output=True).returncode == 0:
            return way
    pytest.fail('mount namespaces are refused here')


def test_without_room_for_a_record_kexec_can_be_switched_off_and_warmboot_purged(tmp_path):
    done = subprocess.run([*in_namespace(), sys.executable, worker, 'without-a-record', tmp_path], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize('fault', ['full-disk', 'no-inodes', 'read-only'])
def test_a_real_disk_without_room_leaves_everything_as_it_was(fault, tmp_path):
    more = ['all'] if os.environ.get('WARMBOOT_ALL_FAULTS') else []
    done = subprocess.run([*in_namespace(), sys.executable, worker, fault, tmp_path, *more], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
