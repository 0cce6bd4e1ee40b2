// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessiontest.h"

#include <QSignalSpy>

#include <algorithm>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class SessionChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReviewChangesNothing();
    void aReviewWithoutTheEditsSaysSo();
    void whatAReviewShowedIsCarriedOut();
    void whatIsTypedWhileItIsAppliedStaysAnEdit();
    void theModeIsAskedForWithoutTheEdits();
    void aHandMadeSetUpIsTakenOverWithItsSettings();
    void editsStayEditsWhenASetUpIsTakenOver();
    void whereNothingIsLeftToTakeOverTheMachineSaysSo();
    void aMachineThatChangedSinceTheReviewGetsANewOne();
    void editsOfAnOutdatedReviewLieOverWhatChanged();
    void nothingToDoIsNotCarriedOut();
    void whileSomethingIsDoneNothingElseStarts();
    void onlyTheLatestQuestionIsAnswered();
    void whatIsBeingDoneIsSaid();
    void aCancelledPasswordIsQuiet();
    void aFailureIsToldAndLeavesTheEdits();
    void aDoubleClickOnUndoSendsOneUndoWithTheRecord();
    void undoTwiceTakesBackOneChange();
    void whatWasTakenBackCanBeMadeAgain();
    void uninstallingSendsTheDigestOfItsPlan();
    void theNextRebootCanBeChosenAndTakenBack();
    void aSuspensionCanBeEnded();
    void aScheduledRebootCanBeCancelled();
    void ownChangesAreNotToldAsSomebodyElses();

private:
    [[nodiscard]] QString lastDone() const;

    FakeMachine *m_fake = nullptr;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Reviews> m_reviews;
    std::unique_ptr<QSignalSpy> m_done;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_cancelled;
};

void SessionChangesTest::init()
{
    auto both = sessionWithFake(FakeMachine::installed());
    m_fake = both.fake;
    m_session = std::move(both.session);
    m_reviews = std::make_unique<Reviews>(*m_session);
    m_done = std::make_unique<QSignalSpy>(m_session.get(), &Session::done);
    m_failed = std::make_unique<QSignalSpy>(m_session.get(), &Session::failed);
    m_cancelled = std::make_unique<QSignalSpy>(m_session.get(), &Session::cancelled);
    m_session->start();
    QTRY_VERIFY(m_session->plan());
}

QString SessionChangesTest::lastDone() const
{
    return m_done->isEmpty() ? QString() : m_done->last().first().toString();
}

void SessionChangesTest::aReviewChangesNothing()
{
    m_session->askToUninstall();
    QTRY_COMPARE(m_reviews->count(), 1U);
    QVERIFY(m_reviews->latest().kind == Review::Kind::Uninstall);
    QVERIFY(!m_reviews->latest().diffs.empty());
    QVERIFY(!m_reviews->latest().sentences.empty());
    QCOMPARE(m_fake->asked, QStringList());
    QVERIFY(!m_session->isBusy());
}

void SessionChangesTest::aReviewWithoutTheEditsSaysSo()
{
    const auto saysSo = [this] {
        return std::ranges::contains(m_reviews->latest().warnings, "review-without-edits", &Sentence::code);
    };
    auto wish = m_session->wish();
    wish.add = {"nomodeset"};
    m_session->edit(wish);
    m_session->askForMode(Mode::Bios);
    QTRY_COMPARE(m_reviews->count(), 1U);
    QVERIFY(saysSo());
    m_session->askToApply();
    QTRY_COMPARE(m_reviews->count(), 2U);
    QVERIFY(!saysSo());
    m_session->discardEdits();
    m_session->askForMode(Mode::Bios);
    QTRY_COMPARE(m_reviews->count(), 3U);
    QVERIFY(!saysSo());
}

void SessionChangesTest::whatAReviewShowedIsCarriedOut()
{
    auto wish = m_session->wish();
    wish.add = {"nomodeset"};
    m_session->edit(wish);
    m_session->askToApply();
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_session->carryOut(m_reviews->latest());
    QVERIFY(m_session->isBusy());
    QTRY_VERIFY2(lastDone().startsWith(u"Done: Change the command line"_s), qPrintable(lastDone()));
    QVERIFY(!m_session->isBusy());
    QVERIFY(!m_session->hasEdits());
    QCOMPARE(m_fake->asked, QStringList({u"apply kexec default reuse +nomodeset"_s}));
    QVERIFY(m_session->state().settings->add == wish.add);
}

