// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace warmboot {

/// Puts the root prefix before every path that the engine touches: tests and images have
/// another root folder than "/".
class SystemPaths
{
public:
    SystemPaths() = default;
    /// root: absolute folder; "" and "/" mean the running system
    explicit SystemPaths(std::string root)
        : m_root(std::move(root))
    {
        while (m_root.ends_with('/'))
            m_root.pop_back();
    }

    [[nodiscard]] std::string operator()(std::string_view path) const { return m_root + std::string(path); }
    [[nodiscard]] const std::string &root() const { return m_root; }
    [[nodiscard]] bool isRunningSystem() const { return m_root.empty(); }

private:
    std::string m_root;
};

} // namespace warmboot
