// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/systemdboot.h"

#include "engine/files/readfile.h"

#include <algorithm>
#include <array>

namespace warmboot {

namespace {

/// The value of a line "     key: value"; nullopt for another key.
std::optional<std::string> valueOf(const std::string &line, std::string_view key)
{
    const auto begin = std::min(line.find_first_not_of(' '), line.size());
    const auto start = std::string(key) + ": ";
    if (line.compare(begin, start.size(), start) != 0)
        return std::nullopt;
    return line.substr(begin + start.size());
}

/// Takes the last remark in parentheses off; false when there is none that `isWanted` takes.
template<typename Wanted>
bool takeRemark(std::string &text, Wanted isWanted)
{
    const auto open = text.rfind(" (");
    if (!text.ends_with(')') || open == std::string::npos)
        return false;
    const auto remark = text.substr(open + 2, text.size() - open - 3);
    if (remark.find_first_of("()") != std::string::npos || !isWanted(remark))
        return false;
    text.resize(open);
    return true;
}

/// "(No such file or directory)", "(on the EFI System Partition)"
std::string withoutRemark(std::string text)
{
    takeRemark(text, [](const std::string &remark) {
        return !remark.empty() && remark.front() >= 'A' && remark.front() <= 'Z';
    });
    takeRemark(text, [](const std::string &remark) { return remark.starts_with("on the "); });
    return text;
}

struct Block
{
    SystemdBootEntry entry;
    std::string top = "/"; ///< where its file system is mounted
    std::string machine; ///< whose it is
    bool isDefault = false;
};

/// From version 253 on with the mount point in front.
std::string pathOf(const std::string &top, const std::string &text)
{
    auto path = withoutRemark(text);
    if (top != "/" && !path.starts_with(top + "/"))
        path = top + "/" + path;
    path.erase(std::ranges::unique(path, [](char a, char b) { return a == '/' && b == '/'; }).begin(), path.end());
    return path;
}

void readTitle(std::string title, Block &block)
{
    constexpr auto marks = std::to_array<std::string_view>(
        {"default", "selected", "reported/absent", "not reported/new"});
    auto rest = title;
    while (takeRemark(rest, [&block](const std::string &remark) {
        block.isDefault = block.isDefault || remark == "default";
        return true;
    })) {
        if (block.isDefault)
            break;
    }
    while (takeRemark(title, [&marks](const std::string &remark) { return std::ranges::contains(marks, remark); })) { }
    block.entry.title = title;
}

std::string topOf(const std::string &source)
{
    auto top = withoutRemark(source);
    const auto name = top.rfind('/');
    for (const std::string_view folder : {"loader/entries", "EFI/Linux"}) {
        if (name == std::string::npos || !top.substr(0, name).ends_with("/" + std::string(folder)))
            continue;
        top.resize(name - folder.size());
        while (top.ends_with('/'))
            top.pop_back();
        return top.empty() ? "/" : top;
    }
    return top;
}

} // namespace

std::optional<SystemdBootEntry> defaultOfSystemdBoot(std::string_view list, const std::string &machineId)
{
    Block block;
    bool typed = false;
    bool inInitrds = false;
    std::vector<SystemdBootEntry> defaults;
    const auto finish = [&block, &machineId, &defaults] {
        auto &entry = block.entry;
        if (!block.isDefault)
            return;
        const bool ofAnother = !block.machine.empty() && !machineId.empty() && block.machine != machineId;
        if (ofAnother)
            entry = {entry.title, {}, {}, {}};
        entry.kernel = entry.kernel.empty() ? entry.kernel : pathOf(block.top, entry.kernel);
        for (auto &initrd : entry.initrds)
            initrd = pathOf(block.top, initrd);
        defaults.push_back(entry);
    };
    for (const auto &line : splitLines(std::string(list))) {
        const auto title = valueOf(line, "title");
        const bool type = valueOf(line, "type").has_value();
        if (type || (title && !typed)) {
            finish();
            block = {};
            typed = type;
        }
        const auto initrd = valueOf(line, "initrd");
        const auto begin = std::min(line.find_first_not_of(' '), line.size());
        const bool continued = inInitrds && begin > 0 && line.substr(begin).starts_with('/');
        if (title)
            readTitle(*title, block);
        else if (const auto source = valueOf(line, "source"))
            block.top = topOf(*source);
        else if (const auto machine = valueOf(line, "machine-id"))
            block.machine = *machine;
        else if (const auto kernel = valueOf(line, "linux"))
            block.entry.kernel = *kernel;
        else if (const auto options = valueOf(line, "options"))
            block.entry.cmdline = *options;
        else if (initrd)
            block.entry.initrds.push_back(*initrd);
        else if (continued)
            block.entry.initrds.push_back(line.substr(begin));
        inInitrds = initrd || continued;
    }
    finish();
    // A title can end in the same word as the mark.
    return defaults.size() == 1 ? std::optional(defaults.front()) : std::nullopt;
}

} // namespace warmboot
