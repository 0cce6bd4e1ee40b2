// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <KConfigGroup>
#include <KDesktopFile>

namespace warmboot::autostart {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Autostart", text);
}

const QString fileName = QStringLiteral("autostart/org.warmboot.Warmboot.desktop");

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1Char('/') + fileName;
}

/// An administrator may have put an entry for everybody into /etc/xdg: it has to be overridden, not removed.
bool isOnForEverybody()
{
    const auto files = QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, fileName);
    for (const auto &file : files) {
        if (file != ownFile())
            return !KDesktopFile(file).desktopGroup().readEntry("Hidden", false);
    }
    return false;
}

/// The program by its name where the session finds it so, or else this very file.
QString command()
{
    const QFileInfo self(QCoreApplication::applicationFilePath());
    const QFileInfo found(QStandardPaths::findExecutable(self.fileName()));
    if (found.exists() && found.canonicalFilePath() == self.canonicalFilePath())
        return self.fileName();
    QString path = self.absoluteFilePath();
    // Quoting as the Desktop Entry Specification has it.
    for (const auto c : {u'\\', u'"', u'`', u'$'})
        path.replace(QChar(c), QStringLiteral("\\") + QChar(c));
    path.replace(QLatin1Char('%'), QStringLiteral("%%"));
    return QLatin1Char('"') + path + QLatin1Char('"');
}

} // namespace

bool isOn()
{
    if (QFile::exists(ownFile()))
        return !KDesktopFile(ownFile()).desktopGroup().readEntry("Hidden", false);
    return isOnForEverybody();
}

QString set(bool on)
{
    const auto file = ownFile();
    if (!on && !isOnForEverybody()) {
        if (QFile::exists(file) && !QFile::remove(file))
            return tr("%1 cannot be removed.").arg(file);
        return {};
    }
    if (!QDir().mkpath(QFileInfo(file).path()))
        return tr("The folder %1 cannot be made.").arg(QFileInfo(file).path());
    // A fresh one each time: nothing of an older version's stays behind.
    QFile::remove(file);
    KDesktopFile entry(file);
    auto group = entry.desktopGroup();
    group.writeEntry("Type", "Application");
    group.writeEntry("Name", "Warmboot");
    group.writeEntry("Icon", "org.warmboot.Warmboot");
    group.writeEntry("Exec", QString(command() + QStringLiteral(" --tray")));
    if (!on)
        group.writeEntry("Hidden", true);
    if (!entry.sync())
        return tr("%1 cannot be written.").arg(file);
    return {};
}

} // namespace warmboot::autostart
