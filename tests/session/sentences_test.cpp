// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/forecasttext.h"
#include "session/sentences.h"
#include "session/windowwords.h"

#include "fakemachine.h"

#include <QTest>
#include <QTranslator>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsTranslatedByItsCode();
    void bracesInAnArgumentStayWhatTheyAre();
    void aNameFromRightToLeftKeepsToItself();
    void aSentenceOfANewerEngineIsSaidInItsEnglish();
    void aSentenceKnowsTheFieldThatItIsAbout_data();
    void aSentenceKnowsTheFieldThatItIsAbout();
    void besideItsFieldASentenceDoesNotNameIt_data();
    void besideItsFieldASentenceDoesNotNameIt();
    void peopleReadOfTheBiosAsTheyWriteIt();
    void whatIsSaidBesideAFieldIsASentenceByItself();
    void theForecastNamesWayAndReason();
    void noSentenceAtTheWindowSendsToATerminalWhereAButtonDoesIt();
};

namespace {

/// Knows one sentence.
class OneSentence : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        const bool known = QLatin1StringView(context) == "Engine"_L1
            && QLatin1StringView(text) == "systemd {version} is running."_L1;
        return known ? u"systemd {version} läuft."_s : QString();
    }
};

} // namespace

void SentencesTest::aSentenceIsTranslatedByItsCode()
{
    OneSentence german;
    QCoreApplication::installTranslator(&german);
    QCOMPARE(translated(say("check-systemd", {{"version", "257"}})), u"systemd 257 läuft."_s);
    QCOMPARE(translated(say("check-support")), u"The running kernel can kexec."_s);
    QCoreApplication::removeTranslator(&german);
}

void SentencesTest::aNameFromRightToLeftKeepsToItself()
{
    // Without it the number would stand before the name.
    QCOMPARE(translated(say("check-systemd", {{"version", "\u05d0\u05d1 257"}})),
             u"systemd \u2068\u05d0\u05d1 257\u2069 is running."_s);
    QCOMPARE(translated(Sentence{"from-the-future", {}, "\u05d0 1"}), u"\u2068\u05d0 1\u2069"_s);
}

void SentencesTest::bracesInAnArgumentStayWhatTheyAre()
{
    QCOMPARE(translated(say("file-missing", {{"field", "kernel"}, {"path", "/boot/{field}"}})),
             u"kernel: /boot/{field} does not exist."_s);
}

void SentencesTest::aSentenceOfANewerEngineIsSaidInItsEnglish()
{
    QCOMPARE(translated(Sentence{"from-the-future", {}, "Something new."}), u"Something new."_s);
}

void SentencesTest::aSentenceKnowsTheFieldThatItIsAbout_data()
{
    QTest::addColumn<Sentence>("sentence");
    QTest::addColumn<QString>("field");
    QTest::newRow("by its argument") << say("path-relative", {{"field", "initrd"}, {"value", "a"}}) << u"initrd"_s;
    QTest::newRow("by its words") << say("not-a-kernel", {{"path", "/a"}}) << u"kernel"_s;
    QTest::newRow("of the command line") << say("cmdline-too-long", {{"length", "5000"}, {"limit", "2048"}})
                                         << u"cmdline"_s;
    QTest::newRow("of a number") << say("panic-range", {{"value", "-1"}}) << u"panic"_s;
    QTest::newRow("about two") << say("flag-added-and-removed", {{"value", "quiet"}}) << u"add"_s;
    QTest::newRow("about none") << say("busy") << QString();
    QTest::newRow("of a request") << say("field-unknown", {{"field", "verb"}}) << QString();
}

void SentencesTest::aSentenceKnowsTheFieldThatItIsAbout()
{
    QFETCH(const Sentence, sentence);
    QTEST(fieldOf(sentence), "field");
}

void SentencesTest::besideItsFieldASentenceDoesNotNameIt_data()
{
    QTest::addColumn<Sentence>("sentence");
    QTest::addColumn<QString>("text");
    QTest::newRow("by its argument") << say("path-relative", {{"field", "kernel"}, {"value", "a"}})
                                     << u"\"a\" is not an absolute path; write it from / on."_s;
    QTest::newRow("by its words") << say("not-a-kernel", {{"path", "/a"}}) << u"/a is not a Linux kernel image."_s;
    QTest::newRow("of a field without a value")
        << say("value-empty", {{"field", "kernel"}}) << u"This field is empty; fill it in."_s;
    QTest::newRow("of an option in a terminal")
        << say("flag-panic", {{"field", "add"}, {"value", "panic=5"}, {"seconds", "15"}})
        << u"\"panic=5\" would be overruled by panic=15; set the seconds under “Restart after a panic” instead."_s;
    QTest::newRow("about none") << say("not-root")
                                << u"This changes the machine and needs root; try again with sudo."_s;
}

