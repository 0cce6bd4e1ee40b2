// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"
#include "modeldump.h"
#include "models/callersmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class CallersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysForEachWayOfRebootingWhereItGoesAndWhy();
    void rowsKeepTheirPlacesWhenTheForecastChanges();
    void itEmptiesWhenNothingIsKnown();
};

void CallersModelTest::itSaysForEachWayOfRebootingWhereItGoesAndWhy()
{
    CallersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(FakeMachine::installed().nextReboot.callers);
    QCOMPARE(dumpTitles(model), u"Who reboots | Goes through | Why"_s);
    const auto loads = u"Warmboot loads 6.12.117+deb13-amd64."_s;
    QCOMPARE(
        dump(model),
        QStringList(
            {u"reboot | kexec | "_s + loads,
             u"systemctl reboot | kexec | "_s + loads,
             u"shutdown -r | kexec | "_s + loads,
             u"The desktop's Restart | kexec | "_s + loads,
             u"Ctrl+Alt+Del | kexec | "_s + loads,
             u"reboot -f | BIOS | A forced reboot goes through the firmware without stopping services."_s,
             u"systemctl kexec | refused | No kernel is loaded by hand, so that it refuses and nothing happens."_s,
             u"systemctl soft-reboot | soft | Services are started anew, and the kernel with this boot goes on."_s,
             u"systemctl reboot --firmware-setup | BIOS | It asks for the set-up of the firmware."_s,
             u"systemctl reboot --boot-loader-entry=… | refused | The boot loader here takes no wish for an entry, so that it refuses."_s}));
}

void CallersModelTest::rowsKeepTheirPlacesWhenTheForecastChanges()
{
    CallersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(FakeMachine::installed().nextReboot.callers);
    const QPersistentModelIndex desktop(model.index(3, CallersModel::GoesThrough));
    auto state = FakeMachine::installed();
    state.imageLoaded = true; // by hand
    FakeMachine::settle(state);
    model.setRows(state.nextReboot.callers);
    QVERIFY(desktop.isValid());
    QCOMPARE(desktop.data().toString(), u"kexec"_s);
    QCOMPARE(
        dumpRow(model, 0),
        u"reboot | kexec | A kernel that was loaded by hand is waiting, and systemd starts it by itself; sudo kexec -u unloads it."_s);
}

void CallersModelTest::itEmptiesWhenNothingIsKnown()
{
    CallersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(FakeMachine::installed().nextReboot.callers);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(CallersModelTest)
#include "callersmodel_test.moc"
