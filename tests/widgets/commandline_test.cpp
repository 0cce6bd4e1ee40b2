// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

/// The half of the Kernel page that is about the command line, and what comes of it.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineOfOnesOwnStartsFromThePresentOne();
    void aTypedLineReachesTheMachineToTheCharacter();
    void aLineIsJudgedWhileItIsTyped_data();
    void aLineIsJudgedWhileItIsTyped();
    void typedWordsReachTheMachine();
    void wordsAreJudgedWhileTheyAreTyped_data();
    void wordsAreJudgedWhileTheyAreTyped();
    void aWordThatIsAddedAndTakenOffIsAContradiction();
    void remediesSayWhatTheyCure();
    void aRemedyReachesTheMachineAndComesOffAgain();
    void aRemedyThatIsTypedIsCheckedOnceItIsInForce();
    void lookingAtABoxIsNoEdit();
    void aTypedPanicReachesTheMachine();
    void theResultIsShownLive();
    void whatIsWrongAboutNoFieldStandsBelow();
    void nothingIsReviewedBeforeSomethingIsEdited();
    void discardingPutsEveryFieldBack();
    void discardingForgetsALineThatIsNotUsed();
    void whatIsBeingTypedIsLeftAloneByARefresh();
    void theLetterOfADisabledButtonIsNotTyped();
    void editsSurviveAPageChange();

private:
    [[nodiscard]] QLineEdit *field(const QString &name) const { return control<QLineEdit>(m_view->view.get(), name); }
    [[nodiscard]] QLineEdit *line() const { return field(u"The whole command line"_s); }
    [[nodiscard]] QLineEdit *add() const { return field(u"Words to add to the command line"_s); }
    [[nodiscard]] QLineEdit *takeOff() const { return field(u"Words to take off the command line"_s); }
    [[nodiscard]] QCheckBox *remedy(const QString &word) const { return control<QCheckBox>(m_view->view.get(), word); }
    [[nodiscard]] QString result() const
    {
        return control<QPlainTextEdit>(m_view->view.get(), u"Resulting command line"_s)->toPlainText();
    }
    [[nodiscard]] QString shownText() const { return readable(m_view->view.get()); }
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_view->view.get(), words); }
    [[nodiscard]] const Settings &wish() const { return m_view->session->wish(); }
    [[nodiscard]] const Settings &applied() const { return m_view->fake->lastSettings; }

    std::unique_ptr<PlayedView> m_view;
};

void CommandLineTest::init()
{
    m_view = std::make_unique<PlayedView>(FakeMachine::installed());
    QVERIFY(m_view->start(u"kernel"_s));
}

void CommandLineTest::aLineOfOnesOwnStartsFromThePresentOne()
{
    QVERIFY(!line()->isEnabled());
    QVERIFY(click(m_view->find(u"This line instead:"_s)));
    QVERIFY(line()->isEnabled());
    QVERIFY2(line()->text().contains(u"root=UUID="_s), qPrintable(line()->text()));
    QCOMPARE(wish().cmdline, line()->text().toStdString());
    QVERIFY(click(m_view->find(u"Reuse what the boot loader gave"_s)));
    QCOMPARE(wish().cmdline, "reuse");
    QVERIFY(!line()->isEnabled());
}

void CommandLineTest::aTypedLineReachesTheMachineToTheCharacter()
{
    const auto typed = u"root=/dev/sda1  ro foo=\"a b\" -- single"_s;
    QVERIFY(click(m_view->find(u"This line instead:"_s)));
    QVERIFY(type(line(), typed));
    QCOMPARE(wish().cmdline, typed.toStdString());
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QCOMPARE(applied().cmdline, typed.toStdString());
    QCOMPARE(line()->text(), typed);
}

