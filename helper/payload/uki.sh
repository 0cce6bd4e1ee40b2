# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154 # shares its variables with load, which sources it
#
# Warmboot: takes a unified kernel image apart, as kexec-tools before 2.0.30 know none. Sourced by
# kernel when $kernel is one: the kernel inside becomes $image, its initrd the first of $parts.
# https://uapi-group.org/specifications/specs/unified_kernel_image/

number() { # offset bytes: a number of the file, its lowest byte first
    value=0 place=1
    for byte in $(od -An -v -tu1 -j"$1" -N"$2" "$root$kernel" 2>/dev/null); do
        value=$((value + byte * place)) place=$((place * 256))
    done
    printf '%s' "$value"
}

take_out() { # section file: fails when there is none of that name
    at=$table
    while [ "$at" -lt $((table + 40 * sections)) ]; do
        if [ "$(dd if="$root$kernel" bs=1 skip="$at" count=8 2>/dev/null | tr -d '\0')" = "$1" ]; then
            # What is padded to whole blocks in the file is no part of it.
            size=$(number $((at + 8)) 4) stored=$(number $((at + 16)) 4) from=$(number $((at + 20)) 4)
            [ "$size" -le "$stored" ] || size=$stored
            tail -c +$((from + 1)) "$root$kernel" 2>/dev/null | head -c "$size" >"$2" || return 2
            [ "$(stat -c %s "$2")" = "$size" ] || return 2
            return 0
        fi
        at=$((at + 40))
    done
    return 1
}

header=$(number 60 4)
sections=$(number $((header + 6)) 2)
table=$((header + 24 + $(number $((header + 20)) 2)))
[ "$sections" -le 96 ] || firmware "$kernel is no kernel image"
umask 077 # an initrd can hold the key of a disk
image=${work}uki.linux
take_out .linux "$image" || firmware "the kernel in $kernel could not be taken out (is it whole, and is there room in /run?)"
judge_bzimage "$image" "$size"
[ "$bzimage" != short ] || firmware "the kernel in $kernel is cut short"
take_out .initrd "${work}uki.initrd"
case $? in
    0) parts=${work#"$root"}uki.initrd$nl$parts ;;
    1) ;;
    *) firmware "the initrd in $kernel could not be taken out (is it whole, and is there room in /run?)" ;;
esac
umask 022
