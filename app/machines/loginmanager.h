// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace warmboot {

/// Somebody who asked the login manager not to shut down now.
struct RebootBlocker
{
    QString who;
    QString why;
};

/// What stands before a reboot, as the login manager knows it.
struct BeforeReboot
{
    QList<RebootBlocker> blockers;
    QStringList otherUsers; ///< who are logged in, by name, each once
    bool allowed = true; ///< false: policy forbids it to this user
    bool needsPassword = false;
};

/// The login manager of this computer (systemd-logind, org.freedesktop.login1 on the system bus), which
/// reboots it for whoever policy lets. Nothing blocks; every callback is called once, from the event loop,
/// and never after this object is gone.
class LoginManager : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void look(std::function<void(Result<BeforeReboot>)> done);

    /// Through reboot.target, with the stopping of services, whatever kernel is loaded. May ask for a password.
    ///  Cancelled: it was not given or not right. Unauthorized: policy forbids it, or nobody could ask.
    ///  Refused: somebody blocks it, or it is under way. Unreachable: no login manager.
    void reboot(std::function<void(Result<void>)> done);

    /// Of the services alone; only where systemd knows that (254). Errors as of reboot().
    void softReboot(std::function<void(Result<void>)> done);

    /// Takes back a shutdown that was scheduled for later. Errors as of reboot().
    void cancelScheduled(std::function<void(Result<void>)> done);

private:
    void ask(const char *method, const QVariantList &arguments, std::function<void(Result<void>)> done);
};

} // namespace warmboot
