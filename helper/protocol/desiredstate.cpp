// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/desiredstate.h"

#include "protocol/unseen.h"
#include "protocol/utf8.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace warmboot {

namespace {

constexpr std::size_t maxPath = 4095;
constexpr std::size_t maxFlag = 1024;
constexpr std::size_t maxCmdline = 4095; // the largest COMMAND_LINE_SIZE of any architecture
constexpr std::size_t maxList = 64;
constexpr int maxPanic = 86400;
constexpr std::size_t maxUnit = 255; // as systemd has it
constexpr int maxDeadline = 1440;
constexpr int minWatchdog = 30;
constexpr int maxWatchdog = 600;

/// Values go into text files, JSON and terminals; and a person reads them in a review, who is to see what is there.
bool hasControlCharacter(std::string_view text)
{
    return !isUtf8(text) || holdsUnseen(text);
}

bool balancedQuotes(std::string_view text)
{
    return std::ranges::count(text, '"') % 2 == 0;
}

std::unexpected<Error> tooLong(const std::string &field, const std::string &value, std::size_t limit)
{
    return fail(
        ErrorKind::Usage,
        say("value-too-long", {{"field", field}, {"value", shownValue(value)}, {"limit", std::to_string(limit)}}));
}

Result<void> validPath(const std::string &field, const std::string &path)
{
    const auto wrong = [&](SentenceCode code) {
        return fail(ErrorKind::Usage, say(code, {{"field", field}, {"value", shownValue(path)}}));
    };
    if (path.empty())
        return wrong("value-empty");
    if (hasControlCharacter(path))
        return wrong("value-control-characters");
    if (path.front() != '/')
        return wrong("path-relative");
    if (path.ends_with('/'))
        return wrong("path-of-folder");
    if (path.size() > maxPath)
        return tooLong(field, path, maxPath);
    return {};
}

Result<void> validFlag(const std::string &field, const std::string &flag)
{
    const auto wrong = [&](SentenceCode code) {
        return fail(ErrorKind::Usage, say(code, {{"field", field}, {"value", shownValue(flag)}}));
    };
    if (flag.empty())
        return wrong("value-empty");
    if (hasControlCharacter(flag))
        return wrong("value-control-characters");
    if (flag.size() > maxFlag)
        return tooLong(field, flag, maxFlag);
    if (!balancedQuotes(flag))
        return wrong("flag-quotes");
    // As in the kernel, a space inside double quotes does not end a word.
    bool quoted = false;
    for (const char c : flag) {
        if (c == '"')
            quoted = !quoted;
        if (c == ' ' && !quoted)
            return wrong("flag-space");
    }
    // The kernel takes quotes around a word off before it looks at it.
    const std::string_view bare = std::string_view(flag).substr(std::min(flag.find_first_not_of('"'), flag.size()));
    if (bare == "--" || bare.starts_with("--\""))
        return wrong("flag-dashes");
    if (bare.starts_with("warmboot.id"))
        return wrong("flag-ours");
    return {};
}

/// As the hooks take it: a whole name of a unit.
Result<void> validUnit(const std::string &unit)
{
    constexpr std::string_view others = ":_.@\\-";
    const bool plain = std::ranges::all_of(unit, [others](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
    });
    const auto dot = unit.rfind('.');
    const auto kind = std::string_view(unit).substr(std::min(dot, unit.size() - 1) + 1);
    constexpr auto kinds = std::to_array<std::string_view>(
        {"service", "target", "socket", "mount", "automount", "swap", "timer", "path", "slice", "scope", "device"});
    const bool named = dot != std::string::npos && dot > 0 && std::ranges::contains(kinds, kind);
    const bool isTemplate = unit.contains("@."); // which is never active itself
    if (!plain || !named || isTemplate || unit.starts_with('-') || unit.starts_with('.') || unit.size() > maxUnit)
        return fail(ErrorKind::Usage, say("unit-name", {{"field", "healthy"}, {"value", shownValue(unit)}}));
    return {};
}

Result<void> validSafety(const Settings &settings)
{
    const auto usage = [](Sentence sentence) { return fail(ErrorKind::Usage, std::move(sentence)); };
    if (settings.panic < 0 || settings.panic > maxPanic)
        return usage(say("panic-range", {{"value", std::to_string(settings.panic)}}));
    if (settings.healthy.size() > maxList)
        return usage(say("too-many", {{"field", "healthy"}}));
    for (const auto &unit : settings.healthy) {
        if (auto ok = validUnit(unit); !ok)
            return ok;
    }
    if (settings.deadline < 0 || settings.deadline > maxDeadline)
        return usage(say("deadline-range", {{"value", std::to_string(settings.deadline)}}));
    if (settings.watchdog != 0 && (settings.watchdog < minWatchdog || settings.watchdog > maxWatchdog))
        return usage(say("watchdog-range", {{"value", std::to_string(settings.watchdog)}}));
    return {};
}

} // namespace

