// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"
#include "fakeparts.h"
#include "modeldump.h"
#include "models/historymodel.h"
#include "models/texts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class HistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestBootComesFirst();
    void itTellsHowABootCameAboutAndHowLongItTook();
    void whatIsNotKnownIsADash();
};

namespace {

/// Without the time, which is written as the reader's country does.
QString rest(const QAbstractItemModel &model, int row)
{
    return dumpRow(model, row).section(u" | "_s, 1);
}

} // namespace

void HistoryModelTest::theNewestBootComesFirst()
{
    auto entries = fakeHistory(FakeMachine::installed());
    const auto newest = timeText(entries.back().time);
    std::swap(entries[0], entries[3]); // an engine may answer in any order
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHistory(entries);
    QCOMPARE(dumpTitles(model), u"When | Came by | Kernel | Away for | Ready after | Remark"_s);
    QCOMPARE(model.index(0, HistoryModel::When).data().toString(), newest);
    QVERIFY(std::ranges::is_sorted(model.rows(), std::ranges::greater{}, &HistoryEntry::time));
}

void HistoryModelTest::itTellsHowABootCameAboutAndHowLongItTook()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHistory(fakeHistory(FakeMachine::installed()));
    QCOMPARE(rest(model, 0), u"kexec | 6.12.117+deb13-amd64 | 13 s | 31 s | "_s);
    QCOMPARE(rest(model, 1), u"BIOS | 6.12.117+deb13-amd64 | 2 min 26 s | 38 s | Asked for this one time."_s);
    QCOMPARE(
        rest(model, 4),
        u"BIOS | 6.12.107+deb13-amd64 | – | 40 s | It was switched off or reset, or went down without Warmboot."_s);
    QCOMPARE(
        rest(model, 6),
        u"BIOS | 6.12.107+deb13-amd64 | 5 min 12 s | 44 s | "
        "Kexec was suspended because of it. The last kexec did not arrive: the machine came back through the firmware."_s);
}

void HistoryModelTest::whatIsNotKnownIsADash()
{
    HistoryModel model;
    model.setHistory({HistoryEntry()});
    QCOMPARE(dumpRow(model, 0), u"– | not certain |  | – | – | "_s);
}

QTEST_MAIN(HistoryModelTest)
#include "historymodel_test.moc"
