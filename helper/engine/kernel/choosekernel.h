// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"

#include <string>

namespace warmboot {

/// The kernel that a reboot would load with these settings, looked at as far as the caller may
/// read: `problem` says what stands against it. base: the line that the boot loader gave.
/// A file that only root can read is no problem here; apply looks again as root.
/// loader: what the boot loader starts, for settings that follow it. Where only root can tell, the path stays empty.
[[nodiscard]] ChosenKernel chooseKernel(const SystemPaths &paths, const Settings &settings, const std::string &base,
                                        const std::string &architecture, const LoaderDefault &loader);

/// What another way to choose would come to; nothing of a fixed kernel is taken over.
[[nodiscard]] ChosenKernel chooseBy(Follow follow, const SystemPaths &paths, const Settings &settings,
                                    const std::string &base, const std::string &architecture,
                                    const LoaderDefault &loader);

/// The options of the command line that choose a kernel otherwise and come to one here: "--follow newest, --kernel
/// PATH" say. The arguments are those of chooseKernel.
[[nodiscard]] std::string waysToChoose(const SystemPaths &paths, const Settings &settings, const std::string &base,
                                       const std::string &architecture, const LoaderDefault &loader);

} // namespace warmboot
