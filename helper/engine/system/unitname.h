// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace warmboot {

/// The name of a unit, and what the specifiers in its file stand for.
struct UnitName
{
    std::string name; ///< "kexec-load@linux.service", or of a template "kexec-load@.service"

    [[nodiscard]] bool isTemplate() const;
    [[nodiscard]] std::string instance() const; ///< "linux"; empty when it is none
    [[nodiscard]] std::string ofTemplate() const; ///< "kexec-load@.service" of an instance; empty when it is none
};

} // namespace warmboot
