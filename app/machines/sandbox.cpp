// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/sandbox.h"

#include <QFileInfo>

namespace warmboot {

bool inSandbox()
{
    return QFileInfo::exists(QStringLiteral("/.flatpak-info"));
}

QStringList sandboxedSshOptions(const QString &dataFolder)
{
    // ssh writes to the first one. Its own quotes, as the folder may have a blank in it.
    return {
        QStringLiteral("-o"),
        QStringLiteral("UserKnownHostsFile=\"%1/known_hosts\" ~/.ssh/known_hosts ~/.ssh/known_hosts2").arg(dataFolder)};
}

} // namespace warmboot
