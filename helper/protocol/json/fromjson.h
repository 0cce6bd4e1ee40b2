// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/json.h"

#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

// The way back from toJson(), for what comes from an engine. Wrong types, missing keys and unknown
// words give nullopt; keys that this side does not know are skipped, as a newer engine may say more.

[[nodiscard]] std::optional<Sentence> sentenceFrom(const Json &json);
[[nodiscard]] std::optional<Error> errorFrom(const Json &json);
[[nodiscard]] std::optional<Settings> settingsFrom(const Json &json);
[[nodiscard]] std::optional<DesiredState> desiredStateFrom(const Json &json);
[[nodiscard]] std::optional<MachineState> machineStateFrom(const Json &json);
[[nodiscard]] std::optional<InstalledKernel> installedKernelFrom(const Json &json);
[[nodiscard]] std::optional<ChosenKernel> chosenKernelFrom(const Json &json);
[[nodiscard]] std::optional<LoaderDefault> loaderDefaultFrom(const Json &json);
[[nodiscard]] std::optional<Adoptable> adoptableFrom(const Json &json);
[[nodiscard]] std::optional<Advice> adviceFrom(const Json &json);
[[nodiscard]] std::optional<CallerForecast> callerForecastFrom(const Json &json);
[[nodiscard]] std::optional<NextReboot> nextRebootFrom(const Json &json);
[[nodiscard]] std::optional<ThisBoot> thisBootFrom(const Json &json);
[[nodiscard]] std::optional<Phases> phasesFrom(const Json &json);
[[nodiscard]] std::optional<SlowUnit> slowUnitFrom(const Json &json);
[[nodiscard]] std::optional<Watchdog> watchdogFrom(const Json &json);
[[nodiscard]] std::optional<HistoryEntry> historyEntryFrom(const Json &json);
[[nodiscard]] std::optional<Suspension> suspensionFrom(const Json &json);
[[nodiscard]] std::optional<ScheduledShutdown> scheduledShutdownFrom(const Json &json);
[[nodiscard]] std::optional<SetupFile> setupFileFrom(const Json &json);
[[nodiscard]] std::optional<UndoOffer> undoOfferFrom(const Json &json);
[[nodiscard]] std::optional<Check> checkFrom(const Json &json);
[[nodiscard]] std::optional<FileView> fileViewFrom(const Json &json);
[[nodiscard]] std::optional<Services> servicesFrom(const Json &json);
[[nodiscard]] std::optional<Presence> presenceFrom(const Json &json);
[[nodiscard]] std::optional<FileDiff> fileDiffFrom(const Json &json);
[[nodiscard]] std::optional<PlanAnswer> planAnswerFrom(const Json &json);
[[nodiscard]] std::optional<Preview> previewFrom(const Json &json);
[[nodiscard]] std::optional<Way> wayFrom(const Json &json);
[[nodiscard]] std::optional<Done> doneFrom(const Json &json);

class ObjectReader;
/// The fields of settings, for those that are strict about the rest. bootDevice and watchdogDriver may be missing.
void readSettings(ObjectReader &reader, Settings &settings);

} // namespace warmboot
