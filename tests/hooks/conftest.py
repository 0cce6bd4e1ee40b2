# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import os
import shutil
import tempfile

import pytest

from fakeroot import Machine

# Debian's /bin/sh, that of Fedora, Arch and openSUSE, and that of a minimal system. A shell that is not installed is a failure:
# a suite that tested half of it must not look whole.
shells = {'dash': ['dash'], 'bash': ['bash', '--posix'], 'busybox': ['busybox', 'sh']}


def pytest_generate_tests(metafunc):
    """`fakes('sync')`: that program must be a fake, and busybox runs its own instead."""
    if 'shell' in metafunc.fixturenames:
        needs_fakes = metafunc.definition.get_closest_marker('fakes')
        metafunc.parametrize('shell', ['dash'] if needs_fakes else list(shells), indirect=True)


def shell_named(name):
    program, *arguments = shells[name]
    path = shutil.which(program)
    assert path, f'{program} is not installed'
    return [path, *arguments]


@pytest.fixture
def shell(request):
    return shell_named(request.param)


@pytest.fixture
def machine(tmp_path, shell):
    return Machine(tmp_path / 'a machine', shell)


@pytest.fixture
def other_file_system(tmp_path):
    """Puts a folder of the machine on another file system, as a partition of its own would be."""
    for place in ('/dev/shm', '/run', '/tmp', '/var/tmp'):
        if os.access(place, os.W_OK) and os.stat(place).st_dev != os.stat(tmp_path).st_dev:
            break
    else:
        pytest.fail('there is no second file system to be written')
    with tempfile.TemporaryDirectory(dir=place) as folder:
        def move(machine, path):
            shutil.move(machine.root / path, f'{folder}/moved')
            (machine.root / path).symlink_to(f'{folder}/moved')
        yield move
