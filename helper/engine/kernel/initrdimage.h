// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warmboot {

/// Bytes of the file that looksLikeInitrd needs.
inline constexpr std::size_t initrdHeadSize = 16;

/// A cpio archive, or something compressed in a way that Linux knows (usr/Kconfig, lib/decompress.c),
/// or an old-fashioned image of a file system that says so. head: the first bytes of the file.
[[nodiscard]] bool looksLikeInitrd(std::string_view head);

/// Is this file a plain cpio archive with processor microcode and nothing else, nor another archive behind it?
/// Distributions ship such a one beside the real initrd (intel-ucode.img).
[[nodiscard]] bool isMicrocodeOnly(const std::string &path);

} // namespace warmboot
