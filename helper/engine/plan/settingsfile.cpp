// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/settingsfile.h"

#include "engine/files/readfile.h"
#include "engine/kernel/commandline.h"

#include <algorithm>
#include <charconv>

namespace warmboot {

namespace {

constexpr std::string_view header = R"(# Settings of Warmboot: how this machine reboots. Written by: warmbootctl apply
# May be edited by hand: one key=value a line, no quotes; the hooks read it at each reboot, and
# a line that they do not know sends the reboot through the firmware.
#
# mode     kexec or bios
# follow   default (the distribution's links), newest (installed kernel), loader (what the boot
#          loader starts), fixed (the paths below)
# kernel   with follow=fixed: its path; initrd: one line for each, in order
# cmdline  reuse (what the boot loader gave), or the whole command line
# add      one line for each word to add to it; remove: for each word to take off
# panic    seconds after which a kernel that panics reboots; 0 leaves it alone
# healthy  one line for each unit that must be active before a boot by kexec counts as good
# deadline, watchdog  set them with warmbootctl apply, which makes files of their own of them

)";

bool isModuleName(const std::string &value)
{
    return !value.empty() && std::ranges::all_of(value, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

/// As the hooks take it: digits only, none too many, and no zero before others.
bool assignNumber(int &number, const std::string &value, std::size_t mostDigits)
{
    const bool plain = value == "0" || (!value.starts_with('0') && value.size() <= mostDigits);
    const auto *end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, number);
    return plain && error == std::errc() && stop == end && value.front() != '-';
}

/// Fills one key; false when the value is none for it.
bool assign(Settings &settings, std::string_view key, const std::string &value)
{
    const bool absolute = value.starts_with('/');
    if (key == "mode") {
        const auto mode = modeFrom(value);
        settings.mode = mode.value_or(settings.mode);
        return mode.has_value();
    }
    if (key == "follow") {
        const auto follow = followFrom(value);
        settings.follow = follow.value_or(settings.follow);
        return follow.has_value();
    }
    if (key == "kernel" && absolute) {
        settings.kernel = value;
        return true;
    }
    if (key == "initrd" && absolute) {
        settings.initrds.push_back(value);
        return true;
    }
    if (key == "boot-device" && absolute) {
        settings.bootDevice = value;
        return true;
    }
    if (key == "watchdog-driver") {
        settings.watchdogDriver = value;
        return isModuleName(value);
    }
    if (value.empty())
        return false;
    if (key == "cmdline") {
        settings.cmdline = value;
        return true;
    }
    if (key == "add") {
        const auto words = cmdlineWords(value);
        settings.add.insert(settings.add.end(), words.begin(), words.end());
        return true;
    }
    if (key == "remove") {
        settings.remove.push_back(value);
        return true;
    }
    if (key == "healthy") {
        settings.healthy.push_back(value);
        Settings alone;
        alone.healthy = {value};
        return validate(alone).has_value();
    }
    constexpr std::size_t mostOfPanic = 5;
    constexpr std::size_t mostOfDeadline = 4;
    constexpr std::size_t mostOfWatchdog = 3;
    if (key == "panic")
        return assignNumber(settings.panic, value, mostOfPanic);
    if (key == "deadline")
        return assignNumber(settings.deadline, value, mostOfDeadline);
    if (key == "watchdog")
        return assignNumber(settings.watchdog, value, mostOfWatchdog);
    return false;
}

} // namespace

std::string renderSettings(const Settings &settings)
{
    std::string text(header);
    const auto line = [&text](std::string_view key, std::string_view value) {
        text.append(key).append("=").append(value).append("\n");
    };
    line("mode", toString(settings.mode));
    line("follow", toString(settings.follow));
    if (settings.follow == Follow::Fixed) {
        if (!settings.kernel.empty()) // as somebody left it: the hooks go to the firmware then
            line("kernel", settings.kernel);
        for (const auto &initrd : settings.initrds)
            line("initrd", initrd);
    }
    line("cmdline", settings.cmdline);
    for (const auto &flag : settings.add)
        line("add", flag);
    for (const auto &flag : settings.remove)
        line("remove", flag);
    line("panic", std::to_string(settings.panic));
    for (const auto &unit : settings.healthy)
        line("healthy", unit);
    if (settings.deadline > 0)
        line("deadline", std::to_string(settings.deadline));
    if (settings.watchdog > 0)
        line("watchdog", std::to_string(settings.watchdog));
    if (!settings.bootDevice.empty()) {
        text += "\n# Where /boot comes from: systemd no longer mounts an automount during a shutdown.\n";
        line("boot-device", settings.bootDevice);
    }
    if (!settings.watchdogDriver.empty()) {
        text += "\n# The driver of the hardware watchdog, which nothing else loads.\n";
        line("watchdog-driver", settings.watchdogDriver);
    }
    return text;
}

Result<Settings> parseSettings(const std::string &text)
{
    Settings settings;
    settings.panic = 0;
    bool hasMode = false;
    bool hasFollow = false;
    int number = 0;
    for (const auto &line : splitLines(text)) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        const auto equals = line.find('=');
        const auto key = line.substr(0, equals);
        if (equals == std::string::npos || !assign(settings, key, line.substr(equals + 1)))
            return fail(ErrorKind::Drifted,
                        say("settings-line", {{"line", std::to_string(number)}, {"text", shownValue(line)}}));
        hasMode = hasMode || key == "mode";
        hasFollow = hasFollow || key == "follow";
    }
    if (!hasMode || !hasFollow)
        return fail(ErrorKind::Drifted, say("settings-incomplete", {{"key", hasMode ? "follow" : "mode"}}));
    if (settings.follow != Follow::Fixed) {
        // The hooks ignore them then, and so that the file says what happens, so do we.
        settings.kernel.clear();
        settings.initrds.clear();
    }
    return settings;
}

std::string withMode(const std::string &text, Mode mode)
{
    std::string changed;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        const auto line = std::string_view(text).substr(begin, end - begin);
        if (line.starts_with("mode="))
            changed.append("mode=").append(toString(mode)).append(line.ends_with('\n') ? "\n" : "");
        else
            changed += line;
        begin = end;
    }
    return changed;
}

} // namespace warmboot
