# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The role, and the rolling reboot of hosts that do not come back as they should. Reboots that happen are in tests/vm."""
import pytest
import world

ROLE = 'warmboot.kexec.kexec'
ROLLING = 'warmboot.kexec.rolling_reboot'
REBOOT = 'Reboot and prove the return'
# A reboot through the firmware takes no time here.
OVER = 'echo 22222222-2222-4222-8222-222222222222 >/.boot_id\n'


def play(desk, *options, **variables):
    return desk.play([{'hosts': 'all', 'gather_facts': False, 'become': True, 'roles': [{'role': ROLE, 'vars': variables}]}], *options)


def quickly(**more):
    return '-e', ' '.join(f'{name}={value}' for name, value in {'warmboot_reboot_timeout': 1, **more}.items())


@pytest.fixture
def fleet(desk, host):
    """Three names for the one host; what is done under which is in the record."""
    desk.hosts(**{name: host.variables('root') for name in ('atlas', 'boreas', 'ceres')})
    return desk


def test_the_role_installs_enables_and_removes(desk, host):
    before = world.snapshot()
    first = play(desk, warmboot_add=['nosmt'])
    assert first.rc == 0 and first.changed(), first.text
    status = host.status()
    assert status['setup'] == 'installed' and status['mode'] == 'kexec' and status['settings']['add'] == ['nosmt']
    second = play(desk, warmboot_add=['nosmt'])
    assert second.rc == 0 and not second.changed(), second.text
    gone = play(desk, warmboot_state='absent', warmboot_purge=True)
    assert gone.rc == 0 and gone.changed(), gone.text
    assert world.snapshot() == before


@pytest.mark.long
def test_the_role_in_check_mode_changes_nothing(desk):
    before = world.snapshot()
    run = play(desk, '--check', '--diff')
    assert run.rc == 0 and run.changed() and '+mode=kexec' in run.text
    assert world.snapshot() == before


def test_a_wrong_variable_of_the_role_is_named_before_anything_is_done(desk):
    run = play(desk, warmboot_mode='fast')
    assert run.rc != 0 and 'warmboot_mode' in run.text
    assert not world.installed()


@pytest.mark.long
def test_a_host_that_refuses_stops_the_rolling_reboot_with_its_reason(fleet):
    run = fleet.play(ROLLING, *quickly())
    assert run.rc == 2 and run.hosts() == ['atlas'], run.text
    result = run.of(REBOOT)['result']
    assert 'The next reboot cannot be a kexec' in result['msg'] and not result['rebooted']


def test_a_host_that_goes_on_running_stops_the_rolling_reboot(fleet, host):
    host.reboots('exit 0\n')
    run = fleet.play(ROLLING, *quickly(warmboot_via='bios'))
    assert run.rc == 2 and run.hosts() == ['atlas'], run.text
    assert 'told to reboot, but is still running' in run.of(REBOOT)['result']['msg']


@pytest.mark.long
def test_a_host_that_comes_back_another_way_stops_the_rolling_reboot(fleet, host):
    play(fleet)
    host.reboots(OVER)
    run = fleet.play(ROLLING, *quickly())
    assert run.rc == 2 and run.hosts() == ['atlas'], run.text
    result = run.of(REBOOT)['result']
    assert result['rebooted'] and result['via'] == 'bios'
    assert 'It came back through the firmware instead of through kexec' in result['msg']


def test_a_service_that_ran_before_and_is_failed_stops_the_rolling_reboot(fleet, host):
    host.has_services(active=['ssh.service', 'web.service'], failed=['old.service'])
    host.reboots(OVER + 'echo "web.service loaded failed failed Some service" >>/run/played/services-failed\n')
    run = fleet.play(ROLLING, *quickly(warmboot_via='bios'))
    assert run.rc == 2 and run.hosts() == ['atlas'], run.text
    result = run.of(REBOOT)['result']
    assert result['msg'] == 'It came back, but services failed that ran before: web.service.'
    assert result['failed_services'] == ['web.service']


@pytest.mark.long
def test_the_first_host_goes_alone_and_the_rest_together(fleet, host):
    host.reboots('tr 12 21 </.boot_id >/.boot_id.new; cat /.boot_id.new >/.boot_id\n')
    run = fleet.play(ROLLING, '--forks', 1, *quickly(warmboot_via='bios', warmboot_width='100%'))
    assert run.rc == 0 and run.hosts() == ['atlas', 'boreas', 'ceres'], run.text
    assert all(task['result']['via'] == 'bios' for task in run.tasks if task['task'].endswith(REBOOT))
    # Two batches: the tasks of the first are over before the second begins.
    order = [(task['task'].split(' : ')[-1], task['host']) for task in run.tasks]
    assert [host for _, host in order] == ['atlas', 'atlas', 'boreas', 'ceres', 'boreas', 'ceres'], order


@pytest.mark.long
def test_check_mode_reboots_nothing(fleet, host):
    host.reboots('touch /run/played/rebooted\n')
    run = fleet.play(ROLLING, '--check', *quickly())
    assert run.rc == 0 and run.hosts() == ['atlas', 'boreas', 'ceres'], run.text
    assert not (world.played / 'rebooted').exists()