void SentencesTest::besideItsFieldASentenceDoesNotNameIt()
{
    QFETCH(const Sentence, sentence);
    QTEST(translatedBesideField(sentence), "text");
}

void SentencesTest::peopleReadOfTheBiosAsTheyWriteIt()
{
    QCOMPARE(translated(say("what-install", {{"mode", "bios"}})), u"Install Warmboot (via BIOS)"_s);
    QCOMPARE(translated(say("plan-mode", {{"from", "kexec"}, {"to", "bios"}})),
             u"The reboot mode changes from kexec to BIOS."_s);
    QCOMPARE(translated(say("next-mode-bios")), u"the reboot mode is BIOS"_s);
    // Not where it is a word of a file, by its name or by chance.
    QVERIFY(translated(say("next-marker-odd", {{"path", "/run/warmboot/next"}})).contains(u"neither bios nor kexec"_s));
    QCOMPARE(translated(say("plan-flags", {{"from", "bios"}, {"to", "quiet"}})),
             u"The command line changes. Before: bios. From now on: quiet."_s);
    for (const auto &line : catalogue::lines) {
        const auto text = translated(Sentence{std::string(line.code), {}});
        QVERIFY2(!text.contains(u"mode is bios"_s) && !text.contains(u"reboot mode bios"_s), line.code.data());
    }
}

void SentencesTest::whatIsSaidBesideAFieldIsASentenceByItself()
{
    for (const auto &line : catalogue::lines) {
        Sentence sentence{std::string(line.code), {}};
        if (line.english.starts_with("{field}: "))
            sentence.args["field"] = "kernel";
        if (line.code.starts_with("field-") || line.code.starts_with("argument-") || fieldOf(sentence).isEmpty())
            continue; // of a request, which nobody types
        const auto text = translatedBesideField(sentence);
        const bool begins = text.at(0).isUpper() || !text.at(0).isLetter();
        QVERIFY2(begins && text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u"with --"_s), qPrintable(text)); // options are for a terminal
    }
}

void SentencesTest::noSentenceAtTheWindowSendsToATerminalWhereAButtonDoesIt()
{
    for (const auto &line : windowWords) {
        const auto engine = catalogue::find(line.code);
        QVERIFY2(engine.contains("warmbootctl") || engine.contains(" bios"), line.code.data()); // or its own would do
        QVERIFY2(!line.english.contains("warmbootctl"), line.code.data());
        for (const auto *argument : {"{path}", "{why}", "{unit}"})
            QVERIFY2(engine.contains(argument) || !line.english.contains(argument), line.code.data());
    }
    QCOMPARE(translated(say("plan-no-reboot")), u"Nothing is rebooted now, and Undo takes it back."_s);
}

void SentencesTest::theForecastNamesWayAndReason()
{
    auto state = FakeMachine::installed();
    QCOMPARE(forecastText(state), u"The next reboot goes through kexec into 6.12.117+deb13-amd64."_s);
    state.mode = Mode::Bios;
    FakeMachine::settle(state);
    QCOMPARE(forecastText(state), u"The next reboot goes through the firmware, because the reboot mode is BIOS."_s);
    state = FakeMachine::absent();
    QCOMPARE(forecastText(state),
             u"The next reboot goes through the firmware, because Warmboot is not installed on this machine."_s);
    state.kexecTool.clear();
    state.setup = SetupState::Installed;
    state.mode = Mode::Kexec;
    FakeMachine::settle(state);
    QCOMPARE(forecastText(state),
             u"The next reboot goes through the firmware. "
             "The kexec program is not installed; install the package kexec-tools."_s);
    state.nextReboot.via = Via::Unknown;
    state.nextReboot.reason = say("next-systemd-silent");
    QCOMPARE(forecastText(state), u"It is not certain how the next reboot goes: systemd does not answer."_s);
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
