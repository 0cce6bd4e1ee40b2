// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/kernel/kernelimage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

/// Where things lie in a unified kernel image: a program of EFI with a kernel in it, and mostly an initrd.
/// Source: uapi-group.org/specifications/specs/unified_kernel_image
struct UnifiedImage
{
    std::uint64_t kernelAt = 0; ///< bytes from the beginning of the file
    std::uint64_t kernelSize = 0;
    std::uint64_t initrdAt = 0;
    std::uint64_t initrdSize = 0; ///< 0: it has none
    std::uint64_t wholeSize = 0; ///< bytes that the file has at least
};

/// nullopt: it is none. head: of the file, as for inspectKernel.
[[nodiscard]] std::optional<UnifiedImage> inspectUnifiedImage(std::string_view head);

/// The head of the kernel in a file, whether it is a kernel itself or a unified image; nullopt when it cannot be read.
struct KernelHead
{
    std::string bytes; ///< for inspectKernel
    std::optional<UnifiedImage> unified;
};
[[nodiscard]] std::optional<KernelHead> readKernelHead(const std::string &path);

} // namespace warmboot
