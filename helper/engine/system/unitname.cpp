// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/unitname.h"

namespace warmboot {

bool UnitName::isTemplate() const
{
    return name.contains("@.");
}

std::string UnitName::instance() const
{
    const auto at = name.find('@');
    const auto dot = name.rfind('.');
    return at == std::string::npos || dot == std::string::npos || dot < at ? std::string()
                                                                           : name.substr(at + 1, dot - at - 1);
}

std::string UnitName::ofTemplate() const
{
    const auto at = name.find('@');
    const auto dot = name.rfind('.');
    return instance().empty() ? std::string() : name.substr(0, at + 1) + name.substr(dot);
}

} // namespace warmboot
