// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/files/filedescriptor.h"
#include "engine/system/systempaths.h"
#include "protocol/error.h"

#include <csignal>

namespace warmboot {

/// Held during a change: one at a time on a machine, and not to be ended half-way by a closed
/// terminal, Ctrl-C or a service manager. The signals take effect when it is released. In a root folder
/// other than "/" its file goes with it: nothing empties /run there.
class ChangeLock
{
public:
    /// Refused when another change is under way, or another root folder would not hold it.
    [[nodiscard]] static Result<ChangeLock> take(const SystemPaths &paths);

    ChangeLock(ChangeLock &&) noexcept;
    ChangeLock &operator=(ChangeLock &&) = delete;
    ChangeLock(const ChangeLock &) = delete;
    ChangeLock &operator=(const ChangeLock &) = delete;
    ~ChangeLock();

    /// What it has left on the machine, while it is held; then it is of no use any more.
    void removeFile();

private:
    ChangeLock(FileDescriptor fd, SystemPaths paths);

    FileDescriptor m_fd;
    SystemPaths m_paths;
    bool m_hasFile = true; ///< a file of that name is another's, once ours is gone
    sigset_t m_signals; ///< as they were before
};

/// Is a change being made by any process at this moment? Asks without taking part, and without root.
[[nodiscard]] bool changeUnderWay(const SystemPaths &paths);

} // namespace warmboot
