// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/kexecload.h"

#include <algorithm>
#include <array>
#include <span>

namespace warmboot {

namespace {

using Words = std::span<const std::string>;

std::string_view nameOf(std::string_view program)
{
    return program.substr(program.rfind('/') + 1); // npos + 1 is 0
}

struct Option
{
    std::string_view name;
    char letter = 0;
    bool hasValue = false;
    bool known = true; ///< it is a setting of ours, or makes no difference
};

/// Of kexec(8). Where a value is unknown here, the kernel would start otherwise than Warmboot can start it.
constexpr auto options = std::to_array<Option>({{"load", 'l'},
                                                {"initrd", 0, true},
                                                {"ramdisk", 0, true},
                                                {"append", 0, true},
                                                {"command-line", 0, true},
                                                {"reuse-cmdline"},
                                                {"debug", 'd'},
                                                {"type", 't', true},
                                                {"no-checks", 'i'},
                                                {"no-ifdown", 'x'},
                                                {"no-sync", 'y'},
                                                {"kexec-file-syscall", 's'},
                                                {"kexec-syscall", 'c'},
                                                {"kexec-syscall-auto", 'a'},
                                                {"exec", 'e', false, false},
                                                {"load-panic", 'p', false, false},
                                                {"unload", 'u', false, false},
                                                {"force", 'f', false, false},
                                                {"load-preserve-context", 0, false, false},
                                                {"load-jump-back-helper", 0, false, false},
                                                {"reuseinitrd", 0, false, false},
                                                {"mem-min", 0, true, false},
                                                {"mem-max", 0, true, false},
                                                {"dtb", 0, true, false},
                                                {"module", 0, true, false}});

/// getopt_long takes the beginning of a name for it as long as there is one such name.
const Option *byName(std::string_view name)
{
    const Option *found = nullptr;
    for (const auto &option : options) {
        if (option.name == name)
            return &option;
        if (!option.name.starts_with(name))
            continue;
        if (found)
            return nullptr;
        found = &option;
    }
    return found;
}

const Option *byLetter(char letter)
{
    const auto *const found = std::ranges::find(options, letter, &Option::letter);
    return found == options.end() ? nullptr : &*found;
}

struct Given
{
    const Option *option = nullptr; ///< nullptr: one that nobody knows
    std::string value;
};

struct Arguments
{
    std::vector<Given> options;
    std::vector<std::string> files;

    [[nodiscard]] bool has(std::string_view name) const
    {
        return std::ranges::any_of(options,
                                   [name](const Given &one) { return one.option && one.option->name == name; });
    }
};

Arguments taken(Words words)
{
    Arguments arguments;
    const auto next = [&words]() -> std::string {
        if (words.empty())
            return {};
        auto value = words.front();
        words = words.subspan(1);
        return value;
    };
    while (!words.empty()) {
        const auto word = next();
        if (word == "--") {
            arguments.files.insert(arguments.files.end(), words.begin(), words.end());
            break;
        }
        if (word.starts_with("--")) {
            const auto equals = word.find('=');
            const auto *option = byName(
                std::string_view(word).substr(2, equals == std::string::npos ? equals : equals - 2));
            const bool inside = equals != std::string::npos;
            arguments.options.push_back({option, inside ? word.substr(equals + 1) : ""});
            if (option && option->hasValue && !inside)
                arguments.options.back().value = next();
        } else if (word.size() > 1 && word.starts_with('-')) {
            for (std::size_t i = 1; i < word.size(); ++i) {
                const auto *option = byLetter(word[i]);
                arguments.options.push_back({option, {}});
                if (!option || !option->hasValue)
                    continue;
                arguments.options.back().value = i + 1 < word.size() ? word.substr(i + 1) : next();
                break;
            }
        } else {
            arguments.files.push_back(word);
        }
    }
    return arguments;
}

/// Only what leads to a reboot one way or another.
bool isReboot(Words arguments)
{
    return !arguments.empty() && std::ranges::all_of(arguments, [](const std::string &word) {
        return word.starts_with('-') || word == "kexec" || word == "reboot";
    });
}

} // namespace

KexecDoes whatDoes(const std::vector<std::string> &words)
{
    const auto program = nameOf(words.front());
    const auto arguments = Words(words).subspan(1);
    if (program == "true" || program == "sync" || program == ":")
        return KexecDoes::Nothing;
    if (program == "systemctl")
        return isReboot(arguments) ? KexecDoes::Start : KexecDoes::Unknown;
    if (program != "kexec")
        return KexecDoes::Unknown;
    const auto given = taken(arguments);
    if (given.has("load"))
        return given.has("exec") || given.has("load-panic") || given.has("unload") ? KexecDoes::Unknown
                                                                                   : KexecDoes::Load;
    if (given.has("exec"))
        return KexecDoes::Start;
    return given.has("unload") ? KexecDoes::Nothing : KexecDoes::Unknown;
}

std::string strangeOptionOf(const std::vector<std::string> &words)
{
    // Of systemctl(1), what it takes with any word; the beginning of a name is as good.
    constexpr auto known = std::to_array<std::string_view>({"force",
                                                            "no-block",
                                                            "no-wall",
                                                            "no-ask-password",
                                                            "no-pager",
                                                            "quiet",
                                                            "message",
                                                            "ignore-inhibitors",
                                                            "check-inhibitors",
                                                            "job-mode",
                                                            "kernel-cmdline",
                                                            "reboot-argument",
                                                            "firmware-setup",
                                                            "boot-loader-menu",
                                                            "boot-loader-entry",
                                                            "system",
                                                            "when",
                                                            "wait",
                                                            "show-transaction",
                                                            "show-types",
                                                            "no-reload",
                                                            "no-warn",
                                                            "no-legend",
                                                            "legend",
                                                            "full",
                                                            "all",
                                                            "plain",
                                                            "now",
                                                            "runtime",
                                                            "global",
                                                            "root",
                                                            "image",
                                                            "host",
                                                            "machine",
                                                            "output",
                                                            "lines",
                                                            "timestamp"});
    if (nameOf(words.front()) != "systemctl")
        return {};
    for (const auto &word : Words(words).subspan(1)) {
        const std::string_view name = std::string_view(word).substr(0, word.find('='));
        if (!name.starts_with("--"))
            continue;
        const auto option = name.substr(2);
        if (std::ranges::none_of(known, [option](std::string_view one) { return one.starts_with(option); }))
            return word;
    }
    return {};
}

std::optional<KexecLoad> kexecLoadOf(const std::vector<std::string> &words)
{
    const auto given = taken(Words(words).subspan(1));
    if (given.files.size() != 1)
        return std::nullopt;
    KexecLoad load;
    load.kernel = given.files.front();
    for (const auto &[option, value] : given.options) {
        if (!option || !option->known)
            return std::nullopt;
        if (option->name == "initrd" || option->name == "ramdisk")
            load.initrd = value;
        else if (option->name == "append" || option->name == "command-line")
            load.append = value;
        else if (option->name == "reuse-cmdline")
            load.reuse = true;
    }
    return load;
}

bool mentionsLoad(std::string_view line)
{
    const auto at = line.find("kexec ");
    if (at == std::string_view::npos)
        return false;
    auto rest = line.substr(at);
    while (!rest.empty()) {
        const auto space = rest.find(' ');
        const auto word = rest.substr(0, space);
        const bool letters = word.size() > 1 && word[0] == '-' && word[1] != '-';
        if (word == "--load" || (letters && word.contains('l') && !word.contains('=')))
            return true;
        rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
    }
    return false;
}

} // namespace warmboot
