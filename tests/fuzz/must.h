// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>
#include <cstdlib>
#include <source_location>

namespace warmboot::fuzz {

/// Ends the process when it does not hold, which libFuzzer takes for a finding and keeps the input of.
/// what: the sentence that is not true.
inline void must(bool holds, const char *what, std::source_location where = std::source_location::current())
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%u: not true: %s\n", where.file_name(), static_cast<unsigned>(where.line()), what);
    std::abort();
}

} // namespace warmboot::fuzz
