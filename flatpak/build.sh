#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: build.sh FOLDER
#
# Builds the manifest against the stand-in runtime, and leaves FOLDER/warmboot.flatpak, installed in FOLDER/user.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
folder=$(realpath -m -- "$1")
manifest=$here/org.warmboot.Warmboot.yml
branch=$(awk -F "'" '/^runtime-version:/ { print $2 }' "$manifest")
mkdir -p "$folder"
export FLATPAK_USER_DIR=$folder/user

# What installs asks the system bus, and finds none in a container.
if [ ! -S /run/dbus/system_bus_socket ]; then
    mkdir -p /run/dbus
    dbus-daemon --system --fork --nopidfile
fi

"$here/runtime.sh" "$folder" "$branch"
"$here/sources.sh" "$manifest" "$folder/sources"
dbus-run-session -- flatpak-builder --user --disable-rofiles-fuse --force-clean --ccache \
    --state-dir="$folder/state" --extra-sources="$folder/sources" --repo="$folder/repo" \
    "$folder/app" "$manifest"
flatpak build-bundle "$folder/repo" "$folder/warmboot.flatpak" org.warmboot.Warmboot
flatpak --user uninstall --noninteractive --assumeyes org.warmboot.Warmboot >/dev/null 2>&1 || true
dbus-run-session -- flatpak --user install --noninteractive --assumeyes --bundle "$folder/warmboot.flatpak"
