// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/utf8.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("Text in any language is UTF-8")
{
    for (const auto *text : {"", "plain", "ä", "Größe", "日本語", "\xf0\x9f\x98\x80", "\xf4\x8f\xbf\xbf"})
        CHECK(isUtf8(text));
}

TEST_CASE("Overlong forms and surrogates and cut characters are not UTF-8")
{
    for (const auto *text : {"\xff",
                             "\x80",
                             "\xc0\xaf",
                             "\xc1\xbf",
                             "\xe0\x80\xaf",
                             "\xed\xa0\x80",
                             "\xf0\x80\x80\xaf",
                             "\xf4\x90\x80\x80",
                             "\xf5\x80\x80\x80",
                             "\xe4",
                             "\xe4\xb8",
                             "a\xc3",
                             "\xc3z"})
        CHECK_FALSE(isUtf8(text));
}
