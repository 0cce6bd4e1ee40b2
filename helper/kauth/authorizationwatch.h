// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusServiceWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace warmboot {

/// Ends the helper when polkit will give no answer. KAuth waits for one without limit, and everybody else hears "busy"
/// meanwhile; but an error is no answer to it: when polkit is restarted, or knows no such action. Anybody may
/// call the helper with the name of one, without a password.
///
/// While polkit is asked no change is under way, so that nothing is cut in half: the bus tells the caller that the
/// helper is gone, and starts another one for the next call.
class AuthorizationWatch : public QObject
{
    Q_OBJECT

public:
    using End = std::function<void(const char *why)>;

    /// actions: in full, those that the helper carries out. limit: for the password; end: does not come back.
    AuthorizationWatch(QStringList actions, std::chrono::milliseconds limit, End end, QObject *parent = nullptr);

    /// Listens to what KAuth tells on the bus, at its source, so that nothing happens in between. False: this version
    /// of KAuth is built otherwise.
    [[nodiscard]] bool attach();

private:
    Q_SLOT void heard(int type, const QString &action, const QByteArray &blob);

    const QStringList m_actions;
    const End m_end;
    QTimer m_limit; ///< runs while polkit is asked
    QDBusServiceWatcher m_polkit;
};

} // namespace warmboot
