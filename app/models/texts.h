// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/check.h"
#include "protocol/machinestate.h"
#include "protocol/reply.h"

#include <QIcon>
#include <QString>

namespace warmboot {

// The words and icons that stand for the engine's values, the same wherever they are shown.
// An icon never stands alone: its word is always beside it.

[[nodiscard]] QIcon viaIcon(Via via);
[[nodiscard]] QIcon forecastIcon(const MachineState &state); ///< tells a suspension from a BIOS that is wanted

[[nodiscard]] QString conditionText(FileCondition condition); ///< "as installed", "edited", …
[[nodiscard]] QIcon conditionIcon(FileCondition condition);

[[nodiscard]] QString outcomeText(Outcome outcome); ///< "good", "warning", "in the way"
[[nodiscard]] QIcon outcomeIcon(Outcome outcome);

/// What a check looks at: "kexec-tools" → "Package kexec-tools". A name that is not known stays.
[[nodiscard]] QString checkTitle(const std::string &name);

/// Seconds for people: "8 s", "1 min 20 s"; "–" for less than 0, which stands for unknown.
[[nodiscard]] QString durationText(std::int64_t seconds);
/// The same of milliseconds, with a tenth below ten seconds: "2.5 s".
[[nodiscard]] QString shortTimeText(std::int64_t milliseconds);
/// In the user's time zone and spelling; "–" for 0.
[[nodiscard]] QString timeText(std::int64_t secondsSince1970);

/// A capital letter and a full stop: reasons of the engine are parts of a sentence.
[[nodiscard]] QString asSentence(QString text);

} // namespace warmboot