std::string shownValue(std::string_view value)
{
    constexpr std::size_t most = 60;
    std::string result(value.substr(0, most));
    if (!isUtf8(value))
        std::ranges::replace_if(result, [](unsigned char c) { return c >= 0x80; }, '?');
    result = withoutUnseen(beginningOf(result, most), Lines::One, "?");
    if (value.size() > most)
        result += "…";
    return result;
}

std::string_view toString(Mode mode)
{
    return mode == Mode::Kexec ? "kexec" : "bios";
}

std::string_view toString(Follow follow)
{
    switch (follow) {
    case Follow::Fixed: return "fixed";
    case Follow::Default: return "default";
    case Follow::Newest: return "newest";
    case Follow::Loader: return "loader";
    }
    return "default";
}

std::optional<Mode> modeFrom(std::string_view text)
{
    if (text == "kexec")
        return Mode::Kexec;
    if (text == "bios")
        return Mode::Bios;
    return std::nullopt;
}

std::optional<Follow> followFrom(std::string_view text)
{
    for (const auto follow : {Follow::Fixed, Follow::Default, Follow::Newest, Follow::Loader}) {
        if (toString(follow) == text)
            return follow;
    }
    return std::nullopt;
}

Result<void> validateText(const Settings &settings)
{
    const auto check = [](const char *field, const std::string &value) -> Result<void> {
        if (!hasControlCharacter(value))
            return {};
        return fail(ErrorKind::Usage,
                    say("value-control-characters", {{"field", field}, {"value", shownValue(value)}}));
    };
    if (auto ok = check("kernel", settings.kernel); !ok)
        return ok;
    if (auto ok = check("cmdline", settings.cmdline); !ok)
        return ok;
    for (const auto &[field, values] : {std::pair{"initrd", &settings.initrds},
                                        std::pair{"add", &settings.add},
                                        std::pair{"remove", &settings.remove},
                                        std::pair{"healthy", &settings.healthy}}) {
        for (const auto &value : *values) {
            if (auto ok = check(field, value); !ok)
                return ok;
        }
    }
    return {};
}

Result<void> validate(const Settings &settings)
{
    const auto usage = [](Sentence sentence) { return fail(ErrorKind::Usage, std::move(sentence)); };

    if (settings.follow == Follow::Fixed) {
        if (auto ok = validPath("kernel", settings.kernel); !ok)
            return ok;
        for (const auto &initrd : settings.initrds) {
            if (auto ok = validPath("initrd", initrd); !ok)
                return ok;
        }
    } else if (!settings.kernel.empty() || !settings.initrds.empty()) {
        return usage(say("kernel-and-follow"));
    }
    if (settings.initrds.size() > maxList)
        return usage(say("too-many", {{"field", "initrd"}}));

    if (settings.cmdline.empty())
        return usage(say("value-empty", {{"field", "cmdline"}}));
    if (hasControlCharacter(settings.cmdline))
        return usage(say("value-control-characters", {{"field", "cmdline"}, {"value", shownValue(settings.cmdline)}}));
    if (settings.cmdline.size() > maxCmdline)
        return tooLong("cmdline", settings.cmdline, maxCmdline);
    if (!balancedQuotes(settings.cmdline))
        return usage(say("flag-quotes", {{"field", "cmdline"}, {"value", shownValue(settings.cmdline)}}));

    for (const auto &[field, flags] : {std::pair{"add", &settings.add}, std::pair{"remove", &settings.remove}}) {
        if (flags->size() > maxList)
            return usage(say("too-many", {{"field", field}}));
        for (const auto &flag : *flags) {
            if (auto ok = validFlag(field, flag); !ok)
                return ok;
        }
    }
    for (const auto &flag : settings.add) {
        if (std::ranges::contains(settings.remove, flag))
            return usage(say("flag-added-and-removed", {{"value", shownValue(flag)}}));
        if (flag.starts_with("panic=") && settings.panic > 0)
            return usage(
                say("flag-panic",
                    {{"field", "add"}, {"value", shownValue(flag)}, {"seconds", std::to_string(settings.panic)}}));
    }
    return validSafety(settings);
}

} // namespace warmboot
