// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/reply.h"

namespace warmboot::test {

// The parts of a FakeMachine that need no machine, only a state.

/// The kernel that these settings would load there.
[[nodiscard]] ChosenKernel fakeKernel(const MachineState &state, const Settings &settings);
[[nodiscard]] NextReboot fakeForecast(const MachineState &state);

/// As the engine plans, on the files that go with the state.
[[nodiscard]] Result<PlanAnswer> fakePlan(const MachineState &state, const DesiredState &desired);
/// The diffs between the set-ups of two states.
[[nodiscard]] std::vector<FileDiff> fakeDiffs(const MachineState &before, const MachineState &after);
/// What putting the set-up of the second state in place of the first does.
[[nodiscard]] std::vector<Sentence> fakeSentences(const MachineState &before, const MachineState &after);
/// The files of a set-up with these settings, all ours.
[[nodiscard]] std::vector<SetupFile> fakeSetupFiles(const Settings &settings);

[[nodiscard]] std::vector<FileView> fakeFiles(const MachineState &state);
[[nodiscard]] std::vector<Check> fakeChecks(const MachineState &state);
/// Oldest first, some weeks of it; ends with state.lastReboot. None when nothing is installed.
[[nodiscard]] std::vector<HistoryEntry> fakeHistory(const MachineState &state);

} // namespace warmboot::test
