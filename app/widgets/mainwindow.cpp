// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "models/machinesmodel.h"
#include "models/texts.h"
#include "session/forecasttext.h"
#include "session/sentences.h"
#include "widgets/changeable.h"
#include "widgets/machinelist.h"
#include "widgets/machineview.h"
#include "widgets/plaintexts.h"
#include "widgets/servers/machinespage.h"
#include "widgets/servers/rollingrebootdialog.h"

#include <KConfigGroup>
#include <KSharedConfig>
#include <KWindowConfig>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QEventLoop>
#include <QIcon>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QWindow>

#include <tuple>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr QSize firstSize{1100, 750};

KConfigGroup layoutConfig()
{
    return KSharedConfig::openStateConfig()->group(u"MainWindow"_s);
}

} // namespace

MainWindow::MainWindow(const QList<Session *> &sessions, QWidget *parent)
    : QMainWindow(parent)
    , m_sessions(sessions)
    , m_model(new MachinesModel(sessions, this))
    , m_splitter(new QSplitter(this))
    , m_list(new MachineList(m_model, m_splitter))
    , m_views(new QStackedWidget(m_splitter))
    , m_all(new MachinesPage(m_model, m_views))
{
    setWindowTitle(tr("Warmboot"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_views);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);
    m_views->addWidget(m_all);
    makeMenus();
    for (auto *session : std::as_const(m_sessions))
        follow(session);
    connect(m_list, &MachineList::chosen, this, &MainWindow::choose);
    connect(m_list, &MachineList::allChosen, this, [this] {
        m_views->setCurrentWidget(m_all);
        m_all->setFocus(); // Ctrl+A chooses all, and a letter a name
        refreshActions();
    });
    connect(m_all, &MachinesPage::chosenChanged, this, &MainWindow::refreshActions);
    connect(m_all, &MachinesPage::openRequested, this, &MainWindow::showMachine);
    connect(m_all, &MachinesPage::rebootRequested, this, &MainWindow::askToRebootSeveral);
    choose(m_model->sessionAt(0));
    resize(firstSize.boundedTo(screen()->availableSize() * 9 / 10));
    restoreLayout();
}

MainWindow::~MainWindow()
{
    saveLayout();
}

void MainWindow::follow(Session *session)
{
    for (const auto &changed :
         {&Session::stateChanged, &Session::phaseChanged, &Session::busyChanged, &Session::cannotChangeChanged})
        connect(session, changed, this, [this, session] {
            if (session->isBusy() || session->phase() == Session::Phase::Rebooting)
                m_leavesWork = false; // what was said was said of others
            if (session == subject())
                refreshActions();
        });
    // A review that nobody has a view for yet: asked for from the tray.
    connect(session, &Session::reviewReady, this, [this, session](const Review &review) {
        if (!m_viewOf.contains(session))
            viewOf(session)->showReview(review);
    });
}

void MainWindow::addMachine(Session *session)
{
    m_sessions.append(session);
    follow(session);
    m_model->add(session);
    refreshActions();
}

void MainWindow::removeMachine(Session *session)
{
    session->disconnect(this);
    m_sessions.removeAll(session);
    const bool all = showsAll();
    if (session == m_current) {
        const int row = m_model->rowOf(session);
        showMachine(m_model->sessionAt(row > 0 ? row - 1 : 1));
    }
    if (all)
        showAllMachines();
    m_model->remove(session);
    delete m_viewOf.take(session);
    refreshActions();
}

void MainWindow::replaceMachine(Session *old, Session *session)
{
    m_sessions.replace(m_sessions.indexOf(old), session);
    follow(session);
    m_model->insert(m_model->rowOf(old), session);
    showMachine(session);
    removeMachine(old);
}

void MainWindow::setServers(std::function<bool(const Session &)> isServer)
{
    m_isServer = std::move(isServer);
    for (auto *view : std::as_const(m_viewOf))
        view->setInList(m_isServer(view->session()));
    refreshActions();
}

