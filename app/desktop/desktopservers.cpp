// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of DesktopApp: servers come and go.

#include "desktop/desktopapp.h"

#include "desktop/ansibleexport.h"
#include "session/sentences.h"
#include "widgets/plaintexts.h"
#include "widgets/servers/addserverdialog.h"
#include "widgets/servers/machinespage.h"

#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace warmboot {

void DesktopApp::connectServers()
{
    connect(m_questions, &SshQuestions::asking, this, [this] { raise(); });
    if (!m_servers)
        return;
    for (auto *session : std::as_const(m_sessions))
        listenTo(session);
    m_window.setServers([this](const Session &session) {
        const auto *server = serverOf(session);
        return server && !m_arguments.servers.contains(server->destination());
    });
    connect(&m_window, &MainWindow::addServerRequested, this, &DesktopApp::askForServer);
    connect(&m_window, &MainWindow::importRequested, this, &DesktopApp::importServers);
    connect(&m_window, &MainWindow::exportRequested, this, &DesktopApp::exportServers);
    connect(m_window.machinesPage(), &MachinesPage::exportRequested, this, &DesktopApp::exportToAnsible);
    connect(&m_window, &MainWindow::removeRequested, this, &DesktopApp::askToRemove);
    connect(&m_window, &MainWindow::changeRequested, this, &DesktopApp::askToChange);
    connect(&m_window, &MainWindow::cleanRequested, this, &DesktopApp::clean);
}

void DesktopApp::listenTo(Session *session)
{
    auto *server = serverOf(*session);
    if (!server)
        return;
    m_questions->listenTo(server);
    connect(server, &SshMachine::questionAsked, &m_starts, [this, session] { m_starts.passOver(session); });
}

/// Into the window and the tray, and not connected to yet.
QList<Session *> DesktopApp::addServers(const QList<Server> &servers)
{
    QList<Session *> added;
    for (const auto &server : servers) {
        m_owned.push_back(m_servers->sessionFor(server));
        added.append(m_owned.back().get());
        listenTo(added.last());
        m_window.addMachine(added.last());
        m_notifier.watch(added.last());
    }
    m_sessions += added;
    m_tray.setSessions(m_sessions);
    return added;
}

