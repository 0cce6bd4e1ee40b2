// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"
#include "modeldump.h"
#include "models/kernelsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class KernelsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itListsEachKernelWithWhatSetsItApart();
    void theTooltipNamesTheInitrdsThatComeAlong();
};

void KernelsModelTest::itListsEachKernelWithWhatSetsItApart()
{
    auto kernels = FakeMachine::installed().kernels;
    kernels.push_back({.version = "6.1.0-40-amd64", .kernel = "/boot/vmlinuz-6.1.0-40-amd64", .initrds = {}});
    KernelsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(kernels);
    QCOMPARE(dumpTitles(model), u"Version | File | Remark"_s);
    QCOMPARE(dump(model),
             QStringList({u"6.12.117+deb13-amd64 | /boot/vmlinuz-6.12.117+deb13-amd64 | running, newest"_s,
                          u"6.12.107+deb13-amd64 | /boot/vmlinuz-6.12.107+deb13-amd64 | "_s,
                          u"6.1.0-40-amd64 | /boot/vmlinuz-6.1.0-40-amd64 | no initrd"_s}));
}

void KernelsModelTest::theTooltipNamesTheInitrdsThatComeAlong()
{
    KernelsModel model;
    model.setRows({{.version = "6.12", .kernel = "/boot/vmlinuz", .initrds = {"/boot/ucode", "/boot/initrd"}},
                   {.version = "6.11", .kernel = "/boot/old", .initrds = {}}});
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"/boot/vmlinuz\nInitrd: /boot/ucode\n/boot/initrd"_s);
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"/boot/old\nNo initrd was found for it."_s);
}

QTEST_MAIN(KernelsModelTest)
#include "kernelsmodel_test.moc"
