// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/check.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"
#include "protocol/plan.h"
#include "protocol/reply.h"
#include "protocol/undorecord.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

// Keys stay in the order in which they are written here: people read this too.
using Json = nlohmann::ordered_json;

[[nodiscard]] Json toJson(const Sentence &sentence);
[[nodiscard]] Json toJson(const Error &error);
[[nodiscard]] Json toJson(const Settings &settings);
[[nodiscard]] Json toJson(const DesiredState &desired);
[[nodiscard]] Json toJson(const InstalledKernel &kernel);
[[nodiscard]] Json toJson(const ChosenKernel &kernel);
[[nodiscard]] Json toJson(const LoaderDefault &loader);
[[nodiscard]] Json toJson(const Adoptable &adoptable);
[[nodiscard]] Json toJson(const Advice &advice);
[[nodiscard]] Json toJson(const CallerForecast &forecast);
[[nodiscard]] Json toJson(const NextReboot &next);
[[nodiscard]] Json toJson(const ThisBoot &boot);
[[nodiscard]] Json toJson(const HistoryEntry &entry);
[[nodiscard]] Json toJson(const Suspension &suspension);
[[nodiscard]] Json toJson(const ScheduledShutdown &scheduled);
[[nodiscard]] Json toJson(const SetupFile &file);
[[nodiscard]] Json toJson(const UndoOffer &offer);
[[nodiscard]] Json toJson(const MachineState &state);
[[nodiscard]] Json toJson(const Check &check);
[[nodiscard]] Json toJson(const FileView &file);
[[nodiscard]] Json toJson(const FileDiff &diff);
[[nodiscard]] Json toJson(const Services &services);
[[nodiscard]] Json toJson(const Person &person);
[[nodiscard]] Json toJson(const Presence &presence);
[[nodiscard]] Json toJson(const PlanAnswer &plan);
[[nodiscard]] Json toJson(const Plan &plan);
[[nodiscard]] Json toJson(const Preview &preview);
[[nodiscard]] Json toJson(const Way &way);
[[nodiscard]] Json toJson(const Done &done);
[[nodiscard]] Json toJson(const UndoRecord &record);

/// Bytes that are not UTF-8 become U+FFFD: this is for output, never for a record.
[[nodiscard]] std::string dump(const Json &json, int indent = 2);

/// Strict: unknown keys, wrong types and impossible values give nullopt. Contents of files are
/// text, or hex where they are not UTF-8.
[[nodiscard]] std::optional<UndoRecord> undoRecordFrom(std::string_view text);

} // namespace warmboot
