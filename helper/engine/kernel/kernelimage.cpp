// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/kernelimage.h"

#include "engine/kernel/littleendian.h"

#include <algorithm>
#include <cstdint>

namespace warmboot {

namespace {

/// None here is wider.
std::uint32_t little(std::string_view bytes, std::size_t at, std::size_t count)
{
    return static_cast<std::uint32_t>(littleEndian(bytes, at, count));
}

bool hasAt(std::string_view bytes, std::size_t at, std::string_view magic)
{
    return bytes.size() >= at + magic.size() && bytes.substr(at, magic.size()) == magic;
}

/// Is the certificate table of the PE header filled?
bool isSigned(std::string_view head)
{
    if (!hasAt(head, 0, "MZ"))
        return false;
    const auto pe = little(head, 0x3c, 4);
    if (!hasAt(head, pe, std::string_view("PE\0\0", 4)))
        return false;
    const auto optional = pe + 24;
    const bool plus = little(head, optional, 2) == 0x20b; // PE32+
    const auto directories = optional + (plus ? 112U : 96U);
    constexpr std::uint32_t certificates = 4;
    return little(head, directories + certificates * 8 + 4, 4) != 0;
}

KernelImage bzImage(std::string_view head)
{
    KernelImage image;
    const auto protocol = little(head, 0x206, 2);
    const bool has64 = protocol >= 0x20c && (little(head, 0x236, 2) & 3U) != 0;
    image.architecture = has64 ? "x86_64" : "i686";
    // The sectors of the set-up (0 means 4) with the boot sector, then paragraphs of 16 bytes.
    constexpr std::uint64_t sector = 512;
    constexpr std::uint64_t paragraph = 16;
    constexpr std::uint64_t oldDefault = 4;
    const std::uint64_t setup = little(head, 0x1f1, 1);
    image.wholeSize = ((setup == 0 ? oldDefault : setup) + 1) * sector + little(head, 0x1f4, 4) * paragraph;
    if (protocol >= 0x206)
        image.cmdlineSize = little(head, 0x238, 4);
    const auto text = head.substr(std::min<std::size_t>(little(head, 0x20e, 2) + 0x200, head.size()));
    image.version = text.substr(0, std::min({text.find(' '), text.find('\0'), text.size(), std::size_t{128}}));
    return image;
}

/// An ELF file that is a program, as nearly all are: it names its loader, or lies in the lower half of
/// the addresses, where no 64-bit kernel does.
bool isProgram(std::string_view head)
{
    constexpr std::uint8_t wide = 2; // ELFCLASS64
    constexpr std::uint8_t littleEndian = 1;
    constexpr std::uint32_t load = 1; // PT_LOAD
    constexpr std::uint32_t interpreter = 3; // PT_INTERP
    constexpr std::uint32_t upperHalf = 0x8000'0000;
    if (little(head, 4, 1) != wide || little(head, 5, 1) != littleEndian)
        return false; // not one of the machines that are tested
    const auto table = little(head, 0x20, 4);
    const auto size = little(head, 0x36, 2);
    const auto count = little(head, 0x38, 2);
    bool high = false;
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = table + i * size;
        const auto type = little(head, at, 4);
        if (type == interpreter)
            return true;
        high = high || (type == load && little(head, at + 0x14, 4) >= upperHalf); // the address, its upper word
    }
    return !high;
}

/// Formats whose head tells neither machine nor version.
bool saysNothing(std::string_view head)
{
    const bool zboot = hasAt(head, 0, "MZ") && hasAt(head, 4, "zimg"); // EFI
    const bool elf = hasAt(head, 0, "\177ELF") && !isProgram(head);
    const bool gzip = hasAt(head, 0, "\x1f\x8b\x08"); // Image.gz, as arm64 and riscv install it
    return zboot || elf || gzip;
}

} // namespace

std::optional<KernelImage> inspectKernel(std::string_view head)
{
    std::optional<KernelImage> image;
    if (hasAt(head, 0x1fe, "\x55\xaa") && hasAt(head, 0x202, "HdrS"))
        image = bzImage(head);
    else if (hasAt(head, 56, std::string_view("ARM\x64", 4)))
        image = KernelImage{.architecture = "aarch64", .version = {}};
    else if (saysNothing(head))
        image = KernelImage{};
    if (image)
        image->signedImage = isSigned(head);
    return image;
}

std::size_t cmdlineLimit(std::string_view architecture)
{
    if (architecture.starts_with("s390") || architecture.starts_with("loongarch") || architecture.starts_with("mips"))
        return 4095;
    if (architecture.starts_with("armv"))
        return 1023;
    return 2047;
}

} // namespace warmboot
