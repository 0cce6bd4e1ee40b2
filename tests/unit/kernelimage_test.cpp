// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/kernelimage.h"
#include "engine/kernel/unifiedimage.h"

#include "engine/files/readfile.h"
#include "engine/kernel/initrdimage.h"
#include "fixture/kernelimages.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("A bzImage says its version and architecture and how long its line may be")
{
    const auto image = inspectKernel(test::bzImage("6.12.57+deb13-amd64", 2047));
    REQUIRE(image.has_value());
    CHECK(image->version == "6.12.57+deb13-amd64");
    CHECK(image->architecture == "x86_64");
    CHECK(image->cmdlineSize == 2047);
    CHECK_FALSE(image->signedImage);
}

TEST_CASE("Images of other formats are known")
{
    const auto arm = inspectKernel(test::arm64Image());
    REQUIRE(arm.has_value());
    CHECK(arm->architecture == "aarch64");
    CHECK(inspectKernel(test::zbootImage()).has_value());
    CHECK(inspectKernel("\177ELF and more").has_value());
    CHECK(inspectKernel("\x1f\x8b\x08 gzip").has_value());
}

TEST_CASE("The arm64 kernel of Debian 13 is known by its header")
{
    // The first 64 bytes of /boot/vmlinuz-6.12.117+deb13-arm64, which is a program of EFI as well.
    constexpr std::string_view hex = "4d5a40fa3b907414000000000000000000005002000000000a00000000000000"
                                     "00000000000000000000000000000000000000000000000041524d6440000000";
    std::string header;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        header += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
    const auto image = inspectKernel(header);
    REQUIRE(image.has_value());
    CHECK(image->architecture == "aarch64");
    CHECK_FALSE(inspectUnifiedImage(header).has_value());
}

TEST_CASE("A signature is seen in the certificate table")
{
    CHECK(inspectKernel(test::withPeHeader(test::bzImage("6.12"), true))->signedImage);
    CHECK_FALSE(inspectKernel(test::withPeHeader(test::bzImage("6.12"), false))->signedImage);
}

TEST_CASE("Text and noise and nothing are no kernels")
{
    for (const auto *text : {"", "MZ", "#!/bin/sh\nexit 0\n", "root=/dev/vda1 quiet\n"})
        CHECK_FALSE(inspectKernel(text).has_value());
    CHECK_FALSE(inspectKernel(std::string(65536, '\0')).has_value());
    CHECK_FALSE(inspectKernel(std::string(65536, '\xff')).has_value());
}

TEST_CASE("A program is no kernel and an uncompressed kernel is one")
{
    CHECK_FALSE(inspectKernel(readFile("/proc/self/exe", kernelHeadSize).value()).has_value());
    // 64 bits, little-endian; one segment of 56 bytes behind the head of 64, to be loaded at an address.
    const auto elf = [](std::string_view address, char type) {
        std::string image("\177ELF\2\1", 6);
        image.resize(64 + 56);
        image[0x20] = 64;
        image[0x36] = 56;
        image[0x38] = 1;
        image[64] = type;
        image.replace(64 + 0x10, address.size(), address);
        return image;
    };
    constexpr std::string_view high("\0\0\0\x81\xff\xff\xff\xff", 8);
    constexpr std::string_view low("\0\0\x40\0\0\0\0\0", 8);
    CHECK(inspectKernel(elf(high, 1)).has_value());
    CHECK_FALSE(inspectKernel(elf(low, 1)).has_value()); // a static program
    CHECK_FALSE(inspectKernel(elf(high, 3)).has_value()); // one that names its loader
}

TEST_CASE("A bzImage says how long its file is")
{
    auto image = test::bzImage("6.12");
    CHECK(inspectKernel(image)->wholeSize == 5 * 512); // no sectors said are four
    image[0x1f1] = 39;
    image.replace(0x1f4, 4, std::string_view("\x10\x27\0\0", 4));
    CHECK(inspectKernel(image)->wholeSize == 40 * 512 + 10000 * 16);
}

TEST_CASE("What Linux unpacks looks like an initrd and other files do not")
{
    using namespace std::string_view_literals;
    for (const auto head :
         {"070701000"sv, "\x1f\x8b\x08"sv, "\x28\xb5\x2f\xfd"sv, "\xfd\x37zXZ\0"sv, "BZh9"sv, "\0\0\0\0"sv})
        CHECK(looksLikeInitrd(head));
    for (const auto head : {""sv, "I am no initrd"sv, "\177ELF"sv, "MZ"sv, "0707"sv})
        CHECK_FALSE(looksLikeInitrd(head));
}

TEST_CASE("An image that is cut off anywhere is read without going beyond its end")
{
    const auto whole = test::withPeHeader(test::bzImage("6.12.57"), true);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        // A copy of just that size, so that the sanitizer sees a step too far.
        const std::string cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        const auto image = inspectKernel(cut);
        CHECK(image.has_value() == (size >= 0x206));
    }
}

TEST_CASE("Offsets that point outside the image do no harm")
{
    auto image = test::withPeHeader(test::bzImage("6.12"), true);
    for (const std::size_t at : {0x20e, 0x20f, 0x3c, 0x3d, 0x3e, 0x3f})
        image[at] = '\xff';
    const auto seen = inspectKernel(image);
    REQUIRE(seen.has_value());
    CHECK(seen->version.empty());
    CHECK_FALSE(seen->signedImage);
}

TEST_CASE("Each architecture has its own limit for the command line")
{
    CHECK(cmdlineLimit("x86_64") == 2047);
    CHECK(cmdlineLimit("aarch64") == 2047);
    CHECK(cmdlineLimit("s390x") == 4095);
    CHECK(cmdlineLimit("loongarch64") == 4095);
    CHECK(cmdlineLimit("armv7l") == 1023);
}
