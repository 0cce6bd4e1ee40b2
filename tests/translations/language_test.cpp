// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/language.h"
#include "session/sentences.h"

#include <QFile>
#include <QLibraryInfo>
#include <QTest>

using namespace warmboot;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSpeaksNoneOfOursReadsEnglishWithItsPlurals();
    void theEngineSpeaksTheLanguageOfThePerson_data();
    void theEngineSpeaksTheLanguageOfThePerson();
    void whatQtSaysIsInTheSameLanguage();
    void aSentenceInsideASentenceIsTranslatedToo();
    void whatAHookWroteIsTranslated();
    void theChoiceOfAKernelIsTranslated();
    void whatSomebodyElseSaidStaysAsItIs_data();
    void whatSomebodyElseSaidStaysAsItIs();
    void sentencesStandBehindEachOtherAsTheirScriptHasIt();
};

namespace {

const auto kernelGone = say("file-missing", {{"field", "kernel"}, {"path", "/boot/vmlinuz"}});

} // namespace

void LanguageTest::whoSpeaksNoneOfOursReadsEnglishWithItsPlurals()
{
    QCOMPARE(speakLanguageOf(QLocale(QLocale::Icelandic)), u"en"_s);
    const auto servers = [](int count) {
        return QCoreApplication::translate(
            "warmboot::RollingRebootDialog", "Reboot these %n servers via kexec?", nullptr, count);
    };
    QCOMPARE(servers(1), u"Reboot 1 server via kexec?"_s);
    QCOMPARE(servers(3), u"Reboot these 3 servers via kexec?"_s);
    QCOMPARE(translated(kernelGone), u"kernel: /boot/vmlinuz does not exist."_s);
}

void LanguageTest::theEngineSpeaksTheLanguageOfThePerson_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : {u"es"_s, u"fr"_s, u"ru"_s, u"zh_CN"_s, u"de"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void LanguageTest::theEngineSpeaksTheLanguageOfThePerson()
{
    QFETCH(const QString, language);
    QCOMPARE(speakLanguageOf(QLocale(language)), language);
    const auto text = translated(kernelGone);
    QVERIFY2(text.startsWith(u"kernel: "_s) && text.contains(u"/boot/vmlinuz"_s), qPrintable(text));
    QVERIFY(text != QString::fromStdString(kernelGone.text()));
    // Beside its field it is not named again.
    QVERIFY(!translatedBesideField(kernelGone).contains(u"kernel:"_s));
}

// From here on it is German: the language that was chosen last.

void LanguageTest::whatQtSaysIsInTheSameLanguage()
{
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
        QSKIP("Qt's own translations are not installed.");
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

void LanguageTest::aSentenceInsideASentenceIsTranslatedToo()
{
    const auto whole = translated(say("settings-at-odds", {{"why", kernelGone.text()}}));
    QVERIFY2(whole.contains(translated(kernelGone)), qPrintable(whole));
    const auto reason = translated(say("check-next-not", {{"via", "bios"}, {"why", "the reboot mode is bios"}}));
    QVERIFY2(reason.contains(translated(say("next-mode-bios"))), qPrintable(reason));
}

void LanguageTest::whatAHookWroteIsTranslated()
{
    const auto german = translatedText("cannot write /var/lib/warmboot/mark");
    QVERIFY2(german.contains(u"/var/lib/warmboot/mark"_s) && !german.contains(u"cannot"_s), qPrintable(german));
    QVERIFY(translatedText("the loaded kernel is gone") != u"the loaded kernel is gone"_s);
    // The one with the most words of its own: not "X is cut short".
    const auto inside = translatedText("the kernel in /boot/a.efi is cut short");
    QVERIFY2(!inside.contains(u"the kernel"_s), qPrintable(inside));
}

void LanguageTest::theChoiceOfAKernelIsTranslated()
{
    const auto text = translated(
        say("plan-kernel", {{"from", "the distribution's default"}, {"to", "/boot/a with /boot/b"}}));
    QVERIFY2(!text.contains(u"default"_s) && !text.contains(u" with "_s) && text.contains(u"/boot/a"_s),
             qPrintable(text));
}

void LanguageTest::whatSomebodyElseSaidStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("of a system") << u"No route to host"_s;
    QTest::newRow("braces") << u"{why}"_s;
    QTest::newRow("a whole log") << QString(u"is missing "_s.repeated(1000));
}

void LanguageTest::whatSomebodyElseSaidStaysAsItIs()
{
    QFETCH(const QString, text);
    QCOMPARE(translatedText(text.toStdString()), text);
}

void LanguageTest::sentencesStandBehindEachOtherAsTheirScriptHasIt()
{
    QCOMPARE(joinedSentences({u"One."_s, u"Two."_s}), u"One. Two."_s);
    QCOMPARE(joinedSentences({u"一。"_s, u"二。"_s}), u"一。二。"_s);
    QVERIFY(isWholeSentence(u"一。"_s) && isWholeSentence(u"One."_s) && !isWholeSentence(u"one"_s));
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
