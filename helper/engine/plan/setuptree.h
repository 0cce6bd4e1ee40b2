// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"
#include "protocol/entry.h"

#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

inline constexpr std::string_view settingsPath = "/etc/warmboot.conf";
inline constexpr std::string_view dropInPath = "/etc/systemd/system/systemd-reboot.service.d/50-warmboot.conf";
inline constexpr std::string_view loadUnitPath = "/etc/systemd/system/warmboot-load.service";
inline constexpr std::string_view loadHookPath = "/usr/local/libexec/warmboot/load";
inline constexpr std::string_view bootCheckHookPath = "/usr/local/libexec/warmboot/boot-check";
inline constexpr std::string_view bootCheckUnitPath = "/etc/systemd/system/warmboot-boot-check.service";
inline constexpr std::string_view deadlinePath = "/etc/systemd/system/reboot.target.d/50-warmboot.conf";
inline constexpr std::string_view watchdogPath = "/etc/systemd/system.conf.d/50-warmboot.conf";
inline constexpr std::string_view watchdogModulePath = "/etc/modprobe.d/warmboot-watchdog.conf";
inline constexpr std::string_view watchdogDriverPath = "/etc/modules-load.d/warmboot-watchdog.conf";
inline constexpr std::string_view execHookPath = "/usr/local/libexec/warmboot/exec";
inline constexpr std::string_view normalRebootPath = "/usr/local/bin/normal-reboot";
inline constexpr std::string_view loadUnit = "warmboot-load.service";
inline constexpr std::string_view bootCheckUnit = "warmboot-boot-check.service";
inline constexpr std::string_view rebootUnit = "systemd-reboot.service";
inline constexpr auto rebootTarget = "reboot.target";
inline constexpr auto ctrlAltDelTarget = "ctrl-alt-del.target"; ///< another name of it
inline constexpr std::string_view stateFolder = "/var/lib/warmboot";
inline constexpr std::string_view undoFolder = "/var/lib/warmboot/undo";
inline constexpr std::string_view runFolder = "/run/warmboot"; ///< what is for this boot alone

/// One path of the set-up and what it holds when all is in order.
struct TreeEntry
{
    std::string path;
    Entry entry;
};

/// Everything that is installed with these settings, in the order of writing: what switches the rest on comes last,
/// so that a half-written set-up does nothing. Folders come before what is in them.
/// systemctl: its path on the machine. uid, gid: the owner of what is written.
[[nodiscard]] std::vector<TreeEntry> setupTree(const Settings &settings, const std::string &systemctl, unsigned uid,
                                               unsigned gid);

/// The same with everything that some settings want and others do not.
[[nodiscard]] std::vector<TreeEntry> wholeTree(const std::string &systemctl, unsigned uid, unsigned gid);

/// Of that what other settings want and these do not, in the same order. wanted: setupTree() with these.
[[nodiscard]] std::vector<TreeEntry> leftoverTree(const std::vector<TreeEntry> &wanted, const std::string &systemctl,
                                                  unsigned uid, unsigned gid);

/// Every path that a set-up of any version may hold; nothing else is ever written.
[[nodiscard]] bool isManagedPath(std::string_view path);
/// Is this one there only with some settings?
[[nodiscard]] bool goesWithSettings(std::string_view path);
/// Code of the sentence that says what it is for; "purpose-foreign" for what is not ours.
[[nodiscard]] std::string_view purposeOf(std::string_view path);
/// Folders in which we put files but which may be there without us.
[[nodiscard]] bool isSharedFolder(std::string_view path);
/// Does this file say of itself that it is ours?
[[nodiscard]] bool claimsToBeOurs(const Entry &entry);

} // namespace warmboot