MachineView *MainWindow::viewOf(Session *session)
{
    auto *&view = m_viewOf[session];
    if (view)
        return view;
    session->readDetails(); // somebody looks
    view = new MachineView(*session, m_views);
    m_views->addWidget(view);
    view->setPage(m_page);
    view->setInList(m_isServer && m_isServer(*session));
    connect(view, &MachineView::changeRequested, this, [this, session] { Q_EMIT changeRequested(session); });
    connect(view, &MachineView::reviewOpened, this, [this, session] {
        showMachine(session);
        show(); // asked for from the tray
    });
    return view;
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    auto *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(QIcon::fromTheme(u"edit-undo"_s), tr("&Undo"), QKeySequence::Undo, this, [this] {
        viewOfSubject()->session().askToUndo();
    });
    m_redo = edit->addAction(QIcon::fromTheme(u"edit-redo"_s), tr("&Redo"), QKeySequence::Redo, this, [this] {
        viewOfSubject()->session().askToRedo();
    });
    makeMachineMenu();
    auto *help = menuBar()->addMenu(tr("&Help"));
    auto *about = help->addAction(
        QGuiApplication::windowIcon(), tr("&About Warmboot"), this, &MainWindow::aboutRequested);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::makeFileMenu()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    const auto add = [&](const QString &icon, const QString &text, auto signal) {
        m_serverActions.append(file->addAction(QIcon::fromTheme(icon), text, this, signal));
    };
    add(u"list-add"_s, tr("&Add a Server…"), &MainWindow::addServerRequested);
    m_serverActions.first()->setShortcut(QKeySequence::New);
    add(u"document-import"_s, tr("&Import Servers…"), &MainWindow::importRequested);
    add(u"document-export"_s, tr("&Export Servers…"), &MainWindow::exportRequested);
    m_serverActions.append(file->addSeparator());
    file->addAction(QIcon::fromTheme(u"window-close"_s), tr("&Close"), QKeySequence::Close, this, &QWidget::close);
    auto *quit = file->addAction(QIcon::fromTheme(u"application-exit"_s),
                                 tr("&Quit"),
                                 QKeySequence(Qt::CTRL | Qt::Key_Q),
                                 this,
                                 &MainWindow::quit);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeMachineMenu()
{
    auto *machine = menuBar()->addMenu(tr("&Machine"));
    const auto add = [&](const QIcon &icon, const QString &text, auto slot) {
        return machine->addAction(icon, text, this, slot);
    };
    // Their texts come with refreshActions().
    m_kexec = add(viaIcon(Via::Kexec), {}, [this] { viewOfSubject()->askToReboot(OneShot::Kexec); });
    m_bios = add(viaIcon(Via::Bios), {}, [this] { viewOfSubject()->askToReboot(OneShot::Bios); });
    m_soft = add(viaIcon(Via::Soft), {}, [this] { viewOfSubject()->askToReboot(OneShot::Soft); });
    machine->addSeparator();
    m_retry = add(QIcon::fromTheme(u"view-refresh"_s), tr("Read &again"), [this] { readAgain(); });
    m_retry->setShortcut(QKeySequence::Refresh);
    m_showAll = add(QIcon::fromTheme(u"view-list-details"_s), tr("All &Machines"), [this] { showAllMachines(); });
    m_showAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_serverActions.append(machine->addSeparator());
    m_clean = add(QIcon::fromTheme(u"edit-clear"_s), tr("Remove What Was &Sent There"), [this] {
        Q_EMIT cleanRequested(subject());
    });
    m_change = add({}, {}, [this] { Q_EMIT changeRequested(subject()); });
    m_remove = add(QIcon::fromTheme(u"list-remove"_s), tr("Remove From the &List…"), [this] {
        Q_EMIT removeRequested(subject());
    });
    m_serverActions += {m_clean, m_change, m_remove};
}

bool MainWindow::showsAll() const
{
    return m_views->currentWidget() == m_all;
}

Session *MainWindow::subject() const
{
    if (!showsAll())
        return m_current;
    const auto chosen = m_all->chosen();
    return chosen.size() == 1 ? chosen.first() : nullptr;
}

MachineView *MainWindow::viewOfSubject()
{
    showMachine(subject());
    return currentView();
}

void MainWindow::readAgain() const
{
    auto &session = *subject();
    if (session.phase() == Session::Phase::Ready)
        session.refresh();
    else
        session.retry();
}

MachineView *MainWindow::currentView() const
{
    return m_viewOf.value(m_current);
}

void MainWindow::choose(Session *session)
{
    m_current = session;
    m_views->setCurrentWidget(viewOf(session));
    refreshActions();
}

void MainWindow::showMachine(Session *session)
{
    m_list->choose(session);
}

void MainWindow::showAllMachines()
{
    m_list->chooseAll();
}

void MainWindow::tellDone(Session *session, const QString &sentence)
{
    viewOf(session)->tellDone(sentence);
}

void MainWindow::askToRebootSeveral(const QList<Session *> &sessions, OneShot via)
{
    auto *dialog = new RollingRebootDialog(sessions, via, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(); // it takes long, and one wants to look at the others meanwhile
}

void MainWindow::showReboot(Session *session, OneShot via)
{
    showMachine(session);
    if (&currentView()->session() == session)
        currentView()->askToReboot(via);
}

void MainWindow::refreshActions()
{
    const auto *session = subject();
    const auto *state = session && session->hasState() ? &session->state() : nullptr;
    const auto escaped = [](QString text) { return text.replace(u'&', u"&&"_s); };
    const auto show = [&](QAction *action, const QString &text, const auto &whyNot) {
        const auto reason = session ? whyNot(*session) : tr("choose one machine");
        action->setText(withReason(text, escaped(reason)));
        setUsable(action, reason);
    };
    show(m_undo,
         state && state->undo ? tr("&Undo: %1").arg(escaped(translated(state->undo->what))) : tr("&Undo"),
         whyNoUndo);
    show(m_redo,
         state && state->redo ? tr("Re&do: %1").arg(escaped(translated(state->redo->what))) : tr("Re&do"),
         whyNoRedo);
    for (const auto &[action, text, via] : {std::tuple{m_kexec, tr("Reboot via &kexec…"), OneShot::Kexec},
                                            std::tuple{m_bios, tr("Reboot via &BIOS…"), OneShot::Bios},
                                            std::tuple{m_soft, tr("So&ft reboot…"), OneShot::Soft}})
        // NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what the list holds is there
        show(action, text, [via](const Session &one) { return whyNoReboot(one, via); });
    m_soft->setVisible(!state || knowsSoftReboots(*state));
    for (auto *action : std::as_const(m_serverActions))
        action->setVisible(bool(m_isServer));
    m_showAll->setVisible(m_model->rowCount() > 1);
    m_retry->setEnabled(session != nullptr);
    const bool server = session && m_isServer && m_isServer(*session);
    show(m_change, tr("C&hange the Entry…"), [server](const Session &one) {
        return !server                                 ? tr("it is not in the list of servers")
            : one.phase() == Session::Phase::Rebooting ? tr("it is rebooting")
            : one.isBusy()                             ? tr("something is under way there")
            : one.hasEdits()                           ? tr("there are edits that are not applied yet")
                                                       : QString();
    });
    m_remove->setEnabled(server && m_model->rowCount() > 1);
    m_clean->setEnabled(server && session->phase() == Session::Phase::Ready);
}

// ---- what is remembered

void MainWindow::restoreLayout()
{
    const auto config = layoutConfig();
    const auto sizes = config.readEntry("Splitter", QList<int>());
    const int list = m_model->rowCount() > 1 ? 200 : 170; // of several it is said which is this computer
    m_splitter->setSizes(sizes.size() == 2 ? sizes : QList<int>{list, firstSize.width() - list});
    const auto machine = config.readEntry("Machine", QString());
    m_page = config.readEntry("Page", QString());
    for (auto *view : std::as_const(m_viewOf))
        view->setPage(m_page);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->sessionAt(row)->name() == machine)
            showMachine(m_model->sessionAt(row));
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_restored || !windowHandle())
        return;
    m_restored = true;
    auto config = layoutConfig();
    if (!KWindowConfig::hasSavedWindowSize(config))
        return;
    KWindowConfig::restoreWindowSize(windowHandle(), config);
    // The window's size is not yet the widget's.
    resize(windowHandle()->size());
    KWindowConfig::restoreWindowPosition(windowHandle(), config);
}

