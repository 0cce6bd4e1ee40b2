// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "engine/files/keyvalues.h"
#include "engine/probe/osname.h"

#include <string>

namespace {

using namespace warmboot;

void tryPairs(std::string_view text)
{
    const auto values = keyValuesFrom(text);
    std::string written;
    for (const auto &[key, value] : values) {
        fuzz::must(!key.contains('=') && !key.starts_with('#'), "a key is what stands before the first =");
        fuzz::must(!key.contains('\n') && !value.contains('\n'), "a pair is one line");
        written.append(key).append("=").append(value).append("\n");
    }
    fuzz::must(keyValuesFrom(written) == values, "pairs that are written are read the same");
    fuzz::must(keyValuesFrom("x=1\n" + std::string(text) + "\nx=2").at("x") == "2", "the last one of a key counts");
}

void tryName(std::string_view text)
{
    const auto name = osNameFrom(text);
    fuzz::must(!name.empty() && !name.contains('\n'), "the name of a system is a line");
    fuzz::must(osNameFrom("# PRETTY_NAME=comment\n" + std::string(text)) == name, "a comment names no system");
    fuzz::must(text.contains("PRETTY_NAME=") || name == "Linux", "a system without a name is called Linux");
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view text)
{
    tryPairs(text);
    tryName(text);
}
