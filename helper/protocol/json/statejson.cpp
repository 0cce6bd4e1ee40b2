// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include "protocol/json/fromjson.h"
#include "protocol/json/lists.h"
#include "protocol/json/objectreader.h"
#include "protocol/version.h"

namespace warmboot {

namespace {

bool readSystemd(const Json *json, MachineState &state)
{
    if (!json)
        return false;
    ObjectReader reader(*json);
    reader.boolean("running", state.systemdRunning);
    reader.integer("version", state.systemdVersion);
    return reader.ok();
}

bool readKexec(const Json *json, MachineState &state)
{
    if (!json)
        return false;
    ObjectReader reader(*json);
    reader.stringOrNull("tool", state.kexecTool);
    reader.boolean("supported", state.kexecSupported);
    reader.boolean("disabled", state.kexecDisabled);
    reader.string("lockdown", state.lockdown);
    reader.boolean("imageLoaded", state.imageLoaded);
    return reader.ok();
}

} // namespace

Json toJson(const SetupFile &file)
{
    return {{"path", file.path}, {"condition", toString(file.condition)}, {"remark", orNull(file.remark)}};
}

Json toJson(const Watchdog &watchdog)
{
    return {{"device", watchdog.device.empty() ? Json() : Json(watchdog.device)},
            {"driver", watchdog.driver},
            {"protects", watchdog.protects},
            {"lacking", orNull(watchdog.lacking)}};
}

Json toJson(const UndoOffer &offer)
{
    return {{"id", offer.id}, {"time", offer.time}, {"what", toJson(offer.what)}, {"refused", orNull(offer.refused)}};
}

Json toJson(const MachineState &state)
{
    return {
        {"protocol", protocolVersion},
        {"hostname", state.hostname},
        {"os", state.os},
        {"architecture", state.architecture},
        {"nixos", state.nixos},
        {"systemd", {{"running", state.systemdRunning}, {"version", state.systemdVersion}}},
        {"kexec",
         {{"tool", state.kexecTool.empty() ? Json() : Json(state.kexecTool)},
          {"supported", state.kexecSupported},
          {"disabled", state.kexecDisabled},
          {"lockdown", state.lockdown},
          {"imageLoaded", state.imageLoaded}}},
        {"mode", state.mode ? Json(toString(*state.mode)) : Json()},
        {"setup", toString(state.setup)},
        {"files", listOf(state.files)},
        {"remarks", listOf(state.remarks)},
        {"nextReboot", toJson(state.nextReboot)},
        {"kernel", toJson(state.kernel)},
        {"settings", orNull(state.settings)},
        {"kernels", listOf(state.kernels)},
        {"suspended", state.suspension.has_value()},
        {"suspension", orNull(state.suspension)},
        {"confirmWithin", state.confirmWithin < 0 ? Json() : Json(state.confirmWithin)},
        {"proven", state.proven},
        {"watchdog", toJson(state.watchdog)},
        {"scheduled", orNull(state.scheduled)},
        {"thisBoot", toJson(state.thisBoot)},
        {"lastReboot", orNull(state.lastReboot)},
        {"undo", orNull(state.undo)},
        {"redo", orNull(state.redo)},
        {"loader", toJson(state.loader)},
        {"adoptable", orNull(state.adoptable)},
        {"advice", toJson(state.advice)},
        {"softRefused", orNull(state.softRefused)},
    };
}

std::optional<SetupFile> setupFileFrom(const Json &json)
{
    ObjectReader reader(json);
    SetupFile file;
    reader.string("path", file.path);
    reader.word("condition", file.condition, fileConditionFrom);
    reader.objectOrNull("remark", file.remark, sentenceFrom);
    return reader.ok() ? std::optional(std::move(file)) : std::nullopt;
}

std::optional<Watchdog> watchdogFrom(const Json &json)
{
    ObjectReader reader(json);
    Watchdog watchdog;
    reader.stringOrNull("device", watchdog.device);
    reader.string("driver", watchdog.driver);
    reader.boolean("protects", watchdog.protects);
    reader.objectOrNull("lacking", watchdog.lacking, sentenceFrom);
    return reader.ok() ? std::optional(std::move(watchdog)) : std::nullopt;
}

std::optional<UndoOffer> undoOfferFrom(const Json &json)
{
    ObjectReader reader(json);
    UndoOffer offer;
    reader.integer("id", offer.id);
    reader.integer("time", offer.time);
    reader.object("what", offer.what, sentenceFrom);
    reader.objectOrNull("refused", offer.refused, sentenceFrom);
    return reader.ok() ? std::optional(std::move(offer)) : std::nullopt;
}

std::optional<MachineState> machineStateFrom(const Json &json)
{
    ObjectReader reader(json);
    MachineState state;
    reader.string("hostname", state.hostname);
    reader.string("os", state.os);
    reader.string("architecture", state.architecture);
    reader.boolean("nixos", state.nixos);
    const bool parts = readSystemd(reader.any("systemd"), state) && readKexec(reader.any("kexec"), state);
    reader.wordOrNull("mode", state.mode, modeFrom);
    reader.word("setup", state.setup, setupStateFrom);
    reader.list("files", state.files, setupFileFrom);
    reader.list("remarks", state.remarks, sentenceFrom);
    reader.object("nextReboot", state.nextReboot, nextRebootFrom);
    reader.object("kernel", state.kernel, chosenKernelFrom);
    reader.objectOrNull("settings", state.settings, settingsFrom);
    reader.list("kernels", state.kernels, installedKernelFrom);
    reader.objectOrNull("suspension", state.suspension, suspensionFrom);
    reader.integerOrNull("confirmWithin", state.confirmWithin);
    reader.boolean("proven", state.proven);
    reader.object("watchdog", state.watchdog, watchdogFrom);
    reader.objectOrNull("scheduled", state.scheduled, scheduledShutdownFrom);
    reader.object("thisBoot", state.thisBoot, thisBootFrom);
    reader.objectOrNull("lastReboot", state.lastReboot, historyEntryFrom);
    reader.objectOrNull("undo", state.undo, undoOfferFrom);
    reader.objectOrNull("redo", state.redo, undoOfferFrom);
    reader.object("loader", state.loader, loaderDefaultFrom);
    reader.objectOrNull("adoptable", state.adoptable, adoptableFrom);
    reader.object("advice", state.advice, adviceFrom);
    reader.objectOrNull("softRefused", state.softRefused, sentenceFrom);
    return parts && reader.ok() ? std::optional(std::move(state)) : std::nullopt;
}

} // namespace warmboot
