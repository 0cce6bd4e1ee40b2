// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/output.h"

#include "protocol/json.h"
#include "protocol/unseen.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <format>
#include <iostream>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace warmboot {

namespace {

struct Paint
{
    std::string_view on;
    std::string_view off;
};

Paint paintFor(std::string_view line, bool colours)
{
    constexpr std::string_view off = "\033[0m";
    if (!colours)
        return {};
    if (line.starts_with("+++") || line.starts_with("---"))
        return {"\033[1m", off};
    if (line.starts_with('+'))
        return {"\033[32m", off};
    if (line.starts_with('-'))
        return {"\033[31m", off};
    if (line.starts_with("@@"))
        return {"\033[36m", off};
    return {};
}

/// What a terminal shows of UTF-8: the characters, not the bytes.
std::size_t widthOf(const std::string &text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

} // namespace

std::string printable(std::string_view text)
{
    return withoutUnseen(text, Lines::Several, "?");
}

int report(const Error &error, bool json)
{
    if (json) {
        std::cout << dump({{"error", toJson(error)}}) << "\n";
    } else {
        std::cerr << "warmbootctl: " << printable(error.sentence.text()) << "\n";
        auto detail = error.detail;
        while (detail.ends_with('\n'))
            detail.pop_back();
        if (!detail.empty() && !error.sentence.text().contains(detail))
            std::cerr << "  " << printable(detail) << "\n";
    }
    return exitCode(error.kind);
}

void printDiffs(const std::vector<FileDiff> &diffs)
{
    const bool colours = ::isatty(STDOUT_FILENO) == 1;
    for (const auto &[path, diff] : diffs) {
        std::size_t begin = 0;
        while (begin < diff.size()) {
            const auto end = std::min(diff.find('\n', begin), diff.size());
            const auto line = printable(std::string_view(diff).substr(begin, end - begin));
            const auto paint = paintFor(line, colours);
            std::cout << paint.on << line << paint.off << "\n";
            begin = end + 1;
        }
    }
}

void printPlan(const Plan &plan, bool diffs)
{
    for (const auto &sentence : plan.sentences)
        std::cout << "  " << printable(sentence.text()) << "\n";
    for (const auto &warning : plan.warnings)
        std::cout << "  Note: " << printable(warning.text()) << "\n";
    if (!diffs || plan.nothingToDo())
        return;
    std::cout << "\n";
    printDiffs(plan.diffs);
    std::cout << "\nDigest: " << plan.digest << "\n";
}

std::string timeText(std::int64_t seconds)
{
    const std::time_t time = seconds;
    std::tm local{};
    std::array<char, 32> buffer{};
    if (seconds <= 0 || !::localtime_r(&time, &local)
        || std::strftime(buffer.data(), buffer.size(), "%Y-%m-%d %H:%M", &local) == 0)
        return "-";
    return buffer.data();
}

std::string durationText(std::int64_t seconds)
{
    if (seconds < 0)
        return "-";
    constexpr std::int64_t minute = 60;
    if (seconds < minute)
        return std::format("{} s", seconds);
    return std::format("{} min {} s", seconds / minute, seconds % minute);
}

void printTable(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::size_t> widths;
    for (const auto &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    for (const auto &row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += printable(row[i]);
            if (i + 1 < row.size())
                line.append(widths[i] - widthOf(row[i]) + 2, ' ');
        }
        std::cout << line << "\n";
    }
}

} // namespace warmboot
