// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "polkitanswers.h"

#include <QDBusServiceWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace warmboot {

/// Sees to it that KAuth does not wait for polkit for ever, while everybody else hears "busy". Anybody may call the
/// helper with the name of any action, without a password, and go away again.
///
/// What is no action of ours is denied before polkit hears of it, so that nobody is shown a prompt for somebody else's
/// action in our name. An error instead of an answer is a denial: the caller is gone, or the policy is not installed.
/// When polkit itself goes away or nobody gives the password, the helper ends: no change is under way then, so that
/// nothing is cut in half; the bus tells the caller that the helper is gone, and starts another one for the next call.
class AuthorizationWatch : public QObject
{
    Q_OBJECT

public:
    using End = std::function<void(const char *why)>;

    struct Limits
    {
        std::chrono::milliseconds password; ///< for an answer of polkit
        std::chrono::milliseconds error{250}; ///< between two looks whether there is an error instead
    };

    /// actions: in full, those that the helper carries out. end: does not come back.
    AuthorizationWatch(QStringList actions, const Limits &limits, std::unique_ptr<PolkitAnswers> answers, End end,
                       QObject *parent = nullptr);

    /// Listens to what KAuth tells on the bus, at its source, so that nothing happens in between. False: this version
    /// of KAuth is built otherwise.
    [[nodiscard]] bool attach();

private:
    Q_SLOT void heard(int type, const QString &action, const QByteArray &blob);
    void stopWaiting();
    void lookForError();

    const QStringList m_actions;
    const std::unique_ptr<PolkitAnswers> m_answers;
    const End m_end;
    const std::chrono::milliseconds m_pause; ///< see Limits::error
    QTimer m_limit; ///< runs while polkit is asked
    QTimer m_look; ///< likewise, and while a call is denied
    bool m_seenError = false; ///< at the last look
    QDBusServiceWatcher m_polkit;
};

} // namespace warmboot
