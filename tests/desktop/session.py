# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop session that nobody sees: a screen, a window manager, a session bus, and trays when asked for."""
import os
import shlex
import subprocess
import time

import dbus
from harness.processes import end, waits
from harness.virtualscreen import VirtualScreen

WIDTH, HEIGHT = 900, 640
PATIENCE = 60  # seconds; everything is waited for by its condition, and a loaded computer is slow

PANEL = '''[General]
iconTheme=

[panel1]
plugins=statusnotifier
position=Bottom
panelSize=48
iconSize=32
background-color={background}
font-color={text}

[statusnotifier]
type=statusnotifier
alignment=Right
'''


def until(condition, what, limit=PATIENCE):
    """Waits for a condition and returns what it gave."""
    end = time.monotonic() + limit
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, f'{what} did not come within {limit} s'
        time.sleep(0.02)


def quiet_for(seconds, count, what, limit=180):
    """Waits until a count has stayed the same for so long."""
    end = time.monotonic() + limit
    last, since = count(), time.monotonic()
    while time.monotonic() - since < seconds:
        assert time.monotonic() < end, f'{what} was never quiet for {seconds} s within {limit} s'
        time.sleep(0.5)
        now = count()
        if now != last:
            last, since = now, time.monotonic()


def different(one, other):
    """How many pixels of two pictures are not the same."""
    if one == other:
        return 0
    return sum(one[at:at + 3] != other[at:at + 3] for at in range(0, len(one), 3))


