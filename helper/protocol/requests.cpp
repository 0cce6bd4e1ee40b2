// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/request.h"

#include "protocol/hex.h"
#include "protocol/json.h"
#include "protocol/json/fromjson.h"
#include "protocol/json/lists.h"
#include "protocol/json/objectreader.h"
#include "protocol/json/strictjson.h"

#include <array>
#include <functional>
#include <utility>

namespace warmboot {

namespace {

std::unexpected<Error> usage(Sentence sentence)
{
    return fail(ErrorKind::Usage, std::move(sentence));
}

Error errorOf(const JsonFault &fault)
{
    switch (fault.kind) {
    case JsonFault::Kind::NotJson: break;
    case JsonFault::Kind::Doubled:
        return {ErrorKind::Usage, say("field-doubled", {{"field", shownValue(fault.field)}}), {}};
    case JsonFault::Kind::Nested:
        return {ErrorKind::Usage, say("request-nested", {{"limit", std::to_string(deepestNesting)}}), {}};
    }
    return {ErrorKind::Usage, say("request-not-json"), {}};
}

Error errorOf(const ObjectReader::Fault &fault)
{
    const auto field = shownValue(fault.field);
    switch (fault.kind) {
    case ObjectReader::Fault::Kind::Missing: return {ErrorKind::Usage, say("field-missing", {{"field", field}}), {}};
    case ObjectReader::Fault::Kind::Unknown: return {ErrorKind::Usage, say("field-unknown", {{"field", field}}), {}};
    case ObjectReader::Fault::Kind::Type: break;
    }
    return {ErrorKind::Usage, say("field-type", {{"field", field}, {"wanted", fault.wanted}}), {}};
}

void readDigest(ObjectReader &reader, std::string &digest)
{
    reader.string("digest", digest);
    if (reader.ok() && !isHex(digest, digestDigits))
        reader.wrong("digest", "64 hex digits, as the plan has them");
}

void readRecord(ObjectReader &reader, int &record)
{
    reader.integer("record", record);
    if (reader.ok() && record < 1)
        reader.wrong("record", "the number of an undo record, 1 or more");
}

/// May be left out.
void readAdopt(ObjectReader &reader, bool &adopt)
{
    if (reader.has("adopt"))
        reader.boolean("adopt", adopt);
}

/// The settings in the field of that name; where: null is allowed.
Result<std::optional<Settings>> readSettingsField(ObjectReader &reader, bool orNull)
{
    const auto *json = reader.any("settings");
    if (!json)
        return std::nullopt; // the reader knows
    if (orNull && json->is_null())
        return std::nullopt;
    ObjectReader inner(*json, "settings");
    Settings settings;
    readSettings(inner, settings);
    if (!inner.finish())
        return std::unexpected(errorOf(inner.fault()));
    // Found on the machine by its planner. A client that sends back what it was told means no harm;
    // one that sends something else gets no say in what is mounted or loaded.
    settings.bootDevice.clear();
    settings.watchdogDriver.clear();
    // What somebody wrote into the settings by hand must not keep kexec from being switched off: of that
    // the planner judges, who knows what stands there.
    const bool off = settings.mode == Mode::Bios;
    if (auto valid = off ? validateText(settings) : validate(settings); !valid)
        return std::unexpected(valid.error());
    return settings;
}

/// What a verb has besides the number and the release.
Result<Request> bodyOf(std::string_view verb, ObjectReader &reader)
{
    if (verb == "probe")
        return ProbeRequest{};
    if (verb == "checks")
        return ChecksRequest{};
    if (verb == "files")
        return FilesRequest{};
    if (verb == "history")
        return HistoryRequest{};
    if (verb == "services")
        return ServicesRequest{};
    if (verb == "presence")
        return PresenceRequest{};
    if (verb == "resume")
        return ResumeRequest{};
    if (verb == "confirm")
        return ConfirmRequest{};
    if (verb == "plan") {
        auto settings = readSettingsField(reader, true);
        if (!settings)
            return std::unexpected(settings.error());
        PlanRequest plan{{std::move(*settings)}};
        readAdopt(reader, plan.desired.adopt);
        return plan;
    }
    if (verb == "preview") {
        PreviewRequest preview;
        reader.boolean("redo", preview.redo);
        return preview;
    }
    if (verb == "watch") {
        WatchRequest watch;
        reader.boolean("on", watch.on);
        return watch;
    }
    if (verb == "apply") {
        auto settings = readSettingsField(reader, false);
        if (!settings)
            return std::unexpected(settings.error());
        ApplyRequest apply;
        apply.settings = std::move(*settings).value_or(Settings{});
        readDigest(reader, apply.digest);
        readAdopt(reader, apply.adopt);
        return apply;
    }
    if (verb == "uninstall") {
        UninstallRequest uninstall;
        readDigest(reader, uninstall.digest);
        return uninstall;
    }
    if (verb == "undo") {
        UndoRequest undo;
        readRecord(reader, undo.record);
        return undo;
    }
    if (verb == "redo") {
        RedoRequest redo;
        readRecord(reader, redo.record);
        return redo;
    }
    if (verb == "next") {
        NextRequest next;
        reader.word("choice", next.choice, oneShotFrom);
        if (reader.ok() && next.choice == OneShot::Soft)
            reader.wrong("choice", "default, kexec or bios");
        return next;
    }
    if (verb == "reboot") {
        RebootRequest reboot;
        reader.word("via", reboot.via, oneShotFrom);
        if (reader.has("confirm")) {
            reader.integer("confirm", reboot.confirm);
            if (reader.ok() && (reboot.confirm < 1 || reboot.confirm > longestConfirmation))
                reader.wrong("confirm", "minutes, 1 to 120");
        }
        return reboot;
    }
    return usage(say("verb-unknown", {{"value", shownValue(verb)}}));
}

void writeBody(const Request &request, Json &json)
{
    if (const auto *plan = std::get_if<PlanRequest>(&request)) {
        json["settings"] = orNull(plan->desired.settings);
        if (plan->desired.adopt)
            json["adopt"] = true;
    } else if (const auto *preview = std::get_if<PreviewRequest>(&request)) {
        json["redo"] = preview->redo;
    } else if (const auto *watch = std::get_if<WatchRequest>(&request)) {
        json["on"] = watch->on;
    } else if (const auto *apply = std::get_if<ApplyRequest>(&request)) {
        json["settings"] = toJson(apply->settings);
        json["digest"] = apply->digest;
        if (apply->adopt)
            json["adopt"] = true;
    } else if (const auto *uninstall = std::get_if<UninstallRequest>(&request)) {
        json["digest"] = uninstall->digest;
    } else if (const auto *undo = std::get_if<UndoRequest>(&request)) {
        json["record"] = undo->record;
    } else if (const auto *redo = std::get_if<RedoRequest>(&request)) {
        json["record"] = redo->record;
    } else if (const auto *next = std::get_if<NextRequest>(&request)) {
        json["choice"] = toString(next->choice);
    } else if (const auto *reboot = std::get_if<RebootRequest>(&request)) {
        json["via"] = toString(reboot->via);
        if (reboot->confirm > 0)
            json["confirm"] = reboot->confirm;
    }
}

Result<Release> readRelease(ObjectReader &reader)
{
    Release release;
    reader.integer("protocol", release.protocol);
    // Another protocol has other fields: say that, and not which of them is wrong.
    if (reader.ok() && release.protocol != protocolVersion)
        return std::unexpected(unequalProtocols(release.protocol));
    reader.string("payload", release.payload);
    if (reader.ok() && !isHex(release.payload, payloadDigits))
        reader.wrong("payload", "16 hex digits, as the greeting has them");
    return release;
}

} // namespace

std::string_view verbOf(const Request &request)
{
    // In the order of the variant.
    static constexpr std::array<std::string_view, std::variant_size_v<Request>> verbs{"probe",
                                                                                      "checks",
                                                                                      "files",
                                                                                      "history",
                                                                                      "services",
                                                                                      "presence",
                                                                                      "plan",
                                                                                      "preview",
                                                                                      "watch",
                                                                                      "apply",
                                                                                      "uninstall",
                                                                                      "undo",
                                                                                      "redo",
                                                                                      "next",
                                                                                      "resume",
                                                                                      "confirm",
                                                                                      "reboot"};
    return verbs.at(request.index());
}

bool changesTheMachine(const Request &request)
{
    return request.index() >= Request(ApplyRequest{}).index();
}

Result<NumberedRequest> requestFrom(std::string_view line)
{
    if (line.size() > longestRequest)
        return std::unexpected(requestTooLong());
    const auto json = strictJsonFrom(line);
    if (!json)
        return std::unexpected(errorOf(json.error()));
    ObjectReader reader(*json);
    NumberedRequest numbered;
    std::string verb;
    reader.integer("id", numbered.id);
    if (reader.ok() && numbered.id < 1)
        reader.wrong("id", "a whole number, 1 or more");
    reader.string("verb", verb);
    if (!reader.ok())
        return std::unexpected(errorOf(reader.fault()));
    if (reader.has("protocol")) {
        auto release = readRelease(reader);
        if (!release)
            return std::unexpected(release.error());
        numbered.release = std::move(*release);
    }
    auto body = bodyOf(verb, reader);
    if (!body)
        return std::unexpected(body.error());
    numbered.request = std::move(*body);
    if (changesTheMachine(numbered.request) != reader.has("protocol") && reader.ok()) {
        return usage(reader.has("protocol") ? say("field-unknown", {{"field", "protocol"}})
                                            : say("field-missing", {{"field", "protocol"}}));
    }
    if (!reader.finish())
        return std::unexpected(errorOf(reader.fault()));
    return numbered;
}

std::string toLine(const NumberedRequest &request)
{
    Json json = {{"id", request.id}, {"verb", verbOf(request.request)}};
    writeBody(request.request, json);
    if (changesTheMachine(request.request)) {
        json["protocol"] = request.release.protocol;
        json["payload"] = request.release.payload;
    }
    return dump(json, -1);
}

std::int64_t idOf(std::string_view line)
{
    return idIn(line.substr(0, longestRequest));
}

Error requestTooLong()
{
    return {ErrorKind::Usage, say("request-too-long", {{"limit", std::to_string(longestRequest)}}), {}};
}

} // namespace warmboot
