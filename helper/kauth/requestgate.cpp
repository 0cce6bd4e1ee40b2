// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestgate.h"

#include <QByteArray>
#include <QMetaType>
#include <QVariant>

namespace warmboot {

Result<NumberedRequest> requestIn(const QVariantMap &arguments)
{
    const auto argument = arguments.constFind(QStringLiteral("request"));
    if (argument == arguments.constEnd() || arguments.size() != 1)
        return fail(ErrorKind::Usage, say("helper-arguments"));
    // No conversion: a string, a list or a file descriptor is not what the application sends.
    if (argument->metaType() != QMetaType::fromType<QByteArray>())
        return fail(ErrorKind::Usage, say("helper-arguments"));
    const auto line = argument->toByteArray();
    if (static_cast<std::size_t>(line.size()) > longestRequest)
        return fail(ErrorKind::Usage, say("helper-arguments"), "longer than any request");
    return requestFrom(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
}

} // namespace warmboot
