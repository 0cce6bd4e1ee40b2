#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make-debs.sh FOLDER APP CTL [VERSION]: both Debian packages into FOLDER, from two build folders: that of the application with
# its helper, configured for /usr, and that of the static warmbootctl. VERSION: another one than theirs, for tests of upgrades.
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
mkdir -p -- "$1"
WARMBOOT_PACKAGES=$(cd -- "$1" && pwd -P)
WARMBOOT_APP_BUILD=$(cd -- "$2" && pwd -P)
WARMBOOT_CTL_BUILD=$(cd -- "$3" && pwd -P)
WARMBOOT_VERSION=${4:-$(python3 "$here/changelog.py" version)}
WARMBOOT_BUILT_USING=$(python3 "$here/linkedpackages.py" "$WARMBOOT_CTL_BUILD" warmbootctl)
# Of the programs that are sent to servers, that of this architecture is the one in the other package.
WARMBOOT_AGENTS_BUILT_USING=
for build in "$WARMBOOT_CTL_BUILD"/../agent-*/; do
    build=${build%/}
    [ -f "$WARMBOOT_CTL_BUILD/../agents/${build##*/agent-}/warmbootctl" ] || continue
    more=$(python3 "$here/linkedpackages.py" "$build" warmbootctl)
    WARMBOOT_AGENTS_BUILT_USING="${WARMBOOT_AGENTS_BUILT_USING:+$WARMBOOT_AGENTS_BUILT_USING, }$more"
done
# Files carry the date of their release and none of the day when they were packed: who packs the same gets the same.
SOURCE_DATE_EPOCH=$(python3 "$here/changelog.py" epoch)
export WARMBOOT_PACKAGES WARMBOOT_APP_BUILD WARMBOOT_CTL_BUILD WARMBOOT_VERSION WARMBOOT_BUILT_USING WARMBOOT_AGENTS_BUILT_USING SOURCE_DATE_EPOCH
umask 022

rm -f -- "$1"/warmboot_*.deb "$1"/warmbootctl_*.deb
if ! cpack --config "$here/debian.cmake" >"$WARMBOOT_PACKAGES/cpack.log" 2>&1; then
    cat -- "$WARMBOOT_PACKAGES/cpack.log" >&2
    exit 1
fi
rm -rf -- "$WARMBOOT_PACKAGES/_CPack_Packages" "$WARMBOOT_PACKAGES/cpack.log"
ls -- "$WARMBOOT_PACKAGES"/*.deb
