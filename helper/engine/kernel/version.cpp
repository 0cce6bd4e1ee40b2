// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/version.h"

#include <cctype>
#include <format>
#include <string>

namespace warmboot {

namespace {

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

/// '~' sorts before the end, letters before everything else.
int order(std::string_view text, std::size_t at)
{
    if (at >= text.size() || isDigit(text[at]))
        return 0;
    const auto c = static_cast<unsigned char>(text[at]);
    if (c == '~')
        return -1;
    return std::isalpha(c) != 0 ? c : c + 256;
}

} // namespace

/// The line that newest_kernel of helper/payload/kernel.sh sorts: a release candidate comes before
/// its release, and the version stands behind the key.
std::string versionKey(std::string_view version)
{
    for (std::size_t at = version.find("rc"); at != std::string_view::npos; at = version.find("rc", at + 1)) {
        const bool marked = at > 0 && (version[at - 1] == '-' || version[at - 1] == '~');
        if (marked && at + 2 < version.size() && isDigit(version[at + 2]))
            return std::format("{}!{}- {}", version.substr(0, at - 1), version.substr(at), version);
    }
    return std::format("{}- {}", version, version);
}

int compareVersionKeys(std::string_view left, std::string_view right)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() || j < right.size()) {
        while ((i < left.size() && !isDigit(left[i])) || (j < right.size() && !isDigit(right[j]))) {
            const int difference = order(left, i) - order(right, j);
            if (difference != 0)
                return difference;
            ++i;
            ++j;
        }
        while (i < left.size() && left[i] == '0')
            ++i;
        while (j < right.size() && right[j] == '0')
            ++j;
        int first = 0;
        while (i < left.size() && j < right.size() && isDigit(left[i]) && isDigit(right[j])) {
            if (first == 0)
                first = left[i] - right[j];
            ++i;
            ++j;
        }
        if (i < left.size() && isDigit(left[i]))
            return 1;
        if (j < right.size() && isDigit(right[j]))
            return -1;
        if (first != 0)
            return first;
    }
    // As the last resort of sort: 1.01 and 1.1 must not be the same.
    return left.compare(right);
}

int compareVersions(std::string_view left, std::string_view right)
{
    return compareVersionKeys(versionKey(left), versionKey(right));
}

} // namespace warmboot
