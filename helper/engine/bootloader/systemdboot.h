// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// An entry that systemd-boot starts, with paths in the file tree.
struct SystemdBootEntry
{
    std::string title;
    std::string kernel; ///< empty: it starts something else than Linux
    std::vector<std::string> initrds;
    std::string cmdline;
};

/// Which of the entries that `bootctl list` shows is the default; nullopt when none is. It knows the order of
/// entries, boot counting and what the firmware remembers; older versions (252) have no mark for it in their JSON.
/// machineId: an entry of another system starts no kernel of this one.
/// The load hook reads the same text (helper/payload/bootctl.awk); a test compares the two.
[[nodiscard]] std::optional<SystemdBootEntry> defaultOfSystemdBoot(std::string_view list, const std::string &machineId);

} // namespace warmboot
