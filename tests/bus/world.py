# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The machine that run.py has made room for: users, a kernel, the helper as it is shipped, a system bus and polkit."""
import configparser
import functools
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import kauthwire

here = Path(__file__).resolve().parent
checkout = here.parents[1]
sys.path.append(str(checkout / 'tests/faults'))
from kernelimage import kernel_image  # noqa: E402 - found through the line above

build = Path(os.environ['WARMBOOT_BUILD'])
made = build / 'helper/kauth'
warmbootctl = build / 'helper/ctl/warmbootctl'
played = Path('/run/played')
NAME = 'org.warmboot.helper'
# allowed: an administrator has relaxed every action to yes. denied: to no. asked: as in a session of its own, a password is
# asked for. plain: no rule, so that the policy that is shipped decides. boss: the administrator. seated: as at the screen, a password is
# asked for, but not for a reboot.
USERS = {'allowed': 2001, 'denied': 2002, 'asked': 2003, 'plain': 2004, 'other': 2005, 'boss': 2006, 'seated': 2007}
PASSWORD = 'right-password'
HASH = '$6$warmboot$q9zGobdoVjGksE2u8fUNw52FXMCkNXe55YG5qEpmWKGgH9G0idTqeZGn88z0Bu5kAZJfswhBL9wA.iIerEChW/'
RULES = '''
polkit.addAdminRule(function(action, subject) { return ["unix-user:boss"]; });
polkit.addRule(function(action, subject) {
    var results = { allowed: polkit.Result.YES, other: polkit.Result.YES, denied: polkit.Result.NO, asked: polkit.Result.AUTH_ADMIN,
                    seated: polkit.Result.AUTH_ADMIN };
    if (action.id.indexOf("org.warmboot.helper.") == 0)
        return results[subject.user];
    if (action.id.indexOf("org.freedesktop.login1.") == 0)
        return subject.user == "seated" ? polkit.Result.YES : results[subject.user];
});
'''
# Of somebody else, and open to everybody: what it allows must open nothing of ours.
FOREIGN = b'''<policyconfig><action id="org.example.apply"><description>x</description><message>x</message>
  <defaults><allow_any>yes</allow_any><allow_inactive>yes</allow_inactive><allow_active>yes</allow_active></defaults></action></policyconfig>'''


def bus_config():
    """The system's own, without what only a daemon at boot needs."""
    text = Path('/usr/share/dbus-1/system.conf').read_text()
    text = re.sub(r'<(user|servicehelper|pidfile)>.*?</\1>|<fork/>|<syslog/>|<standard_system_servicedirs/>', '', text, flags=re.S)
    folder = '<includedir>/usr/share/dbus-1/system.d</includedir>'
    assert '<includedir>system.d</includedir>' in text
    # KAuth's own file once more, last: the order of a folder's files is not laid down, and this is the worst.
    last = '<include>/usr/share/dbus-1/system.d/org.kde.kf6auth.conf</include>'
    text = text.replace('<includedir>system.d</includedir>', folder + last)
    return text.replace('<listen>', '<servicedir>/usr/share/dbus-1/system-services</servicedir><listen>', 1)


def wait_for(condition, what, seconds=30):
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, f'no {what} within {seconds} s'
        time.sleep(0.02)
    return found


def over(folder, files):
    """These files, and no others, in a folder of the system."""
    mine = Path('/.over' + str(folder))
    mine.mkdir(parents=True)
    for name, content in files.items():
        (mine / name).write_bytes(content if isinstance(content, bytes) else Path(content).read_bytes())
    subprocess.run(['mount', '--bind', mine, folder], check=True)
    return mine


def helper_program():
    service = configparser.ConfigParser()
    service.read(made / f'{NAME}.service')
    return Path(service['D-BUS Service']['Exec'])


def add_users():
    with open('/etc/passwd', 'a') as passwd, open('/etc/group', 'a') as group, open('/etc/shadow', 'a') as shadow:
        for name, uid in USERS.items():
            passwd.write(f'{name}:x:{uid}:{uid}::/tmp:/bin/sh\n')
            group.write(f'{name}:x:{uid}:\n')
            shadow.write(f'{name}:{HASH if name == "boss" else "*"}:20000:0:99999:7:::\n')
    shutil.rmtree('/etc/polkit-1', ignore_errors=True)
    Path('/etc/polkit-1/rules.d').mkdir(parents=True)
    Path('/etc/polkit-1/rules.d/10-test.rules').write_text(RULES)


