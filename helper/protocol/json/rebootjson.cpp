// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include "protocol/json/fromjson.h"
#include "protocol/json/lists.h"
#include "protocol/json/objectreader.h"

namespace warmboot {

Json toJson(const CallerForecast &forecast)
{
    return {{"caller", forecast.caller}, {"via", toString(forecast.via)}, {"reason", toJson(forecast.reason)}};
}

Json toJson(const NextReboot &next)
{
    return {{"via", toString(next.via)},
            {"reason", toJson(next.reason)},
            {"oneShot", next.oneShot.empty() ? Json() : Json(next.oneShot)},
            {"callers", listOf(next.callers)}};
}

Json toJson(const ThisBoot &boot)
{
    return {{"via", toString(boot.via)},
            {"ours", boot.ours},
            {"bootId", boot.bootId},
            {"kernel", boot.kernel},
            {"cmdline", boot.cmdline}};
}

namespace {

Json orNull(std::int64_t value)
{
    return value < 0 ? Json() : Json(value);
}

} // namespace

Json toJson(const Phases &phases)
{
    return {{"stopping", orNull(phases.stopping)},
            {"loading", orNull(phases.loading)},
            {"between", orNull(phases.between)},
            {"firmware", orNull(phases.firmware)},
            {"loader", orNull(phases.loader)},
            {"kernel", orNull(phases.kernel)},
            {"initrd", orNull(phases.initrd)},
            {"userspace", orNull(phases.userspace)}};
}

Json toJson(const SlowUnit &slow)
{
    return {{"unit", slow.unit}, {"milliseconds", slow.milliseconds}};
}

Json toJson(const HistoryEntry &entry)
{
    return {{"bootId", entry.bootId},
            {"time", entry.time},
            {"via", toString(entry.via)},
            {"planned", entry.planned},
            {"reason", entry.reason},
            {"kernel", entry.kernel},
            {"awaySeconds", orNull(entry.awaySeconds)},
            {"readySeconds", orNull(entry.readySeconds)},
            {"suspended", entry.suspended},
            {"asked", entry.asked},
            {"cmdline", entry.cmdline},
            {"phases", toJson(entry.phases)},
            {"slow", listOf(entry.slow)},
            {"slowToStop", listOf(entry.slowToStop)}};
}

Json toJson(const Suspension &suspension)
{
    return {{"time", suspension.time},
            {"reason", suspension.reason},
            {"kernel", suspension.kernel},
            {"evidence", suspension.evidence.empty() ? Json() : Json(suspension.evidence)}};
}

Json toJson(const ScheduledShutdown &scheduled)
{
    return {{"time", scheduled.time}, {"mode", scheduled.mode}};
}

Json toJson(const Way &way)
{
    return {{"via", toString(way.via)}, {"reason", toJson(way.reason)}};
}

Json toJson(const Advice &advice)
{
    return {{"via", toString(advice.via)}, {"reasons", listOf(advice.reasons)}};
}

std::optional<CallerForecast> callerForecastFrom(const Json &json)
{
    ObjectReader reader(json);
    CallerForecast forecast;
    reader.string("caller", forecast.caller);
    reader.word("via", forecast.via, viaFrom);
    reader.object("reason", forecast.reason, sentenceFrom);
    return reader.ok() ? std::optional(std::move(forecast)) : std::nullopt;
}

std::optional<Advice> adviceFrom(const Json &json)
{
    ObjectReader reader(json);
    Advice advice;
    reader.word("via", advice.via, viaFrom);
    reader.list("reasons", advice.reasons, sentenceFrom);
    return reader.ok() ? std::optional(std::move(advice)) : std::nullopt;
}

std::optional<NextReboot> nextRebootFrom(const Json &json)
{
    ObjectReader reader(json);
    NextReboot next;
    reader.word("via", next.via, viaFrom);
    reader.object("reason", next.reason, sentenceFrom);
    reader.stringOrNull("oneShot", next.oneShot);
    reader.list("callers", next.callers, callerForecastFrom);
    return reader.ok() ? std::optional(std::move(next)) : std::nullopt;
}

std::optional<ThisBoot> thisBootFrom(const Json &json)
{
    ObjectReader reader(json);
    ThisBoot boot;
    reader.word("via", boot.via, viaFrom);
    reader.boolean("ours", boot.ours);
    reader.string("bootId", boot.bootId);
    reader.string("kernel", boot.kernel);
    reader.string("cmdline", boot.cmdline);
    return reader.ok() ? std::optional(std::move(boot)) : std::nullopt;
}

std::optional<Phases> phasesFrom(const Json &json)
{
    ObjectReader reader(json);
    Phases phases;
    reader.integerOrNull("stopping", phases.stopping);
    reader.integerOrNull("loading", phases.loading);
    reader.integerOrNull("between", phases.between);
    reader.integerOrNull("firmware", phases.firmware);
    reader.integerOrNull("loader", phases.loader);
    reader.integerOrNull("kernel", phases.kernel);
    reader.integerOrNull("initrd", phases.initrd);
    reader.integerOrNull("userspace", phases.userspace);
    return reader.ok() ? std::optional(phases) : std::nullopt;
}

std::optional<SlowUnit> slowUnitFrom(const Json &json)
{
    ObjectReader reader(json);
    SlowUnit slow;
    reader.string("unit", slow.unit);
    reader.integer("milliseconds", slow.milliseconds);
    return reader.ok() ? std::optional(std::move(slow)) : std::nullopt;
}

std::optional<HistoryEntry> historyEntryFrom(const Json &json)
{
    ObjectReader reader(json);
    HistoryEntry entry;
    reader.string("bootId", entry.bootId);
    reader.integer("time", entry.time);
    reader.word("via", entry.via, viaFrom);
    reader.string("planned", entry.planned);
    reader.string("reason", entry.reason);
    reader.string("kernel", entry.kernel);
    reader.integerOrNull("awaySeconds", entry.awaySeconds);
    reader.integerOrNull("readySeconds", entry.readySeconds);
    reader.boolean("suspended", entry.suspended);
    reader.string("asked", entry.asked);
    reader.string("cmdline", entry.cmdline);
    reader.object("phases", entry.phases, phasesFrom);
    reader.list("slow", entry.slow, slowUnitFrom);
    reader.list("slowToStop", entry.slowToStop, slowUnitFrom);
    return reader.ok() ? std::optional(std::move(entry)) : std::nullopt;
}

std::optional<Suspension> suspensionFrom(const Json &json)
{
    ObjectReader reader(json);
    Suspension suspension;
    reader.integer("time", suspension.time);
    reader.string("reason", suspension.reason);
    reader.string("kernel", suspension.kernel);
    reader.stringOrNull("evidence", suspension.evidence);
    return reader.ok() ? std::optional(std::move(suspension)) : std::nullopt;
}

std::optional<ScheduledShutdown> scheduledShutdownFrom(const Json &json)
{
    ObjectReader reader(json);
    ScheduledShutdown scheduled;
    reader.integer("time", scheduled.time);
    reader.string("mode", scheduled.mode);
    return reader.ok() ? std::optional(std::move(scheduled)) : std::nullopt;
}

std::optional<Way> wayFrom(const Json &json)
{
    ObjectReader reader(json);
    Way way;
    reader.word("via", way.via, viaFrom);
    reader.object("reason", way.reason, sentenceFrom);
    return reader.ok() ? std::optional(std::move(way)) : std::nullopt;
}

} // namespace warmboot
