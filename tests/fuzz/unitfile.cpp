// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "engine/adopt/unitfile.h"

#include <string>

namespace {

using namespace warmboot;

/// As this line alone would say it; empty where that takes more than one line.
std::string written(const UnitSetting &setting)
{
    const bool anotherThing = setting.key.starts_with('[') || setting.key.starts_with('#')
        || setting.key.starts_with(';') || setting.value.ends_with('\\');
    return anotherThing ? std::string() : "[" + setting.section + "]\n" + setting.key + "=" + setting.value + "\n";
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view text)
{
    UnitFile unit;
    unit.read(text);
    std::string again;
    for (const auto &setting : unit.settings()) {
        must(!setting.section.empty() && !setting.key.contains('='), "a setting stands in a section and has a key");
        must(!setting.value.contains('\n') && !setting.value.starts_with(' '),
             "a value is a line without blanks around");
        if (setting.section.ends_with('\\') || written(setting).empty())
            return;
        again += written(setting);
    }
    UnitFile other;
    other.read(again);
    must(other.settings() == unit.settings(), "a unit that is written anew is read the same");

    const auto once = unit.settings();
    unit.read("# a drop-in\n[Service]\nExecStart=\nExecStart=/bin/true\n");
    must(unit.list("Service", "ExecStart") == std::vector<std::string>{"/bin/true"}, "a drop-in empties a list");
    must(unit.last("Service", "ExecStart") == "/bin/true", "the last one counts");
    must(unit.settings().size() == once.size() + 2, "a drop-in takes nothing out");
}
