// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/blsentry.h"

#include "engine/files/readfile.h"

#include <algorithm>

namespace warmboot {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Takes what belongs together off the front.
std::string_view takeWhile(std::string_view &text, bool (*belongs)(char))
{
    std::size_t length = 0;
    while (length < text.size() && belongs(text[length]))
        ++length;
    const auto taken = text.substr(0, length);
    text.remove_prefix(length);
    return taken;
}

int compareNumbers(std::string_view left, std::string_view right)
{
    left.remove_prefix(std::min(left.find_first_not_of('0'), left.size()));
    right.remove_prefix(std::min(right.find_first_not_of('0'), right.size()));
    if (left.size() != right.size())
        return left.size() > right.size() ? 1 : -1;
    return left.compare(right);
}

} // namespace

BlsEntry blsEntryFrom(std::string_view text, std::string id)
{
    BlsEntry entry;
    entry.id = std::move(id);
    const auto append = [](std::string &field, std::string_view more) {
        field += field.empty() || more.empty() ? "" : " ";
        field += more;
    };
    for (const auto &whole : splitLines(std::string(text))) {
        std::string_view line = whole;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        const auto blank = line.find_first_of(" \t");
        if (line.starts_with('#'))
            continue;
        if (blank == std::string_view::npos)
            break; // as Fedora's GRUB does, which reads no further
        const auto key = line.substr(0, blank);
        const auto value = trimmed(line.substr(blank), " \t");
        if (key == "title")
            entry.title = value;
        else if (key == "linux")
            entry.linux = value;
        else if (key == "initrd")
            append(entry.initrds, value);
        else if (key == "options" && entry.options.empty())
            entry.options = value;
    }
    return entry;
}

int compareRpmVersions(std::string_view left, std::string_view right)
{
    const auto isBetween = [](char c) { return !isDigit(c) && !isLetter(c) && c != '~'; };
    while (!left.empty() || !right.empty()) {
        takeWhile(left, isBetween);
        takeWhile(right, isBetween);
        if (left.starts_with('~') || right.starts_with('~')) {
            if (!left.starts_with('~'))
                return 1;
            if (!right.starts_with('~'))
                return -1;
            left.remove_prefix(1);
            right.remove_prefix(1);
            continue;
        }
        if (left.empty() || right.empty())
            break;
        const bool digits = isDigit(left.front());
        if (digits != isDigit(right.front()))
            return digits ? 1 : -1;
        const auto a = takeWhile(left, digits ? isDigit : isLetter);
        const auto b = takeWhile(right, digits ? isDigit : isLetter);
        const int order = digits ? compareNumbers(a, b) : a.compare(b);
        if (order != 0)
            return order > 0 ? 1 : -1;
    }
    return left.empty() ? (right.empty() ? 0 : -1) : 1;
}

void sortAsGrubDoes(std::vector<BlsEntry> &entries)
{
    std::ranges::stable_sort(
        entries, [](const BlsEntry &left, const BlsEntry &right) { return compareRpmVersions(left.id, right.id) > 0; });
}

} // namespace warmboot
