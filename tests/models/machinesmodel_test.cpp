// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"
#include "models/machinesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class MachinesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thisComputerComesFirst();
    void theBadgeFollowsTheNextReboot();
    void aMachineThatIsGoneSaysSo();
    void aMachineThatRebootsSaysSo();
    void whatIsReadOutNamesMachineAndNextReboot();
    void everyChangeIsTold();
    void machinesComeAndGo();
    void theTableTellsKernelAndLastReboot();

private:
    [[nodiscard]] QString badge(int row) const;

    FakeMachine *m_server = nullptr;
    FakeMachine *m_here = nullptr;
    std::unique_ptr<Session> m_serverSession;
    std::unique_ptr<Session> m_hereSession;
    std::unique_ptr<MachinesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void MachinesModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    const auto make = [](FakeMachine *&fake, bool local) {
        auto machine = std::make_unique<FakeMachine>();
        fake = machine.get();
        fake->local = local;
        return std::make_unique<Session>(std::move(machine));
    };
    m_serverSession = make(m_server, false);
    m_hereSession = make(m_here, true);
    m_server->current.hostname = "server";
    m_here->current.hostname = "here";
    m_model = std::make_unique<MachinesModel>(QList{m_serverSession.get(), m_hereSession.get()});
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QString MachinesModelTest::badge(int row) const
{
    return m_model->index(row, 0).data(MachinesModel::BadgeRole).toString();
}

void MachinesModelTest::thisComputerComesFirst()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"here"_s);
    QCOMPARE(m_model->index(1, 0).data().toString(), u"server"_s);
    QCOMPARE(m_model->index(0, 0).data(MachinesModel::SecondLineRole).toString(), u"connecting… · local"_s);
    QCOMPARE(m_model->index(1, 0).data(MachinesModel::SecondLineRole).toString(), u"connecting…"_s);
    const MachinesModel alone(QList{m_hereSession.get()});
    QCOMPARE(alone.index(0, 0).data(MachinesModel::SecondLineRole).toString(), u"connecting…"_s);
    QCOMPARE(m_model->sessionAt(1), m_serverSession.get());
    QCOMPARE(m_model->rowOf(m_serverSession.get()), 1);
}

void MachinesModelTest::theBadgeFollowsTheNextReboot()
{
    QCOMPARE(badge(0), u"connecting…"_s);
    m_hereSession->start();
    QTRY_COMPARE(badge(0), u"BIOS"_s);
    m_here->current = FakeMachine::installed();
    m_here->push();
    QCOMPARE(badge(0), u"kexec"_s);
    m_here->current.nextReboot.oneShot = "bios";
    FakeMachine::settle(m_here->current);
    m_here->push();
    QCOMPARE(badge(0), u"BIOS, once"_s);
    m_here->current.nextReboot.oneShot.clear();
    m_here->current.suspension = Suspension{.time = 1, .reason = "it did not arrive", .kernel = "6.12", .evidence = {}};
    FakeMachine::settle(m_here->current);
    m_here->push();
    QCOMPARE(badge(0), u"BIOS, kexec suspended"_s);
}

void MachinesModelTest::aMachineThatIsGoneSaysSo()
{
    m_serverSession->start();
    QTRY_COMPARE(badge(1), u"BIOS"_s);
    m_server->lose(Error{ErrorKind::Unreachable, say("not-connected", {{"machine", "server"}}), {}});
    QCOMPARE(badge(1), u"not reachable"_s);
}

void MachinesModelTest::aMachineThatRebootsSaysSo()
{
    m_server->failedStartsAfterReboot = -1;
    m_serverSession->start();
    QTRY_VERIFY(m_serverSession->hasState());
    m_serverSession->reboot(OneShot::Bios);
    QVERIFY(m_model->index(1, 0).data(MachinesModel::BusyRole).toBool());
    QTRY_COMPARE(badge(1), u"rebooting…"_s);
    QVERIFY(!m_model->index(1, 0).data(MachinesModel::BusyRole).toBool());
}

void MachinesModelTest::whatIsReadOutNamesMachineAndNextReboot()
{
    m_server->current = FakeMachine::installed();
    m_server->current.hostname = "server";
    m_serverSession->start();
    QTRY_COMPARE(badge(1), u"kexec"_s);
    QCOMPARE(m_model->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"server, next reboot: kexec"_s);
    QCOMPARE(m_model->index(0, 0).data(Qt::ToolTipRole).toString(), u"This computer. Next reboot: connecting…"_s);
}

void MachinesModelTest::everyChangeIsTold()
{
    m_serverSession->start();
    QTRY_COMPARE(badge(1), u"BIOS"_s);
    const QSignalSpy told(m_model.get(), &MachinesModel::dataChanged);
    m_server->current = FakeMachine::installed();
    m_server->push();
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last().first().toModelIndex().row(), 1);
}

void MachinesModelTest::machinesComeAndGo()
{
    auto machine = std::make_unique<FakeMachine>();
    machine->local = false;
    machine->current.hostname = "another";
    Session another(std::move(machine));
    m_model->add(&another);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->index(2, 0).data().toString(), u"another"_s);
    m_model->remove(m_hereSession.get());
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowOf(m_hereSession.get()), -1);
    m_model->add(m_hereSession.get());
    QCOMPARE(m_model->rowOf(m_hereSession.get()), 0); // this computer first
    m_model->remove(&another);
    m_model->remove(&another);
    QCOMPARE(m_model->rowCount(), 2);
}

void MachinesModelTest::theTableTellsKernelAndLastReboot()
{
    auto state = FakeMachine::installed();
    state.hostname = "server";
    HistoryEntry last;
    last.via = Via::Kexec;
    last.time = 1763934000;
    last.awaySeconds = 9;
    state.lastReboot = last;
    m_server->current = state;
    const auto cell = [this](int column) { return m_model->index(1, column).data().toString(); };
    QCOMPARE(cell(MachinesModel::Kernel), QString());
    m_serverSession->start();
    QTRY_COMPARE(m_serverSession->phase(), Session::Phase::Ready);
    QCOMPARE(cell(MachinesModel::Kernel), QString::fromStdString(state.thisBoot.kernel));
    QVERIFY2(cell(MachinesModel::LastReboot).endsWith(u"kexec"_s), qPrintable(cell(MachinesModel::LastReboot)));
    QCOMPARE(cell(MachinesModel::Away), u"9 s"_s);
    QCOMPARE(m_model->index(1, MachinesModel::Away).data(MachinesModel::SortRole).toLongLong(), 9);
    QCOMPARE(m_model->headerData(MachinesModel::Kernel, Qt::Horizontal, Qt::DisplayRole).toString(), u"Kernel"_s);
}

QTEST_MAIN(MachinesModelTest)
#include "machinesmodel_test.moc"
