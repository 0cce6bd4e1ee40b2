// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// An entry of the Boot Loader Specification, as GRUB reads it.
/// Source: uapi-group.org/specifications/specs/boot_loader_specification, and Fedora's blscfg.
struct BlsEntry
{
    std::string id; ///< the name of its file without .conf
    std::string title;
    std::string linux;
    std::string initrds; ///< of all its lines, with variables as they stand
    std::string options; ///< of the first line
};

/// text: of the file; what is not understood is passed over.
[[nodiscard]] BlsEntry blsEntryFrom(std::string_view text, std::string id);

/// As rpm orders versions: numbers as numbers, ~ before the end, everything else between. Negative, zero or positive.
[[nodiscard]] int compareRpmVersions(std::string_view left, std::string_view right);

/// Newest first, by their ids.
void sortAsGrubDoes(std::vector<BlsEntry> &entries);

} // namespace warmboot
