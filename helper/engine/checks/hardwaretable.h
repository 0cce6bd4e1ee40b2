// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/check.h"

#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// Something that is known of hardware, a section of a file (docs/hardware.md).
struct HardwareEntry
{
    enum class Match {
        Driver, ///< the name of a driver in use
        Vendor, ///< a part of what the firmware says of the machine (DMI)
        Product,
        Board,
    };
    enum class Trouble { Display, Network, Storage, Interrupts, Machine };

    Match match = Match::Driver;
    std::string name;
    Outcome severity = Outcome::Warning; ///< Good: it is known that there is no trouble
    Trouble trouble = Trouble::Machine;
    std::string text; ///< English
    std::string flag; ///< may be empty
    std::string source;
};

struct HardwareTable
{
    std::vector<HardwareEntry> entries; ///< one for each match
    std::vector<Sentence> faults; ///< lines that cannot be understood; their sections do not count
    bool extended = false; ///< there are files of the administrator's
};

/// Reads one file into the table. An entry takes the place of an earlier one of the same match.
void readHardware(std::string_view text, const std::string &path, HardwareTable &table);

inline constexpr auto hardwareFolder = "/etc/warmboot.d/";

/// What Warmboot knows, and what files *.hardware in hardwareFolder add to it, in the order of their names.
[[nodiscard]] HardwareTable readHardwareTable(const SystemPaths &paths);

} // namespace warmboot
