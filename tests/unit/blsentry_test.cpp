// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/blsentry.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("The initrds of an entry are joined by single blanks")
{
    CHECK(blsEntryFrom("linux /l\ninitrd /a\ninitrd /b /c\n", "x").initrds == "/a /b /c");
    CHECK(blsEntryFrom("initrd /a\ninitrd \ninitrd /b\ninitrd \t\n", "x").initrds == "/a /b");
}