def add_kernel():
    Path('/usr/sbin/kexec').write_text('#!/bin/sh\nexit 0\n')
    Path('/usr/sbin/kexec').chmod(0o755)
    Path('/.cmdline').write_text('BOOT_IMAGE=/vmlinuz root=/dev/vda1 ro quiet\n')
    subprocess.run(['mount', '--bind', '/.cmdline', '/proc/cmdline'], check=True)
    Path('/boot/vmlinuz-6.12.57').write_bytes(kernel_image())
    Path('/boot/initrd.img-6.12.57').write_text('initrd')
    Path('/vmlinuz').symlink_to('boot/vmlinuz-6.12.57')
    Path('/initrd.img').symlink_to('boot/initrd.img-6.12.57')


def play_systemd():
    Path('/.systemctl').write_bytes((here / 'systemctl').read_bytes())
    Path('/.systemctl').chmod(0o755)
    subprocess.run(['mount', '--bind', '/.systemctl', '/usr/bin/systemctl'], check=True)
    Path('/sys/kernel/kexec_loaded').write_text('0\n')


def arrange():
    """Once, before the bus."""
    add_users()
    add_kernel()
    play_systemd()

    program = helper_program()
    over(program.parent, {program.name: made / 'warmboot-helper'})
    program.chmod(0o755)
    share = Path('/usr/share')
    actions = share / 'polkit-1/actions'
    over(actions, {f'{NAME}.policy': made / f'{NAME}.policy', 'org.example.policy': FOREIGN,
                   'org.freedesktop.login1.policy': (actions / 'org.freedesktop.login1.policy').read_bytes()})
    services, policies = share / 'dbus-1/system-services', share / 'dbus-1/system.d'
    over(services, {f'{NAME}.service': made / f'{NAME}.service',
                    'org.freedesktop.PolicyKit1.service': (services / 'org.freedesktop.PolicyKit1.service').read_bytes()})
    over(policies, {f'{NAME}.conf': made / f'{NAME}.conf',
                    **{name: (policies / name).read_bytes() for name in ('org.freedesktop.PolicyKit1.conf', 'org.freedesktop.login1.conf',
                                                                      'org.freedesktop.systemd1.conf', 'org.kde.kf6auth.conf')}})


class Bus:
    """The system bus. What the helper writes to its standard error, the journal on a real machine, ends up in log."""

    def __init__(self):
        self.log = Path('/run/bus.log')
        Path('/etc/bus.conf').write_text(bus_config())
        Path('/run/dbus/system_bus_socket').unlink(missing_ok=True)
        with open(self.log, 'ab') as log:
            self.process = subprocess.Popen(['dbus-daemon', '--config-file=/etc/bus.conf', '--nofork', '--nopidfile', '--nosyslog'], stderr=log, stdout=log)
        wait_for(lambda: self.ask('GetId'), 'system bus')
        assert 'error' not in self.log.read_text().replace('Failed to set fd limit', ''), self.log.read_text()  # in what it was given to read

    def ask(self, method, *arguments):
        done = subprocess.run(['busctl', '--json=short', 'call', 'org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', method, *arguments],
                              capture_output=True, text=True)
        return json.loads(done.stdout)['data'][0] if done.returncode == 0 else None

    def helper_pid(self):
        return self.ask('GetConnectionUnixProcessID', 's', NAME)

    def start_helper(self):
        assert self.ask('StartServiceByName', 'su', NAME, '0')
        return self.helper_pid()

    def start_helper_by_hand(self, **how):
        """As nobody does it: with an environment and a umask of one's own."""
        self.end_helper()
        with open(self.log, 'ab') as log:
            helper = subprocess.Popen([helper_program()], stdin=subprocess.DEVNULL, stdout=log, stderr=log, **how)
        wait_for(lambda: self.helper_pid() == helper.pid, 'helper')
        return helper

    def end_helper(self):
        pid = self.helper_pid()
        if pid:
            os.kill(pid, 9)
            wait_for(lambda: self.helper_pid() is None, 'end of the helper')

    def stop(self):
        self.process.kill()
        self.process.wait()


