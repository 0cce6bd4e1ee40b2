// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/machinestate.h"

#include "protocol/words.h"

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

std::optional<Via> viaFrom(std::string_view text)
{
    return wordFrom(text, {Via::Kexec, Via::Bios, Via::Unknown});
}

std::optional<SetupState> setupStateFrom(std::string_view text)
{
    return wordFrom(text, {SetupState::Absent, SetupState::Installed, SetupState::Drifted, SetupState::Foreign});
}

std::optional<FileCondition> fileConditionFrom(std::string_view text)
{
    return wordFrom(text,
                    {FileCondition::Ours,
                     FileCondition::Edited,
                     FileCondition::Missing,
                     FileCondition::Shadowed,
                     FileCondition::Foreign});
}

} // namespace warmboot
