#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fill-in.sh RECIPE [SOURCES]: the recipe of another distribution with the version of this tree, its changes, and the hash of
# the archive of sources, on standard output.
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
version=$(python3 "$here/changelog.py" version)
hash=SKIP
[ -z "${2:-}" ] || hash=$(sha256sum -- "$2" | cut -d ' ' -f 1)
changes=$(mktemp)
trap 'rm -f -- "$changes"' EXIT
python3 "$here/changelog.py" rpm >"$changes"
sed -e "s/@VERSION@/$version/g" -e "s/@SHA256@/$hash/g" -e "/^@CHANGES@\$/{
r $changes
d
}" -- "$1"
