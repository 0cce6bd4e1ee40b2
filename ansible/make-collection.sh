#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make-collection.sh FOLDER PROGRAM...: the collection as a file that Ansible installs, FOLDER/warmboot-kexec-VERSION.tar.gz.
# PROGRAM: warmbootctl, for each architecture once. Fetches nothing.
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
folder=$1
shift
rm -rf -- "$folder"
mkdir -p -- "$folder/source"

architecture_of() { # by the ELF header: what is built here may be for another machine
    case $(od -A n -t u2 -j 18 -N 2 -- "$1" | tr -d ' ') in
        62) echo x86_64 ;;
        183) echo aarch64 ;;
        *) echo "$1 is for no architecture that the collection knows" >&2 && return 1 ;;
    esac
}

(cd -- "$here" && tar --exclude=__pycache__ --exclude=make-collection.sh -cf - .) | tar -xf - -C "$folder/source"
version=$(sed -n 's/^project(warmboot VERSION \([0-9.]*\).*/\1/p' "$here/../CMakeLists.txt")
sed "s/^version:.*/version: $version/" "$here/galaxy.yml" >"$folder/source/galaxy.yml"
cp -- "$here/../LICENSES/GPL-3.0-or-later.txt" "$folder/source/LICENSE"
for program; do
    architecture=$(architecture_of "$program")
    install -m 755 -- "$program" "$folder/source/plugins/modules/warmbootctl_$architecture"
done
ANSIBLE_HOME=$folder/home ansible-galaxy collection build --output-path "$folder" "$folder/source" >/dev/null
rm -rf -- "${folder:?}/source" "${folder:?}/home"
echo "$folder/warmboot-kexec-$version.tar.gz"
