// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/check.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"
#include "protocol/oneshot.h"
#include "protocol/plan.h"
#include "protocol/presence.h"
#include "protocol/release.h"
#include "protocol/services.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace warmboot {

// What the engine answers, as the application sees it.

/// A plan as it goes over the wire: without the entries, which stay on the machine.
struct PlanAnswer
{
    DesiredState desired;
    bool nothingToDo = false;
    Sentence what; ///< the whole change in one sentence
    std::vector<Sentence> sentences; ///< what will happen, in order
    std::vector<Sentence> warnings;
    std::vector<FileDiff> diffs;
    ChosenKernel kernel; ///< what a reboot via kexec would load if the wish were fulfilled
    std::string digest; ///< 64 hex digits; goes back with the ApplyRequest or UninstallRequest
};

[[nodiscard]] PlanAnswer answerOf(const Plan &plan);

/// What undo or redo would do.
struct Preview
{
    int record = 0; ///< goes back with the UndoRequest or RedoRequest
    Sentence what; ///< the change that is taken back or made again
    std::vector<Sentence> sentences; ///< what will happen, in order
    std::vector<FileDiff> diffs;
};

/// One file of the set-up, to read.
struct FileView
{
    std::string path;
    FileCondition condition = FileCondition::Missing;
    std::optional<Sentence> remark;
    std::string purpose; ///< code of a sentence that says what it is for, "purpose-load-unit" say
    std::string wanted; ///< the text that Warmboot puts there; empty for what is foreign
    std::string present; ///< the text that is there; empty when missing or unreadable
    std::string diff; ///< from present to wanted, unified; empty when they are the same
};

/// A change is made.
struct Done
{
    int record = 0; ///< of the undo record that was written, undone or redone; 0 when there is none
};

/// The first line of a conversation.
struct Greeting
{
    Release release;
    std::string version; ///< of Warmboot, for people
    bool root = false; ///< requests that change the machine have a chance
};

struct Progress
{
    Sentence sentence; ///< what is being done now
};

/// Pushed after a WatchRequest.
struct Changed
{
    MachineState state;
};

using Answer = std::variant<Error, Progress, Changed, MachineState, std::vector<Check>, std::vector<FileView>,
                            std::vector<HistoryEntry>, Services, Presence, PlanAnswer, Preview, Way, Done>;

struct Reply
{
    std::int64_t id = 0; ///< of the request; 0: an Error about a line that had no number
    Answer answer;
};

/// Longest line that a client reads, in bytes.
inline constexpr std::size_t longestReply = std::size_t{8} << 20U;

/// One line without its newline.
[[nodiscard]] std::string toLine(const Greeting &greeting);
[[nodiscard]] std::string toLine(const Reply &reply);

/// Failed ("answer-unknown") for what is not a reply of this protocol. Keys that this side does
/// not know are skipped: a newer engine may say more.
[[nodiscard]] Result<Reply> replyFrom(std::string_view line);
/// Version for another protocol; Failed for what is no greeting.
[[nodiscard]] Result<Greeting> greetingFrom(std::string_view line);

} // namespace warmboot
