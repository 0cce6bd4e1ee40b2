// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "fixture/samples.h"
#include "protocol/reply.h"

#include <string>

namespace {

using namespace warmboot;

/// Reads a line and what is written of it; both are refused or the same.
template<typename T>
void tryRead(std::string_view line, Result<T> (*from)(std::string_view))
{
    const auto read = from(line);
    if (!read) {
        fuzz::must(test::isComplete(read.error().sentence), "a refusal has all its arguments");
        return;
    }
    const auto written = toLine(*read);
    fuzz::must(!written.contains('\n'), "an answer is one line");
    const auto again = from(written);
    fuzz::must(again && toLine(*again) == written, "an answer comes back as it was sent");
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view line)
{
    tryRead(line, greetingFrom);
    tryRead(line, replyFrom);
}
