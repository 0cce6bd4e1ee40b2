// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/initrdimage.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <fstream>
#include <optional>
#include <sys/stat.h>

namespace warmboot {

namespace {

/// An entry of a cpio archive (newc): 6 characters of magic and 13 numbers of 8 hex digits, then the name
/// and the content, each padded to 4 bytes. Source: Documentation/driver-api/early-userspace/buffer-format.rst
struct CpioEntry
{
    std::string name;
    std::uint32_t mode = 0;
};

constexpr std::uint32_t kindMask = 0170000;
constexpr std::uint32_t folder = 0040000;
constexpr auto trailer = "TRAILER!!!";

std::optional<CpioEntry> readEntry(std::ifstream &file)
{
    constexpr std::size_t headerSize = 110;
    constexpr std::size_t longestName = 4096;
    std::array<char, headerSize> header{};
    const std::string_view text(header.data(), header.size());
    const auto begin = file.tellg();
    if (!file.read(header.data(), header.size()) || (!text.starts_with("070701") && !text.starts_with("070702")))
        return std::nullopt;
    const auto number = [text](std::size_t field) {
        const auto digits = text.substr(6 + 8 * field, 8);
        std::uint32_t value = 0;
        std::from_chars(digits.begin(), digits.end(), value, 16);
        return value;
    };
    const std::size_t size = number(6);
    const std::size_t nameSize = number(11);
    if (nameSize == 0 || nameSize > longestName)
        return std::nullopt;
    CpioEntry entry{std::string(nameSize, '\0'), number(1)};
    if (!file.read(entry.name.data(), static_cast<std::streamsize>(nameSize)))
        return std::nullopt;
    entry.name.resize(nameSize - 1); // without its zero
    const auto padded = [](std::size_t bytes) { return (bytes + 3) / 4 * 4; };
    file.seekg(begin + static_cast<std::streamoff>(padded(headerSize + nameSize) + padded(size)));
    return entry;
}

/// Zeros are padding between archives; is there anything else up to the end?
bool onlyZerosFollow(std::ifstream &file)
{
    std::array<char, 4096> block{};
    while (file.read(block.data(), block.size()).gcount() > 0) {
        const std::string_view bytes(block.data(), static_cast<std::size_t>(file.gcount()));
        if (bytes.find_first_not_of('\0') != std::string_view::npos)
            return false;
    }
    return true;
}

} // namespace

bool looksLikeInitrd(std::string_view head)
{
    using namespace std::string_view_literals;
    constexpr auto magics = std::to_array<std::string_view>({
        "070701"sv, // cpio, newc
        "070702"sv, // cpio with checksums
        "\x1f\x8b"sv, // gzip
        "\x1f\x9e"sv, // gzip, old
        "BZh"sv,
        "\x5d\0\0"sv, // lzma
        "\xfd"
        "7zXZ\0"sv,
        "\x89LZO"sv,
        "\x02\x21\x4c\x18"sv, // lz4, legacy frames as Linux wants them
        "\x04\x22\x4d\x18"sv, // lz4
        "\x28\xb5\x2f\xfd"sv, // zstd
        "hsqs"sv, // squashfs
        "-rom1fs-"sv,
        "\x45\x3d\xcd\x28"sv, // cramfs
    });
    // Zeros are padding between archives, and Linux skips them.
    return head.starts_with('\0')
        || std::ranges::any_of(magics, [head](auto magic) { return head.starts_with(magic); });
}

bool isMicrocodeOnly(const std::string &path)
{
    struct stat info{};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode))
        return false;
    std::ifstream file(path, std::ios::binary);
    bool microcode = false;
    for (auto entry = readEntry(file); entry; entry = readEntry(file)) {
        if (entry->name == trailer)
            return microcode && onlyZerosFollow(file);
        if ((entry->mode & kindMask) == folder)
            continue;
        const std::string_view name(entry->name);
        if (!name.starts_with("kernel/x86/microcode/") && !name.starts_with("./kernel/x86/microcode/")
            && name != "early_cpio")
            return false;
        microcode = microcode || name != "early_cpio";
    }
    return false;
}

} // namespace warmboot
