// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/options.h"
#include "protocol/error.h"
#include "protocol/oneshot.h"

#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

/// What a task of Ansible wants. Ansible runs a program as `PROGRAM FILE` and has written the task's
/// arguments into the file, a JSON object with fields of its own (_ansible_check_mode and many others) among them.
struct AnsibleTask
{
    enum class State {
        Present, ///< installed, with these settings
        Absent, ///< nothing of ours there
        Resumed, ///< not suspended
        Rebooted, ///< reboots now, every time
        Queried, ///< tells, changes nothing
    };

    State state = State::Present;
    WishOptions wish; ///< of Present
    std::optional<std::string> expect; ///< of Present and Absent: the digest of the plan that was seen
    bool purge = false; ///< of Absent
    OneShot via = OneShot::Kexec; ///< of Rebooted
    bool checkMode = false; ///< say what would be done
    bool diff = false; ///< show the difference of every file
};

/// The text of the file with a task's arguments, when the program was started by Ansible. An administrator's
/// command line is never taken for that: no command starts with /, and no file that he names has Ansible's fields.
[[nodiscard]] std::optional<std::string> ansibleArguments(int argc, char **argv);

/// Errors are Usage and name the argument.
[[nodiscard]] Result<AnsibleTask> ansibleTaskFrom(std::string_view text);

} // namespace warmboot
