#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# power-cut.sh PROGRAM TREE.tar WORD...: a change of a machine in a folder, on a file system of its own whose power fails.
# Of each line CALL ORDINAL that it reads, the program is stopped right after that system call, and the disk is as what had
# been written to it by then: what the kernel still had to write is gone. Prints CALL ORDINAL and what the next command
# finds there: "old", "new" or "neither"; "none" when there was no such call.
set -eu
program=$1 tree=$2
shift 2
cd "$(mktemp -d)"
mkdir disk
modprobe loop

# Nothing is written by itself in so short a time: only what the program asks for.
plug() { mount -o loop,commit=300 "$1" disk; }

snapshot() {
    (cd disk && find etc usr/local -type d -printf '%p %M %U:%G\n' -o -printf '%p %M %U:%G %s %l\n' | sort &&
        find etc usr/local -type f -print0 | sort -z | xargs -0 sha256sum)
}

truncate -s 16M before.img
mkfs.ext4 -q before.img
plug before.img
tar -xf "$tree" -C disk
snapshot >old
umount disk
cp --sparse=always before.img whole.img
plug whole.img
"$program" --root "$PWD/disk" "$@" >/dev/null
snapshot >new
umount disk
if cmp -s old new; then exit 1; fi

while read -r call ordinal; do
    rm -f log whole.img cut.img
    cp --sparse=always before.img whole.img
    plug whole.img
    strace -o log -e "trace=$call" -e "inject=$call:signal=STOP:when=$ordinal" "$program" --root "$PWD/disk" "$@" >/dev/null 2>&1 &
    tracer=$!
    until grep -q -e 'stopped by SIGSTOP' -e '^+++' log 2>/dev/null; do
        kill -0 "$tracer" 2>/dev/null || break # it may end in between without a word
        sleep 0.02
    done
    if ! grep -q 'stopped by SIGSTOP' log; then
        wait "$tracer" || :
        umount disk
        echo "$call $ordinal none"
        continue
    fi
    cp --sparse=always whole.img cut.img
    pkill -KILL -P "$tracer"
    wait "$tracer" || :
    umount disk
    plug cut.img
    looked=0 changed=0
    "$program" --root "$PWD/disk" status >seen 2>&1 </dev/null || looked=$?
    # Any command that changes something puts the machine in order first; this one then has nothing to do.
    "$program" --root "$PWD/disk" resume >said 2>&1 </dev/null || changed=$?
    snapshot >found
    if [ "$looked $changed" != '0 3' ] || ! grep -q 'not suspended' said; then
        echo "$call $ordinal neither: status ends with $looked, resume with $changed"
        cat seen said
    elif cmp -s found old; then
        echo "$call $ordinal old"
    elif cmp -s found new; then
        echo "$call $ordinal new"
    else
        echo "$call $ordinal neither"
        diff old found || :
    fi
    umount disk
done
