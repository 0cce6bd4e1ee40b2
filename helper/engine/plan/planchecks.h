// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/mounts.h"
#include "engine/system/system.h"
#include "protocol/entry.h"
#include "protocol/machinestate.h"

#include <optional>
#include <vector>

namespace warmboot {

/// Differ these in no more than the mode (and in what the planner finds by itself)?
[[nodiscard]] bool sameButMode(const Settings &left, const Settings &right);

/// As validate(); but what already stands in the settings file of the machine never keeps it from
/// being switched off, and otherwise that file is named (Drifted).
[[nodiscard]] Result<void> checkSettings(const Settings &wish, const std::optional<Settings> &present);

/// What stands against a set-up with these settings on this machine: the first reason as Refused.
/// kernel: as these settings would choose it.
[[nodiscard]] Result<void> checkInstall(const System &system, const MachineState &state, const Settings &settings,
                                        const ChosenKernel &kernel, const std::vector<Mount> &mounts);

/// What does not stand against it but should be known before.
[[nodiscard]] std::vector<Sentence> installWarnings(const System &system, const MachineState &state,
                                                    const Settings &settings, const ChosenKernel &kernel);

/// What uninstalling leaves where it is, because it is somebody else's, and what else makes reboots.
[[nodiscard]] std::vector<Sentence> uninstallWarnings(const System &system, const MachineState &state,
                                                      const std::vector<Change> &changes);

/// Why a kernel that is locked down would refuse to load this one; nullopt where it would not, or nobody but root can
/// tell. By whom it is signed is not looked at.
[[nodiscard]] std::optional<Sentence> missingSignature(const System &system, const MachineState &state,
                                                       const ChosenKernel &kernel);
/// unified: the kernel is inside a unified image.
[[nodiscard]] Sentence unsignedKernel(const std::string &path, bool unified, const std::string &lockdown);
/// Does the kernel that runs take only a signed one?
[[nodiscard]] bool lockedDown(const MachineState &state);
/// Why a reboot is neither systemd's nor ours (a drop-in of somebody else's, a masked unit); nullptr when it is.
[[nodiscard]] const Sentence *foreignReboot(const MachineState &state);
/// Is this remark of a state good to know, and nothing to be warned of?
[[nodiscard]] bool isHarmless(const Sentence &remark);
/// For a plan after which reboots go through the firmware: what may do otherwise, whatever Warmboot does.
[[nodiscard]] std::vector<Sentence> foreignWarnings(const MachineState &state);

} // namespace warmboot
