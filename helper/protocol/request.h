// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"
#include "protocol/error.h"
#include "protocol/oneshot.h"
#include "protocol/plan.h"
#include "protocol/release.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace warmboot {

// What a client may ask for. The wish, never the steps: no request names a path to write or a
// program to run. docs/protocol.md shows each as it goes over the wire.

struct ProbeRequest
{
}; ///< → MachineState
struct ChecksRequest
{
}; ///< → std::vector<Check>
struct FilesRequest
{
}; ///< → std::vector<FileView>
struct HistoryRequest
{
}; ///< → std::vector<HistoryEntry>
struct ServicesRequest
{
}; ///< → Services
struct PresenceRequest
{
}; ///< → Presence
struct PlanRequest ///< → PlanAnswer
{
    DesiredState desired;
};
struct PreviewRequest ///< → Preview: what undo, or redo, would do
{
    bool redo = false;
};
struct WatchRequest ///< → Done, and from then on a Changed whenever the state is another
{
    bool on = true;
};

// These change the machine; they carry the Release of the client that made the plan.
struct ApplyRequest ///< → Done
{
    Settings settings;
    std::string digest; ///< of the plan that the user saw
    bool adopt = false; ///< as in the plan
};
struct UninstallRequest ///< → Done
{
    std::string digest;
};
struct UndoRequest ///< → Done; the record makes a double click undo once
{
    int record = 0;
};
struct RedoRequest ///< → Done
{
    int record = 0;
};
struct NextRequest ///< → Way
{
    OneShot choice = OneShot::Default;
};
struct ResumeRequest
{
}; ///< → Done
struct ConfirmRequest
{
}; ///< → Done; this boot is good
struct RebootRequest ///< → Way, and the machine goes down
{
    OneShot via = OneShot::Default;
    int confirm = 0; ///< minutes in which somebody will confirm a boot by kexec, or it is taken back; 0: nobody has to
};

inline constexpr int longestConfirmation = 120; ///< minutes

using Request = std::variant<ProbeRequest, ChecksRequest, FilesRequest, HistoryRequest, ServicesRequest,
                             PresenceRequest, PlanRequest, PreviewRequest, WatchRequest, ApplyRequest, UninstallRequest,
                             UndoRequest, RedoRequest, NextRequest, ResumeRequest, ConfirmRequest, RebootRequest>;

/// A request with the number that its answers carry.
struct NumberedRequest
{
    std::int64_t id = 0; ///< 1 or more
    Request request;
    Release release; ///< of the client; only requests that change something carry it
};

/// Longest line that is read, in bytes without its newline.
inline constexpr std::size_t longestRequest = std::size_t{256} << 10U;

/// Usage, for a line that is longer.
[[nodiscard]] Error requestTooLong();

/// "probe", "apply", …
[[nodiscard]] std::string_view verbOf(const Request &request);
[[nodiscard]] bool changesTheMachine(const Request &request);

/// Strict: unknown verbs and fields, missing fields, wrong types, doubled keys, values that
/// validate() refuses and lines that are too long are Usage and name the field.
[[nodiscard]] Result<NumberedRequest> requestFrom(std::string_view line);
/// One line without its newline.
[[nodiscard]] std::string toLine(const NumberedRequest &request);

/// The number of a line that requestFrom refused, so that the refusal can be answered; 0 if it has none.
[[nodiscard]] std::int64_t idOf(std::string_view line);

} // namespace warmboot
