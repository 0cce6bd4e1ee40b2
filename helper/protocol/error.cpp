// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/error.h"

#include "protocol/words.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace warmboot {

std::unexpected<Error> fail(ErrorKind kind, Sentence sentence, std::string detail)
{
    return std::unexpected(Error{kind, std::move(sentence), std::move(detail)});
}

std::unexpected<Error> failErrno(SentenceCode code, const std::string &path, int errnum)
{
    std::string why = std::strerror(errnum); // NOLINT(concurrency-mt-unsafe): one thread
    // The ones that their reader can cure at once.
    const bool full = errnum == ENOSPC || errnum == EDQUOT;
    const bool refusedToRoot = errnum == EPERM && code.view() == "cannot-write";
    const auto sentence = full ? SentenceCode("disk-full")
        : errnum == EROFS      ? SentenceCode("read-only")
        : refusedToRoot        ? SentenceCode("not-permitted")
                               : code;
    return fail(ErrorKind::Failed, say(sentence, {{"path", path}, {"why", why}}), why);
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed:
    case ErrorKind::Cancelled:
    case ErrorKind::Unreachable: return 1;
    case ErrorKind::Usage: return 2;
    case ErrorKind::Refused: return 3;
    case ErrorKind::Stale:
    case ErrorKind::Drifted:
    case ErrorKind::Version: return 4;
    case ErrorKind::Unauthorized: return 5;
    }
    return 1;
}

std::string_view toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed: return "failed";
    case ErrorKind::Usage: return "usage";
    case ErrorKind::Refused: return "refused";
    case ErrorKind::Stale: return "stale";
    case ErrorKind::Drifted: return "drifted";
    case ErrorKind::Unauthorized: return "unauthorized";
    case ErrorKind::Version: return "version";
    case ErrorKind::Cancelled: return "cancelled";
    case ErrorKind::Unreachable: return "unreachable";
    }
    return "failed";
}

std::optional<ErrorKind> errorKindFrom(std::string_view text)
{
    return wordFrom(text,
                    {ErrorKind::Failed,
                     ErrorKind::Usage,
                     ErrorKind::Refused,
                     ErrorKind::Stale,
                     ErrorKind::Drifted,
                     ErrorKind::Unauthorized,
                     ErrorKind::Version,
                     ErrorKind::Cancelled,
                     ErrorKind::Unreachable});
}

} // namespace warmboot
