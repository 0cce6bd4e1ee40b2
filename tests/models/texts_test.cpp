// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/texts.h"

#include <QTest>

using namespace warmboot;
using namespace Qt::StringLiterals;

class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreReadable_data();
    void durationsAreReadable();
    void reasonsBecomeSentences_data();
    void reasonsBecomeSentences();
    void aCheckThatIsNotKnownKeepsItsName();
    void everyValueHasItsWord();
};

void TextsTest::durationsAreReadable_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << u"–"_s;
    QTest::newRow("none") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("a minute") << qint64(60) << u"1 min 0 s"_s;
    QTest::newRow("minutes") << qint64(200) << u"3 min 20 s"_s;
}

void TextsTest::durationsAreReadable()
{
    QFETCH(const qint64, seconds);
    QTEST(durationText(seconds), "text");
}

void TextsTest::reasonsBecomeSentences_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("words") << u"the reboot mode is bios"_s << u"The reboot mode is bios."_s;
    QTest::newRow("a sentence") << u"Wait for it."_s << u"Wait for it."_s;
    QTest::newRow("a question") << u"why?"_s << u"Why?"_s;
    QTest::newRow("a path") << u"/boot/vmlinuz is missing"_s << u"/boot/vmlinuz is missing."_s;
    QTest::newRow("a unit") << u"warmboot-load.service is not active"_s << u"warmboot-load.service is not active."_s;
    QTest::newRow("a name") << u"kexec is suspended"_s << u"kexec is suspended."_s;
    QTest::newRow("a variable") << u"grubenv’s next_entry is set"_s << u"Grubenv’s next_entry is set."_s;
    QTest::newRow("a name with a capital") << u"iPXE is next"_s << u"iPXE is next."_s;
}

void TextsTest::reasonsBecomeSentences()
{
    QFETCH(const QString, reason);
    QTEST(asSentence(reason), "sentence");
}

void TextsTest::aCheckThatIsNotKnownKeepsItsName()
{
    QCOMPARE(checkTitle("kexec-tools"), u"Package kexec-tools"_s);
    QCOMPARE(checkTitle("from-a-newer-engine"), u"from-a-newer-engine"_s);
}

void TextsTest::everyValueHasItsWord()
{
    for (const auto condition : {FileCondition::Ours,
                                 FileCondition::Edited,
                                 FileCondition::Missing,
                                 FileCondition::Shadowed,
                                 FileCondition::Foreign})
        QVERIFY(!conditionText(condition).isEmpty());
    for (const auto outcome : {Outcome::Good, Outcome::Warning, Outcome::Bad})
        QVERIFY(!outcomeText(outcome).isEmpty());
}

QTEST_MAIN(TextsTest)
#include "texts_test.moc"
