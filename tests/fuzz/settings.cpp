// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "engine/plan/settingsfile.h"
#include "fixture/samples.h"

#include <algorithm>
#include <string>

namespace {

using namespace warmboot;

/// The toggle changes one value and nothing else.
void trySwitch(const std::string &text, const Settings &settings, Mode mode)
{
    const auto switched = withMode(text, mode);
    const auto read = parseSettings(switched);
    auto wanted = settings;
    wanted.mode = mode;
    fuzz::must(read && *read == wanted, "the toggle changes the mode and nothing else");
    fuzz::must(withMode(switched, mode) == switched, "a second toggle to the same mode changes nothing");
}

/// A word with an odd quote takes all that follows, as the kernel reads it: nobody writes such settings.
bool hasEvenQuotes(const std::string &word)
{
    return std::ranges::count(word, '"') % 2 == 0;
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view input)
{
    const std::string text(input);
    const auto settings = parseSettings(text);
    if (!settings) {
        must(settings.error().kind == ErrorKind::Drifted, "a settings file that is not understood was edited");
        must(test::isComplete(settings.error().sentence), "a refusal has all its arguments");
        return;
    }
    trySwitch(text, *settings, Mode::Kexec);
    trySwitch(text, *settings, Mode::Bios);
    if (!std::ranges::all_of(settings->add, hasEvenQuotes))
        return;
    const auto again = parseSettings(renderSettings(*settings));
    must(again && *again == *settings, "settings that are written are read the same");
}
