// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driving.h"

#include "widgets/machineview.h"
#include "widgets/mainwindow.h"
#include "widgets/rebootdialog.h"
#include "widgets/reviewdialog.h"

#include <KSharedConfig>

#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimer>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyMachineIsListedAndChosenByKey();
    void aFirstWindowFitsOnItsScreen();
    void theMenusFollowTheChosenMachine();
    void aSoftRebootIsOfferedGreyedOrLeftOut();
    void theMenusDoWhatTheySay();
    void closingWithoutEditsAsksNothing();
    void closingWithEditsAsks();
    void cancellingKeepsWindowAndEdits();
    void discardingClosesWithoutThem();
    void reviewingShowsTheReviewAndKeepsTheWindow();
    void reviewingWrongEditsShowsThem();
    void intoTheTrayItClosesUnasked();
    void quittingEndsTheApplication();
    void quittingWithEditsAsksFirst();
    void leavingAServerThatRebootsAsksFirst();
    void theEndOfTheSessionAsksAboutServersThatReboot();
    void askingTwiceShowsOneQuestion();
    void theEndOfTheSessionAsksAboutEdits_data();
    void theEndOfTheSessionAsksAboutEdits();
    void theEndOfTheSessionWithoutEditsAsksNothing();
    void aReviewFromTheTrayComesToItsMachine();
    void theWindowComesBackAsItWas();

private:
    [[nodiscard]] bool openWindow();
    [[nodiscard]] QListView *list() const { return control<QListView>(m_window.get(), u"Machines"_s); }
    [[nodiscard]] QAction *action(const QString &menu, const QString &text) const;
    void edit(Session *session) const;
    [[nodiscard]] bool closeAsks() const;

    FakeMachine *m_here = nullptr;
    FakeMachine *m_server = nullptr;
    std::unique_ptr<Session> m_hereSession;
    std::unique_ptr<Session> m_serverSession;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    KSharedConfig::openStateConfig()->deleteGroup(u"MainWindow"_s);
    auto here = played(FakeMachine::installed());
    m_here = here.fake;
    m_hereSession = std::move(here.session);
    auto state = FakeMachine::absent();
    state.hostname = "birch";
    auto server = played(state);
    m_server = server.fake;
    m_server->local = false;
    m_serverSession = std::move(server.session);
    QVERIFY(openWindow());
    QVERIFY(started(*m_hereSession));
    QVERIFY(started(*m_serverSession));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_hereSession.reset();
    m_serverSession.reset();
}

bool MainWindowTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(QList{m_serverSession.get(), m_hereSession.get()});
    return shown(m_window.get(), {1000, 700});
}

QAction *MainWindowTest::action(const QString &menu, const QString &text) const
{
    for (const auto *top : m_window->menuBar()->actions()) {
        if (plain(top->text()) != menu)
            continue;
        for (auto *action : top->menu()->actions()) {
            if (plain(action->text()).startsWith(text))
                return action;
        }
    }
    return nullptr;
}

void MainWindowTest::edit(Session *session) const
{
    auto wish = session->wish();
    wish.add = {"nomodeset"};
    session->edit(wish);
}

bool MainWindowTest::closeAsks() const
{
    return !m_window->close() && openDialog<QMessageBox>();
}

void MainWindowTest::everyMachineIsListedAndChosenByKey()
{
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(&m_window->currentView()->session(), m_hereSession.get()); // this computer comes first
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(&m_window->currentView()->session(), m_serverSession.get());
    QVERIFY(m_window->currentView()->isVisible());
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(&m_window->currentView()->session(), m_hereSession.get());
}

void MainWindowTest::aFirstWindowFitsOnItsScreen()
{
    const MainWindow window({m_hereSession.get(), m_serverSession.get()});
    const auto room = window.screen()->availableSize();
    QVERIFY(room.width() < 1100); // or this would show nothing
    QVERIFY2(window.width() < room.width() && window.height() < room.height(),
             qPrintable(u"%1 x %2"_s.arg(window.width()).arg(window.height())));
    QVERIFY(window.minimumSizeHint().width() <= window.width());
}