void SessionChangesTest::whatIsTypedWhileItIsAppliedStaysAnEdit()
{
    auto wish = m_session->wish();
    wish.add = {"nomodeset"};
    m_session->edit(wish);
    m_session->askToApply();
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_fake->hold = true;
    m_session->carryOut(m_reviews->latest());
    wish.panic = 30;
    m_session->edit(wish);
    m_fake->release();
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(m_session->state().settings->panic, 15);
    QVERIFY(m_session->hasEdits());
    QCOMPARE(m_session->wish().panic, 30);
    QCOMPARE(m_session->wish().add, wish.add);
}

void SessionChangesTest::aHandMadeSetUpIsTakenOverWithItsSettings()
{
    m_fake->current = FakeMachine::handMade();
    m_fake->push();
    QTRY_VERIFY(m_session->state().adoptable);
    m_session->askToAdopt();
    QTRY_COMPARE(m_reviews->count(), 1U);
    QVERIFY(m_reviews->latest().adopt);
    QCOMPARE(m_reviews->latest().sentences.front().code, "plan-adopt");
    QCOMPARE(m_reviews->latest().warnings.front().code, "adopt-flaw-never-stopped");
    m_session->carryOut(m_reviews->latest());
    QTRY_VERIFY2(lastDone().startsWith(u"Done: Take over the hand-made kexec set-up"_s), qPrintable(lastDone()));
    QCOMPARE(m_fake->asked, QStringList({u"adopt kexec default reuse +nomodeset"_s}));
    QVERIFY(!m_session->hasEdits());
    QVERIFY(!m_session->state().adoptable);
    m_session->askToUndo();
    QTRY_COMPARE(m_reviews->count(), 2U);
    QVERIFY(std::ranges::contains(m_reviews->latest().sentences, "plan-files-back", &Sentence::code));
    m_session->carryOut(m_reviews->latest());
    QTRY_VERIFY(m_session->state().adoptable);
}

void SessionChangesTest::editsStayEditsWhenASetUpIsTakenOver()
{
    m_fake->current = FakeMachine::handMade();
    m_fake->push();
    QTRY_VERIFY(m_session->state().adoptable);
    auto wish = m_session->wish();
    wish.panic = 30;
    m_session->edit(wish);
    m_session->askToAdopt();
    QTRY_COMPARE(m_reviews->count(), 1U);
    QVERIFY(std::ranges::contains(m_reviews->latest().warnings, "review-without-edits", &Sentence::code));
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(m_session->state().settings->panic, 15);
    QVERIFY(m_session->state().settings->add == std::vector<std::string>{"nomodeset"});
    QCOMPARE(m_session->wish().panic, 30);
    QVERIFY(m_session->wish().add == std::vector<std::string>{"nomodeset"});
}

void SessionChangesTest::whereNothingIsLeftToTakeOverTheMachineSaysSo()
{
    m_session->askToAdopt();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->last().first().value<Error>().sentence.code, "adopt-nothing");
    QCOMPARE(m_reviews->count(), 0U);
}

void SessionChangesTest::theModeIsAskedForWithoutTheEdits()
{
    auto wish = m_session->wish();
    wish.add = {"nomodeset"};
    m_session->edit(wish);
    m_session->askForMode(Mode::Bios);
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(m_fake->asked, QStringList({u"apply bios default reuse"_s}));
    QVERIFY(m_session->hasEdits());
    QCOMPARE(m_session->wish().add, wish.add);
}

void SessionChangesTest::aMachineThatChangedSinceTheReviewGetsANewOne()
{
    const QSignalSpy stale(m_session.get(), &Session::reviewStale);
    m_session->askForMode(Mode::Bios);
    QTRY_COMPARE(m_reviews->count(), 1U);
    const auto digest = m_reviews->latest().digest;
    m_fake->current.settings->panic = 60; // by somebody in a terminal
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_reviews->count(), 2U);
    QCOMPARE(stale.size(), 1);
    QCOMPARE(m_failed->size(), 0);
    QVERIFY(!m_session->isBusy());
    QVERIFY(m_reviews->latest().digest != digest);
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_done->size(), 1);
    QVERIFY(m_session->state().mode == Mode::Bios);
    QCOMPARE(m_session->state().settings->panic, 60); // what somebody else did stays done
}

