#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A desktop on a virtual screen, as the session of a user who sits at the machine: display :0, a session bus at a known
# place, a window manager, an authentication agent, accessibility. Ends with the session.
set -eu
export DISPLAY=:0 DBUS_SESSION_BUS_ADDRESS="unix:path=$XDG_RUNTIME_DIR/bus"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb XDG_CURRENT_DESKTOP=LXQt LC_ALL=C.UTF-8
Xvfb :0 -screen 0 1280x800x24 -nolisten tcp &
dbus-daemon --session --address="$DBUS_SESSION_BUS_ADDRESS" --fork --nopidfile
until [ -S /tmp/.X11-unix/X0 ]; do sleep 0.1; done
openbox &
/usr/libexec/at-spi-bus-launcher --launch-immediately &
lxqt-policykit-agent &
touch "$XDG_RUNTIME_DIR/desktop-is-up"
exec "$@"
