// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/ssh/sshlookup.h"
#include "protocol/error.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

class QFileSystemWatcher;

namespace warmboot {

/// One connection to a host, which everything else goes through: OpenSSH's own client as a master, with all that the
/// user's ~/.ssh/config says (jump hosts, agents, keys). What goes through it never connects by itself.
class SshMaster : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SshMaster)

public:
    enum class State { Closed, Connecting, Open };

    /// destination: from sshDestinationFrom(). folder: private to the user and short, for the socket. name: for people.
    SshMaster(QString destination, const QString &folder, QString name, QObject *parent = nullptr);
    ~SshMaster() override;

    /// Ends in opened() or in closed(). environment: with what answers its questions. asking: without, it fails where
    /// it would have to ask a person something.
    void open(const QProcessEnvironment &environment, bool asking);
    void close(); ///< without closed()

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< after closed()
    /// The arguments of a command that runs there through this connection, and only through it. command: one string
    /// that the login shell there takes; keep to what sh, csh and fish understand alike.
    [[nodiscard]] QStringList through(const QString &command) const;

    /// The ssh that is run; tests name another.
    static QString program();

Q_SIGNALS:
    void opened();
    void closed(); ///< see error()

private:
    void connectWithin(std::chrono::seconds limit);
    void watchForSocket(bool on);
    void look();
    void hear();
    void onFinished();
    [[nodiscard]] Error whyNot(const QByteArray &said) const;
    [[nodiscard]] std::string hostToForget(const std::string &text) const;

    QString m_destination;
    QString m_socket;
    QString m_name;
    State m_state = State::Closed;
    bool m_asking = true;
    QProcessEnvironment m_environment; ///< until the process is there
    SshLookup m_lookup;
    SshSettings m_settings; ///< empty where nothing was looked up
    Error m_error;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_said; ///< the end of its stderr
    QFileSystemWatcher *m_watcher = nullptr; ///< while connecting: each has an inotify of its own
    QTimer m_looking; ///< where it cannot watch
};

} // namespace warmboot
