// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/initrdimage.h"
#include "fixture/cpio.h"
#include "fixture/temporaryfolder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace warmboot;

namespace {

bool microcodeOnly(const std::string &content)
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() + "/initrd";
    std::ofstream(path, std::ios::binary) << content;
    return isMicrocodeOnly(path);
}

const std::pair<std::string, std::string> intel{"kernel/x86/microcode/GenuineIntel.bin", "12345"};
const std::pair<std::string, std::string> folder{"kernel/", ""};

} // namespace

TEST_CASE("An archive with microcode and nothing else is known as such")
{
    CHECK(microcodeOnly(test::cpio({intel})));
    CHECK(microcodeOnly(test::cpio({folder, {"early_cpio", "1"}, intel})));
    CHECK(microcodeOnly(test::cpio({intel}) + std::string(10000, '\0')));
}

TEST_CASE("An archive with anything else in it or behind it is not microcode alone")
{
    CHECK_FALSE(microcodeOnly(test::cpio({intel, {"init", "#!/bin/sh"}})));
    CHECK_FALSE(microcodeOnly(test::cpio({intel}) + std::string(512, '\0') + test::cpio({{"init", ""}})));
    CHECK_FALSE(microcodeOnly(test::cpio({intel}) + "\x28\xb5\x2f\xfd"));
    CHECK_FALSE(microcodeOnly(test::cpio({folder})));
    CHECK_FALSE(microcodeOnly(test::cpio({})));
}

TEST_CASE("What is no archive, or cut off, is not taken for microcode")
{
    CHECK_FALSE(microcodeOnly(""));
    CHECK_FALSE(microcodeOnly("070701"));
    CHECK_FALSE(microcodeOnly(std::string(4096, '0')));
    const auto whole = test::cpio({intel});
    CHECK_FALSE(microcodeOnly(whole.substr(0, whole.size() / 2)));
    CHECK_FALSE(isMicrocodeOnly("/nonexistent"));
    CHECK_FALSE(isMicrocodeOnly("/"));
}
