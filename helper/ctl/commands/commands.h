// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/options.h"
#include "engine/system/system.h"

namespace warmboot {

// Each prints its answer and returns the exit code.

// looking.cpp: read only, without root
[[nodiscard]] int status(const System &system, const Options &options);
[[nodiscard]] int kernels(const System &system, const Options &options);
[[nodiscard]] int history(const System &system, const Options &options);

// checking.cpp: without root, but for check --try
[[nodiscard]] int check(const System &system, const Options &options);

// changing.cpp
[[nodiscard]] int planOrApply(const System &system, const Options &options); ///< plan, apply, enable, disable
[[nodiscard]] int adopt(const System &system, const Options &options);
[[nodiscard]] int uninstall(const System &system, const Options &options);

// undoing.cpp
[[nodiscard]] int undoOrRedo(const System &system, const Options &options);

// serving.cpp
[[nodiscard]] int serve(const System &system, const Options &options);

// rebooting.cpp
[[nodiscard]] int next(const System &system, const Options &options);
[[nodiscard]] int reboot(const System &system, const Options &options);
[[nodiscard]] int confirm(const System &system, const Options &options);
[[nodiscard]] int resumeKexec(const System &system, const Options &options);

} // namespace warmboot
