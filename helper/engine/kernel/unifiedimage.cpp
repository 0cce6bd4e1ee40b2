// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/unifiedimage.h"

#include "engine/files/readfile.h"
#include "engine/kernel/littleendian.h"

#include <algorithm>

namespace warmboot {

std::optional<UnifiedImage> inspectUnifiedImage(std::string_view head)
{
    constexpr std::uint64_t peOffset = 0x3c;
    constexpr std::uint64_t mostSections = 96; // as Windows has it
    constexpr std::uint64_t sectionSize = 40;
    if (!head.starts_with("MZ"))
        return std::nullopt;
    const auto pe = littleEndian(head, peOffset, 4);
    if (pe > head.size() || !head.substr(pe).starts_with(std::string_view("PE\0\0", 4)))
        return std::nullopt;
    const auto count = littleEndian(head, pe + 6, 2);
    const auto table = pe + 24 + littleEndian(head, pe + 20, 2);
    if (count > mostSections || table + count * sectionSize > head.size())
        return std::nullopt;
    UnifiedImage image;
    bool kernel = false;
    for (std::uint64_t at = table; at < table + count * sectionSize; at += sectionSize) {
        const auto padded = head.substr(at, 8);
        const auto name = padded.substr(0, std::min(padded.find('\0'), padded.size()));
        // What is padded to whole blocks in the file is no part of it.
        const auto size = std::min(littleEndian(head, at + 8, 4), littleEndian(head, at + 16, 4));
        const auto from = littleEndian(head, at + 20, 4);
        image.wholeSize = std::max(image.wholeSize, from + size);
        if (name == ".initrd" && image.initrdSize == 0) {
            image.initrdAt = from;
            image.initrdSize = size;
        } else if (name == ".linux" && !kernel) {
            kernel = true;
            image.kernelAt = from;
            image.kernelSize = size;
        }
    }
    return kernel ? std::optional(image) : std::nullopt;
}

std::optional<KernelHead> readKernelHead(const std::string &path)
{
    auto head = readFile(path, kernelHeadSize);
    if (!head)
        return std::nullopt;
    const auto unified = inspectUnifiedImage(*head);
    if (!unified)
        return KernelHead{std::move(*head), std::nullopt};
    auto inner = readPart(path, unified->kernelAt, std::min<std::uint64_t>(unified->kernelSize, kernelHeadSize));
    return inner ? std::optional(KernelHead{std::move(*inner), unified}) : std::nullopt;
}

} // namespace warmboot
