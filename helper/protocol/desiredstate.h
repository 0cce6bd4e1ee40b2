// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// How an ordinary reboot goes. Bios covers UEFI.
enum class Mode { Kexec, Bios };

/// Which kernel a reboot loads. Fixed paths are followed at reboot time, symbolic links included.
enum class Follow {
    Fixed, ///< the kernel and initrds that the settings name
    Default, ///< the distribution's links: /vmlinuz and the like
    Newest, ///< the newest installed kernel with modules and an initrd
    Loader, ///< what the boot loader starts by default
};

/// The settings: what stands in /etc/warmboot.conf.
struct Settings
{
    Mode mode = Mode::Kexec;
    Follow follow = Follow::Default;
    std::string kernel; ///< absolute path; empty unless Fixed
    std::vector<std::string> initrds; ///< absolute paths, in the order of loading
    std::string cmdline = "reuse"; ///< "reuse", or the whole line
    std::vector<std::string> add; ///< words to add to the line
    std::vector<std::string> remove; ///< words to take off: `quiet`, or `console` for every console=…
    int panic = 15; ///< panic=SECONDS on the new command line; 0 leaves it alone
    std::vector<std::string> healthy; ///< units that must be active before a boot by kexec counts as healthy
    int deadline = 0; ///< minutes after which a shutdown that hangs is cut off; 0: systemd's own 30
    int watchdog = 0; ///< seconds that the hardware watchdog gives a kexec; 0: it is not set up
    std::string bootDevice; ///< found by the planner: source of an automounted /boot
    std::string watchdogDriver; ///< found by the planner: the module of a watchdog that nothing else loads

    bool operator==(const Settings &) const = default;
};

/// The wish that a client sends: these settings installed, or (nullopt) nothing of ours.
struct DesiredState
{
    std::optional<Settings> settings;
    bool adopt = false; ///< a hand-made set-up goes, in the same change
    bool operator==(const DesiredState &) const = default;
};

[[nodiscard]] std::string_view toString(Mode mode);
[[nodiscard]] std::string_view toString(Follow follow);
[[nodiscard]] std::optional<Mode> modeFrom(std::string_view text);
[[nodiscard]] std::optional<Follow> followFrom(std::string_view text);

/// Judges a wish by itself, without a machine: absolute paths, nothing of unseen.h, sizes.
/// Errors are Usage and name the field ("kernel", "initrd", "cmdline", "add", "remove", "panic", "healthy", "deadline",
/// "watchdog").
[[nodiscard]] Result<void> validate(const Settings &settings);

/// Only that the values can stand in a settings file: no newline or whatever else unseen.h names, and UTF-8.
/// Errors as validate().
[[nodiscard]] Result<void> validateText(const Settings &settings);

/// A value as an error message shows it: shortened (a path of 5,000 characters is no help there),
/// and without what a terminal would take for a command.
[[nodiscard]] std::string shownValue(std::string_view value);

} // namespace warmboot