void DesktopApp::askForServer()
{
    auto *dialog = new AddServerDialog(
        Servers::known(),
        [this](const Server &server) -> Result<void> {
            auto added = m_servers->add(server);
            if (added) {
                auto *session = addServers({server}).first();
                m_window.showMachine(session);
                session->start();
            }
            return added;
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DesktopApp::importServers()
{
    const auto file = QFileDialog::getOpenFileName(&m_window, tr("Import servers"));
    if (file.isEmpty())
        return;
    const auto added = m_servers->import(file);
    if (!added) {
        tell(added.error());
        return;
    }
    for (auto *session : addServers(*added))
        m_starts.add(session, Session::Asking::Nobody); // a file of a hundred must not ask a hundred times
    m_window.showAllMachines();
}

void DesktopApp::exportServers()
{
    const auto file = QFileDialog::getSaveFileName(&m_window, tr("Export servers"), QStringLiteral("servers"));
    if (file.isEmpty())
        return;
    if (const auto written = m_servers->exportTo(file); !written)
        tell(written.error());
}

void DesktopApp::exportToAnsible(const QList<Session *> &sessions)
{
    QList<ExportedHost> hosts;
    QStringList unknown;
    QStringList notOurs;
    for (const auto *session : sessions) {
        const auto *server = serverOf(*session);
        if (!server)
            continue;
        if (!session->hasState())
            unknown.append(session->name());
        else if (!isTold(session->state()))
            notOurs.append(session->name());
        else
            hosts.append({session->name(), server->destination(), session->state().settings});
    }
    if (!notOurs.isEmpty()) {
        tell({ErrorKind::Refused,
              say("export-not-ours", {{"machines", QLocale().createSeparatedList(notOurs).toStdString()}}),
              {}});
        return;
    }
    if (!unknown.isEmpty()) {
        tell({ErrorKind::Refused,
              say("export-unknown", {{"machines", QLocale().createSeparatedList(unknown).toStdString()}}),
              {}});
        return;
    }
    const auto folder = QFileDialog::getExistingDirectory(&m_window, tr("Folder for inventory.yml and set_up.yml"));
    if (folder.isEmpty())
        return;
    auto written = exportForAnsible(folder, hosts, false);
    if (!written && written.error().kind == ErrorKind::Refused) {
        auto *question = plainMessageBox(QMessageBox::Question,
                                         tr("Export for Ansible"),
                                         tr("%1 Replace it?").arg(translated(written.error())),
                                         QMessageBox::Yes | QMessageBox::Cancel,
                                         &m_window);
        question->setDefaultButton(QMessageBox::Cancel);
        const auto answer = question->exec(); // which deletes it
        if (answer != QMessageBox::Yes)
            return;
        written = exportForAnsible(folder, hosts, true);
    }
    if (!written)
        tell(written.error());
}

void DesktopApp::askToRemove(Session *session)
{
    auto *box = plainMessageBox(QMessageBox::Question,
                                tr("Remove server"),
                                tr("Remove %1 from the list?").arg(session->name()),
                                QMessageBox::Cancel,
                                &m_window);
    const bool works = session->phase() == Session::Phase::Rebooting || session->isBusy();
    box->setInformativeText(works ? tr("It is not finished yet, and nobody waits for it any more then: a boot that is "
                                       "to be confirmed is taken back through the firmware.")
                                  : tr("The server stays as it is, with all that Warmboot has set up there."));
    const auto *remove = box->addButton(tr("&Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, box, remove, guarded = QPointer(session)] {
        if (box->clickedButton() == remove && guarded)
            removeServer(guarded);
    });
    box->open();
}

void DesktopApp::removeServer(Session *session)
{
    if (const auto removed = m_servers->remove(serverOf(*session)->destination()); !removed) {
        tell(removed.error());
        return;
    }
    m_window.removeMachine(session);
    m_sessions.removeAll(session);
    m_tray.setSessions(m_sessions);
    m_notifier.forget(session);
    std::erase_if(m_owned, [session](const auto &owned) { return owned.get() == session; });
}

void DesktopApp::askToChange(Session *session)
{
    const auto destination = serverOf(*session)->destination();
    const auto found = std::ranges::find(m_servers->list(), destination, &Server::destination);
    if (found == m_servers->list().end())
        return;
    auto *dialog = new AddServerDialog(
        Servers::known(),
        [this, destination, guarded = QPointer(session)](const Server &server) -> Result<void> {
            auto changed = m_servers->change(destination, server);
            if (changed && guarded)
                replaceServer(guarded, server);
            return changed;
        },
        &m_window);
    dialog->setServer(*found);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DesktopApp::replaceServer(Session *old, const Server &server)
{
    m_owned.push_back(m_servers->sessionFor(server));
    auto *session = m_owned.back().get();
    listenTo(session);
    m_sessions.replace(m_sessions.indexOf(old), session);
    m_window.replaceMachine(old, session);
    m_tray.setSessions(m_sessions);
    m_notifier.forget(old);
    m_notifier.watch(session);
    std::erase_if(m_owned, [old](const auto &owned) { return owned.get() == old; });
    session->start();
}

/// What was sent there goes; the program that runs from it stays in memory until the connection ends.
void DesktopApp::clean(Session *session)
{
    serverOf(*session)->removeAgent([this, guarded = QPointer(session)](const std::optional<Error> &error) {
        if (error)
            tell(*error);
        else if (guarded)
            m_window.tellDone(guarded, tr("What Warmboot had sent to %1 is removed.").arg(guarded->name()));
    });
}

void DesktopApp::tell(const Error &error)
{
    plainMessageBox(QMessageBox::Warning, tr("Warmboot"), translated(error), QMessageBox::Ok, &m_window)->open();
}

} // namespace warmboot
