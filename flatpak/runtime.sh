#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: runtime.sh FOLDER BRANCH
#
# Installs, for the flatpak installation in $FLATPAK_USER_DIR, a stand-in for org.kde.Platform and org.kde.Sdk that is
# made of Debian packages, so that the manifest can be built and run without a network beyond Debian's. It proves the
# manifest, the modules and the permissions; it does not prove the real runtime, which has other versions.
# shellcheck disable=SC2016  # hooks and format strings for other programs
set -euo pipefail

folder=$(realpath -m -- "$1") branch=$2
tree=$WARMBOOT_CACHE/flatpak-runtime
build=$folder/runtime-export
arch=$(flatpak --default-arch)
suite=trixie
packages=(
    # what the application uses of org.kde.Platform
    libkf6auth-dev libkf6config-dev libkf6coreaddons-dev libkf6dbusaddons-dev
    libkf6notifications-dev libkf6statusnotifieritem-dev libkf6syntaxhighlighting-dev libkf6widgetsaddons-dev
    libkf6windowsystem-dev qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-svg-plugins
    qt6-translations-l10n qt6-wayland breeze-icon-theme fonts-noto-core hicolor-icon-theme
    # and of org.kde.Sdk
    extra-cmake-modules g++ cmake ninja-build meson pkgconf make gettext appstream desktop-file-utils librsvg2-common
    libglib2.0-dev libsystemd-dev libexpat1-dev libssl-dev zlib1g-dev libxml2-utils file patch elfutils
    # to try it
    at-spi2-core dbus ca-certificates
)

make_tree() {
    mmdebstrap --mode=root --variant=apt --quiet --aptopt=/etc/apt/apt.conf.d/99mmdebstrap --dpkgopt=force-unsafe-io \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        --include="$(IFS=,; printf '%s' "${packages[*]}")" \
        --setup-hook='mkdir -p "$1/var/cache/apt/archives" && cp --archive --link --update "$WARMBOOT_CACHE/debs/." "$1/var/cache/apt/archives/"' \
        --customize-hook='cp --link --update "$1"/var/cache/apt/archives/*.deb "$WARMBOOT_CACHE/debs/"' \
        --skip=download/empty --skip=essential/unlink \
        "$suite" "$tree.new" ${WARMBOOT_MIRROR:+"$WARMBOOT_MIRROR"} </dev/null
    rm -rf "$tree.new"/var/cache/apt/archives
    mv "$tree.new" "$tree"
}

# A runtime is what stands in usr/; its /etc comes from there as well.
lay_out() {
    [ -d "$build" ] && return
    mkdir -p "$build.new/export" "$build.new/files" "$build.new/var" # flatpak wants to see all of them
    cp -a --reflink=auto "$tree/usr" "$build.new/usr"
    cp -a "$tree/etc" "$build.new/usr/etc"
    find "$build.new/usr" -perm /6000 -exec chmod ug-s {} +
    mv "$build.new" "$build"
}

export_runtime() { # ID
    cat >"$build/metadata" <<METADATA
[Runtime]
name=$1
runtime=org.kde.Platform/$arch/$branch
sdk=org.kde.Sdk/$arch/$branch

[Environment]
QT_PLUGIN_PATH=/app/lib/plugins:/app/lib/qt6/plugins:/usr/lib/$(gcc -dumpmachine)/qt6/plugins
METADATA
    flatpak build-export --runtime --disable-fsync --disable-sandbox "$folder/runtime-repo" "$build" "$branch" >/dev/null
}

[ -d "$tree" ] || make_tree
for id in org.kde.Platform org.kde.Sdk; do
    flatpak --user info "$id//$branch" >/dev/null 2>&1 && continue
    lay_out
    export_runtime "$id"
    flatpak --user remote-add --if-not-exists --no-gpg-verify stand-in "$folder/runtime-repo"
    flatpak --user install --noninteractive --assumeyes stand-in "$id//$branch" >/dev/null
done
rm -rf "$build"
