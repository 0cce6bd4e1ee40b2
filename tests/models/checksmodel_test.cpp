// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"
#include "fakeparts.h"
#include "modeldump.h"
#include "models/checksmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class ChecksModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatWasFoundAndTheCure();
    void aMachineInOrderHasOnlyGoodOnes();
};

void ChecksModelTest::itSaysWhatWasFoundAndTheCure()
{
    auto state = FakeMachine::installed();
    state.kexecTool.clear();
    state.lockdown = "integrity";
    state.files.front().condition = FileCondition::Edited;
    state.files.front().remark = say("file-of-ours-edited", {{"path", state.files.front().path}});
    state.setup = SetupState::Drifted;
    FakeMachine::settle(state);
    ChecksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(fakeChecks(state));
    QCOMPARE(dumpTitles(model), u"Result | Subject | Finding and cure"_s);
    const auto lines = dump(model);
    QCOMPARE(lines.first(), u"Good | systemd | systemd 257 is running."_s);
    QVERIFY(lines.contains(u"In the way | Package kexec-tools | "
                           "The kexec program is not installed; install the package kexec-tools."_s));
    QVERIFY(lines.contains(u"Warning | Kernel lockdown | "
                           "The kernel is locked down (integrity): only a signed kernel can be loaded."_s));
    const auto path = QString::fromStdString(state.files.front().path);
    QVERIFY(lines.contains(u"In the way | Files of Warmboot | "_s + path
                           + u" was edited; Repair shows the difference and puts it back."_s));
}

void ChecksModelTest::aMachineInOrderHasOnlyGoodOnes()
{
    ChecksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(fakeChecks(FakeMachine::installed()));
    QVERIFY(model.rowCount() > 5);
    for (const auto &line : dump(model))
        QVERIFY2(line.startsWith(u"Good | "_s), qPrintable(line));
}

QTEST_MAIN(ChecksModelTest)
#include "checksmodel_test.moc"
