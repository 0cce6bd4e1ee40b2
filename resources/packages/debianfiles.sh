#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# debianfiles.sh FOLDER: adds to the trees of both packages, FOLDER/warmbootctl and FOLDER/warmboot, what Debian wants to find in them.
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
ctl=$1/warmbootctl app=$1/warmboot

for name in warmbootctl warmboot; do
    tree=$1/$name
    doc=$tree/usr/share/doc/$name
    install -d "$doc" "$tree/usr/share/lintian/overrides"
    install -m 644 "$here/debian/copyright" "$doc/copyright"
    python3 "$here/changelog.py" debian | gzip -9n >"$doc/changelog.gz"
    install -m 644 "$here/debian/$name/lintian-overrides" "$tree/usr/share/lintian/overrides/$name"
    find "$tree/usr/share" -path '*/man/*' -type f -name '*.[1-8]' -exec gzip -9n {} +
done

# What is linked into the program, with versions and licences.
python3 "$here/sbom.py" "$WARMBOOT_CTL_BUILD" warmbootctl >"$ctl/usr/share/doc/warmbootctl/warmbootctl.spdx.json"

# What is sent to servers of this architecture is what /usr/bin has: one copy is enough. Of any other it is said what is in it.
find "$app/usr/lib" -path '*/warmboot/agents/*/warmbootctl' -type f | while IFS= read -r agent; do
    if cmp -s "$agent" "$ctl/usr/bin/warmbootctl"; then
        ln -srf "$app/usr/bin/warmbootctl" "$agent"
    else
        architecture=$(basename -- "$(dirname -- "$agent")")
        python3 "$here/sbom.py" "$WARMBOOT_CTL_BUILD/../agent-$architecture" warmbootctl "$agent" \
            >"$app/usr/share/doc/warmboot/warmbootctl-$architecture.spdx.json"
    fi
done

# Packed the same, whatever umask and clock the builder has.
chmod -R u=rwX,go=rX "$ctl" "$app"
find "$ctl" "$app" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
