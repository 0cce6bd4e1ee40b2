// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "engine/kernel/kernelimage.h"

#include <algorithm>
#include <array>
#include <string>

void warmboot::fuzz::tryInput(std::string_view head)
{
    constexpr auto known = std::to_array<std::string_view>({"", "i686", "x86_64", "aarch64"});
    constexpr std::size_t longestVersion = 128;
    constexpr std::size_t bootSector = 512;
    const auto image = inspectKernel(head);
    if (!image)
        return;
    must(std::ranges::contains(known, image->architecture), "the architecture is one that uname says");
    must(image->version.size() <= longestVersion && !image->version.contains(' ') && !image->version.contains('\0'),
         "the version is a word");
    const bool bzImage = image->wholeSize > 0;
    must(!bzImage || image->wholeSize >= 2 * bootSector, "a bzImage has more than its boot sector");
    must(bzImage || (image->version.empty() && image->cmdlineSize == 0), "what the format does not say stays open");
    must(!image->signedImage || head.starts_with("MZ"), "what is signed is a program of EFI");
}
