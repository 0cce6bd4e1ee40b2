// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/arguments.h"
#include "desktop/notifier.h"
#include "desktop/restingcaches.h"
#include "desktop/servers.h"
#include "desktop/tray.h"
#include "desktop/trayhost.h"
#include "session/startqueue.h"
#include "widgets/mainwindow.h"
#include "widgets/servers/sshquestions.h"

#include <QObject>

#include <memory>
#include <vector>

namespace warmboot {

/// The application on a desktop: sessions, window, tray and notifications, and what a click in one means
/// for the others. Where there is a tray, closing the window leaves the icon; where there is none, it ends
/// the application.
class DesktopApp : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopApp)

public:
    /// sessions: of the machines in arguments, at least one; the first is what the tray shows.
    /// servers: whose sessions some of these are; nullptr: none can be added.
    DesktopApp(std::vector<std::unique_ptr<Session>> sessions, Arguments arguments,
               std::unique_ptr<Servers> servers = nullptr, QObject *parent = nullptr);
    ~DesktopApp() override;

    /// Connects to the machines, and shows the window unless it is to stay in the tray.
    void start();
    /// Somebody started the program a second time, with these; returns the exit code of that start.
    int startedAgain(const Arguments &arguments);
    /// To the front. token: of the click that wanted it, for Wayland; empty when the environment has it.
    void raise(const QString &token = {});
    /// Ends the application, unless the person wants to keep edits that are not applied.
    void quit();
    /// Before the session of the desktop ends. False: there are edits that the person wants to keep.
    [[nodiscard]] bool maySessionEnd();

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Tray &tray() { return m_tray; }

private:
    void followTrayHost();
    void connectTray();
    void connectServers();
    void listenTo(Session *session);
    QList<Session *> addServers(const QList<Server> &servers);
    void askForServer();
    void importServers();
    void exportServers();
    void exportToAnsible(const QList<Session *> &sessions);
    void askToRemove(Session *session);
    void removeServer(Session *session);
    void askToChange(Session *session);
    void replaceServer(Session *old, const Server &server);
    void clean(Session *session);
    void tell(const Error &error);
    void tellMissing(const QStringList &names);

    Arguments m_arguments;
    std::unique_ptr<Servers> m_servers; ///< before the sessions, which use its connections
    std::vector<std::unique_ptr<Session>> m_owned;
    QList<Session *> m_sessions;
    MainWindow m_window;
    TrayHost m_host;
    Tray m_tray;
    Notifier m_notifier;
    StartQueue m_starts;
    RestingCaches m_caches;
    SshQuestions *m_questions; ///< owned by the window
};

} // namespace warmboot
