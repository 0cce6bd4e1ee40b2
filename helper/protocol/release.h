// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"
#include "protocol/version.h"

#include <cstddef>
#include <string>

namespace warmboot {

/// What two sides must have in common to understand each other and to make the same plan. Stands
/// in the greeting, in every digest, and in every request that changes something.
struct Release
{
    int protocol = protocolVersion;
    std::string payload; ///< of the files that get installed; 16 hex digits

    bool operator==(const Release &) const = default;
};

inline constexpr std::size_t payloadDigits = 16;

/// Version, saying which side is to be updated, when the two are not the same.
[[nodiscard]] Result<void> sameRelease(const Release &theirs, const Release &ours);
/// The other side speaks a protocol that is not ours.
[[nodiscard]] Error unequalProtocols(int theirs);

} // namespace warmboot