void MainWindow::saveLayout()
{
    if (!m_restored)
        return; // never shown
    auto config = layoutConfig();
    if (windowHandle() && isVisible()) { // a hidden one may say anything; closing has saved it
        KWindowConfig::saveWindowSize(windowHandle(), config);
        KWindowConfig::saveWindowPosition(windowHandle(), config);
    }
    config.writeEntry("Splitter", m_splitter->sizes());
    config.writeEntry("Machine", currentView()->session().name());
    config.writeEntry("Page", currentView()->page());
    config.sync();
}

// ---- leaving

QList<Session *> MainWindow::edited() const
{
    QList<Session *> list;
    for (auto *session : m_sessions) {
        if (session->hasEdits())
            list.append(session);
    }
    return list;
}

/// Servers that are waited for from here.
QList<Session *> MainWindow::underWay() const
{
    QList<Session *> list;
    for (auto *session : m_sessions) {
        const bool works = session->phase() == Session::Phase::Rebooting || session->isBusy();
        if (works && !session->machine().isThisComputer()) // which does not need us for that
            list.append(session);
    }
    return list;
}

bool MainWindow::asksBeforeItGoes() const
{
    return !edited().isEmpty() || (!m_leavesWork && !underWay().isEmpty());
}

/// No for now, and asks, where something would be lost.
bool MainWindow::mayGo()
{
    if (!edited().isEmpty())
        askAboutEdits();
    else if (asksBeforeItGoes())
        askAboutWork();
    else
        return true;
    return false;
}

