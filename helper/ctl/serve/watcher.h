// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/files/filedescriptor.h"
#include "engine/system/systempaths.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// Hears of changes of the files that a machine's state rests on. What does not exist yet is
/// heard of through the folders above it.
class Watcher
{
public:
    explicit Watcher(SystemPaths paths);

    /// Watches from now on, also what has come into being since the last call. more: files
    /// somewhere else that matter, the kernel say. true: something is watched that was not before, so that what was
    /// seen of it earlier may be old.
    bool refresh(const std::vector<std::string> &more);
    void stop();

    [[nodiscard]] int descriptor() const { return m_fd.get(); } ///< readable when something happened; -1: cannot
    /// Takes what happened off the descriptor; true when any of it matters. Otherwise it may be a sign that an image
    /// was loaded or taken away, for who looks at that.
    [[nodiscard]] bool happened();

private:
    /// A name (or with * at its end or beginning, names) in a folder.
    struct Interest
    {
        std::string name;
        std::uint32_t events = 0;
    };
    void watch(const std::string &folder, const std::string &name, std::uint32_t events);
    void addFolder(const std::string &folder, const std::string &name, std::uint32_t events);
    [[nodiscard]] static bool covers(const std::vector<Interest> &interests, const Interest &one);
    [[nodiscard]] bool matters(int wd, std::uint32_t events, std::string_view name) const;

    SystemPaths m_paths;
    FileDescriptor m_fd;
    std::map<int, std::vector<Interest>> m_interests; ///< by watch descriptor
};

} // namespace warmboot
