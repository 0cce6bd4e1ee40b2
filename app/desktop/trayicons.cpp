// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayicons.h"

#include <QStandardPaths>

#include <KConfig>
#include <KConfigGroup>

namespace warmboot {

namespace {

QString nameOf(TraySign sign)
{
    switch (sign) {
    case TraySign::Kexec: return QStringLiteral("kexec");
    case TraySign::Bios: return QStringLiteral("bios");
    case TraySign::Suspended: return QStringLiteral("suspended");
    case TraySign::Unknown: break;
    }
    return QStringLiteral("unknown");
}

/// Not QIcon::hasThemeIcon(): it also finds what only this process can see.
bool isInstalled(const QString &file)
{
    return !QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("icons/hicolor/") + file)
                .isEmpty();
}

/// Plasma paints them in the text colour when the icon theme wants it so. Elsewhere they are likely to stay
/// as dark as they are drawn, and not to be seen on a dark panel: so in LXQt, and in every XEmbed tray.
bool symbolsTakeTheTextColour()
{
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':')).contains(QLatin1String("KDE")))
        return false;
    const auto theme = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                              QStringLiteral("icons/%1/index.theme").arg(QIcon::themeName()));
    return !theme.isEmpty()
        && KConfig(theme, KConfig::SimpleConfig)
               .group(QStringLiteral("Icon Theme"))
               .readEntry("FollowsColorScheme", false);
}

} // namespace

QString installedIconName(TraySign sign)
{
    const auto name = QStringLiteral("org.warmboot.Warmboot-%1").arg(nameOf(sign));
    const auto symbolic = name + QStringLiteral("-symbolic");
    if (symbolsTakeTheTextColour() && isInstalled(QStringLiteral("symbolic/apps/%1.svg").arg(symbolic)))
        return symbolic;
    return isInstalled(QStringLiteral("scalable/status/%1.svg").arg(name)) ? name : QString();
}

QIcon builtInIcon(TraySign sign)
{
    const QIcon drawing(QStringLiteral(":/warmboot/icons/org.warmboot.Warmboot-%1.svg").arg(nameOf(sign)));
    // Pixmaps, as a drawing has no sizes of its own, and the tray sends one picture for each size.
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawing.pixmap(QSize(size, size), 1.0));
    return icon;
}

QIcon applicationIcon()
{
    return QIcon::fromTheme(QStringLiteral("org.warmboot.Warmboot"),
                            QIcon(QStringLiteral(":/warmboot/icons/org.warmboot.Warmboot.svg")));
}

} // namespace warmboot
