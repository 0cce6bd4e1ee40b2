// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// What was typed about the settings; what was not typed stays as it is on the machine.
struct WishOptions
{
    std::optional<std::string> mode;
    std::optional<std::string> kernel;
    std::optional<std::vector<std::string>> initrds;
    std::optional<std::string> follow;
    std::optional<std::string> cmdline;
    std::vector<std::string> add;
    std::vector<std::string> remove;
    std::optional<std::vector<std::string>> wholeAdd; ///< the list as it is to be, not a change to it
    std::optional<std::vector<std::string>> wholeRemove;
    std::optional<int> panic;
    std::optional<std::vector<std::string>> healthy; ///< as a whole; "none" alone: no unit
    std::optional<int> deadline;
    std::optional<int> watchdog;
};

/// The command line of warmbootctl.
struct Options
{
    std::string command; ///< the subcommand
    std::string root; ///< empty: the running system
    bool json = false;
    bool dryRun = false;
    bool list = false;
    bool purge = false;
    bool csv = false;
    bool tryLoad = false; ///< of check
    std::optional<std::string> symptom; ///< of check
    std::optional<std::string> expect;
    std::string choice; ///< of next and of reboot --via
    std::optional<int> confirm; ///< minutes
    WishOptions wish;
};

/// Fills options. A number: do nothing more and exit with it (help, version, or 2 after an error
/// that has been printed).
[[nodiscard]] std::optional<int> parseOptions(int argc, char **argv, Options &options);

} // namespace warmboot
