# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A kernel that looks like one, for machines that never start it."""
import os
import struct


def kernel_image(version='6.12.57'):
    """The head of a bzImage; on other machines than x86 one that does not say for what it is."""
    if os.uname().machine != 'x86_64':
        return b'MZ\0\0zimg' + bytes(1000)
    image = bytearray(4096)
    image[0x1fe:0x200] = b'\x55\xaa'
    image[0x202:0x206] = b'HdrS'
    struct.pack_into('<H', image, 0x206, 0x20f)
    struct.pack_into('<H', image, 0x20e, 0x600)
    struct.pack_into('<H', image, 0x236, 0x3f)
    struct.pack_into('<I', image, 0x238, 2047)
    image[0x800:0x800 + len(version) + 1] = version.encode() + b' '
    return bytes(image)
