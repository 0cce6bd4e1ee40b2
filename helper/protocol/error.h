// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/sentence.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace warmboot {

/// What kind of failure it is; the exit code of warmbootctl follows from it.
enum class ErrorKind {
    Failed, ///< tried and failed; what was begun has been rolled back
    Usage, ///< the request itself is wrong
    Refused, ///< a check of the machine stands against it
    Stale, ///< the machine is not the one that the plan was made for
    Drifted, ///< a file of ours is not as we left it
    Unauthorized, ///< needs root, or policy forbids it
    Version, ///< the two sides are of different versions
    Cancelled, ///< a person did not want it after all, or mistyped the password: nothing was done
    Unreachable, ///< whoever should have answered is not there, did not start, or went away
};

/// An error as a value: a sentence for people (what, why, what to do) and a detail for the log.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    Sentence sentence;
    std::string detail;
};

template<typename T>
using Result = std::expected<T, Error>;

[[nodiscard]] std::unexpected<Error> fail(ErrorKind kind, Sentence sentence, std::string detail = {});
/// A failed system call: Failed, with strerror(errnum) as the detail and in the argument "why".
[[nodiscard]] std::unexpected<Error> failErrno(SentenceCode code, const std::string &path, int errnum);

[[nodiscard]] int exitCode(ErrorKind kind);
[[nodiscard]] std::string_view toString(ErrorKind kind);
[[nodiscard]] std::optional<ErrorKind> errorKindFrom(std::string_view text);

} // namespace warmboot
