#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: sources.sh MANIFEST FOLDER
#
# Lays the archives of the manifest into FOLDER, as flatpak-builder looks for them before it downloads (--extra-sources).
# They come from Debian's source packages, whose upstream archives are the same to the byte: the checksums of the manifest
# say so. What Debian does not have is left to be downloaded.
# shellcheck disable=SC2016  # hooks and format strings for other programs
set -euo pipefail

manifest=$1 folder=$(realpath -m -- "$2")
work=$folder/debian
# Debian's name of the source, and how its archive is called.
declare -A sources=([polkit]=policykit-1 [polkit-qt-1]=polkit-qt-1 [kauth]=kf6-kauth [openssh]=openssh [nlohmann-json]=nlohmann-json3)

mkdir -p "$work"/{lists/partial,cache/archives/partial}
mirror=${WARMBOOT_MIRROR:-$(awk '$1 == "deb" { print $(/^deb \[/ ? 3 : 2); exit }' /etc/apt/sources.list)}
echo "deb-src [trusted=yes] $mirror trixie main" >"$work/sources.list"
ask_apt() {
    apt-get -qq -o "Dir::Etc::sourcelist=$work/sources.list" -o Dir::Etc::sourceparts=/dev/null -o "Dir::State::lists=$work/lists" \
        -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=root "$@"
}

# One line for each archive: the module's name, the address, the checksum.
archives() {
    awk '$1 == "-" && $2 == "name:" { name = $3 } $1 == "url:" { url = $2 } $1 == "sha256:" { print name, url, $2 }' "$manifest"
}

updated=
while read -r name url checksum; do
    place=$folder/downloads/$checksum/${url##*/}
    [ -f "$place" ] && continue
    [ -n "${sources[$name]:-}" ] || continue
    if [ -z "$updated" ]; then
        ask_apt update
        updated=yes
    fi
    mkdir -p "$work/$name"
    # A file of Debian's own part may be gone from the mirror; only upstream's archive is wanted.
    (cd "$work/$name" && ask_apt source --download-only "${sources[$name]}" 2>/dev/null) || true
    for file in "$work/$name"/*.orig.tar.*; do
        if [ "$(sha256sum "$file" | cut -d ' ' -f 1)" = "$checksum" ]; then
            mkdir -p "${place%/*}"
            cp "$file" "$place"
        fi
    done
    [ -f "$place" ] || echo "flatpak: Debian has no archive of $name with the checksum of the manifest; it will be downloaded" >&2
done < <(archives)
