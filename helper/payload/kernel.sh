# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154 # shares its variables with load, which sources it
#
# Warmboot: which kernel does the next boot get? Sourced by load; sets $kernel and $initrds from
# $follow. The engine chooses by the same rules (helper/engine/kernel/installedkernels.cpp).

initrd_of() { # version: the initrd that belongs to /boot/vmlinuz-VERSION, by any distribution's name
    for name in "initrd.img-$1" "initramfs-$1.img" "initrd-$1"; do
        [ -s "$root/boot/$name" ] && { printf '%s' "/boot/$name"; return; }
    done
    return 1
}

newest_kernel() {
    for file in "$root"/boot/vmlinuz-[0-9]*; do
        version=${file##*/vmlinuz-}
        # Without modules or an initrd it is on its way in or out, or not whole.
        [ -d "$root/lib/modules/$version" ] || continue
        initrd_of "$version" >/dev/null || continue
        # 6.12-rc1 and 6.12~rc1 come before 6.12; spelled so that busybox sorts them so as well.
        key=$version
        case $version in
            *[~-]rc[0-9]*) key=${version%%[~-]rc[0-9]*}!rc${version#*[~-]rc} ;;
        esac
        printf '%s- %s\n' "$key" "$version"
    done | sort -V | tail -n 1 | sed 's/^[^ ]* //'
}

case $follow in
    default)
        for pair in /vmlinuz:/initrd.img /boot/vmlinuz:/boot/initrd.img /boot/vmlinuz:/boot/initrd \
            /boot/vmlinuz-linux:/boot/initramfs-linux.img; do
            kernel=${pair%:*} initrds=${pair#*:}$nl
            [ -e "$root$kernel" ] && [ -e "$root${pair#*:}" ] && break
        done
        ;;
    newest)
        version=$(newest_kernel)
        [ -n "$version" ] || firmware 'no installed kernel with modules and initrd was found in /boot'
        kernel=/boot/vmlinuz-$version initrds=$(initrd_of "$version")$nl
        ;;
    loader)
        # shellcheck source=helper/payload/loader.sh
        . "$here/loader"
        ;;
esac

# A bzImage says how long it is. kexec loads one that is cut short all the same (the disk was full
# when it was copied), and the machine would run off its end.
cut_short() { # file, which is a bzImage
    file=$1
    # shellcheck disable=SC2046 # seven numbers: sectors of the set-up, three that say other things, paragraphs
    set -- $(od -An -v -tu1 -j497 -N7 "$file" 2>/dev/null)
    [ $# = 7 ] || return 1
    [ "$1" = 0 ] && { shift && set -- 4 "$@"; }
    [ "$(stat -Lc %s "$file")" -lt $((($1 + 1) * 512 + ($4 + $5 * 256 + $6 * 65536 + $7 * 16777216) * 16)) ]
}

[ -n "$kernel" ] || firmware '/etc/warmboot.conf names no kernel'

# What of these files goes to kexec: $image, and the initrds in $parts. Once they are known to be files.
look_into_kernel() {
    image=$root$kernel parts=$initrds
    case $(dd if="$image" bs=1 skip=514 count=4 2>/dev/null):$(head -c 2 "$image" | tr -d '\0') in
        HdrS:*) cut_short "$image" && firmware "$kernel is cut short" ;;
        *:MZ)
            # Of EFI, and no bzImage: is it one with everything in it?
            if head -c 4096 "$image" | tr -d '\0' | grep -q '[.]linux'; then
                # shellcheck source=helper/payload/uki.sh
                . "$here/uki"
            fi
            ;;
    esac
}
