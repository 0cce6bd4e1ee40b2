// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"

#include <expected>
#include <string>
#include <vector>

namespace warmboot {

/// What GRUB starts when nobody is at the keyboard.
struct GrubChoice
{
    std::string title;
    std::string kernel; ///< paths in the file tree
    std::vector<std::string> initrds;
    std::string cmdline; ///< empty when it is only known at GRUB's time
    std::string knownCmdline; ///< the words of it that are known now
};

/// Why that cannot be told.
struct GrubDoubt
{
    enum class Kind {
        Decides, ///< a condition that only GRUB knows; text: the script's words
        Empty, ///< no entry at all; text: the path
        NoLinux, ///< text: the entry's title
        File, ///< text: the path that leads nowhere we know
        Unreadable, ///< text: the path
    };
    Kind kind = Kind::Decides;
    std::string text;
};

/// Carries grub.cfg out on paper, as far as it can be known now. folder: "/boot/grub", say.
/// The load hook does the same (helper/payload/grub.awk); a test compares the two.
/// Source: GRUB's manual, and grub-core/normal/menu.c for what a default means.
[[nodiscard]] std::expected<GrubChoice, GrubDoubt> grubDefault(const SystemPaths &paths, const std::string &folder);

} // namespace warmboot
