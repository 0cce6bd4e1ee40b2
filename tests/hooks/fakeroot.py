# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A fake machine for the hooks: a root folder, and fake programs that record how they are called.

The hooks see nothing but this root (WARMBOOT_ROOT) and a PATH (WARMBOOT_PATH) of the fakes and of
the few ordinary programs that they may use, so that no test can touch the real machine.
"""
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

payload = Path(__file__).resolve().parents[2] / 'helper' / 'payload'

# All that the hooks may rely on; a hook that wants another program fails its tests.
ordinary_programs = ('awk dd cat date grep head ls mkdir mv od readlink rm sed sleep sort stat sync tail '
                     'timeout tr').split()

BOOT = 'b0010000-0000-4000-8000-000000000000'
BEFORE = 'b0000000-0000-4000-8000-000000000000'  # the boot before
ID = '1d000000-0000-4000-8000-000000000001'  # what the kernel gives as the next random id
OLD_ID = '0d000000-0000-4000-8000-000000000000'
EFI_GLOBAL = '8be4df61-93ca-11d2-aa0d-00e098032b8c'
EFI_LOADER = '4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'
MARK_KEYS = ['stage', 'times', 'id', 'from', 'time', 'kernel', 'base', 'line', 'boot', 'ended', 'reason', 'expect', 'confirm', 'ready', 'asked']
MARK_HEAD = 128  # bytes, of stage and times

record = '''#!/bin/sh
fakes=@FAKES@ root=@ROOT@ name=${0##*/}
{ printf '%s\\037' "$name" "$@"; printf '\\036'; } >>"$fakes/calls"
'''

fakes = {
    # Behaves as the program does: a load sets what the kernel shows in /sys, an unload clears it.
    'kexec': '''
loaded=$root/sys/kernel/kexec_loaded
[ -e "$root/sys/kernel/kexec/loaded" ] && loaded=$root/sys/kernel/kexec/loaded
case " $* " in
    *" -u "*)
        case " $(cat "$fakes/unload-refuses" 2>/dev/null) " in *" $1 "*) exit 1 ;; esac
        echo 0 >"$loaded"
        exit ;;
esac
for word; do
    case $word in --initrd=*) cat "${word#--initrd=}" >"$fakes/initrd-loaded" ;; esac
done
if [ -e "$fakes/load-fails" ]; then cat "$fakes/load-fails" >&2; exit 255; fi
[ -e "$fakes/load-lies" ] || echo 1 >"$loaded"
if [ -e "$fakes/during-load" ]; then . "$fakes/during-load"; fi
''',
    'systemctl': '''
case $* in
    list-jobs*) cat "$fakes/jobs"; exit "$(cat "$fakes/list-jobs-status" 2>/dev/null || echo 0)" ;;
    '--force kexec')
        for mark in "$root/var/lib/warmboot/mark" "$root/etc/warmboot.mark"; do
            [ ! -e "$mark" ] || cp "$mark" "$fakes/mark-at-the-jump"
        done
        exit "$(cat "$fakes/kexec-status" 2>/dev/null || echo 0)" ;;
    is-system-running*) . "$fakes/is-system-running" ;;
    'is-active --quiet '*) [ -e "$fakes/active" ] && grep -qxF "$3" "$fakes/active" ;;
    is-active*)
        # As systemctl does: a line for each, and success only when all are.
        shift
        for unit; do
            if grep -qxF "$unit" "$fakes/active" 2>/dev/null; then echo active; else echo inactive; fi
        done
        exit 3 ;;
    is-enabled*) if [ -e "$fakes/sshd-off" ]; then echo disabled; exit 1; else echo enabled; fi ;;
    show*FinishTimestampMonotonic*) printf 'UserspaceTimestampMonotonic=3000000\nFinishTimestampMonotonic=9000000\n' ;;
    show*reboot.target*)
        [ "$(cat "$fakes/list-jobs-status" 2>/dev/null || echo 0)" = 0 ] || exit 1
        printf 'Id=reboot.target\\nJob=%s\\nFailureAction=none\\n' "$(sed -n 's/^ *\\([0-9]*\\) reboot.target .*/\\1/p' "$fakes/jobs")"
        if [ -e "$fakes/failed-units" ]; then echo; cat "$fakes/failed-units"; fi ;;
    --no-wall*reboot)
        [ ! -e "$fakes/asked-to-reboot" ] || . "$fakes/asked-to-reboot"
        exit "$(cat "$fakes/reboot-status" 2>/dev/null || echo 0)" ;;
    reboot) exit "$(cat "$fakes/reboot-status" 2>/dev/null || echo 0)" ;;
esac
''',
    'busctl': '''
[ ! -e "$root/run/warmboot/next" ] || cp "$root/run/warmboot/next" "$fakes/next-at-the-reboot"
case $* in
    *RebootWithFlags*) if [ -e "$fakes/refuses-flags" ]; then cat "$fakes/refuses-flags" >&2; exit 1; fi ;;
    *) if [ -e "$fakes/refuses" ]; then cat "$fakes/refuses" >&2; exit 1; fi ;;
esac
''',
    'id': 'echo 0\n',
    'journalctl': 'echo "journal of boot $*"\n',
    'systemd-analyze': 'printf "         4.2s slow.service\\n        300ms other.service\\n"\n',
    'sync': 'exit "$(cat "$fakes/sync-status" 2>/dev/null || echo 0)"\n',
}


UNITS = 'etc/systemd/system'
SET_UP = (f'{UNITS}/warmboot-load.service', f'{UNITS}/warmboot-boot-check.service', f'{UNITS}/systemd-reboot.service.d/50-warmboot.conf',
          f'{UNITS}/multi-user.target.wants/warmboot-load.service', f'{UNITS}/sysinit.target.wants/warmboot-boot-check.service')


class Machine:
    """A Debian machine with one kernel, in the middle of a reboot that systemd has as job 42."""

    def __init__(self, folder, shell):
        self.root, self.fakes, self.shell = folder / 'root', folder / 'fakes', shell
        self.hooks = folder / 'libexec'
        for path in (self.root, self.fakes, self.hooks):
            path.mkdir(parents=True)
        for name in ('common', 'cmdline', 'kernel', 'loader', 'uki', 'obstacles', 'evidence', 'health', 'load', 'exec', 'boot-check',
                     'normal-reboot'):
            shutil.copy(payload / f'{name}.sh', self.hooks / name)
            (self.hooks / name).chmod(0o755)
        for name in ('grub.awk', 'bootctl.awk'):
            shutil.copy(payload / name, self.hooks / name)
        self._programs()
        self.write('proc/sys/kernel/random/boot_id', BOOT + '\n')
        self.write('proc/sys/kernel/random/uuid', ID + '\n')
        self.write('proc/cmdline', 'BOOT_IMAGE=/boot/vmlinuz-6.1.0-10 root=/dev/vda1 quiet\n')
        self.write('proc/sys/kernel/bootloader_type', '176\n')
        self.write('proc/uptime', '12.34 56.78\n')
        self.write('proc/locks', '')
        self.write('sys/kernel/kexec_loaded', '0\n')
        self.add_kernel('6.1.0-10')
        (self.root / 'vmlinuz').symlink_to('boot/vmlinuz-6.1.0-10')
        (self.root / 'initrd.img').symlink_to('boot/initrd.img-6.1.0-10')
        for path in ('run/systemd', 'var/lib/warmboot', 'var/lib/dpkg', 'etc'):
            (self.root / path).mkdir(parents=True, exist_ok=True)
        for path in SET_UP:
            self.write(path)
        self.settings(mode='kexec', follow='default')
        self.fake('jobs', '   42 reboot.target start waiting\n')
        self.fake('is-system-running', 'echo running\n')

    def _programs(self):
        tools = self.fakes / 'bin'
        tools.mkdir()
        # As in `busybox --install`: the applets as links. Debian's busybox prefers its own applets
        # whatever PATH says, so that sync and timeout cannot be faked there.
        for name in [*ordinary_programs, 'sh', 'cp']:
            (tools / name).symlink_to(self.shell[0] if self.shell[0].endswith('busybox') or name == 'sh'
                                      else shutil.which(name))
        for name, text in fakes.items():
            self.program(name, text)

    def program(self, name, text):
        path = self.fakes / 'bin' / name
        path.unlink(missing_ok=True)
        path.write_text(record.replace('@FAKES@', f"'{self.fakes}'").replace('@ROOT@', f"'{self.root}'") + text)
        path.chmod(0o755)

    # --- arranging

    def write(self, path, content=''):
        path = self.root / path.lstrip('/')
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content) if isinstance(content, bytes) else path.write_text(content)
        return path

    def fake(self, name, content=''):
        (self.fakes / name).write_text(content)

    def add_kernel(self, version, initrd='initrd.img-{}', modules=True):
        self.write(f'boot/vmlinuz-{version}', f'kernel {version}\n')
        if initrd:
            self.write('boot/' + initrd.format(version), f'initrd {version}\n')
        if modules:
            (self.root / 'lib/modules' / version).mkdir(parents=True)

    def settings(self, *more, **pairs):
        """settings('add=quiet', mode='kexec', follow='default'); for several of a kind use strings."""
        self.write('etc/warmboot.conf', ''.join(f'{k}={v}\n' for k, v in pairs.items()) + ''.join(f'{m}\n' for m in more))

    def set_mark(self, path='var/lib/warmboot/mark', **pairs):
        assert set(pairs) <= {'from_', *MARK_KEYS}
        pairs = {k.rstrip('_'): v for k, v in pairs.items()}
        head, *rest = [f'{k}={pairs.get(k, "")}\n' for k in MARK_KEYS[1:]]
        head = f'stage={pairs.get("stage", "")}\n{head}'.rstrip('\n').ljust(MARK_HEAD - 1) + '\n'
        self.write(path, head + ''.join(rest))

    def image_loaded_by_another(self):
        self.write('sys/kernel/kexec_loaded', '1\n')

    def full_disk_at(self, path):
        """Every write to this file fails as on a full disk."""
        path = self.root / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to('/dev/full')

    def kexec_boot(self, id, base='root=/dev/vda1 quiet'):
        self.write('proc/sys/kernel/bootloader_type', '208\n')
        self.write('proc/cmdline', f'{base} warmboot.id={id}\n')

    def next_boot(self, number):
        boot = f'b{number:07d}-0000-4000-8000-000000000000'
        self.write('proc/sys/kernel/random/boot_id', boot + '\n')
        self.write('proc/sys/kernel/random/uuid', f'1d{number:06d}-0000-4000-8000-000000000000\n')
        self.write('sys/kernel/kexec_loaded', '0\n')
        shutil.rmtree(self.root / 'run/warmboot', ignore_errors=True)
        return boot

    # --- acting

    def run(self, hook, *arguments, **environment):
        done = subprocess.run(
            [*self.shell, self.hooks / hook, *arguments], capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL,
            env={'WARMBOOT_ROOT': str(self.root), 'WARMBOOT_PATH': str(self.fakes / 'bin'),
                 'WARMBOOT_READY_SECONDS': '60', 'WARMBOOT_UP_SECONDS': '0', 'WARMBOOT_OBJECT_SECONDS': '0', 'PATH': '/nonexistent', **environment})
        self.assert_no_trouble(done.stderr)
        return done

    def assert_no_trouble(self, errors):
        """Nothing that a shell says when a script itself is wrong."""
        for trouble in ('not found', 'not set', 'yntax error', 'Bad substitution', 'Illegal number', 'expecting'):
            assert trouble not in errors, errors

    def load(self, **environment):
        done = self.run('load', **environment)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def exec(self):
        """Runs the exec hook to its end, or until it waits for the jump that systemd has agreed to."""
        hook = subprocess.Popen(
            [*self.shell, self.hooks / 'exec'], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            stdin=subprocess.DEVNULL, start_new_session=True,
            env={'WARMBOOT_ROOT': str(self.root), 'WARMBOOT_PATH': str(self.fakes / 'bin'), 'PATH': '/nonexistent'})
        until = time.monotonic() + 30
        self.waits_for_the_jump = False
        while hook.poll() is None and not self.waits_for_the_jump:
            assert time.monotonic() < until, 'exec does not end'
            time.sleep(0.01)
            if self.calls('systemctl', '--force', 'kexec'):
                try:
                    hook.wait(0.3)
                except subprocess.TimeoutExpired:
                    self.waits_for_the_jump = True
                    os.killpg(hook.pid, signal.SIGKILL)
        said, errors = hook.communicate()
        self.assert_no_trouble(errors)
        return said

    def boot_check(self, *arguments, **environment):
        done = self.run('boot-check', *arguments, **environment)
        assert done.returncode == 0, done.stderr
        return done.stdout

    # --- looking

    def read(self, path):
        path = self.root / path.lstrip('/')
        return path.read_text() if path.exists() else None

    def mark(self, path='var/lib/warmboot/mark'):
        text = self.read(path)
        if text is None:
            return None
        pairs = [line.split('=', 1) for line in text.splitlines()]
        assert [k for k, _ in pairs] == MARK_KEYS
        return {k: v.rstrip() if k == 'times' else v for k, v in pairs}

    def mark_in_any_order(self):
        return dict(line.split('=', 1) for line in self.read('var/lib/warmboot/mark').splitlines())

    def calls(self, name, *arguments):
        """The recorded calls of a program, each a list of its arguments; only those that begin so."""
        log = self.fakes / 'calls'
        calls = [c.split('\037')[:-1] for c in log.read_text().split('\036')[:-1]] if log.exists() else []
        return [c[1:] for c in calls if c[0] == name and c[1:1 + len(arguments)] == list(arguments)]

    def all_calls(self):
        log = self.fakes / 'calls'
        return [c.split('\037')[:-1] for c in log.read_text().split('\036')[:-1]] if log.exists() else []

    @property
    def image_is_loaded(self):
        return '1' in (self.read('sys/kernel/kexec_loaded') or '')

    def loaded_with(self):
        """What the one load of a kernel was given: the kernel's path, its command line, its initrd."""
        [call] = self.calls('kexec', '-a', '-l')
        options = dict(word[2:].split('=', 1) for word in call[3:])
        return call[2].removeprefix(str(self.root)), options['command-line'], options.get('initrd', '').removeprefix(str(self.root))

    def cmdline(self):
        return self.loaded_with()[1]

    def history(self):
        lines = (self.read('var/lib/warmboot/history') or '').splitlines()
        events = [dict(field.split('=', 1) for field in line.split('\t')) for line in lines]
        for event in events:
            assert list(event)[:2] == ['time', 'boot'] and abs(int(event['time']) - time.time()) < 60
        return events

    def assert_firmware(self, said, reason):
        """The reboot went to the firmware for this reason: nothing loaded, nothing to jump into, noted."""
        assert f'this reboot goes through the firmware: {reason}' in said
        assert not self.image_is_loaded
        assert self.read('run/warmboot/loaded') is None
        assert self.mark()['stage'] == 'firmware'
        assert self.mark()['reason'].startswith(reason)

    def snapshot(self):
        """Every path below the root with its content, to compare before with after."""
        return {str(p): (os.readlink(p) if p.is_symlink() else p.read_bytes() if p.is_file() else None)
                for p in sorted(self.root.rglob('*'))}
