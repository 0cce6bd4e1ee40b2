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
    case Via::Soft: return "soft";
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
    return wordFrom(text, {Via::Kexec, Via::Bios, Via::Soft, Via::Unknown});
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

std::optional<Sentence> fileInTheWay(const MachineState &state)
{
    for (const auto &file : state.files) {
        // Files that do not count cannot be put right by writing them again.
        if (file.condition == FileCondition::Shadowed && file.remark)
            return file.remark;
        if (file.condition != FileCondition::Foreign)
            continue;
        // A masked unit of ours, or a script of the same name, is no set-up of somebody else's.
        const bool loader = !file.remark || file.remark->code == "foreign-set-up";
        return loader ? say("foreign-in-the-way", {{"path", file.path}}) : *file.remark;
    }
    return std::nullopt;
}

} // namespace warmboot
