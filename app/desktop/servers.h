// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/ssh/askpassdoor.h"
#include "machines/ssh/serverlist.h"
#include "machines/ssh/sshmachine.h"
#include "session/session.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace warmboot {

/// The servers that are reached through ssh: the list that is kept, and what their connections have in common.
class Servers
{
    Q_DISABLE_COPY_MOVE(Servers)

public:
    /// file: of the list.
    explicit Servers(QString file = serverListFile());
    ~Servers();

    /// What of the list could not be understood; all else of it is used.
    [[nodiscard]] const QList<Error> &faults() const { return m_faults; }
    [[nodiscard]] const QList<Server> &list() const { return m_list; } ///< as shown; the file may say more by now
    [[nodiscard]] std::unique_ptr<Session> sessionFor(const Server &server);
    [[nodiscard]] Result<void> add(const Server &server);
    [[nodiscard]] Result<void> remove(const QString &destination);
    /// The one with this destination is to be that one from now on.
    [[nodiscard]] Result<void> change(const QString &destination, const Server &server);
    /// Those of the file that are not in the list yet, which are in it then.
    [[nodiscard]] Result<QList<Server>> import(const QString &file);
    [[nodiscard]] Result<void> exportTo(const QString &file) const;

    /// What can be offered when one is added: ssh's own configuration and the hosts that it knows.
    [[nodiscard]] static QStringList known();

private:
    [[nodiscard]] Result<QList<Server>> added(const QList<Server> &servers);

    QString m_file;
    QList<Server> m_list;
    QList<Error> m_faults;
    std::unique_ptr<QTemporaryDir> m_runtime; ///< of this process: sockets
    std::unique_ptr<AskpassDoor> m_askpass;
};

/// The machine behind a session when it is a server of these; nullptr otherwise.
[[nodiscard]] SshMachine *serverOf(const Session &session);

} // namespace warmboot
