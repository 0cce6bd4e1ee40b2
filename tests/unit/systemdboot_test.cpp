// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/systemdboot.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace warmboot;

TEST_CASE("Where two titles end as the mark of the default does nobody can tell which it is")
{
    const std::string named = "        title: Mine (default)\n        linux: /mine\n";
    const std::string marked = "        title: Debian (default) (selected)\n        linux: /linux\n";
    const std::string other = "        title: Other (selected)\n        linux: /other\n";
    CHECK_FALSE(defaultOfSystemdBoot(named + marked, {}).has_value());
    CHECK_FALSE(defaultOfSystemdBoot(marked + other + named, {}).has_value());
    CHECK(defaultOfSystemdBoot(other + marked + other, {})->kernel == "/linux");
}

TEST_CASE("Initrds that are shown below each other end at any other line")
{
    const std::string list = "        title: Debian (default)\n"
                             "        linux: /linux\n"
                             "       initrd: /one\n"
                             "               /two\n";
    for (const std::string next : {"     \n", "\n", "/three\n", "      options: quiet\n", "           id: x\n"}) {
        CAPTURE(next);
        const auto entry = defaultOfSystemdBoot(list + next + "               /four\n", {});
        REQUIRE(entry.has_value());
        CHECK(entry->initrds == std::vector<std::string>{"/one", "/two"});
    }
}
