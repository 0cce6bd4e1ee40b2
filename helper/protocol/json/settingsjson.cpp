// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include "protocol/json/fromjson.h"
#include "protocol/json/lists.h"
#include "protocol/json/objectreader.h"

namespace warmboot {

Json toJson(const Settings &settings)
{
    return {{"mode", toString(settings.mode)},
            {"follow", toString(settings.follow)},
            {"kernel", settings.kernel},
            {"initrds", settings.initrds},
            {"cmdline", settings.cmdline},
            {"add", settings.add},
            {"remove", settings.remove},
            {"panic", settings.panic},
            {"healthy", settings.healthy},
            {"deadline", settings.deadline},
            {"watchdog", settings.watchdog},
            {"bootDevice", settings.bootDevice},
            {"watchdogDriver", settings.watchdogDriver}};
}

Json toJson(const DesiredState &desired)
{
    return {{"settings", orNull(desired.settings)}, {"adopt", desired.adopt}};
}

Json toJson(const Adoptable &adoptable)
{
    return {{"settings", toJson(adoptable.settings)}, {"flaws", listOf(adoptable.flaws)}};
}

void readSettings(ObjectReader &reader, Settings &settings)
{
    reader.word("mode", settings.mode, modeFrom);
    reader.word("follow", settings.follow, followFrom);
    reader.string("kernel", settings.kernel);
    reader.strings("initrds", settings.initrds);
    reader.string("cmdline", settings.cmdline);
    reader.strings("add", settings.add);
    reader.strings("remove", settings.remove);
    reader.integer("panic", settings.panic);
    reader.strings("healthy", settings.healthy);
    reader.integer("deadline", settings.deadline);
    reader.integer("watchdog", settings.watchdog);
    if (reader.has("bootDevice"))
        reader.string("bootDevice", settings.bootDevice);
    if (reader.has("watchdogDriver"))
        reader.string("watchdogDriver", settings.watchdogDriver);
}

std::optional<Settings> settingsFrom(const Json &json)
{
    ObjectReader reader(json);
    Settings settings;
    readSettings(reader, settings);
    return reader.ok() ? std::optional(std::move(settings)) : std::nullopt;
}

std::optional<DesiredState> desiredStateFrom(const Json &json)
{
    ObjectReader reader(json);
    DesiredState desired;
    reader.objectOrNull("settings", desired.settings, settingsFrom);
    reader.boolean("adopt", desired.adopt);
    return reader.ok() ? std::optional(std::move(desired)) : std::nullopt;
}

std::optional<Adoptable> adoptableFrom(const Json &json)
{
    ObjectReader reader(json);
    Adoptable adoptable;
    reader.object("settings", adoptable.settings, settingsFrom);
    reader.list("flaws", adoptable.flaws, sentenceFrom);
    return reader.ok() ? std::optional(std::move(adoptable)) : std::nullopt;
}

} // namespace warmboot
