// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayicons.h"

#include <QStandardPaths>

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

} // namespace

QString themedIconName(TraySign sign)
{
    return QStringLiteral("org.warmboot.Warmboot-%1-symbolic").arg(nameOf(sign));
}

bool isInstalled(const QString &iconName)
{
    // Not QIcon::hasThemeIcon(): it also finds what only this process can see.
    return !QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                   QStringLiteral("icons/hicolor/symbolic/status/%1.svg").arg(iconName))
                .isEmpty();
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
