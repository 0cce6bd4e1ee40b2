// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/release.h"

namespace warmboot {

Error unequalProtocols(int theirs)
{
    const auto code = theirs < protocolVersion ? SentenceCode("protocol-older") : SentenceCode("protocol-newer");
    return {ErrorKind::Version,
            say(code, {{"theirs", std::to_string(theirs)}, {"ours", std::to_string(protocolVersion)}}),
            {}};
}

Result<void> sameRelease(const Release &theirs, const Release &ours)
{
    if (theirs.protocol != ours.protocol)
        return std::unexpected(unequalProtocols(theirs.protocol));
    if (theirs.payload != ours.payload)
        return fail(ErrorKind::Version, say("payload-unequal"), "theirs " + theirs.payload + ", ours " + ours.payload);
    return {};
}

} // namespace warmboot
