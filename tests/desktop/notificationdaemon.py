# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes notifications as the specification has it and draws none: each is shown for some seconds, unless its program
closes it before or wants it to stay."""
import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = 'org.freedesktop.Notifications'
EXPIRED, CLOSED_BY_ITS_PROGRAM = 1, 3
SHOWN_FOR = 4  # seconds


class Notifications(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(bus, '/org/freedesktop/Notifications')
        self.last = 0
        self.shown = {}  # number → what ends it by itself, if anything

    @dbus.service.method(NAME, in_signature='', out_signature='as')
    def GetCapabilities(self):  # noqa: N802 - names of the bus
        return ['body', 'actions']

    @dbus.service.method(NAME, in_signature='', out_signature='ssss')
    def GetServerInformation(self):  # noqa: N802
        return 'played', 'warmboot', '1', '1.2'

    @dbus.service.method(NAME, in_signature='susssasa{sv}i', out_signature='u')
    def Notify(self, _program, replaces, _icon, _title, _text, _actions, _hints, expires):  # noqa: N802, PLR0913
        self.last += 0 if replaces else 1
        number = replaces or self.last
        self._forget(number)
        self.shown[number] = GLib.timeout_add_seconds(SHOWN_FOR, self._close, number, EXPIRED) if expires != 0 else None
        return number

    def _forget(self, number):
        timer = self.shown.pop(number, None)
        if timer:
            GLib.source_remove(timer)

    def _close(self, number, why):
        if number in self.shown:
            self._forget(number)
            self.NotificationClosed(number, why)

    @dbus.service.method(NAME, in_signature='u', out_signature='')
    def CloseNotification(self, number):  # noqa: N802
        self._close(number, CLOSED_BY_ITS_PROGRAM)

    @dbus.service.signal(NAME, signature='uu')
    def NotificationClosed(self, number, why):  # noqa: N802
        pass

    @dbus.service.method('org.warmboot.Test', in_signature='', out_signature='uu')
    def Count(self):  # noqa: N802
        """How many there have ever been, and how many are shown."""
        return self.last, len(self.shown)


def main():
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    Notifications(bus)
    name = dbus.service.BusName(NAME, bus)
    GLib.MainLoop().run()
    del name


main()
