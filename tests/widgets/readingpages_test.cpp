// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"
#include "widgets/phasesplot.h"

#include <QTabBar>
#include <QTableView>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

/// Checks, Who gets kexec, History.
class ReadingPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksSayThatNothingStandsInTheWay();
    void aCheckThatStandsInTheWayComesFirstAndIsCountedAtTheTab();
    void aWarningIsToldWithoutBeingAnObstacle();
    void everyWayOfRebootingIsListed();
    void historyBeginsWithTheNewestReboot();
    void historyTellsWhatWasSavedAndWhatTookLong();
    void historyTellsWhatWasLostWhereKexecTakesLonger();
    void withoutAMeasuredFirmwareNothingIsPromised();
    void anInstalledMachineIsToldThatItsHistoryBegins();
    void noHistoryIsExplained();

private:
    void start(const MachineState &state, const QString &page);
    [[nodiscard]] QStringList row(const QString &table, int row) const;
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_view->view.get(), words); }
    [[nodiscard]] QStringList tabs() const;

    std::unique_ptr<PlayedView> m_view;
};

void ReadingPagesTest::start(const MachineState &state, const QString &page)
{
    m_view = std::make_unique<PlayedView>(state);
    QVERIFY(m_view->start(page));
}

QStringList ReadingPagesTest::row(const QString &name, int row) const
{
    QStringList cells;
    const auto *table = control<QTableView>(m_view->view.get(), name);
    for (int column = 0; table && column < table->model()->columnCount(); ++column)
        cells += table->model()->index(row, column).data().toString();
    return cells;
}

QStringList ReadingPagesTest::tabs() const
{
    QStringList texts;
    const auto *bar = m_view->view->findChild<QTabBar *>();
    for (int tab = 0; tab < bar->count(); ++tab)
        texts += plain(bar->tabText(tab));
    return texts;
}

void ReadingPagesTest::checksSayThatNothingStandsInTheWay()
{
    start(FakeMachine::installed(), u"checks"_s);
    QVERIFY(shows(u"Nothing stands in the way of a reboot via kexec."_s));
    QVERIFY(tabs().contains(u"Checks"_s));
}

void ReadingPagesTest::aCheckThatStandsInTheWayComesFirstAndIsCountedAtTheTab()
{
    auto state = FakeMachine::installed();
    state.kexecTool.clear();
    FakeMachine::settle(state);
    start(state, u"checks"_s);
    const QStringList first{u"In the way"_s,
                            u"Package kexec-tools"_s,
                            u"The kexec program is not installed; install the package kexec-tools."_s};
    QCOMPARE(row(u"Checks"_s, 0), first);
    QVERIFY(tabs().contains(u"Checks (2)"_s)); // and the next reboot is not as the mode says
    const auto all = m_view->session->checks().size();
    QVERIFY2(shows(u"2 of %1 checks found something in the way of a reboot via kexec."_s.arg(all)),
             qPrintable(readable(m_view->view.get())));
}

void ReadingPagesTest::aWarningIsToldWithoutBeingAnObstacle()
{
    auto state = FakeMachine::installed();
    state.lockdown = "integrity";
    start(state, u"checks"_s);
    QCOMPARE(row(u"Checks"_s, 0).first(), u"Warning"_s);
    QVERIFY(shows(u"There is something to know, though."_s));
    QVERIFY(tabs().contains(u"Checks"_s));
}

void ReadingPagesTest::everyWayOfRebootingIsListed()
{
    start(FakeMachine::installed(), u"callers"_s);
    QCOMPARE(row(u"Who gets kexec"_s, 0),
             QStringList({u"reboot"_s, u"kexec"_s, u"Warmboot loads 6.12.117+deb13-amd64."_s}));
    QCOMPARE(row(u"Who gets kexec"_s, 5).at(1), u"BIOS"_s);
    // As soon as it changes.
    m_view->fake->current.mode = Mode::Bios;
    FakeMachine::settle(m_view->fake->current);
    m_view->fake->push();
    QCOMPARE(row(u"Who gets kexec"_s, 0).at(1), u"BIOS"_s);
}

void ReadingPagesTest::historyBeginsWithTheNewestReboot()
{
    start(FakeMachine::installed(), u"history"_s);
    QCOMPARE(row(u"History of reboots"_s, 0).mid(1),
             QStringList({u"kexec"_s, u"6.12.117+deb13-amd64"_s, u"13 s"_s, u"31 s"_s, QString()}));
    QVERIFY(!shows(u"No reboot yet"_s));
}

void ReadingPagesTest::historyTellsWhatWasLostWhereKexecTakesLonger()
{
    start(FakeMachine::installed(), u"history"_s);
    const auto boot = [](Via via, std::int64_t away) {
        HistoryEntry entry;
        entry.via = via;
        entry.planned = "kexec";
        entry.awaySeconds = away;
        entry.readySeconds = 30;
        return entry;
    };
    m_view->fake->currentHistory = {boot(Via::Bios, 5), boot(Via::Kexec, 45)};
    m_view->session->refresh();
    QTRY_VERIFY2(shows(u"Reboots via kexec: 1. Lost by them: 40 s."_s), qPrintable(readable(m_view->view.get())));
}

void ReadingPagesTest::historyTellsWhatWasSavedAndWhatTookLong()
{
    start(FakeMachine::installed(), u"history"_s);
    QVERIFY(shows(u"Usually it takes "_s));
    QVERIFY(shows(u"Reboots via kexec: 7. Saved by them: "_s));
    QVERIFY(
        shows(u"Slowest to stop the last time: docker.service (3.6 s). Slowest to start: mariadb.service (8.2 s)."_s));
    auto *plot = m_view->view->findChild<PhasesPlot *>();
    QVERIFY(plot && plot->isVisible());
    QVERIFY2(plot->accessibleDescription().contains(u"BIOS: "_s)
                 && plot->accessibleDescription().contains(u"jump, or firmware and boot loader"_s),
             qPrintable(plot->accessibleDescription()));
}

void ReadingPagesTest::withoutAMeasuredFirmwareNothingIsPromised()
{
    start(FakeMachine::installed(), u"history"_s);
    HistoryEntry kexec;
    kexec.via = Via::Kexec;
    kexec.planned = "kexec";
    kexec.awaySeconds = 13;
    kexec.readySeconds = 31;
    m_view->fake->currentHistory = {kexec};
    m_view->fake->push();
    QTRY_VERIFY(shows(u"What that saves is known once it was rebooted via BIOS."_s));
    QVERIFY(!shows(u"Saved by them"_s));
}

void ReadingPagesTest::anInstalledMachineIsToldThatItsHistoryBegins()
{
    start(FakeMachine::installed(), u"history"_s);
    m_view->fake->historyIsEmpty = true;
    m_view->fake->push();
    QTRY_VERIFY(shows(u"Each reboot from now on is listed here"_s));
    QVERIFY(shows(u"No reboot yet"_s));
    QVERIFY(!m_view->find(u"History of reboots"_s));
}

void ReadingPagesTest::noHistoryIsExplained()
{
    start(FakeMachine::absent(), u"history"_s);
    QVERIFY(shows(u"No reboot yet"_s));
    QVERIFY(shows(u"Once Warmboot is installed, each reboot is listed here"_s));
    QVERIFY(!m_view->find(u"History of reboots"_s));
}

WARMBOOT_WIDGET_TEST_MAIN(ReadingPagesTest)
#include "readingpages_test.moc"
