// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/autostart.h"

#include "machines/sandbox.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <KConfigGroup>
#include <KDesktopFile>

namespace warmboot::autostart {

namespace {

struct Autostart
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::Autostart)
};

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

/// A word of Exec=, quoted as the Desktop Entry Specification has it.
QString quoted(QString word)
{
    static const QRegularExpression ordinary(QStringLiteral("^[A-Za-z0-9_./:=@,+-]+$"));
    if (ordinary.match(word).hasMatch())
        return word;
    for (const auto c : {u'\\', u'"', u'`', u'$'})
        word.replace(QChar(c), QStringLiteral("\\") + QChar(c));
    return QLatin1Char('"') + word.replace(QLatin1Char('%'), QStringLiteral("%%")) + QLatin1Char('"');
}

/// The program by its name where the session finds it so, or else this very file.
QString program()
{
    const QFileInfo self(QCoreApplication::applicationFilePath());
    const QFileInfo found(QStandardPaths::findExecutable(self.fileName()));
    if (found.exists() && found.canonicalFilePath() == self.canonicalFilePath())
        return self.fileName();
    return self.absoluteFilePath();
}

QString command(const QStringList &options)
{
    QStringList words;
    for (const auto &word : QStringList{program(), QStringLiteral("--tray")} + options)
        words.append(quoted(word));
    return words.join(QLatin1Char(' '));
}

/// In a sandbox the session's folder is out of reach: the desktop keeps an entry for us, and may ask the person first.
QString askPortal(bool on, const QStringList &options)
{
    const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
    auto request = QDBusMessage::createMethodCall(service,
                                                  QStringLiteral("/org/freedesktop/portal/desktop"),
                                                  QStringLiteral("org.freedesktop.portal.Background"),
                                                  QStringLiteral("RequestBackground"));
    const QVariantMap wish{
        {QStringLiteral("autostart"), on},
        {QStringLiteral("commandline"), QStringList{QStringLiteral("warmboot"), QStringLiteral("--tray")} + options},
    };
    request.setArguments({QString(), wish});
    const auto reply = QDBusConnection::sessionBus().call(request);
    return reply.type() == QDBusMessage::ErrorMessage
        ? Autostart::tr("The desktop does not do that: %1").arg(reply.errorMessage())
        : QString();
}

} // namespace

bool isOn()
{
    if (QFile::exists(ownFile()))
        return !KDesktopFile(ownFile()).desktopGroup().readEntry("Hidden", false);
    return isOnForEverybody();
}

QString set(bool on, const QStringList &options)
{
    if (inSandbox()) {
        if (const auto error = askPortal(on, options); !error.isEmpty())
            return error;
    } // what is written then is read by us alone, to know how it is set
    const auto file = ownFile();
    if (!on && !isOnForEverybody()) {
        if (QFile::exists(file) && !QFile::remove(file))
            return Autostart::tr("%1 cannot be removed.").arg(file);
        return {};
    }
    if (!QDir().mkpath(QFileInfo(file).path()))
        return Autostart::tr("The folder %1 cannot be made.").arg(QFileInfo(file).path());
    // A fresh one each time: nothing of an older version's stays behind.
    QFile::remove(file);
    KDesktopFile entry(file);
    auto group = entry.desktopGroup();
    group.writeEntry("Type", "Application");
    group.writeEntry("Name", "Warmboot");
    group.writeEntry("Icon", "org.warmboot.Warmboot");
    group.writeEntry("Exec", command(options));
    if (!on)
        group.writeEntry("Hidden", true);
    if (!entry.sync())
        return Autostart::tr("%1 cannot be written.").arg(file);
    return {};
}

} // namespace warmboot::autostart
