// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driving.h"
#include "models/machinesmodel.h"
#include "widgets/fittedarea.h"
#include "widgets/machinelist.h"
#include "widgets/machineview.h"
#include "widgets/mainwindow.h"
#include "widgets/rebootdialog.h"
#include "widgets/servers/machinespage.h"
#include "widgets/servers/rollingrebootdialog.h"

#include <KSharedConfig>

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

/// This computer and nine servers.
class SeveralServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTableShowsAllAndOpensOne();
    void theFilterFindsByWhatIsKnownOfAMachine();
    void aServerThatIsAddedAppearsAndOneThatIsRemovedGoes();
    void removingTheMachineThatIsShownShowsAnother();
    void viewsAreMadeOnlyForMachinesThatAreLookedAt();
    void rebootingSeveralConfirmsTheirNamesFirst();
    void theOrderCanBeChangedBeforeItBegins();
    void aRollingRebootStopsAtTheFirstFailureAndSaysSo();
    void aRollingRebootCannotBeClosedUnnoticed();
    void thisComputerIsNeverRebootedWithOthers();
    void whatCannotBeRebootedIsLeftOutWithTheReason();
    void historiesOfSeveralAreExportedAsOneTable();
    void theMenusAreAboutTheOneThatIsChosenInTheTable();
    void aMessageThatCameWhileAnotherMachineWasShownIsShownWhole();
    void aVeryLongNameLeavesRoomForTheRest();

private:
    [[nodiscard]] QTableView *table() const { return control<QTableView>(m_window.get(), u"All machines"_s); }
    void choose(const QStringList &names) const;
    [[nodiscard]] Session *sessionOf(const QString &name) const;

    std::vector<FakeMachine *> m_fakes;
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::unique_ptr<MainWindow> m_window;
};

void SeveralServersTest::init()
{
    KSharedConfig::openStateConfig()->deleteGroup(u"MainWindow"_s);
    QList<Session *> sessions;
    for (int number = 0; number < 10; ++number) {
        auto state = FakeMachine::installed(number == 3 ? Mode::Bios : Mode::Kexec);
        state.thisBoot.bootId = "boot-" + std::to_string(number);
        state.hostname = number == 0 ? "desk" : "server" + std::to_string(number);
        auto one = played(state);
        one.fake->local = number == 0;
        m_fakes.push_back(one.fake);
        m_sessions.push_back(std::move(one.session));
        QVERIFY(started(*m_sessions.back()));
        sessions.append(m_sessions.back().get());
    }
    m_window = std::make_unique<MainWindow>(sessions);
    QVERIFY(shown(m_window.get(), {1000, 700}));
}

void SeveralServersTest::cleanup()
{
    m_window.reset();
    m_sessions.clear();
    m_fakes.clear();
}

Session *SeveralServersTest::sessionOf(const QString &name) const
{
    for (const auto &session : m_sessions) {
        if (session->name() == name)
            return session.get();
    }
    return nullptr;
}