void MainWindowTest::theMenusFollowTheChosenMachine()
{
    QCOMPARE(plain(action(u"Edit"_s, u"Undo"_s)->text()), u"Undo: Install Warmboot (via kexec)"_s);
    QVERIFY(action(u"Edit"_s, u"Undo"_s)->isEnabled());
    QVERIFY(!action(u"Edit"_s, u"Redo"_s)->isEnabled());
    QVERIFY(action(u"Machine"_s, u"Reboot via kexec"_s)->isEnabled());
    m_window->showMachine(m_serverSession.get());
    QCOMPARE(plain(action(u"Edit"_s, u"Undo"_s)->text()), u"Undo (There is no change that could be undone)"_s);
    QCOMPARE(plain(action(u"Machine"_s, u"Reboot via kexec"_s)->text()),
             u"Reboot via kexec… (Warmboot is not installed on this machine)"_s);
    QCOMPARE(plain(action(u"Machine"_s, u"Reboot via BIOS"_s)->text()), u"Reboot via BIOS…"_s);
    QVERIFY(!action(u"Edit"_s, u"Undo"_s)->isEnabled());
    QVERIFY(!action(u"Machine"_s, u"Reboot via kexec"_s)->isEnabled());
    QVERIFY(action(u"Machine"_s, u"Reboot via BIOS"_s)->isEnabled());
    m_server->lose(Error{ErrorKind::Unreachable, say("not-connected", {{"machine", "birch"}}), {}});
    QVERIFY(!action(u"Machine"_s, u"Reboot via BIOS"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_F5); // reads again, or connects again
    QTRY_VERIFY(action(u"Machine"_s, u"Reboot via BIOS"_s)->isEnabled());
}

void MainWindowTest::aSoftRebootIsOfferedGreyedOrLeftOut()
{
    auto *soft = action(u"Machine"_s, u"Soft reboot"_s);
    QVERIFY(soft && soft->isVisible() && soft->isEnabled());
    soft->trigger();
    QTRY_VERIFY(openDialog<RebootDialog>());
    QVERIFY(openDialog<RebootDialog>()->via() == OneShot::Soft);
    QTest::keyClick(openDialog<RebootDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<RebootDialog>());
    m_here->current.softRefused = say("soft-kernel-waits", {{"newer", "6.13"}, {"running", "6.12"}});
    m_here->push();
    QTRY_VERIFY(!soft->isEnabled());
    QVERIFY2(soft->isVisible() && soft->toolTip().contains(u"6.13"_s), qPrintable(soft->toolTip()));
    m_here->current.softRefused = say("soft-unsupported", {{"version", "252"}});
    m_here->push();
    QTRY_VERIFY(!soft->isVisible());
}

void MainWindowTest::theMenusDoWhatTheySay()
{
    action(u"Machine"_s, u"Reboot via BIOS"_s)->trigger();
    QTRY_VERIFY(openDialog<RebootDialog>());
    QTest::keyClick(openDialog<RebootDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<RebootDialog>());
    QTest::keySequence(m_window.get(), QKeySequence::Undo);
    QTRY_VERIFY(openDialog<ReviewDialog>());
    QVERIFY(shows(openDialog<ReviewDialog>(), u"Install Warmboot (via kexec)"_s));
    QTest::keyClick(openDialog<ReviewDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QCOMPARE(m_here->asked, QStringList());
}

void MainWindowTest::closingWithoutEditsAsksNothing()
{
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::closingWithEditsAsks()
{
    edit(m_serverSession.get());
    QVERIFY(closeAsks());
    QVERIFY(shows(openDialog<QMessageBox>(), u"The edits for birch are not applied yet."_s));
    // A small dialog has room for a short title only, beside the buttons of its frame.
    const auto title = openDialog<QMessageBox>()->windowTitle();
    QVERIFY2(!title.isEmpty() && title.size() < 16, qPrintable(title));
    QCOMPARE(&m_window->currentView()->session(), m_serverSession.get()); // to be seen behind it
    QVERIFY(m_window->isVisible());
    QTest::keyClick(openDialog<QMessageBox>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QVERIFY(m_window->isVisible());
}

void MainWindowTest::cancellingKeepsWindowAndEdits()
{
    edit(m_hereSession.get());
    QVERIFY(closeAsks());
    QVERIFY(click(openDialog<QMessageBox>()->button(QMessageBox::Cancel)));
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_hereSession->hasEdits());
}

void MainWindowTest::discardingClosesWithoutThem()
{
    edit(m_hereSession.get());
    edit(m_serverSession.get());
    QVERIFY(closeAsks());
    QVERIFY(shows(openDialog<QMessageBox>(), u"alder"_s) && shows(openDialog<QMessageBox>(), u"birch"_s));
    QVERIFY(click(openDialog<QMessageBox>()->button(QMessageBox::Discard)));
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!m_hereSession->hasEdits());
    QVERIFY(!m_serverSession->hasEdits());
    QCOMPARE(m_here->asked, QStringList());
}

void MainWindowTest::reviewingShowsTheReviewAndKeepsTheWindow()
{
    edit(m_hereSession.get());
    QVERIFY(closeAsks());
    QVERIFY(click(button(openDialog<QMessageBox>(), u"Review…"_s)));
    QTRY_VERIFY(openDialog<ReviewDialog>());
    QVERIFY(m_window->isVisible());
    QVERIFY(click(button(openDialog<ReviewDialog>(), u"Apply"_s)));
    QTRY_COMPARE(m_here->asked, QStringList({u"apply kexec default reuse +nomodeset"_s}));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QVERIFY(m_window->close()); // nothing is left to ask about
}

void MainWindowTest::reviewingWrongEditsShowsThem()
{
    auto wish = m_hereSession->wish();
    wish.add = {"foo=\""};
    m_hereSession->edit(wish);
    QTRY_VERIFY(!m_hereSession->wishErrors().empty());
    m_window->currentView()->setPage(u"units"_s);
    QVERIFY(closeAsks());
    QVERIFY2(shows(openDialog<QMessageBox>(), u"They cannot be applied as they are."_s),
             qPrintable(readable(openDialog<QMessageBox>())));
    QVERIFY(click(button(openDialog<QMessageBox>(), u"Correct"_s)));
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QCOMPARE(m_window->currentView()->page(), u"kernel"_s);
    QVERIFY(!openDialog<ReviewDialog>());
}

void MainWindowTest::intoTheTrayItClosesUnasked()
{
    m_window->setStaysInTray(true);
    edit(m_hereSession.get());
    QVERIFY(m_window->close());
    QVERIFY(!openDialog<QMessageBox>());
    QVERIFY(m_hereSession->hasEdits());
}

void MainWindowTest::quittingEndsTheApplication()
{
    m_window->setStaysInTray(true);
    QTimer::singleShot(0, m_window.get(), [this] { action(u"File"_s, u"Quit"_s)->trigger(); });
    QCOMPARE(QApplication::exec(), 0); // returns
}

void MainWindowTest::quittingWithEditsAsksFirst()
{
    m_window->setStaysInTray(true);
    edit(m_hereSession.get());
    m_window->quit();
    QVERIFY(openDialog<QMessageBox>());
    QVERIFY(click(openDialog<QMessageBox>()->button(QMessageBox::Cancel)));
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QVERIFY(m_hereSession->hasEdits());
    // A question that was cancelled does not turn the next closing into quitting.
    QVERIFY(m_window->close());
    QVERIFY(!openDialog<QMessageBox>());
    m_window->show();
    QTimer::singleShot(0, m_window.get(), [this] {
        m_window->quit();
        (void)click(openDialog<QMessageBox>()->button(QMessageBox::Discard));
    });
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY(!m_hereSession->hasEdits());
}

void MainWindowTest::leavingAServerThatRebootsAsksFirst()
{
    m_server->failedStartsAfterReboot = -1;
    m_serverSession->reboot(OneShot::Bios);
    QTRY_COMPARE(m_serverSession->phase(), Session::Phase::Rebooting);
    QVERIFY(closeAsks());
    QVERIFY2(shows(openDialog<QMessageBox>(), u"Not finished yet: birch."_s),
             qPrintable(readable(openDialog<QMessageBox>())));
    QTest::keyClick(openDialog<QMessageBox>(), Qt::Key_Return); // by mistake
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QVERIFY(m_window->isVisible());
    m_window->setStaysInTray(true);
    QVERIFY(m_window->close()); // there somebody goes on waiting
    m_window->show();
    QTimer::singleShot(0, m_window.get(), [this] {
        m_window->quit();
        (void)click(button(openDialog<QMessageBox>(), u"Quit all the same"_s));
    });
    QCOMPARE(QApplication::exec(), 0);
}

void MainWindowTest::theEndOfTheSessionAsksAboutServersThatReboot()
{
    m_server->failedStartsAfterReboot = -1;
    m_serverSession->reboot(OneShot::Bios);
    QTRY_COMPARE(m_serverSession->phase(), Session::Phase::Rebooting);
    edit(m_hereSession.get());
    QTimer::singleShot(0, m_window.get(), [] { (void)click(button(openDialog<QMessageBox>(), u"Cancel"_s)); });
    QVERIFY(!m_window->maySessionEnd());
    QVERIFY(m_hereSession->hasEdits());
    // About the edits first, and then about the server.
    QTimer::singleShot(0, m_window.get(), [this] {
        (void)click(button(openDialog<QMessageBox>(), u"Discard"_s));
        QTimer::singleShot(
            0, m_window.get(), [] { (void)click(button(openDialog<QMessageBox>(), u"Quit all the same"_s)); });
    });
    QVERIFY(m_window->maySessionEnd());
    // That was said of this reboot, and not of the next one.
    QVERIFY(!m_window->asksBeforeItGoes());
    m_serverSession->stopWaiting();
    QVERIFY(!m_window->asksBeforeItGoes());
    m_server->hold = true;
    m_serverSession->setNext(OneShot::Bios);
    QVERIFY(m_window->asksBeforeItGoes());
    m_server->release();
    QTRY_VERIFY(!m_window->asksBeforeItGoes());
    // This computer does not need this program for its own reboot.
    m_hereSession->reboot(OneShot::Bios);
    QTRY_COMPARE(m_hereSession->phase(), Session::Phase::Rebooting);
    QVERIFY(m_window->maySessionEnd());
}

void MainWindowTest::askingTwiceShowsOneQuestion()
{
    edit(m_hereSession.get());
    QVERIFY(closeAsks());
    auto *first = openDialog<QMessageBox>();
    QVERIFY(!m_window->close());
    int questions = 0;
    for (const auto *widget : QApplication::topLevelWidgets())
        questions += qobject_cast<const QMessageBox *>(widget) && widget->isVisible() ? 1 : 0;
    QCOMPARE(questions, 1);
    QTest::keyClick(first, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QMessageBox>());
}

void MainWindowTest::theEndOfTheSessionAsksAboutEdits_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("mayEnd");
    QTest::newRow("it waits") << u"Cancel"_s << false;
    QTest::newRow("it waits for a review") << u"Review…"_s << false;
    QTest::newRow("it goes on") << u"Discard"_s << true;
}

void MainWindowTest::theEndOfTheSessionAsksAboutEdits()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, mayEnd);
    m_window->setStaysInTray(true);
    edit(m_hereSession.get());
    QVERIFY(m_window->close()); // into the tray, where nobody is asked
    bool asked = false;
    QTimer::singleShot(0, m_window.get(), [&] {
        asked = shows(openDialog<QMessageBox>(), u"The edits for alder are not applied yet."_s)
            && click(button(openDialog<QMessageBox>(), answer));
    });
    QCOMPARE(m_window->maySessionEnd(), mayEnd);
    QVERIFY(asked);
    QCOMPARE(m_hereSession->hasEdits(), !mayEnd);
    QVERIFY(m_window->isVisible()); // something else may still hold the session
    QCOMPARE(m_here->asked, QStringList());
    if (answer == u"Review…") {
        QTRY_VERIFY(openDialog<ReviewDialog>());
        QTest::keyClick(openDialog<ReviewDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!openDialog<ReviewDialog>());
    }
    // And the next question is again one about the window.
    edit(m_hereSession.get());
    m_window->setStaysInTray(false);
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QVERIFY(closeAsks());
    QVERIFY(click(openDialog<QMessageBox>()->button(QMessageBox::Discard)));
    QTRY_VERIFY(!m_window->isVisible());
}

void MainWindowTest::theEndOfTheSessionWithoutEditsAsksNothing()
{
    m_window->hide();
    QVERIFY(m_window->maySessionEnd());
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::aReviewFromTheTrayComesToItsMachine()
{
    m_window->hide();
    m_serverSession->askForMode(Mode::Kexec);
    QTRY_VERIFY(openDialog<ReviewDialog>());
    QVERIFY(m_window->isVisible());
    QCOMPARE(&m_window->currentView()->session(), m_serverSession.get());
    QTest::keyClick(openDialog<ReviewDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ReviewDialog>());
}

void MainWindowTest::theWindowComesBackAsItWas()
{
    m_window->showMachine(m_serverSession.get());
    m_window->currentView()->setPage(u"checks"_s);
    m_window->resize(900, 650);
    QVERIFY(m_window->close());
    m_window.reset();
    m_window = std::make_unique<MainWindow>(QList{m_serverSession.get(), m_hereSession.get()});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(&m_window->currentView()->session(), m_serverSession.get());
    QCOMPARE(m_window->currentView()->page(), u"checks"_s);
    QTRY_COMPARE(m_window->size(), QSize(900, 650));
}

WARMBOOT_WIDGET_TEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