void CommandLineTest::aLineIsJudgedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("empty") << QString() << u"This field is empty; fill it in."_s;
    QTest::newRow("odd quotes") << u"root=/dev/sda1 foo=\"a b"_s << u"odd number of double quotes"_s;
    QTest::newRow("a newline") << u"root=/dev/sda1\nfoo"_s << u"holds a newline"_s;
    QTest::newRow("too long") << QString(5000, u'x') << u"is too long"_s;
}

void CommandLineTest::aLineIsJudgedWhileItIsTyped()
{
    QFETCH(const QString, text);
    QFETCH(const QString, error);
    QVERIFY(click(m_view->find(u"This line instead:"_s)));
    QVERIFY(paste(line(), text));
    QVERIFY2(shows(error), qPrintable(shownText()));
    QVERIFY(accessibleDescription(line()).contains(error));
    QVERIFY(!m_view->find(u"Review…"_s)->isEnabled());
    QVERIFY(type(line(), u"root=/dev/sda1"_s));
    QVERIFY(!shows(error));
    QTRY_VERIFY(m_view->find(u"Review…"_s)->isEnabled());
}

void CommandLineTest::typedWordsReachTheMachine()
{
    QVERIFY(type(add(), u"console=ttyS0  foo=\"a b\" "_s));
    QVERIFY(type(takeOff(), u"quiet"_s));
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QCOMPARE(applied().add, (std::vector<std::string>{"console=ttyS0", "foo=\"a b\""}));
    QCOMPARE(applied().remove, std::vector<std::string>{"quiet"});
}

void CommandLineTest::wordsAreJudgedWhileTheyAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("odd quotes") << u"foo=\"a b"_s << u"odd number of double quotes"_s;
    QTest::newRow("dashes") << u"single --"_s << u"-- would hand everything behind it to init"_s;
    QTest::newRow("ours") << u"warmboot.id=5"_s << u"is set by Warmboot itself"_s;
    QTest::newRow("too long") << QString(1100, u'x') << u"is too long"_s;
    QString many;
    for (int n = 0; n < 65; ++n)
        many += u"word%1 "_s.arg(n);
    QTest::newRow("too many") << many << u"There are more than 64 entries here; leave some out."_s;
}

void CommandLineTest::wordsAreJudgedWhileTheyAreTyped()
{
    QFETCH(const QString, text);
    QFETCH(const QString, error);
    for (auto *words : {add(), takeOff()}) {
        QVERIFY(paste(words, text));
        QVERIFY2(shows(error), qPrintable(shownText()));
        QVERIFY(accessibleDescription(words).contains(error));
        QVERIFY(!m_view->find(u"Review…"_s)->isEnabled());
        QVERIFY(type(words, QString()));
        QVERIFY(!shows(error));
        QVERIFY(!accessibleDescription(words).contains(error));
    }
}

void CommandLineTest::aWordThatIsAddedAndTakenOffIsAContradiction()
{
    QVERIFY(type(add(), u"console=ttyS0"_s));
    QVERIFY(type(takeOff(), u"console=ttyS0"_s));
    QVERIFY2(shows(u"is both to be added and to be removed"_s), qPrintable(shownText()));
    QVERIFY(accessibleDescription(add()).contains(u"is both to be added"_s));
    QVERIFY(!m_view->find(u"Review…"_s)->isEnabled());
    QVERIFY(type(takeOff(), u"console=tty0"_s));
    QVERIFY(!shows(u"is both to be added"_s));
}

void CommandLineTest::remediesSayWhatTheyCure()
{
    for (const auto &word : {u"nomodeset"_s, u"irqpoll"_s, u"reset_devices"_s}) {
        QVERIFY(remedy(word));
        const auto cure = accessibleDescription(remedy(word));
        QVERIFY2(cure.size() > 20 && shows(cure), qPrintable(cure));
    }
}

