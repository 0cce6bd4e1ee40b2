// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/request.h"

#include <QVariantMap>

namespace warmboot {

/// What a caller sent, or Usage: exactly one argument, "request", a byte array with one line of the
/// protocol. The same bytes as `warmbootctl serve` reads, parsed by the same code.
[[nodiscard]] Result<NumberedRequest> requestIn(const QVariantMap &arguments);

/// The same; and Usage unless it is of the kind that this action carries out. Consent was given for
/// the action, so that it must not do for another.
template<typename Wanted>
[[nodiscard]] Result<NumberedRequest> requestOf(const QVariantMap &arguments)
{
    auto request = requestIn(arguments);
    if (request && !std::holds_alternative<Wanted>(request->request))
        return fail(ErrorKind::Usage, say("helper-other-action"), std::string(verbOf(request->request)));
    return request;
}

} // namespace warmboot
