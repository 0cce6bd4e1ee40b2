// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/adopt/unitfile.h"
#include "engine/system/systempaths.h"

#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// A file that a unit is put together from.
struct UnitPart
{
    std::string path;
    UnitFile unit; ///< what this file alone says
};

/// A command and the file that it stands in.
struct UnitCommand
{
    std::string text;
    std::string path;

    bool operator==(const UnitCommand &) const = default;
};

/// A unit from the files of a root folder, as systemd would read it there: its own file, then its drop-ins.
struct ComposedUnit
{
    std::string fragment; ///< path of its own file; empty for none
    std::vector<UnitPart> parts; ///< in the order in which systemd reads them

    /// Those of a list of [Service] that are left when all is read.
    [[nodiscard]] std::vector<UnitCommand> commands(std::string_view key) const;
};

/// one: a file that counts as there with this text, whether it is written already or not.
[[nodiscard]] ComposedUnit composeUnit(const SystemPaths &paths, const std::string &name, const std::string &one,
                                       std::string_view text);

} // namespace warmboot
