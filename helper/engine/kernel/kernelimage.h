// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

/// What the head of a kernel image says about itself.
/// Source: Documentation/arch/x86/boot.rst and Documentation/arch/arm64/booting.rst of Linux.
struct KernelImage
{
    std::string architecture; ///< as uname -m ("x86_64", "i686", "aarch64"); empty: the format does not say
    std::string version; ///< "6.12.57+deb13-amd64"; empty: the format does not say
    std::size_t cmdlineSize = 0; ///< bytes that its command line may have; 0: the format does not say
    std::uint64_t wholeSize = 0; ///< bytes that the file has at least; 0: the format does not say
    bool signedImage = false; ///< carries a Secure Boot signature (by whom is not checked)
};

/// Bytes of the file that inspectKernel needs at most.
inline constexpr std::size_t kernelHeadSize = 65536;

/// nullopt: not a kernel image of a known format. head: the first kernelHeadSize bytes, or all.
[[nodiscard]] std::optional<KernelImage> inspectKernel(std::string_view head);

/// COMMAND_LINE_SIZE of an architecture (uname -m), in bytes without the final NUL.
[[nodiscard]] std::size_t cmdlineLimit(std::string_view architecture);

} // namespace warmboot