void CommandLineTest::aRemedyReachesTheMachineAndComesOffAgain()
{
    QVERIFY(click(remedy(u"nomodeset"_s)));
    QVERIFY(click(remedy(u"irqpoll"_s)));
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    auto words = applied().add;
    std::ranges::sort(words);
    QCOMPARE(words, (std::vector<std::string>{"irqpoll", "nomodeset"}));
    QVERIFY(remedy(u"nomodeset"_s)->isChecked());
    QVERIFY(add()->text().isEmpty()); // said once, as a box
    QVERIFY(click(remedy(u"nomodeset"_s)));
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QCOMPARE(applied().add, std::vector<std::string>{"irqpoll"});
}

void CommandLineTest::aRemedyThatIsTypedIsCheckedOnceItIsInForce()
{
    QVERIFY(type(add(), u"nomodeset foo"_s));
    QCOMPARE(wish().add, (std::vector<std::string>{"nomodeset", "foo"}));
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QVERIFY(remedy(u"nomodeset"_s)->isChecked());
    // Unchecked is what was meant last, whatever still stands in the field.
    QVERIFY(click(remedy(u"nomodeset"_s)));
    QVERIFY(!std::ranges::contains(wish().add, "nomodeset"));
    QVERIFY(std::ranges::contains(wish().add, "foo"));
}

void CommandLineTest::lookingAtABoxIsNoEdit()
{
    m_view->fake->current.settings->add = {"foo", "nomodeset", "bar", "irqpoll"}; // in an order of somebody's own
    m_view->fake->push();
    QVERIFY(!m_view->session->hasEdits());
    QVERIFY(remedy(u"nomodeset"_s)->isChecked());
    QCOMPARE(add()->text(), u"foo bar"_s);
    QVERIFY(click(remedy(u"reset_devices"_s)));
    QVERIFY(click(remedy(u"reset_devices"_s)));
    QVERIFY(!m_view->session->hasEdits());
}

void CommandLineTest::aTypedPanicReachesTheMachine()
{
    auto *panic = control<QSpinBox>(m_view->view.get(), u"Seconds from a panic of the new kernel to its restart"_s);
    QVERIFY(panic);
    QCOMPARE(panic->value(), 15);
    QVERIFY(type(panic, u"45"_s));
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QCOMPARE(applied().panic, 45);
    QVERIFY(type(panic, u"0"_s));
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QCOMPARE(applied().panic, 0);
    QCOMPARE(panic->text(), u"Leave as it is"_s);
    // Too much is no other number, but an error.
    QVERIFY(type(panic, u"99999"_s));
    QCOMPARE(panic->value(), 99999);
    QVERIFY(shows(u"between 0 and 86400 seconds"_s));
    QVERIFY(!m_view->find(u"Review…"_s)->isEnabled());
    QVERIFY(type(panic, u"86400"_s));
    QVERIFY(!shows(u"between 0 and 86400 seconds"_s));
    QCOMPARE(wish().panic, 86400);
}

void CommandLineTest::theResultIsShownLive()
{
    QVERIFY(result().contains(u"quiet"_s));
    QVERIFY(shows(u"for kernel 6.12.117+deb13-amd64:"_s));
    QVERIFY(type(takeOff(), u"quiet"_s));
    QTRY_VERIFY2(!result().contains(u"quiet"_s), qPrintable(result()));
    QVERIFY(type(add(), u"foo=bar"_s));
    QTRY_VERIFY2(result().contains(u"foo=bar"_s), qPrintable(result()));
    QCOMPARE(m_view->fake->asked, QStringList()); // looking changes nothing
}

void CommandLineTest::whatIsWrongAboutNoFieldStandsBelow()
{
    m_view->fake->planFails = Error{ErrorKind::Drifted, say("plan-interrupted"), {}};
    QVERIFY(click(remedy(u"nomodeset"_s)));
    QTRY_VERIFY2(shows(u"A change was interrupted half-way"_s), qPrintable(shownText()));
    QVERIFY(!m_view->find(u"Review…"_s)->isEnabled());
}