void SeveralServersTest::choose(const QStringList &names) const
{
    auto *selection = table()->selectionModel();
    selection->clear();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const auto index = table()->model()->index(row, 0);
        if (names.contains(index.data().toString()))
            selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void SeveralServersTest::theTableShowsAllAndOpensOne()
{
    QVERIFY(!table());
    QVERIFY(click(button(m_window.get(), u"All machines"_s)));
    QVERIFY(table());
    QCOMPARE(table()->model()->rowCount(), 10);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(4, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(!table());
    QCOMPARE(m_window->currentView()->session().name(), u"server4"_s);
    // Back to the table, and from there to the same machine again.
    QVERIFY(click(button(m_window.get(), u"All machines"_s)));
    QVERIFY(table());
    m_window->showMachine(sessionOf(u"server4"_s));
    QVERIFY(!table());
    QVERIFY(m_window->currentView()->isVisible());
    // As a screen reader does it, there and back.
    auto *all = button(m_window.get(), u"All machines"_s);
    for (const bool shows : {true, false}) {
        QAccessible::queryAccessibleInterface(all)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
        QCOMPARE(table() != nullptr, shows);
    }
    QCOMPARE(m_window->currentView()->session().name(), u"server4"_s);
}

void SeveralServersTest::theFilterFindsByWhatIsKnownOfAMachine()
{
    m_window->showAllMachines();
    auto *filter = control<QLineEdit>(m_window.get(), u"Filter"_s);
    QVERIFY(type(filter, u"BIOS"_s));
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"server3"_s);
    QVERIFY(type(filter, u"server7"_s));
    QCOMPARE(table()->model()->rowCount(), 1);
    // So many are filtered at the left as well.
    auto *list = control<QListView>(m_window.get(), u"Machines"_s);
    QVERIFY(type(control(m_window.get(), u"Filter machines"_s), u"server8"_s));
    QCOMPARE(list->model()->rowCount(), 1);
    m_window->showMachine(sessionOf(u"server2"_s)); // asked for from the tray
    QCOMPARE(m_window->currentView()->session().name(), u"server2"_s);
    QCOMPARE(list->model()->rowCount(), 10);
}

void SeveralServersTest::aServerThatIsAddedAppearsAndOneThatIsRemovedGoes()
{
    auto state = FakeMachine::installed();
    state.hostname = "newcomer";
    auto one = played(state);
    one.fake->local = false;
    auto *list = control<QListView>(m_window.get(), u"Machines"_s);
    m_window->addMachine(one.session.get());
    QCOMPARE(list->model()->rowCount(), 11);
    m_window->showMachine(one.session.get());
    QCOMPARE(&m_window->currentView()->session(), one.session.get());
    QVERIFY(started(*one.session));
    m_window->removeMachine(one.session.get());
    one.session.reset();
    QCOMPARE(list->model()->rowCount(), 10);
    QVERIFY(m_window->currentView()->isVisible());
}

void SeveralServersTest::removingTheMachineThatIsShownShowsAnother()
{
    m_window->showMachine(m_sessions[5].get());
    m_window->removeMachine(m_sessions[5].get());
    QCOMPARE(m_window->currentView()->session().name(), u"server4"_s);
    m_window->showMachine(m_sessions[0].get());
    m_window->removeMachine(m_sessions[0].get());
    QCOMPARE(m_window->currentView()->session().name(), u"server1"_s);
}

void SeveralServersTest::viewsAreMadeOnlyForMachinesThatAreLookedAt()
{
    QCOMPARE(m_window->findChildren<MachineView *>().size(), 1);
    m_window->showMachine(m_sessions[7].get());
    QCOMPARE(m_window->findChildren<MachineView *>().size(), 2);
    // A review that is asked for elsewhere brings its own.
    m_sessions[8]->askForMode(Mode::Bios);
    QTRY_COMPARE(m_window->currentView()->session().name(), u"server8"_s);
}

void SeveralServersTest::rebootingSeveralConfirmsTheirNamesFirst()
{
    m_window->showAllMachines();
    QVERIFY(!button(m_window->machinesPage(), u"Reboot via kexec…"_s)->isEnabled());
    choose({u"server1"_s, u"server2"_s});
    QVERIFY(click(button(m_window->machinesPage(), u"Reboot via kexec…"_s)));
    QPointer dialog = openDialog<RollingRebootDialog>();
    QVERIFY(dialog);
    QVERIFY2(shows(dialog, u"Reboot these 2 servers via kexec?"_s), qPrintable(readable(dialog)));
    QTest::keyClick(dialog, Qt::Key_Return); // Enter by mistake
    QVERIFY(!dialog || !dialog->isVisible());
    QVERIFY(m_fakes[1]->asked.isEmpty());
    QVERIFY(click(button(m_window->machinesPage(), u"Reboot via kexec…"_s)));
    dialog = openDialog<RollingRebootDialog>();
    QVERIFY(click(button(dialog, u"Reboot them via kexec"_s)));
    QTRY_VERIFY2(shows(dialog, u"All are back: 2"_s), qPrintable(readable(dialog)));
    QCOMPARE(m_fakes[1]->asked, QStringList({u"reboot kexec"_s}));
    QCOMPARE(m_fakes[2]->asked, QStringList({u"reboot kexec"_s}));
    QVERIFY(m_fakes[3]->asked.isEmpty());
    QVERIFY(click(button(dialog, u"Close"_s)));
}

void SeveralServersTest::theOrderCanBeChangedBeforeItBegins()
{
    RollingRebootDialog dialog({m_sessions[1].get(), m_sessions[2].get(), m_sessions[3].get()}, OneShot::Bios);
    QVERIFY(shown(&dialog, {}));
    auto *rows = dialog.findChild<QTableView *>();
    rows->setCurrentIndex(rows->model()->index(2, 0));
    QVERIFY(!button(&dialog, u"Down"_s)->isEnabled());
    QVERIFY(click(button(&dialog, u"Up"_s)));
    QVERIFY(click(button(&dialog, u"Up"_s)));
    QCOMPARE(rows->model()->index(0, 0).data().toString(), u"server3"_s);
    QVERIFY(!button(&dialog, u"Up"_s)->isEnabled());
    for (auto number : {1, 2})
        m_fakes[number]->hold = true;
    QVERIFY(click(button(&dialog, u"Reboot them via BIOS"_s)));
    QTRY_COMPARE(dialog.reboot()->entries()[0].step, RollingReboot::Step::Good);
    QCOMPARE(dialog.reboot()->entries()[0].name, u"server3"_s);
    dialog.reboot()->stop();
    m_fakes[1]->release();
    QTRY_VERIFY(dialog.reboot()->isOver());
}

void SeveralServersTest::aRollingRebootStopsAtTheFirstFailureAndSaysSo()
{
    m_fakes[2]->comesBackVia = Via::Bios;
    RollingRebootDialog dialog({m_sessions[1].get(), m_sessions[2].get(), m_sessions[3].get()}, OneShot::Kexec);
    QVERIFY(shown(&dialog, {}));
    QVERIFY(click(button(&dialog, u"Reboot them via kexec"_s)));
    QTRY_VERIFY2(shows(&dialog, u"Back: 1. Not as it should be: 1. Left as they are: 1."_s),
                 qPrintable(readable(&dialog)));
    QVERIFY(m_fakes[3]->asked.isEmpty());
    const auto *rows = dialog.findChild<QTableView *>()->model();
    QVERIFY(rows->index(1, 2).data().toString().contains(u"It was to come via kexec"_s));
}

void SeveralServersTest::aRollingRebootCannotBeClosedUnnoticed()
{
    m_fakes[1]->hold = true;
    RollingRebootDialog dialog({m_sessions[1].get(), m_sessions[2].get()}, OneShot::Kexec);
    QVERIFY(shown(&dialog, {}));
    QVERIFY(click(button(&dialog, u"Reboot them via kexec"_s)));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    dialog.close();
    QVERIFY(dialog.isVisible());
    QVERIFY(click(button(&dialog, u"Stop after those under way"_s)));
    m_fakes[1]->release();
    QTRY_VERIFY(dialog.reboot()->isOver());
    QVERIFY(m_fakes[2]->asked.isEmpty());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void SeveralServersTest::thisComputerIsNeverRebootedWithOthers()
{
    m_window->showAllMachines();
    choose({u"desk"_s});
    QVERIFY(!button(m_window->machinesPage(), u"Reboot via BIOS…"_s)->isEnabled());
    choose({u"desk"_s, u"server1"_s});
    QVERIFY(click(button(m_window->machinesPage(), u"Reboot via BIOS…"_s)));
    auto *dialog = openDialog<RollingRebootDialog>();
    QVERIFY(dialog);
    QVERIFY2(shows(dialog, u"Reboot this server via BIOS?"_s), qPrintable(readable(dialog)));
    dialog->close();
}

void SeveralServersTest::whatCannotBeRebootedIsLeftOutWithTheReason()
{
    m_fakes[1]->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "server1"}}), {}});
    m_fakes[2]->unchangeable = Error{ErrorKind::Unauthorized, say("not-root-there", {{"machine", "server2"}}), {}};
    m_fakes[4]->current.thisBoot.bootId = m_fakes[3]->current.thisBoot.bootId;
    m_fakes[4]->push();
    QTRY_COMPARE(m_sessions[4]->state().thisBoot.bootId, m_fakes[3]->current.thisBoot.bootId);
    RollingRebootDialog dialog(
        {m_sessions[0].get(), m_sessions[1].get(), m_sessions[2].get(), m_sessions[3].get(), m_sessions[4].get()},
        OneShot::Bios);
    QVERIFY(shown(&dialog, {}));
    QVERIFY2(shows(&dialog, u"Left out: desk (this computer), server1 ("_s), qPrintable(readable(&dialog)));
    QVERIFY(shows(&dialog, u"server2 (Warmboot does not run as root on server2"_s));
    QVERIFY(shows(&dialog, u"server4 (the same machine as server3)"_s));
    QCOMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 1);
}

