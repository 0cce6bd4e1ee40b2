// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/systempaths.h"
#include "protocol/machinestate.h"

#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// The kernels in /boot, newest first, with the initrds that belong to them.
[[nodiscard]] std::vector<InstalledKernel> installedKernels(const SystemPaths &paths,
                                                            const std::string &runningVersion);

/// The initrd that goes with a kernel by the distributions' habits: next to it, of the same
/// version, or the link beside the link. nullopt when there is none.
[[nodiscard]] std::optional<std::string> initrdFor(const SystemPaths &paths, const std::string &kernel);

/// Does an initrd belong to another kernel, by the versions in both names? Of names without one nobody can tell.
/// version: of the kernel, where it is known.
[[nodiscard]] bool isOfAnotherKernel(const std::string &initrd, const std::string &kernel, const std::string &version);

struct KernelFiles
{
    std::string kernel;
    std::vector<std::string> initrds;
};

/// What the settings mean on this machine now; the same steps as in helper/payload/kernel.sh.
/// loader: for settings that follow it. Files may be missing: that is for chooseKernel to say.
[[nodiscard]] std::optional<KernelFiles> followKernel(const SystemPaths &paths, const Settings &settings,
                                                      const LoaderDefault &loader);

} // namespace warmboot