void CommandLineTest::nothingIsReviewedBeforeSomethingIsEdited()
{
    auto *review = m_view->find(u"Review…"_s);
    auto *discard = m_view->find(u"Discard"_s);
    QVERIFY(!review->isEnabled());
    QCOMPARE(accessibleDescription(review), u"Nothing was edited."_s);
    QVERIFY(!discard->isEnabled());
    QCOMPARE(accessibleDescription(discard), u"Nothing was edited."_s);
    QVERIFY(click(remedy(u"nomodeset"_s)));
    QTRY_VERIFY(review->isEnabled());
    QVERIFY(discard->isEnabled());
    QVERIFY(review->toolTip().isEmpty());
    m_view->fake->unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    Q_EMIT m_view->fake->cannotChangeChanged();
    QVERIFY(!review->isEnabled());
    QVERIFY(accessibleDescription(review).startsWith(u"Warmboot's helper is not installed"_s));
    QVERIFY(discard->isEnabled());
}

void CommandLineTest::discardingPutsEveryFieldBack()
{
    QVERIFY(click(remedy(u"nomodeset"_s)));
    QVERIFY(type(takeOff(), u"quiet"_s));
    QVERIFY(type(add(), u"foo"_s));
    QVERIFY(click(m_view->find(u"The newest installed"_s)));
    QVERIFY(click(m_view->find(u"Discard"_s)));
    QVERIFY(!m_view->session->hasEdits());
    QVERIFY(!remedy(u"nomodeset"_s)->isChecked());
    QVERIFY(takeOff()->text().isEmpty());
    QVERIFY(add()->text().isEmpty());
    QVERIFY(control<QAbstractButton>(m_view->view.get(), u"The distribution’s default"_s)->isChecked());
}

void CommandLineTest::discardingForgetsALineThatIsNotUsed()
{
    const auto own = m_view->find(u"This line instead:"_s);
    QVERIFY(click(own));
    const auto proposed = line()->text();
    QVERIFY(proposed.contains(u"root="_s));
    QVERIFY(type(line(), u"quiet"_s));
    QVERIFY(click(m_view->find(u"Discard"_s)));
    QVERIFY(!m_view->session->hasEdits());
    QVERIFY(click(own));
    QCOMPARE(line()->text(), proposed);
}

void CommandLineTest::whatIsBeingTypedIsLeftAloneByARefresh()
{
    QVERIFY(type(add(), u"foo  bar "_s)); // two spaces, and one at the end: more is to come
    add()->setCursorPosition(3);
    m_view->fake->current.settings->panic = 60;
    m_view->fake->push();
    QCOMPARE(add()->text(), u"foo  bar "_s);
    QCOMPARE(add()->cursorPosition(), 3);
    QCOMPARE(wish().panic, 60);
}

void CommandLineTest::theLetterOfADisabledButtonIsNotTyped()
{
    QVERIFY(type(add(), u"x=2"_s));
    QTest::keyClick(add(), Qt::Key_V, Qt::AltModifier);
    QCOMPARE(add()->text(), u"x=2"_s);
}

void CommandLineTest::editsSurviveAPageChange()
{
    QVERIFY(type(add(), u"foo"_s));
    QVERIFY(!shows(u"There are edits that are not applied yet."_s));
    m_view->view->setPage(u"units"_s);
    QVERIFY(shows(u"There are edits that are not applied yet."_s));
    m_view->view->setPage(u"kernel"_s);
    QVERIFY(!shows(u"There are edits that are not applied yet."_s));
    QCOMPARE(add()->text(), u"foo"_s);
    QCOMPARE(wish().add, std::vector<std::string>{"foo"});
    // From the other page they can be reviewed, too.
    m_view->view->setPage(u"units"_s);
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QCOMPARE(applied().add, std::vector<std::string>{"foo"});
    QVERIFY(!shows(u"There are edits that are not applied yet."_s));
}

WARMBOOT_WIDGET_TEST_MAIN(CommandLineTest)
#include "commandline_test.moc"
