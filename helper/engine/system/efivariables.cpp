// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/efivariables.h"

#include "engine/files/readfile.h"

#include <algorithm>

namespace warmboot {

namespace {

constexpr std::size_t attributes = 4; // bytes that come before the value
constexpr std::size_t longest = 4096;

} // namespace

bool efiBooted(const SystemPaths &paths)
{
    return pathExists(paths("/sys/firmware/efi"));
}

bool bootedBySystemdBoot(const SystemPaths &paths)
{
    return isSystemdBoot(loaderInfo(paths));
}

std::string loaderInfo(const SystemPaths &paths)
{
    return efiText(paths, "LoaderInfo", efiLoader);
}

bool isSystemdBoot(std::string_view loaderInfo)
{
    return loaderInfo.starts_with("systemd-boot");
}

std::optional<std::string> efiVariable(const SystemPaths &paths, std::string_view name, std::string_view vendor)
{
    auto path = paths("/sys/firmware/efi/efivars/");
    path.append(name).append("-").append(vendor);
    const auto bytes = readFile(path, longest);
    if (!bytes || bytes->size() < attributes)
        return std::nullopt;
    return bytes->substr(attributes);
}

std::uint64_t efiBits(const SystemPaths &paths, std::string_view name, std::string_view vendor)
{
    constexpr std::size_t widest = 8;
    constexpr unsigned byteBits = 8;
    const auto value = efiVariable(paths, name, vendor).value_or("");
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < std::min(value.size(), widest); ++i)
        bits |= std::uint64_t{static_cast<unsigned char>(value[i])} << (byteBits * i);
    return bits;
}

std::string efiText(const SystemPaths &paths, std::string_view name, std::string_view vendor)
{
    const auto value = efiVariable(paths, name, vendor).value_or("");
    std::string text;
    for (std::size_t i = 0; i + 1 < value.size() && value[i] != '\0'; i += 2)
        text += value[i + 1] == '\0' ? value[i] : '?';
    return text;
}

} // namespace warmboot
