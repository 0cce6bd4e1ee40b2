// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/initrdimage.h"

#include <algorithm>
#include <array>

namespace warmboot {

bool looksLikeInitrd(std::string_view head)
{
    using namespace std::string_view_literals;
    constexpr auto magics = std::to_array<std::string_view>({
        "070701"sv, // cpio, newc
        "070702"sv, // cpio with checksums
        "\x1f\x8b"sv, // gzip
        "\x1f\x9e"sv, // gzip, old
        "BZh"sv,
        "\x5d\0\0"sv, // lzma
        "\xfd"
        "7zXZ\0"sv,
        "\x89LZO"sv,
        "\x02\x21\x4c\x18"sv, // lz4, legacy frames as Linux wants them
        "\x04\x22\x4d\x18"sv, // lz4
        "\x28\xb5\x2f\xfd"sv, // zstd
        "hsqs"sv, // squashfs
        "-rom1fs-"sv,
        "\x45\x3d\xcd\x28"sv, // cramfs
    });
    // Zeros are padding between archives, and Linux skips them.
    return head.starts_with('\0')
        || std::ranges::any_of(magics, [head](auto magic) { return head.starts_with(magic); });
}

} // namespace warmboot