void SessionChangesTest::editsOfAnOutdatedReviewLieOverWhatChanged()
{
    auto wish = m_session->wish();
    wish.add = {"nomodeset"};
    m_session->edit(wish);
    m_session->askToApply();
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_fake->current = FakeMachine::installed(Mode::Bios); // switched off by somebody in a terminal
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_reviews->count(), 2U);
    QVERIFY(m_reviews->latest().settings.mode == Mode::Bios);
    QCOMPARE(m_reviews->latest().settings.add, wish.add);
}

void SessionChangesTest::nothingToDoIsNotCarriedOut()
{
    m_session->askToRepair();
    QTRY_COMPARE(m_reviews->count(), 1U);
    QVERIFY(m_reviews->latest().nothingToDo);
    m_session->carryOut(m_reviews->latest());
    QVERIFY(!m_session->isBusy());
    QCOMPARE(m_fake->asked, QStringList());
}

void SessionChangesTest::whileSomethingIsDoneNothingElseStarts()
{
    m_session->askToUninstall();
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_fake->hold = true;
    m_session->carryOut(m_reviews->latest());
    QCOMPARE(m_fake->asked, QStringList({u"uninstall"_s}));
    m_session->carryOut(m_reviews->latest());
    m_session->setNext(OneShot::Bios);
    m_session->resume();
    m_session->cancelScheduled();
    m_session->reboot(OneShot::Kexec);
    m_session->askToUndo();
    QCoreApplication::processEvents();
    QCOMPARE(m_fake->asked, QStringList({u"uninstall"_s}));
    QCOMPARE(m_reviews->count(), 1U);
    m_fake->release();
    QTRY_COMPARE(m_done->size(), 1);
    QVERIFY(!m_session->isBusy());
}

void SessionChangesTest::onlyTheLatestQuestionIsAnswered()
{
    m_session->askToUninstall();
    m_session->askForMode(Mode::Bios);
    QTRY_COMPARE(m_reviews->count(), 1U);
    QVERIFY(m_reviews->latest().kind == Review::Kind::Apply);
    QCoreApplication::processEvents();
    QCOMPARE(m_reviews->count(), 1U);
}

void SessionChangesTest::whatIsBeingDoneIsSaid()
{
    Q_EMIT m_fake->progress(say("progress-writing"));
    QVERIFY(m_session->doing().isEmpty()); // of another client's change nothing is said here
    m_session->askToUninstall();
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_fake->hold = true;
    m_session->carryOut(m_reviews->latest());
    QCOMPARE(m_session->doing(), u"Uninstalling Warmboot…"_s);
    Q_EMIT m_fake->progress(say("progress-writing"));
    QCOMPARE(m_session->doing(), u"The files are written…"_s);
    m_fake->release();
    QTRY_COMPARE(lastDone(), u"Warmboot is uninstalled from alder."_s);
    QVERIFY(m_session->doing().isEmpty());
}

void SessionChangesTest::aCancelledPasswordIsQuiet()
{
    m_session->askToUninstall();
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_fake->changeFails = Error{ErrorKind::Cancelled, say("not-authenticated"), {}};
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_cancelled->size(), 1);
    QVERIFY(!m_session->isBusy());
    QCOMPARE(m_failed->size(), 0);
    QCOMPARE(m_done->size(), 0);
    QVERIFY(m_session->state().setup == SetupState::Installed);
}

void SessionChangesTest::aFailureIsToldAndLeavesTheEdits()
{
    auto wish = m_session->wish();
    wish.panic = 30;
    m_session->edit(wish);
    m_session->askToApply();
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_fake->changeFails = Error{ErrorKind::Failed, say("cannot-write", {{"path", "/etc"}, {"why", "full"}}), {}};
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(!m_session->isBusy());
    QVERIFY(m_session->hasEdits());
}

void SessionChangesTest::aDoubleClickOnUndoSendsOneUndoWithTheRecord()
{
    m_fake->current.undo->id = 7;
    m_session->askToUndo();
    m_session->askToUndo();
    QTRY_COMPARE(m_reviews->count(), 1U);
    QCoreApplication::processEvents();
    QCOMPARE(m_reviews->count(), 1U);
    const auto review = m_reviews->latest();
    m_session->carryOut(review);
    m_session->carryOut(review);
    QTRY_COMPARE(lastDone(), u"Taken back: Install Warmboot (via kexec)"_s);
    QCOMPARE(m_fake->asked, QStringList({u"undo 7"_s}));
}

