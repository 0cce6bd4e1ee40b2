// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// What a command of a hand-made set-up does with a kernel.
enum class KexecDoes {
    Nothing, ///< for a reboot: true, sync, kexec -u
    Load,
    Start, ///< systemctl kexec or reboot, kexec -e
    Unknown,
};

/// A `kexec -l` as it was typed.
struct KexecLoad
{
    std::string kernel;
    std::string initrd; ///< the last one counts; empty for none
    bool reuse = false; ///< --reuse-cmdline
    std::string append; ///< --append or --command-line: the last one counts, and without reuse it is the whole line

    bool operator==(const KexecLoad &) const = default;
};

/// words: the program and its arguments, not empty.
[[nodiscard]] KexecDoes whatDoes(const std::vector<std::string> &words);
/// nullopt when an option is among them that Warmboot has no setting for (a device tree, say), or no kernel.
[[nodiscard]] std::optional<KexecLoad> kexecLoadOf(const std::vector<std::string> &words);

/// An option of systemctl among these words that none of its versions knows; empty for none.
[[nodiscard]] std::string strangeOptionOf(const std::vector<std::string> &words);

/// Could this line, before anything is worked off, be one that loads a kernel for a reboot?
[[nodiscard]] bool mentionsLoad(std::string_view line);

} // namespace warmboot
