// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

/// Whose variable it is, as the name of its file ends.
inline constexpr std::string_view efiGlobal = "8be4df61-93ca-11d2-aa0d-00e098032b8c"; ///< of the firmware
inline constexpr std::string_view efiLoader = "4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"; ///< of the boot loader interface

/// Was this machine started by UEFI?
[[nodiscard]] bool efiBooted(const SystemPaths &paths);

/// Did systemd-boot start it? Other boot loaders do not say so, or nothing at all.
[[nodiscard]] bool bootedBySystemdBoot(const SystemPaths &paths);
/// What the boot loader calls itself; empty where it does not.
[[nodiscard]] std::string loaderInfo(const SystemPaths &paths);
[[nodiscard]] bool isSystemdBoot(std::string_view loaderInfo);

/// The value of a variable, without the attributes before it; nullopt: it is not set, or nobody may read it. Every
/// user may read those of the kernel's default.
[[nodiscard]] std::optional<std::string> efiVariable(const SystemPaths &paths, std::string_view name,
                                                     std::string_view vendor);
/// The bits of a variable that is a number; 0 when it is not set.
[[nodiscard]] std::uint64_t efiBits(const SystemPaths &paths, std::string_view name, std::string_view vendor);
/// The text of a variable that is UTF-16, as far as it is ASCII; empty when it is not set.
[[nodiscard]] std::string efiText(const SystemPaths &paths, std::string_view name, std::string_view vendor);

} // namespace warmboot