def as_user(name, *command):
    uid = str(USERS[name])
    return ['setpriv', f'--reuid={uid}', f'--regid={uid}', '--clear-groups', '--reset-env', 'env', 'LC_ALL=C.UTF-8', *map(str, command)]


def wipe():
    """The machine as before any change."""
    for path in ('/usr/local', '/var/lib/warmboot', '/run/warmboot', '/etc/systemd', played):
        shutil.rmtree(path, ignore_errors=True)
    for path in ('/etc/warmboot.conf', '/etc/warmboot.mark'):
        Path(path).unlink(missing_ok=True)
    Path('/usr/local/bin').mkdir(parents=True)
    Path('/etc/systemd/system/multi-user.target.wants').mkdir(parents=True)
    (played / 'active').mkdir(parents=True)


def systemctl(*arguments):
    return subprocess.run(['systemctl', *arguments], capture_output=True, text=True).stdout


def systemctl_hangs(does):
    """In daemon-reload, so in the middle of a change."""
    hangs = played / 'hangs'
    hangs.touch() if does else hangs.unlink()


def systemctl_calls():
    log = played / 'log'
    return log.read_text().splitlines() if log.exists() else []


def snapshot():
    """Every path that a change may touch: kind, permissions, owners, content."""
    paths = {}
    for folder in ('/etc', '/usr/local'):
        for at, folders, files in os.walk(folder):
            for name in [f'{at}/{name}' for name in folders + files]:
                info = os.lstat(name)
                content = os.readlink(name) if stat.S_ISLNK(info.st_mode) else Path(name).read_bytes() if stat.S_ISREG(info.st_mode) else None
                paths[name] = (oct(info.st_mode), info.st_uid, info.st_gid, content)
    return paths


def installed():
    return Path('/etc/systemd/system/warmboot-load.service').exists()


# ---- asking

SETTINGS = {'mode': 'kexec', 'follow': 'default', 'kernel': '', 'initrds': [], 'cmdline': 'reuse', 'add': [], 'remove': [], 'panic': 15,
            'healthy': [], 'deadline': 0, 'watchdog': 0}


def serve(user, *requests):
    """Asks `warmbootctl serve` as a user; the greeting and the answers."""
    lines = ''.join(json.dumps({'id': number, **request}) + '\n' for number, request in enumerate(requests, 1))
    done = subprocess.run(as_user(user, warmbootctl, 'serve'), input=lines, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def settings(**changed):
    return {**SETTINGS, **changed}


def digest(wish, user='plain'):
    answer = serve(user, {'verb': 'plan', 'settings': wish})[1]
    assert 'plan' in answer, answer
    return answer['plan']['digest']


@functools.cache
def release():
    greeting = serve('plain')[0]
    return {'protocol': greeting['protocol'], 'payload': greeting['payload']}


def line(verb, **fields):
    """A request line as the application would send it."""
    return json.dumps({'id': 1, 'verb': verb, **release(), **fields})


def applying(**changed):
    wish = settings(**changed)
    return line('apply', settings=wish, digest=digest(wish))


def prepare(action, arguments=None, raw_action=None, **more):
    values = {'request': arguments.encode()} if isinstance(arguments, str) else arguments
    blob = values if isinstance(values, bytes) else kauthwire.variant_map(values or {})
    return json.dumps({'action': f'{NAME}.{action}' if raw_action is None else raw_action, 'blob': blob.hex(), **more}) + '\n'


def call_all(user, prepared):
    """Calls the helper by hand, one after the other."""
    done = subprocess.run(as_user(user, 'python3', here / 'call.py'), input=''.join(prepared), capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    return [json.loads(text) for text in done.stdout.splitlines()]


def call(user, action, arguments=None, **more):
    """Calls the helper by hand: arguments is a request line, a dictionary or raw bytes."""
    return call_all(user, [prepare(action, arguments, **more)])[0]


def client(user, *arguments):
    """The application's side: its outcomes, in the order in which they came."""
    done = subprocess.run(as_user(user, build / 'tests/bus/warmboot-bus-client', *arguments), capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    return [json.loads(text) for text in done.stdout.splitlines()]
