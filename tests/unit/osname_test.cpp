// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/osname.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("The name of a system is read as a shell would read it")
{
    CHECK(osNameFrom("ID=debian\nPRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\n") == "Debian GNU/Linux 13 (trixie)");
    CHECK(osNameFrom("PRETTY_NAME='Void Linux'") == "Void Linux");
    CHECK(osNameFrom("PRETTY_NAME=Plain\r\n") == "Plain");
    CHECK(osNameFrom("PRETTY_NAME=\"The \\\"New\\\" \\$ystem\"") == "The \"New\" $ystem");
    CHECK(osNameFrom("PRETTY_NAME='a\\b'") == "a\\b");
    CHECK(osNameFrom("PRETTY_NAME=\"It's\"") == "It's");
}

TEST_CASE("The last name counts, and without one it is Linux")
{
    CHECK(osNameFrom("PRETTY_NAME=One\nPRETTY_NAME=Two\n") == "Two");
    CHECK(osNameFrom("") == "Linux");
    CHECK(osNameFrom("# PRETTY_NAME=Comment\nNAME=Arch\n") == "Linux");
    CHECK(osNameFrom("PRETTY_NAME=\n") == "Linux");
    CHECK(osNameFrom("PRETTY_NAME=\"\"\n") == "Linux");
}