void MainWindow::quit()
{
    m_quitting = true;
    if (!mayGo())
        return;
    saveLayout();
    QApplication::quit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // In the tray the edits live on, and so does the work.
    if ((m_staysInTray && !m_quitting) || mayGo()) {
        saveLayout();
        event->accept();
        return;
    }
    event->ignore();
}

bool MainWindow::maySessionEnd()
{
    m_sessionEnds = true;
    // First about the edits; once they are gone, about the work.
    for (int question = 0; question < 2 && !mayGo(); ++question) {
        QEventLoop answered; // whoever manages the session wants to know before this returns
        connect(m_question, &QMessageBox::finished, &answered, &QEventLoop::quit);
        connect(m_question, &QObject::destroyed, &answered, &QEventLoop::quit);
        answered.exec();
        if (!m_goesOn)
            break;
    }
    m_sessionEnds = false;
    return !asksBeforeItGoes();
}

/// Is a question open already? Then that one comes to the front.
bool MainWindow::isAsking()
{
    const bool asks = m_question && m_question->isVisible(); // one that is answered may not be gone yet
    if (asks)
        m_question->raise();
    return asks;
}

/// What was asked about is gone: now the window goes, unless something else is left to ask about.
void MainWindow::goOn(bool quitting)
{
    m_goesOn = true;
    if (quitting)
        quit();
    else if (!m_sessionEnds) // then it goes by itself, or stays when something else holds the session
        close();
}

QString MainWindow::namesOf(const QList<Session *> &sessions)
{
    QStringList names;
    for (const auto *session : sessions)
        names.append(session->name());
    return names.join(tr(", "));
}

void MainWindow::askAboutWork()
{
    if (isAsking())
        return;
    m_question = plainMessageBox(
        QMessageBox::Question,
        tr("Work under way"),
        tr("Not finished yet: %1. What has begun there goes on, but nobody waits for it any more: a boot that is to be "
           "confirmed is taken back through the firmware, and of several servers those that wait for their turn are "
           "not rebooted.")
            .arg(namesOf(underWay())),
        QMessageBox::Cancel,
        this);
    auto *leave = m_question->addButton(tr("&Quit all the same"), QMessageBox::AcceptRole);
    m_question->setDefaultButton(QMessageBox::Cancel);
    m_goesOn = false;
    connect(m_question, &QMessageBox::finished, this, [this, leave] {
        const bool quitting = std::exchange(m_quitting, false);
        if (m_question->clickedButton() != leave)
            return;
        m_leavesWork = true;
        goOn(quitting);
    });
    show();
    m_question->open();
}

void MainWindow::askAboutEdits()
{
    const auto sessions = edited();
    showMachine(sessions.first());
    if (isAsking())
        return;
    auto text = tr("The edits for %1 are not applied yet.").arg(namesOf(sessions));
    const auto &wrong = sessions.first()->wishErrors();
    if (!wrong.empty()) // not as informative text, which could be taken for markup
        text += u"\n\n"_s + tr("They cannot be applied as they are. %1").arg(translated(wrong.front()));
    m_question = plainMessageBox(QMessageBox::Question, tr("Pending edits"), text, QMessageBox::Cancel, this);
    auto *review = m_question->addButton(!wrong.empty() ? tr("&Correct") : tr("&Review…"), QMessageBox::AcceptRole);
    auto *discard = m_question->addButton(QMessageBox::Discard);
    discard->setText(tr("&Discard")); // Qt's own has no letter
    m_question->setDefaultButton(review);
    m_goesOn = false;
    connect(m_question, &QMessageBox::finished, this, [this, review, discard, sessions] {
        auto *clicked = m_question->clickedButton();
        const bool quitting = std::exchange(m_quitting, false);
        if (clicked == review && !sessions.first()->wishErrors().empty()) {
            currentView()->showWrongField();
        } else if (clicked == review) {
            sessions.first()->askToApply();
        } else if (clicked == discard) {
            for (auto *session : sessions)
                session->discardEdits();
            goOn(quitting);
        }
    });
    show();
    m_question->open();
}

} // namespace warmboot