void SessionChangesTest::undoTwiceTakesBackOneChange()
{
    m_session->askForMode(Mode::Bios);
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_done->size(), 1);
    m_session->askToUndo();
    QTRY_COMPARE(m_reviews->count(), 2U);
    const auto review = m_reviews->latest();
    m_session->carryOut(review);
    QTRY_COMPARE(m_done->size(), 2);
    QVERIFY(m_session->state().mode == Mode::Kexec);
    // A dialog that was left open: the record is not the one on offer any more.
    const QSignalSpy stale(m_session.get(), &Session::reviewStale);
    m_session->carryOut(review);
    QTRY_COMPARE(stale.size(), 1);
    QVERIFY(m_session->state().setup == SetupState::Installed);
    QVERIFY(m_session->state().mode == Mode::Kexec);
}

void SessionChangesTest::whatWasTakenBackCanBeMadeAgain()
{
    m_session->askToUndo();
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_done->size(), 1);
    QVERIFY(m_session->state().setup == SetupState::Absent);
    m_session->askToRedo();
    QTRY_COMPARE(m_reviews->count(), 2U);
    QVERIFY(!m_reviews->latest().diffs.empty());
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(lastDone(), u"Made again: Install Warmboot (via kexec)"_s);
    QVERIFY(m_session->state().setup == SetupState::Installed);
    QCOMPARE(m_fake->asked, QStringList({u"undo 1"_s, u"redo 1"_s}));
}

void SessionChangesTest::uninstallingSendsTheDigestOfItsPlan()
{
    m_session->askToUninstall();
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_done->size(), 1); // the fake compares the digests, as the engine does
    QVERIFY(m_session->state().setup == SetupState::Absent);
}

void SessionChangesTest::theNextRebootCanBeChosenAndTakenBack()
{
    m_session->setNext(OneShot::Bios);
    QTRY_COMPARE(lastDone(), u"The next reboot, this one time, goes through the firmware."_s);
    QCOMPARE(m_session->state().nextReboot.oneShot, "bios");
    m_session->setNext(OneShot::Default);
    QTRY_COMPARE(lastDone(), u"The next reboot goes through kexec into 6.12.117+deb13-amd64."_s);
    QCOMPARE(m_fake->asked, QStringList({u"next bios"_s, u"next default"_s}));
}

void SessionChangesTest::aSuspensionCanBeEnded()
{
    m_fake->current.suspension = Suspension{.time = 1, .reason = "it did not arrive", .kernel = "6.12", .evidence = {}};
    FakeMachine::settle(m_fake->current);
    m_fake->push();
    m_session->resume();
    QTRY_COMPARE(lastDone(), u"kexec is back in service."_s);
    QVERIFY(!m_session->state().suspension);
    m_session->resume();
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(!m_session->isBusy());
}

void SessionChangesTest::aScheduledRebootCanBeCancelled()
{
    m_fake->current.scheduled = ScheduledShutdown{.time = 1'795'500'000, .mode = "reboot"};
    m_fake->push();
    QVERIFY(m_session->state().scheduled);
    m_session->cancelScheduled();
    QTRY_COMPARE(lastDone(), u"The scheduled reboot is cancelled."_s);
    QVERIFY(!m_session->state().scheduled);
    QCOMPARE(m_fake->asked, QStringList({u"cancel-scheduled"_s}));
}

void SessionChangesTest::ownChangesAreNotToldAsSomebodyElses()
{
    const QSignalSpy told(m_session.get(), &Session::modeChangedElsewhere);
    m_session->askForMode(Mode::Bios);
    QTRY_COMPARE(m_reviews->count(), 1U);
    m_session->carryOut(m_reviews->latest());
    QTRY_COMPARE(m_done->size(), 1);
    m_session->setNext(OneShot::Kexec);
    QTRY_COMPARE(m_done->size(), 2);
    QCOMPARE(told.size(), 0);
    // And somebody else's afterwards are.
    m_fake->current.mode = Mode::Kexec;
    m_fake->push();
    QCOMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(SessionChangesTest)
#include "session_changes_test.moc"
