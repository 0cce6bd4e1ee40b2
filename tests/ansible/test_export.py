# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the application exports, run as the comments in it say, with no more for Ansible than what ssh has."""
import subprocess
from pathlib import Path

import host as hosts
import pytest
import server
import world

program = world.build / 'tests/ansible/warmboot-ansible-export'
pytestmark = pytest.mark.skipif(not program.exists(), reason='built without the application')


ALIAS, ADDRESS = 'atlas', f'ssh://free@127.0.0.1:{server.PORT}'  # of the one machine


@pytest.fixture
def export(desk, host, tmp_path):
    """Of these destinations; how it is run."""
    config = Path('/root/.ssh/config')
    config.write_text(f'Host atlas\n  HostName 127.0.0.1\n  Port {server.PORT}\nHost *\n  IdentityFile {hosts.KEY}\n  UserKnownHostsFile {host.known_hosts}\n')

    def make(*destinations):
        subprocess.run([program, tmp_path, hosts.warmbootctl, *destinations], check=True)
        return lambda: desk.play(str(tmp_path / 'set_up.yml'), '--forks', 1, inventory=tmp_path / 'inventory.yml')
    yield make
    config.unlink()


def test_an_export_makes_machines_what_the_exported_ones_were_and_then_changes_nothing(export, host):
    words = ['--mode', 'bios', '--kernel', '/boot/vmlinuz-6.12.57', '--initrd', '/boot/initrd.img-6.12.57', '--add', 'nosmt', '--remove', 'quiet', '--panic', '30']
    subprocess.run([hosts.warmbootctl, 'apply', *words], check=True, capture_output=True)
    exported = host.status()['settings']
    assert exported['mode'] == 'bios' and exported['add'] == ['nosmt'] and exported['panic'] == 30
    play = export(ADDRESS)
    host.wipe()
    first = play()
    assert first.rc == 0 and first.changed() and first.hosts() == ['127.0.0.1'], first.text
    assert host.status()['settings'] == exported
    installed = world.snapshot()
    second = play()
    assert second.rc == 0 and not second.changed(), second.text
    assert world.snapshot() == installed


@pytest.mark.long
def test_machines_that_were_exported_without_warmboot_get_what_the_role_gives_by_itself(export, host, tmp_path):
    play = export(ALIAS, ADDRESS)
    assert (tmp_path / 'inventory.yml').read_text().count('# warmboot_mode: bios') == 2
    first = play()
    assert first.rc == 0 and first.changed() and first.hosts() == ['atlas', '127.0.0.1'], first.text
    assert host.status()['setup'] == 'installed' and host.status()['mode'] == 'kexec'
    second = play()
    assert second.rc == 0 and not second.changed(), second.text
