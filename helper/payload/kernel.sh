# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154 # shares its variables with load, which sources it
#
# Warmboot: which kernel does the next boot get? Sourced by load; sets $kernel and $initrds from
# $follow. The engine chooses by the same rules (helper/engine/kernel/installedkernels.cpp).

initrd_of() { # /boot/vmlinuz-VERSION: the initrd that belongs to it, by any distribution's name
    version=${1#/boot/}
    version=${version#*-}
    for name in "initrd.img-$version" "initramfs-$version.img" "initrd-$version" "initramfs-$version"; do
        [ -s "$root/boot/$name" ] && { printf '%s' "/boot/$name"; return; }
    done
    return 1
}

candidate() { # version kernel: a line to be sorted
    # Without modules or an initrd it is on its way in or out, or not whole.
    [ -d "$root/lib/modules/$1" ] || return
    initrd_of "$2" >/dev/null || return
    # 6.12-rc1 and 6.12~rc1 come before 6.12; spelled so that busybox sorts them so as well.
    key=$1
    case $1 in
        *[~-]rc[0-9]*) key=${1%%[~-]rc[0-9]*}!rc${1#*[~-]rc} ;;
    esac
    printf '%s- %s\n' "$key" "$2"
}

newest_kernel() {
    {
        for file in "$root"/boot/vmlinuz-[0-9]* "$root"/boot/kernel-[0-9]* "$root"/boot/Image-[0-9]*; do
            [ -s "$file" ] || continue
            file=/boot/${file##*/}
            candidate "${file#*-}" "$file"
        done
        # Old genkernel wrote itself and the architecture before the version.
        for file in "$root"/boot/vmlinuz-genkernel-*-[0-9]* "$root"/boot/kernel-genkernel-*-[0-9]*; do
            [ -s "$file" ] || continue
            file=/boot/${file##*/}
            candidate "${file#*-genkernel-*-}" "$file"
        done
        # Arch names kernels after their package; the modules tell which version that is.
        for file in "$root"/lib/modules/*/pkgbase; do
            base=$(first_line "$file")
            [ -s "$root/boot/vmlinuz-${base:-none}" ] || continue
            file=${file%/pkgbase}
            candidate "${file##*/}" "/boot/vmlinuz-$base"
        done
    } | sort -V | tail -n 1 | sed 's/^[^ ]* //'
}

case $follow in
    default)
        for pair in /boot/vmlinuz-linux:/boot/initramfs-linux.img /vmlinuz:/initrd.img /boot/vmlinuz:/boot/initrd.img \
            /boot/vmlinuz:/boot/initrd; do
            kernel=${pair%:*} initrds=${pair#*:}$nl
            [ -e "$root$kernel" ] && [ -e "$root${pair#*:}" ] && break
        done
        ;;
    newest)
        kernel=$(newest_kernel)
        [ -n "$kernel" ] || firmware 'no installed kernel with modules and initrd was found in /boot'
        initrds=$(initrd_of "$kernel")$nl
        ;;
    loader)
        # shellcheck source=helper/payload/loader.sh
        . "$here/loader"
        ;;
esac

[ -n "$kernel" ] || firmware '/etc/warmboot.conf names no kernel'

# A bzImage says how long it is. kexec loads one that is cut short all the same (the disk was full
# when it was copied), and the machine would run off its end.
judge_bzimage() { # file, its size: sets $bzimage to whole, to short, or to nothing for what is none
    bzimage='' size=$2
    # Sectors of the set-up, three bytes that say other things, paragraphs of all else, ten more bytes, HdrS.
    # shellcheck disable=SC2046 # 21 numbers
    set -- $(od -An -v -tu1 -j497 -N21 "$1" 2>/dev/null)
    [ $# = 21 ] && [ "${18} ${19} ${20} ${21}" = '72 100 114 83' ] || return 0
    [ "$1" = 0 ] && { shift && set -- 4 "$@"; }
    bzimage=whole
    [ "$size" -ge $((($1 + 1) * 512 + ($4 + $5 * 256 + $6 * 65536 + $7 * 16777216) * 16)) ] || bzimage=short
}

# What of these files goes to kexec: $image, and the initrds in $parts. Once they are known to be files.
look_into_kernel() { # fingerprint, the kernel's first
    image=$root$kernel parts=$initrds
    size=${1#*:*:}
    judge_bzimage "$image" "${size%%:*}"
    if [ -n "$bzimage" ]; then
        [ "$bzimage" = whole ] || firmware "$kernel is cut short"
    elif [ "$(head -c 2 "$image" | tr -d '\0')" = MZ ] && head -c 4096 "$image" | tr -d '\0' | grep -q '[.]linux'; then
        # Of EFI, and no bzImage but one with everything in it.
        # shellcheck source=helper/payload/uki.sh
        . "$here/uki"
    fi
}
