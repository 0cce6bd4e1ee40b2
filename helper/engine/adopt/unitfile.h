// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// The commands that starting a service runs, in their order.
inline constexpr auto startKeys = std::to_array<std::string_view>(
    {"ExecCondition", "ExecStartPre", "ExecStart", "ExecStartPost"});

struct UnitSetting
{
    std::string section; ///< "Service"
    std::string key;
    std::string value; ///< lines that were continued are one; quotes and specifiers as they stand

    bool operator==(const UnitSetting &) const = default;
};

/// A unit as systemd puts it together: its file, then its drop-ins in their order.
class UnitFile
{
public:
    void read(std::string_view text); ///< of the file first, then of each drop-in

    /// Of a list: everything since it was last emptied ("ExecStart=").
    [[nodiscard]] std::vector<std::string> list(std::string_view section, std::string_view key) const;
    /// Of a single value: the last one; empty when there is none.
    [[nodiscard]] std::string last(std::string_view section, std::string_view key) const;
    /// As systemd reads a yes or no.
    [[nodiscard]] bool isOn(std::string_view section, std::string_view key, bool otherwise) const;
    [[nodiscard]] const std::vector<UnitSetting> &settings() const { return m_settings; }

private:
    std::vector<UnitSetting> m_settings;
};

} // namespace warmboot
