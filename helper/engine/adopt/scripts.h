// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"

#include <string>
#include <string_view>

namespace warmboot {

/// Which commands of a script count.
enum class ScriptSeeks {
    Kexec, ///< kexec itself, with an option by which it loads or starts a kernel
    AnyStart, ///< systemctl kexec, too
};

/// The first line of a script, in whatever language, that has such a command; empty for none.
[[nodiscard]] std::string kexecLine(std::string_view script, ScriptSeeks seeks = ScriptSeeks::Kexec);

/// The path of the script that a command line names and that has such a line; empty for none. What only root can read
/// is none for others.
[[nodiscard]] std::string kexecScriptIn(const SystemPaths &paths, std::string_view line,
                                        ScriptSeeks seeks = ScriptSeeks::Kexec);

} // namespace warmboot
