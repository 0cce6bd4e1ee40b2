// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/machinestate.h"

namespace warmboot {

std::string_view toString(Via via)
{
    switch (via) {
    case Via::Kexec: return "kexec";
    case Via::Bios: return "bios";
    case Via::Unknown: return "unknown";
    }
    return "unknown";
}

std::string_view toString(SetupState state)
{
    switch (state) {
    case SetupState::Absent: return "absent";
    case SetupState::Installed: return "installed";
    case SetupState::Drifted: return "drifted";
    case SetupState::Foreign: return "foreign";
    }
    return "absent";
}

std::string_view toString(FileCondition condition)
{
    switch (condition) {
    case FileCondition::Ours: return "ours";
    case FileCondition::Edited: return "edited";
    case FileCondition::Missing: return "missing";
    case FileCondition::Shadowed: return "shadowed";
    case FileCondition::Foreign: return "foreign";
    }
    return "ours";
}

} // namespace warmboot
