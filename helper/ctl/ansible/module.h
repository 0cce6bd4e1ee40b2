// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/system/system.h"
#include "protocol/json.h"

#include <string_view>

namespace warmboot {

/// Does what a task's arguments ask for. The answer is Ansible's: `changed`, and `failed` with `msg` when it is.
[[nodiscard]] Json ansibleResult(const System &system, std::string_view arguments) noexcept;

/// As a program that Ansible started: prints the result; the exit code says whether it failed.
[[nodiscard]] int ansibleModule(const System &system, std::string_view arguments);

} // namespace warmboot
