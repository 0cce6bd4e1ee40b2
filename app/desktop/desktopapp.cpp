// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopapp.h"

#include "desktop/aboutdialog.h"
#include "widgets/plaintexts.h"

#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QSessionManager>
#include <QWindow>

#include <KAboutData>
#include <KWindowSystem>

namespace warmboot {

namespace {

QList<Session *> pointersTo(const std::vector<std::unique_ptr<Session>> &sessions)
{
    QList<Session *> pointers;
    for (const auto &session : sessions)
        pointers.append(session.get());
    return pointers;
}

} // namespace

DesktopApp::DesktopApp(std::vector<std::unique_ptr<Session>> sessions, Arguments arguments,
                       std::unique_ptr<Servers> servers, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_servers(std::move(servers))
    , m_owned(std::move(sessions))
    , m_sessions(pointersTo(m_owned))
    , m_window(m_sessions)
    , m_tray(m_sessions, m_arguments.machineWords())
    , m_notifier(m_sessions)
    , m_questions(new SshQuestions(&m_window))
{
    connectServers();
    // Whoever names a machine means it, and not the computer before them.
    if (!m_arguments.machines.isEmpty() || !m_arguments.servers.isEmpty())
        m_window.showMachine(m_sessions.at(m_arguments.thisComputer ? 1 : 0));
    connect(&m_host, &TrayHost::changed, this, &DesktopApp::followTrayHost);
    connect(&m_host, &TrayHost::xembedCame, &m_tray, &Tray::showAgain);
    connect(&m_host, &TrayHost::noneCame, this, [this] {
        // Neither window nor icon: nobody could find it any more.
        if (!m_window.isVisible())
            raise();
    });
    connectTray();
    connect(&m_notifier, &Notifier::openRequested, this, [this](Session *session, const QString &token) {
        raise(token);
        m_window.showMachine(session);
    });
    connect(&m_window, &MainWindow::aboutRequested, this, [this] {
        auto *about = new AboutDialog(KAboutData::applicationData(), &m_window);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    // Qt's own end with the last window never comes: an icon holds it up, also where there is no tray for it.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, [this] {
        if (!m_host.isThere())
            QCoreApplication::quit();
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
        if (!m_window.asksBeforeItGoes() || !manager.allowsInteraction())
            return;
        if (!maySessionEnd())
            manager.cancel();
        manager.release();
    });
    followTrayHost();
}

DesktopApp::~DesktopApp()
{
    // The window goes after what its end would be asked about.
    disconnect(qGuiApp, nullptr, this, nullptr);
}

void DesktopApp::connectTray()
{
    connect(&m_tray, &Tray::drawn, &m_caches, &RestingCaches::drawn);
    connect(&m_tray, &Tray::openRequested, this, [this] { raise(m_tray.activationToken()); });
    connect(&m_tray, &Tray::showRequested, this, [this](Session *session) {
        raise(m_tray.activationToken());
        m_window.showMachine(session);
    });
    connect(&m_tray, &Tray::quitRequested, this, &DesktopApp::quit);
    connect(&m_tray, &Tray::modeRequested, this, [this](Session *session, Mode mode) {
        raise(m_tray.activationToken());
        m_window.showMachine(session);
        session->askForMode(mode);
    });
    connect(&m_tray, &Tray::rebootRequested, this, [this](Session *session, OneShot via) {
        raise(m_tray.activationToken());
        m_window.showMachine(session);
        m_window.showReboot(session, via);
    });
    connect(&m_tray, &Tray::undoRequested, this, [this](Session *session) {
        raise(m_tray.activationToken());
        m_window.showMachine(session);
        session->askToUndo();
    });
    connect(&m_tray, &Tray::failed, this, [this](const QString &sentence) {
        raise(m_tray.activationToken());
        plainMessageBox(QMessageBox::Warning, {}, sentence, QMessageBox::Ok, &m_window)->open();
    });
}

void DesktopApp::start()
{
    m_window.winId(); // a password prompt wants to know its window, shown or not
    for (auto *session : std::as_const(m_sessions)) {
        session->machine().setWindow(m_window.windowHandle());
        // Nobody looks: what wants to ask something waits until somebody does.
        m_starts.add(session, m_arguments.tray ? Session::Asking::Nobody : Session::Asking::Person);
    }
    if (!m_arguments.tray)
        raise();
    if (m_servers && !m_servers->faults().isEmpty())
        tell(m_servers->faults().first());
}

int DesktopApp::startedAgain(const Arguments &arguments)
{
    const auto missing = m_arguments.missing(arguments);
    // Autostart of what already runs is no wish to see the window.
    if (!arguments.tray || !missing.isEmpty())
        raise();
    if (missing.isEmpty())
        return 0;
    tellMissing(missing);
    return 1;
}

void DesktopApp::tellMissing(const QStringList &names)
{
    auto *box = plainMessageBox(QMessageBox::Information,
                                tr("Warmboot is open already"),
                                tr("The window that is open was started without %1. To see all of them, quit Warmboot "
                                   "and start it again.")
                                    .arg(QLocale().createSeparatedList(names)),
                                QMessageBox::Ok,
                                &m_window);
    box->open();
}

void DesktopApp::raise(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    KWindowSystem::updateStartupId(m_window.windowHandle());
    KWindowSystem::activateWindow(m_window.windowHandle());
}

void DesktopApp::quit()
{
    if (m_window.asksBeforeItGoes())
        raise(m_tray.activationToken()); // the question belongs over the window
    m_window.quit();
}

bool DesktopApp::maySessionEnd()
{
    if (!m_window.asksBeforeItGoes())
        return true;
    raise();
    return m_window.maySessionEnd();
}

void DesktopApp::followTrayHost()
{
    m_window.setStaysInTray(m_host.isThere());
}

} // namespace warmboot
