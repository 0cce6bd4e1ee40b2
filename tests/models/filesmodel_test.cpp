// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"
#include "fakeparts.h"
#include "modeldump.h"
#include "models/filesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class FilesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itNamesTheStateOfEachFile();
    void beforeTheInstallationNothingIsMissing();
    void theTooltipHasTheWholePathAndWhatIsTheMatter();
    void itShrinksAndGrows();
};

namespace {

FileView file(const char *path, FileCondition condition, std::optional<Sentence> remark = {})
{
    return {.path = path,
            .condition = condition,
            .remark = std::move(remark),
            .purpose = {},
            .wanted = {},
            .present = {},
            .diff = {}};
}

} // namespace

void FilesModelTest::itNamesTheStateOfEachFile()
{
    FilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({file("/a", FileCondition::Ours),
                    file("/b", FileCondition::Edited),
                    file("/c", FileCondition::Missing),
                    file("/d", FileCondition::Shadowed),
                    file("/e", FileCondition::Foreign)},
                   true);
    QCOMPARE(dumpTitles(model), u"File | State"_s);
    QCOMPARE(dump(model),
             QStringList({u"/a | as installed"_s,
                          u"/b | edited"_s,
                          u"/c | missing"_s,
                          u"/d | not in effect"_s,
                          u"/e | not from Warmboot"_s}));
}

void FilesModelTest::beforeTheInstallationNothingIsMissing()
{
    FilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles(fakeFiles(FakeMachine::absent()), false);
    QVERIFY(model.rowCount() > 5);
    for (const auto &line : dump(model))
        QVERIFY2(line.endsWith(u" | not installed"_s), qPrintable(line));
}

void FilesModelTest::theTooltipHasTheWholePathAndWhatIsTheMatter()
{
    FilesModel model;
    model.setFiles({file("/a", FileCondition::Edited, say("file-of-ours-edited", {{"path", "/a"}}))}, true);
    QCOMPARE(model.index(0, FilesModel::Path).data(Qt::ToolTipRole).toString(),
             u"/a\n/a was edited; Repair shows the difference and puts it back."_s);
}

void FilesModelTest::itShrinksAndGrows()
{
    FilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({file("/a", FileCondition::Ours), file("/b", FileCondition::Ours)}, true);
    const QPersistentModelIndex first(model.index(0, 0));
    model.setFiles({file("/a", FileCondition::Edited)}, true);
    QCOMPARE(dump(model), QStringList({u"/a | edited"_s}));
    QVERIFY(first.isValid()); // a refresh loses no selection
    model.setFiles({file("/a", FileCondition::Ours), file("/b", FileCondition::Ours), file("/c", FileCondition::Ours)},
                   true);
    QCOMPARE(model.rowCount(), 3);
    model.setFiles({}, true);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(FilesModelTest)
#include "filesmodel_test.moc"
