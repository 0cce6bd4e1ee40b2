// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/kernelimage.h"
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
