// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>
#include <QTimer>

namespace warmboot {

/// The door for an application in a sandbox (Flatpak), which sees a root folder of its own: it opens conversations with
/// `warmbootctl serve` on this computer, run as the user of the session. So it reads what that user may read, and
/// changes nothing. On the session bus, as org.warmboot.Reader; what is in a sandbox reaches it only if its permissions
/// name it.
class Reader : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.warmboot.Reader")

public:
    /// program: of warmbootctl.
    explicit Reader(QString program, QObject *parent = nullptr);

Q_SIGNALS:
    void idle(); ///< nobody has talked for a while

public Q_SLOTS:
    /// The caller's end of a stream to a new serve, which ends when that is closed. Refused with LimitsExceeded and
    /// Failed.
    QDBusUnixFileDescriptor Open();

private:
    void start(int end);
    void refuse(QDBusError::ErrorType type, const QString &why);

    QString m_program;
    int m_conversations = 0;
    QTimer m_patience; ///< runs out when nobody talks
};

} // namespace warmboot