void SeveralServersTest::historiesOfSeveralAreExportedAsOneTable()
{
    m_window->showAllMachines();
    auto *exports = qobject_cast<QPushButton *>(button(m_window.get(), u"Export"_s));
    QVERIFY(exports && !exports->isEnabled());
    choose({u"server1"_s, u"server2"_s});
    QVERIFY(shows(m_window.get(), u"Saved by their reboots via kexec: "_s));
    const QTemporaryDir folder;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto *dialog = openDialog<QFileDialog>();
        if (!dialog)
            return;
        answer.stop();
        dialog->selectFile(folder.filePath(u"all.csv"_s));
        static_cast<QDialog *>(dialog)->accept();
    });
    answer.start(10);
    QVERIFY(exports->isEnabled());
    auto *histories = exports->menu()->actions().last();
    QCOMPARE(plain(histories->text()), u"Histories of Reboots…"_s);
    histories->trigger();
    QFile file(folder.filePath(u"all.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    QVERIFY(lines.first().startsWith("machine,time,boot,"));
    for (const auto *name : {"server1,", "server2,"})
        QVERIFY(std::ranges::any_of(lines, [name](const QByteArray &line) { return line.startsWith(name); }));
    QVERIFY(std::ranges::none_of(lines, [](const QByteArray &line) { return line.startsWith("server3,"); }));
}

void SeveralServersTest::theMenusAreAboutTheOneThatIsChosenInTheTable()
{
    const auto action = [this](const QString &text) -> QAction * {
        for (auto *one : m_window->findChildren<QAction *>()) {
            if (plain(one->text()).startsWith(text))
                return one;
        }
        return nullptr;
    };
    m_window->showMachine(sessionOf(u"server1"_s));
    QVERIFY(action(u"Reboot via BIOS…"_s)->isEnabled());
    m_window->showAllMachines();
    table()->clearSelection();
    QVERIFY(!action(u"Reboot via BIOS…"_s)->isEnabled());
    QVERIFY(!action(u"Undo"_s)->isEnabled());
    QCOMPARE(plain(action(u"Reboot via BIOS…"_s)->text()), u"Reboot via BIOS… (choose one machine)"_s);
    choose({u"server1"_s, u"server2"_s});
    QVERIFY(!action(u"Reboot via BIOS…"_s)->isEnabled());
    choose({u"server2"_s});
    QVERIFY(action(u"Reboot via BIOS…"_s)->isEnabled());
    action(u"Reboot via BIOS…"_s)->trigger();
    QCOMPARE(m_window->currentView()->session().name(), u"server2"_s);
    QVERIFY(!table());
    auto *dialog = openDialog<RebootDialog>();
    QVERIFY(dialog && shows(dialog, u"server2"_s));
    dialog->close();
}

void SeveralServersTest::aMessageThatCameWhileAnotherMachineWasShownIsShownWhole()
{
    auto *session = sessionOf(u"server1"_s);
    m_window->showMachine(session);
    auto *view = m_window->currentView();
    const QSignalSpy back(session, &Session::cameBackAs);
    session->reboot(OneShot::Kexec);
    QTRY_COMPARE(session->phase(), Session::Phase::Rebooting);
    m_window->showMachine(sessionOf(u"server2"_s));
    QTRY_COMPARE(back.size(), 1);
    QTRY_VERIFY(!session->isBusy());
    m_window->showMachine(session);
    auto *area = view->findChild<FittedArea *>();
    QVERIFY(area && area->isVisible());
    QTRY_VERIFY2(area->height() >= area->widget()->layout()->totalHeightForWidth(area->viewport()->width()),
                 qPrintable(u"%1 of %2"_s.arg(area->height())
                                .arg(area->widget()->layout()->totalHeightForWidth(area->viewport()->width()))));
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
}

void SeveralServersTest::aVeryLongNameLeavesRoomForTheRest()
{
    auto state = FakeMachine::installed();
    state.hostname = std::string(200, 'x');
    auto one = played(state);
    one.fake->local = false;
    QVERIFY(started(*one.session));
    m_window->addMachine(one.session.get());
    m_window->showAllMachines();
    QTRY_VERIFY(table()->columnWidth(0) < table()->width() / 2);
    m_window->removeMachine(one.session.get());
}

WARMBOOT_WIDGET_TEST_MAIN(SeveralServersTest)
#include "severalservers_test.moc"