def bounds(one, other):
    """The rectangle in which two pictures differ: left, top, right, bottom; the last two are outside."""
    rows = range(HEIGHT)
    row = WIDTH * 3
    ys = [y for y in rows if one[y * row:(y + 1) * row] != other[y * row:(y + 1) * row]]
    assert ys, 'the pictures are the same'
    xs = [at // 3 % WIDTH for y in ys for at in range(y * row, (y + 1) * row, 3) if one[at:at + 3] != other[at:at + 3]]
    return min(xs), min(ys), max(xs) + 1, max(ys) + 1


def greys(picture, area):
    """What an eye sees there that knows no colours."""
    left, top, right, bottom = area
    pixels = (picture[(y * WIDTH + x) * 3:][:3] for y in range(top, bottom) for x in range(left, right))
    return [(11 * red + 16 * green + 5 * blue) // 32 for red, green, blue in pixels]


class Session:
    def __init__(self, folder, share=None, bus=True):
        """share: where an installation has put its files; None is a program that nobody installed."""
        self.folder = folder
        self.share = share
        self.with_bus = bus
        self.bus = None
        self._processes = []
        self._screen = VirtualScreen(f'{WIDTH}x{HEIGHT}')

    def __enter__(self):
        self._screen.__enter__()
        try:
            self._prepare()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def _prepare(self):
        environment = {name: value for name, value in self._screen.environment.items()
                       if name in ('PATH', 'DISPLAY', 'QT_QPA_PLATFORM', 'LC_ALL', 'LANG')}
        for name, folder in (('HOME', 'home'), ('XDG_RUNTIME_DIR', 'run'), ('XDG_CONFIG_HOME', 'config'),
                             ('XDG_CACHE_HOME', 'cache'), ('XDG_DATA_HOME', 'data')):
            (self.folder / folder).mkdir(mode=0o700)
            environment[name] = str(self.folder / folder)
        # Nothing of this computer takes part.
        environment['DBUS_SYSTEM_BUS_ADDRESS'] = environment['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nonexistent'
        environment['XDG_DATA_DIRS'] = ':'.join([str(self.share), '/usr/share'] if self.share else ['/usr/share'])
        self.environment = environment
        if not self.with_bus:
            return
        daemon = self.start('dbus-daemon', '--session', '--nofork', '--print-address=1', stdout=subprocess.PIPE)
        environment['DBUS_SESSION_BUS_ADDRESS'] = daemon.stdout.readline().decode().strip()
        self.bus = dbus.bus.BusConnection(environment['DBUS_SESSION_BUS_ADDRESS'])

    def __exit__(self, *failure):
        if self.bus:
            self.bus.close()
        for process in reversed(self._processes):
            end(process)
            if process.stdout:
                process.stdout.close()
        self._screen.__exit__(*failure)

    def start(self, *command, **streams):
        log = open(self.folder / f'{len(self._processes)}-{os.path.basename(command[0])}.log', 'wb')  # noqa: SIM115
        streams = {'stdout': log, 'stderr': log, 'stdin': subprocess.DEVNULL} | streams
        process = subprocess.Popen(command, env=self.environment, **streams)
        log.close()
        self._processes.append(process)
        return process

    # ---- the application

    def arguments(self, machine, *options):
        serve = f'atlas={self.serve(machine)}'
        return [os.environ['WARMBOOT_PROGRAM'], *options, '--no-this-computer', '--machine', serve]

    @staticmethod
    def serve(machine):
        return shlex.join(machine.serve)

    def application(self, machine, *options):
        self._application = self.start(*self.arguments(machine, *options))
        return self._application

    def waits(self):
        """How often a thread of the application, or of what it has started, had waited and went on."""
        try:
            return waits(self._application.pid)
        except OSError:  # one of them ended meanwhile, which is no quiet either
            return time.monotonic()

    def log(self):
        return '\n'.join(path.read_text(errors='replace') for path in sorted(self.folder.glob('*-warmboot.log')))

    # ---- trays

    def panel(self, background='#eff0f1', text='#232629'):
        """LXQt's panel with nothing but its StatusNotifier host."""
        config = self.folder / 'config/lxqt'
        config.mkdir()
        (config / 'panel.conf').write_text(PANEL.format(background=background, text=text))
        empty = self.pixels()
        panel = self.start('lxqt-panel')
        until(lambda: self.bus.name_has_owner('org.kde.StatusNotifierWatcher'), 'the panel')
        until(lambda: different(empty, self.pixels()) > WIDTH, 'the panel on the screen')
        return panel

    def xembed_tray(self):
        return self.start('stalonetray', '--geometry', '1x1+20+20', '--icon-size', '32', '--window-layer', 'top')

    def item(self):
        """The registered StatusNotifierItem as a function of its properties; None while there is none."""
        if not self.bus.name_has_owner('org.kde.StatusNotifierWatcher'):
            return None
        try:
            watcher = self.bus.get_object('org.kde.StatusNotifierWatcher', '/StatusNotifierWatcher')
            items = watcher.Get('org.kde.StatusNotifierWatcher', 'RegisteredStatusNotifierItems',
                                dbus_interface='org.freedesktop.DBus.Properties')
        except dbus.DBusException:  # a tray that is just coming has its name before it answers
            return None
        if not items:
            return None
        name, _, path = str(items[0]).partition('/')
        proxy = self.bus.get_object(name, '/' + path)
        return lambda what: proxy.Get('org.kde.StatusNotifierItem', what,
                                      dbus_interface='org.freedesktop.DBus.Properties')

    def tooltip(self):
        """The first line."""
        item = self.item()
        return str(item('ToolTip')[2]) if item else ''

    def click(self, picture_before, picture_with_icon, button=1):
        """On the icon, which is where the two pictures differ."""
        left, top, right, bottom = bounds(picture_before, picture_with_icon)
        self.xdotool('mousemove', str((left + right) // 2), str((top + bottom) // 2), 'click', str(button))

    def menu(self, inside=None):
        """label → (id, properties) of the icon's menu, or of a menu inside it, as the panel gets it."""
        watcher = self.bus.get_object('org.kde.StatusNotifierWatcher', '/StatusNotifierWatcher')
        items = watcher.Get('org.kde.StatusNotifierWatcher', 'RegisteredStatusNotifierItems',
                            dbus_interface='org.freedesktop.DBus.Properties')
        self._menu = self.bus.get_object(str(items[0]).partition('/')[0], str(self.item()('Menu')))
        layout = self._menu.GetLayout(0, -1, [], dbus_interface='com.canonical.dbusmenu')[1]
        entries = {str(entry[1].get('label', '')).replace('_', ''): entry for entry in layout[2]}
        if inside:
            entries = {str(entry[1].get('label', '')).replace('_', ''): entry for entry in entries[inside][2]}
        return {label: (int(entry[0]), entry[1]) for label, entry in entries.items() if label}

    def choose(self, *path):
        """An entry by how it begins; before it, perhaps, the menu that it is in."""
        *inside, beginning = path
        number = next(entry[0] for label, entry in self.menu(*inside).items() if label.startswith(beginning))
        self._menu.Event(number, 'clicked', dbus.Int32(0), dbus.UInt32(0), dbus_interface='com.canonical.dbusmenu')

    # ---- what is on the screen

    def pixels(self):
        shot = subprocess.run(['import', '-silent', '-window', 'root', '-depth', '8', 'rgb:-'],
                              env=self.environment, capture_output=True, check=True).stdout
        assert len(shot) == WIDTH * HEIGHT * 3
        return shot

    def still_pixels(self):
        """A picture of the screen when it has stopped changing."""
        last = None
        for _ in range(200):
            self._wait_for_panel()
            now = self.pixels()
            if now == last:
                return now
            last = now
            time.sleep(0.25)
        raise AssertionError('the screen does not come to rest')

    def _wait_for_panel(self):
        """It has read what came before: it answers in order, and asks the icon anew after each signal."""
        for _ in range(3):
            self.item()

    def picture(self, target):
        subprocess.run(['scrot', '--overwrite', str(target)], env=self.environment, check=True)

    def xdotool(self, *words):
        done = subprocess.run(['xdotool', *words], env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.split()

    def windows(self, title='Warmboot'):
        """Visible windows of this title."""
        return self.xdotool('search', '--onlyvisible', '--name', title)

    def window(self):
        """The main window, when it is there and the window manager has given it the focus."""
        window = until(lambda: self.windows('Warmboot$'), 'the window')[0]
        until(lambda: self.active_window() == [window], 'it to be active')
        self._wait_for_start()
        return window

    def _wait_for_start(self):
        """Once it answers from its event loop, it has asked the window manager for all that its start asks for: what is
        done to the window before would be undone by that."""
        name = 'org.warmboot.Warmboot'
        if self.bus and self.bus.name_has_owner(name):
            self.bus.call_blocking(name, '/org/warmboot/Warmboot', 'org.freedesktop.DBus.Introspectable', 'Introspect', '', ())
        self.xdotool('getactivewindow')  # the screen has heard of it

    def close(self, window):
        """Through the window manager, as with the button of its frame. No key: one that is pressed while the window
        manager takes its keys anew is lost."""
        subprocess.run(['wmctrl', '-i', '-c', window], env=self.environment, check=True)

    def geometry(self, window):
        """Words of its place and size by their names."""
        lines = self.xdotool('getwindowgeometry', '--shell', window)
        return {name: int(value) for name, _, value in (line.partition('=') for line in lines) if value.isdigit()}

    def window_class(self, window):
        done = subprocess.run(['xprop', '-id', window, 'WM_CLASS'], env=self.environment, capture_output=True,
                              text=True, check=True)
        return done.stdout.rpartition('"')[0].rpartition('"')[2]

    def active_window(self):
        return self.xdotool('getactivewindow')
