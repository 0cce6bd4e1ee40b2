// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace warmboot {

/// Bytes of the file that looksLikeInitrd needs.
inline constexpr std::size_t initrdHeadSize = 16;

/// A cpio archive, or something compressed in a way that Linux knows (usr/Kconfig, lib/decompress.c),
/// or an old-fashioned image of a file system that says so. head: the first bytes of the file.
[[nodiscard]] bool looksLikeInitrd(std::string_view head);

} // namespace warmboot
