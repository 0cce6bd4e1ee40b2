// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "fixture/temporaryfolder.h"

#include <string>
#include <string_view>

namespace warmboot::fuzz {

/// A root folder with GRUB, two kernels and two entries in it, for as long as the process runs.
class BootFolder
{
public:
    BootFolder();

    void setConfig(std::string_view text) const; ///< of grub.cfg
    void setEnvironment(std::string_view text) const; ///< of grubenv
    [[nodiscard]] SystemPaths paths() const { return SystemPaths(m_root.path()); }
    /// Is this the path of a file in it that holds something?
    [[nodiscard]] bool holds(const std::string &path) const;

    static constexpr auto grub = "/boot/grub";

private:
    test::TemporaryFolder m_root;
};

} // namespace warmboot::fuzz
