// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/loginmanager.h"

#include <QDBusMessage>
#include <QObject>
#include <QVariantList>

namespace warmboot {

[[nodiscard]] QDBusMessage loginManagerCall(const char *method, const QVariantList &arguments = {});

/// The login manager gave this error, or no answer.
[[nodiscard]] Error loginManagerSilent(const QDBusMessage &reply);

/// Looks who and what stands before a reboot. Deletes itself after the answer, or goes with its parent.
class LoginManagerLook : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(Result<BeforeReboot>)>;

    LoginManagerLook(Callback done, QObject *parent);

private:
    void askWhetherAllowed();
    void askForInhibitors();
    void askForSessions();
    void askForClass(const QString &session, const QString &user);
    void answer(const Result<BeforeReboot> &result);

    Callback m_done;
    BeforeReboot m_found;
    int m_classesAwaited = 0;
};

} // namespace warmboot
