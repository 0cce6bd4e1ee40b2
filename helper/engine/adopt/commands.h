// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/adopt/handmade.h"
#include "engine/adopt/kexecload.h"
#include "protocol/error.h"

#include <string>
#include <vector>

namespace warmboot {

/// One `kexec -l` of a hand-made set-up.
struct LoadCommand
{
    const HandMadeLoader *loader = nullptr; ///< nullptr: in what starts the kernel, just before
    std::string unit; ///< that runs it: of a template the instance
    std::string path; ///< of the file that the unit comes from
    std::string text; ///< as it stands there
    std::string program; ///< "/sbin/kexec"
    bool atStop = false; ///< when the unit is stopped, and not when it is started
    bool atReboots = false; ///< for more than `systemctl kexec` alone: enabled elsewhere than at kexec.target
    bool enabled = false;
    KexecLoad load;
};

/// What the units of a hand-made set-up run.
struct HandMadeCommands
{
    std::vector<LoadCommand> loads; ///< those that count: of enabled units, or where none is, of all
    bool startsKexec = false; ///< an ordinary reboot starts a kernel, if one is loaded
    std::string strangeOption; ///< of a systemctl that was to start it, and does not know it; empty for none
};

/// Refused with adopt-not-understood where a command is one that would be lost, or that nobody can foretell.
[[nodiscard]] Result<HandMadeCommands> commandsIn(const SystemPaths &paths, const HandMade &found);

} // namespace warmboot
