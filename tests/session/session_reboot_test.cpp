// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/usualduration.h"
#include "sessiontest.h"

#include <QSignalSpy>
#include <QTimer>

#include <functional>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Of which the test answers the request for a reboot.
class AskedMachine : public FakeMachine
{
public:
    std::function<void(Callback<Way>)> onReboot;

    void reboot(OneShot /*via*/, int /*confirm*/, Callback<Way> done) override { onReboot(std::move(done)); }
};

Error unreachable()
{
    return {ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}};
}

Error notUnderstood()
{
    return {ErrorKind::Failed, say("answer-unknown"), {}};
}

} // namespace

class SessionRebootTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aServerGoesDownAndComesBackByKexec();
    void comingBackThroughTheFirmwareAgainstTheWishIsSaidWithTheReason();
    void comingBackThroughTheFirmwareAsWishedNeedsNoReason();
    void aServerThatNeverComesBackIsLost();
    void aServerThatIsGivenUpCanBeTriedAgain();
    void aComputerThatNeverGoesDownSaysSo();
    void theSameBootIsNoReturn();
    void anAnswerThatIsLostWithTheConnectionIsNoFailure();
    void anAnswerThatIsLostDoesNotMakeTheOtherWayAGoodOne();
    void whatCannotBeToldAfterARebootIsAskedAgain();
    void aProgramThatEndsWhileThePasswordIsAskedIsNoReboot();
    void whatARefusedRebootTakesBackIsNoChangeOfSomebodyElse();
    void aRefusedRebootLeavesEverythingAsItWas();
    void aCancelledPasswordLeavesEverythingAsItWas();
    void tryingAgainWhileItRebootsDoesNotWait();
    void editsSurviveAReboot();
    void aRebootIsNoChangeOfSomebodyElse();
    void itsStagesAreTold();
    void aBootThatStillStartsIsWaitedFor();
    void aBootThatNeverSettlesSaysSo();
    void aServiceThatRunsNoMoreIsNamed();
    void aWayBackThatWantsAPersonAsksOnce();
    void howLongItTakesIsToldFromItsHistory();
    void aKernelThatIsNotProvenIsToBeConfirmedOnAServer();
    void aBootThatIsFoundGoodIsConfirmed();
    void aBootThatIsNotFoundGoodIsNotConfirmedAndSaysWhatComes();
    void aBootThatTheMachineFoundNoGoodIsNotConfirmedAndSaysWhy();
    void aPersonCanKeepABoot();
    void tryingOnceInstallsWithTheUsualWayAsItWas();
    void aTryThatWasCalledOffComesNoMore();
    void aSoftRebootIsOverWhenOtherServicesRunInTheSameBoot();
    void aSoftRebootOfWhichNothingIsSeenIsNotTakenForOne();
    void aSoftRebootThatBecomesAnotherBootSaysSo();
    void aSoftRebootKeepsNoBootThatIsToBeConfirmed();
    void aRefusedSoftRebootLeavesEverythingAsItWas();

private:
    FakeMachine *m_fake = nullptr;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_done;
    std::unique_ptr<QSignalSpy> m_failed;
};

void SessionRebootTest::init()
{
    auto both = sessionWithFake(FakeMachine::installed());
    m_fake = both.fake;
    m_fake->local = false;
    m_session = std::move(both.session);
    m_done = std::make_unique<QSignalSpy>(m_session.get(), &Session::done);
    m_failed = std::make_unique<QSignalSpy>(m_session.get(), &Session::failed);
    m_session->start();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
}

void SessionRebootTest::aServerGoesDownAndComesBackByKexec()
{
    m_fake->failedStartsAfterReboot = 2;
    const auto boot = m_session->state().thisBoot.bootId;
    m_session->reboot(OneShot::Kexec);
    QVERIFY(m_session->isBusy());
    QTRY_COMPARE(m_session->phase(), Session::Phase::Rebooting);
    QVERIFY(!m_session->isBusy());
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
    QVERIFY(m_session->state().thisBoot.bootId != boot);
    QCOMPARE(m_done->size(), 1);
    const auto sentence = m_done->front().front().toString();
    QVERIFY2(sentence.startsWith(u"alder came back via kexec, "_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u" s after it was told to reboot."_s),
             qPrintable(sentence)); // the history tells another
    QVERIFY(!sentence.contains(u"It was to come"_s));
    QCOMPARE(m_failed->size(), 0);
    QCOMPARE(m_fake->asked, QStringList({u"reboot kexec"_s}));
}

void SessionRebootTest::aKernelThatIsNotProvenIsToBeConfirmedOnAServer()
{
    QVERIFY(!m_session->confirmationAdvised(OneShot::Kexec)); // proven
    m_fake->current.proven = false;
    m_fake->push();
    QTRY_VERIFY(m_session->confirmationAdvised(OneShot::Kexec));
    QVERIFY(m_session->confirmationAdvised(OneShot::Default));
    QVERIFY(!m_session->confirmationAdvised(OneShot::Bios));
    m_fake->local = true;
    QVERIFY(!m_session->confirmationAdvised(OneShot::Kexec));
}

void SessionRebootTest::aBootThatIsFoundGoodIsConfirmed()
{
    m_session->reboot(OneShot::Kexec, true);
    QTRY_COMPARE(m_done->size(), 1);
    QTRY_COMPARE(m_fake->asked, QStringList({u"reboot kexec"_s, u"confirm"_s}));
    QTRY_COMPARE(m_session->state().confirmWithin, -1);
    QCOMPARE(m_failed->size(), 0);
}

void SessionRebootTest::aBootThatIsNotFoundGoodIsNotConfirmedAndSaysWhatComes()
{
    connect(m_session.get(), &Session::rebootStageChanged, this, [this] {
        if (m_session->rebootStage() == Session::RebootStage::Gone)
            m_fake->currentServices = {"degraded", {"nginx.service"}};
    });
    m_session->reboot(OneShot::Kexec, true);
    QTRY_COMPARE(m_done->size(), 1);
    const auto sentence = m_done->front().front().toString();
    QVERIFY2(sentence.endsWith(u"It is taken back through the firmware unless somebody keeps it."_s),
             qPrintable(sentence));
    QCOMPARE(m_fake->asked, QStringList({u"reboot kexec"_s}));
    QVERIFY(m_session->state().confirmWithin > 0);
}

void SessionRebootTest::aBootThatTheMachineFoundNoGoodIsNotConfirmedAndSaysWhy()
{
    connect(m_session.get(), &Session::rebootStageChanged, this, [this] {
        if (m_session->rebootStage() == Session::RebootStage::Gone)
            m_fake->current.suspension = Suspension{0, "sshd does not run, which ran before", "/vmlinuz", {}};
    });
    m_session->reboot(OneShot::Kexec, true);
    QTRY_COMPARE(m_done->size(), 1);
    const auto sentence = m_done->front().front().toString();
    QVERIFY2(sentence.contains(u"exec is suspended: sshd does not run, which ran before"_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"It is taken back through the firmware unless somebody keeps it."_s),
             qPrintable(sentence));
    QCOMPARE(m_fake->asked, QStringList({u"reboot kexec"_s}));
}

void SessionRebootTest::aPersonCanKeepABoot()
{
    m_fake->current.confirmWithin = 300;
    m_fake->push();
    QTRY_COMPARE(m_session->state().confirmWithin, 300);
    m_session->confirm();
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(m_session->state().confirmWithin, -1);
    m_session->confirm(); // there is nothing left to keep
    QTRY_COMPARE(m_failed->size(), 1);
}

void SessionRebootTest::tryingOnceInstallsWithTheUsualWayAsItWas()
{
    const QSignalSpy wanted(m_session.get(), &Session::tryWanted);
    QSignalSpy reviews(m_session.get(), &Session::reviewReady);
    m_session->askToTry(); // it is installed
    QCOMPARE(wanted.size(), 1);
    m_fake->current = FakeMachine::absent();
    m_fake->push();
    QTRY_VERIFY(m_session->state().setup == SetupState::Absent);
    m_session->askToTry();
    QTRY_COMPARE(reviews.size(), 1);
    QCOMPARE(wanted.size(), 1); // not before it is carried out
    m_session->carryOut(reviews.front().front().value<Review>());
    QTRY_COMPARE(wanted.size(), 2);
    QVERIFY(m_session->state().mode == Mode::Bios);
    // A review that is asked for otherwise is no try.
    m_session->askForMode(Mode::Kexec);
    QTRY_COMPARE(reviews.size(), 2);
    m_session->carryOut(reviews.back().front().value<Review>());
    QTRY_VERIFY(m_session->state().mode == Mode::Kexec);
    QTRY_VERIFY(!m_session->isBusy());
    QCOMPARE(wanted.size(), 2);
}

void SessionRebootTest::aTryThatWasCalledOffComesNoMore()
{
    const QSignalSpy wanted(m_session.get(), &Session::tryWanted);
    QSignalSpy reviews(m_session.get(), &Session::reviewReady);
    m_fake->current = FakeMachine::absent();
    m_fake->push();
    QTRY_VERIFY(m_session->state().setup == SetupState::Absent);
    m_session->askToTry();
    QTRY_COMPARE(reviews.size(), 1); // and is closed
    m_fake->current = FakeMachine::installed();
    m_fake->current.scheduled = ScheduledShutdown{.time = 2'000'000'000, .mode = "reboot"};
    m_fake->push(); // somebody has typed it in a terminal
    QTRY_VERIFY(m_session->state().setup == SetupState::Installed);
    m_session->cancelScheduled();
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(wanted.size(), 0);
}

void SessionRebootTest::anAnswerThatIsLostDoesNotMakeTheOtherWayAGoodOne()
{
    QSignalSpy ended(m_session.get(), &Session::rebootEnded);
    m_fake->hold = true;
    m_session->reboot(OneShot::Kexec);
    m_fake->current.thisBoot.bootId = "another";
    m_fake->current.thisBoot.via = Via::Bios;
    m_fake->lose(unreachable());
    m_fake->release();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!ended.front().front().toBool());
    QVERIFY(ended.front().back().toString().contains(u"It was to come via kexec"_s));
}

void SessionRebootTest::whatCannotBeToldAfterARebootIsAskedAgain()
{
    QSignalSpy ended(m_session.get(), &Session::rebootEnded);
    int asked = 0;
    connect(m_session.get(), &Session::rebootStageChanged, this, [this, &asked] {
        if (m_session->rebootStage() == Session::RebootStage::Gone)
            m_fake->probeFails = notUnderstood();
        if (m_session->rebootStage() == Session::RebootStage::Checking && ++asked == 1)
            m_fake->probeFails = notUnderstood();
        if (m_session->rebootStage() == Session::RebootStage::Back && asked == 1)
            QTimer::singleShot(5, m_fake, [this] { m_fake->probeFails.reset(); });
    });
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(m_fake->starts, 2); // it answers again
    QTimer::singleShot(5, m_fake, [this] { m_fake->probeFails.reset(); });
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(ended.front().front().toBool());
    QVERIFY(asked >= 2);
}

void SessionRebootTest::aProgramThatEndsWhileThePasswordIsAskedIsNoReboot()
{
    auto machine = std::make_unique<AskedMachine>();
    auto *fake = machine.get();
    fake->current = FakeMachine::installed();
    Machine::Callback<Way> answer;
    fake->onReboot = [&answer](Machine::Callback<Way> done) { answer = std::move(done); };
    Session session(std::move(machine));
    session.setPatience({.planAfter = 0ms, .reconnectEvery = 1ms});
    session.start();
    QTRY_COMPARE(session.phase(), Session::Phase::Ready);
    QSignalSpy cancelled(&session, &Session::cancelled);
    session.reboot(OneShot::Bios);
    QTRY_VERIFY(answer);
    fake->lose(unreachable());
    QCOMPARE(session.phase(), Session::Phase::Lost);
    QTRY_COMPARE(session.phase(), Session::Phase::Ready); // it is started anew
    answer(fail(ErrorKind::Cancelled, say("not-authenticated")));
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(session.phase(), Session::Phase::Ready);
    QVERIFY(!session.isBusy());
}

void SessionRebootTest::whatARefusedRebootTakesBackIsNoChangeOfSomebodyElse()
{
    auto machine = std::make_unique<AskedMachine>();
    auto *fake = machine.get();
    fake->current = FakeMachine::installed();
    Session session(std::move(machine));
    session.setPatience({.planAfter = 0ms, .reconnectEvery = 1ms});
    session.start();
    QTRY_COMPARE(session.phase(), Session::Phase::Ready);
    const auto choose = [fake](const char *choice) {
        fake->current.nextReboot.oneShot = choice;
        FakeMachine::settle(fake->current);
    };
    // It is set, the watch tells, it is taken back and answered, and only then the watch tells.
    fake->onReboot = [&](const Machine::Callback<Way> &done) {
        choose("bios");
        fake->push();
        QTimer::singleShot(0, fake, [&choose, fake, done] {
            choose("");
            done(fail(ErrorKind::Cancelled, say("not-authenticated")));
            QTimer::singleShot(0, fake, [fake] { fake->push(); });
        });
    };
    QSignalSpy elsewhere(&session, &Session::modeChangedElsewhere);
    QSignalSpy cancelled(&session, &Session::cancelled);
    QSignalSpy states(&session, &Session::stateChanged);
    session.reboot(OneShot::Bios);
    QTRY_COMPARE(cancelled.size(), 1);
    const auto before = states.size();
    fake->push();
    QTRY_VERIFY(states.size() > before);
    QCOMPARE(elsewhere.size(), 0);
}

void SessionRebootTest::aSoftRebootIsOverWhenOtherServicesRunInTheSameBoot()
{
    QList<Session::RebootStage> stages;
    connect(m_session.get(), &Session::rebootStageChanged, this, [&] { stages.append(m_session->rebootStage()); });
    const QSignalSpy ended(m_session.get(), &Session::rebootEnded);
    const auto boot = m_session->state().thisBoot.bootId;
    m_fake->failedStartsAfterReboot = 1;
    m_session->reboot(OneShot::Soft);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(ended.front().front().toBool());
    QCOMPARE(m_session->state().thisBoot.bootId, boot);
    QVERIFY(m_session->wayAsked() == Via::Soft);
    using Stage = Session::RebootStage;
    QCOMPARE(stages, QList<Stage>({Stage::Stopping, Stage::Gone, Stage::Back, Stage::Checking}));
    const auto sentence = m_done->front().front().toString();
    QVERIFY2(sentence.startsWith(u"The services of alder run anew, "_s), qPrintable(sentence));
    QCOMPARE(m_fake->asked, QStringList({u"reboot soft"_s}));
}

void SessionRebootTest::aSoftRebootOfWhichNothingIsSeenIsNotTakenForOne()
{
    m_session->setPatience({.planAfter = 0ms, .reconnectEvery = 1ms, .goDownWithin = 200ms, .comeBackWithin = 200ms});
    m_fake->currentServices.since = 0; // nobody knows, so that a connection that was lost proves nothing
    m_session->reboot(OneShot::Soft);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->front().front().value<Error>().sentence.code, "did-not-go-down");
    QCOMPARE(m_done->size(), 0);
}

void SessionRebootTest::aSoftRebootThatBecomesAnotherBootSaysSo()
{
    const QSignalSpy ended(m_session.get(), &Session::rebootEnded);
    m_fake->comesBackVia = Via::Bios;
    m_session->reboot(OneShot::Soft);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!ended.front().front().toBool());
    const auto sentence = m_done->front().front().toString();
    QVERIFY2(sentence.endsWith(u"It was to be a soft reboot, and it became another boot."_s), qPrintable(sentence));
}

void SessionRebootTest::aSoftRebootKeepsNoBootThatIsToBeConfirmed()
{
    m_fake->current.confirmWithin = 300;
    m_session->reboot(OneShot::Soft);
    connect(m_session.get(), &Session::rebootStageChanged, this, [this] { m_fake->current.confirmWithin = 300; });
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(m_fake->asked, QStringList({u"reboot soft"_s}));
}

void SessionRebootTest::aRefusedSoftRebootLeavesEverythingAsItWas()
{
    m_fake->current.softRefused = say("soft-kernel-waits", {{"newer", "6.13"}, {"running", "6.12"}});
    m_session->reboot(OneShot::Soft);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_session->phase(), Session::Phase::Ready);
    QCOMPARE(m_failed->front().front().value<Error>().sentence.code, "soft-kernel-waits");
}

void SessionRebootTest::comingBackThroughTheFirmwareAgainstTheWishIsSaidWithTheReason()
{
    m_fake->comesBackVia = Via::Bios;
    m_fake->comesBackBecause = "the kernel could not be loaded";
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(m_done->size(), 1);
    const auto sentence = m_done->front().front().toString();
    QVERIFY2(sentence.startsWith(u"alder came back through the firmware, "_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"It was to come via kexec: the kernel could not be loaded"_s), qPrintable(sentence));
}

void SessionRebootTest::comingBackThroughTheFirmwareAsWishedNeedsNoReason()
{
    m_session->reboot(OneShot::Bios);
    QTRY_COMPARE(m_done->size(), 1);
    const auto sentence = m_done->front().front().toString();
    QVERIFY2(sentence.startsWith(u"alder came back through the firmware, "_s), qPrintable(sentence));
    QVERIFY(!sentence.contains(u"It was to come"_s));
}

void SessionRebootTest::aServerThatNeverComesBackIsLost()
{
    m_session->setPatience({.planAfter = 0ms, .reconnectEvery = 1ms, .comeBackWithin = 30ms});
    m_fake->failedStartsAfterReboot = -1;
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(m_session->phase(), Session::Phase::Lost);
    QCOMPARE(m_session->lostBecause().sentence.code, "did-not-come-back");
    QCOMPARE(m_session->lostBecause().detail, "Connection refused"); // what the last try said
    QCOMPARE(m_failed->size(), 1);
    QVERIFY(m_session->hasState()); // what was known of it stays to be seen
}

void SessionRebootTest::aServerThatIsGivenUpCanBeTriedAgain()
{
    m_session->setPatience({.planAfter = 0ms, .reconnectEvery = 1h, .comeBackWithin = 1ms});
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(m_session->phase(), Session::Phase::Lost);
    m_session->retry();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
}

void SessionRebootTest::aComputerThatNeverGoesDownSaysSo()
{
    m_fake->local = true;
    m_session->setPatience({.planAfter = 0ms, .goDownWithin = 1ms});
    m_session->reboot(OneShot::Bios);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->front().front().value<Error>().sentence.code, "did-not-go-down");
    QCOMPARE(m_session->phase(), Session::Phase::Ready);
    QVERIFY(!m_session->isBusy());
}

void SessionRebootTest::theSameBootIsNoReturn()
{
    m_session->setPatience({.planAfter = 0ms, .reconnectEvery = 1ms, .comeBackWithin = 1h});
    m_fake->local = true; // so that the fake does not go down by itself
    m_session->reboot(OneShot::Bios);
    QTRY_COMPARE(m_session->phase(), Session::Phase::Rebooting);
    m_fake->local = false;
    // sshd lets somebody in once more while the machine goes down.
    m_fake->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}});
    QTRY_COMPARE(m_fake->link(), Machine::Link::Ready);
    QTest::qWait(10);
    QCOMPARE(m_session->phase(), Session::Phase::Rebooting);
    QCOMPARE(m_done->size(), 0);
    // Then it really goes.
    m_fake->current.thisBoot.bootId = "another";
    m_fake->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}});
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
    QCOMPARE(m_done->size(), 1);
}

void SessionRebootTest::anAnswerThatIsLostWithTheConnectionIsNoFailure()
{
    m_fake->hold = true;
    m_session->reboot(OneShot::Kexec);
    m_fake->current.thisBoot.bootId = "another";
    m_fake->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}});
    QCOMPARE(m_session->phase(), Session::Phase::Rebooting);
    m_fake->release();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
    QCOMPARE(m_failed->size(), 0);
    QCOMPARE(m_done->size(), 1);
    QVERIFY(!m_session->isBusy());
}

void SessionRebootTest::aRefusedRebootLeavesEverythingAsItWas()
{
    m_fake->changeFails = Error{ErrorKind::Refused, say("inhibited", {{"who", "backup"}, {"why", "tapes turn"}}), {}};
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_session->phase(), Session::Phase::Ready);
    QVERIFY(!m_session->isBusy());
    // A connection that is lost later is no reboot.
    m_fake->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}});
    QCOMPARE(m_session->phase(), Session::Phase::Lost);
}

void SessionRebootTest::aCancelledPasswordLeavesEverythingAsItWas()
{
    const QSignalSpy cancelled(m_session.get(), &Session::cancelled);
    m_fake->changeFails = Error{ErrorKind::Cancelled, say("not-authenticated"), {}};
    m_session->reboot(OneShot::Bios);
    QTRY_COMPARE(cancelled.size(), 1);
    QCOMPARE(m_session->phase(), Session::Phase::Ready);
    QCOMPARE(m_failed->size(), 0);
}

void SessionRebootTest::tryingAgainWhileItRebootsDoesNotWait()
{
    m_session->setPatience({.planAfter = 0ms, .reconnectEvery = 1h});
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(m_fake->link(), Machine::Link::Lost);
    QCOMPARE(m_session->phase(), Session::Phase::Rebooting);
    m_session->retry();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
}

void SessionRebootTest::editsSurviveAReboot()
{
    auto wish = m_session->wish();
    wish.add = {"nomodeset"};
    m_session->edit(wish);
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(m_session->wish().add, wish.add);
    QVERIFY(m_session->hasEdits());
}

void SessionRebootTest::aRebootIsNoChangeOfSomebodyElse()
{
    const QSignalSpy told(m_session.get(), &Session::modeChangedElsewhere);
    m_session->reboot(OneShot::Bios); // the one-shot comes and goes with it
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(told.size(), 0);
}

void SessionRebootTest::itsStagesAreTold()
{
    QList<Session::RebootStage> stages;
    connect(m_session.get(), &Session::rebootStageChanged, this, [&] { stages.append(m_session->rebootStage()); });
    const QSignalSpy ended(m_session.get(), &Session::rebootEnded);
    m_fake->failedStartsAfterReboot = 1;
    m_session->reboot(OneShot::Kexec);
    QCOMPARE(m_session->rebootStage(), Session::RebootStage::Loading);
    QTRY_COMPARE(ended.size(), 1);
    using Stage = Session::RebootStage;
    QCOMPARE(stages, QList<Stage>({Stage::Stopping, Stage::Gone, Stage::Back, Stage::Checking}));
    QVERIFY(ended.front().front().toBool());
}

void SessionRebootTest::aBootThatStillStartsIsWaitedFor()
{
    m_fake->currentServices.state = "starting";
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(m_session->rebootStage(), Session::RebootStage::Back);
    QTest::qWait(20);
    QCOMPARE(m_session->phase(), Session::Phase::Rebooting);
    m_fake->currentServices.state = "running";
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
    QCOMPARE(m_done->size(), 1);
}

void SessionRebootTest::aBootThatNeverSettlesSaysSo()
{
    m_session->setPatience({.planAfter = 0ms, .reconnectEvery = 1ms, .settleWithin = 30ms});
    const QSignalSpy ended(m_session.get(), &Session::rebootEnded);
    m_fake->currentServices.state = "starting";
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_session->phase(), Session::Phase::Ready);
    QVERIFY(!ended.front().front().toBool());
    const auto sentence = ended.front().back().toString();
    QVERIFY2(sentence.contains(u"not through with starting"_s), qPrintable(sentence));
}

void SessionRebootTest::aServiceThatRunsNoMoreIsNamed()
{
    m_fake->currentServices = {"degraded", {"old.service"}};
    connect(m_session.get(), &Session::rebootStageChanged, this, [this] {
        if (m_session->rebootStage() == Session::RebootStage::Gone)
            m_fake->currentServices.failed = {"nginx.service", "old.service"};
    });
    const QSignalSpy ended(m_session.get(), &Session::rebootEnded);
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!ended.front().front().toBool());
    const auto sentence = m_done->front().front().toString();
    QVERIFY2(sentence.contains(u"nginx.service"_s) && !sentence.contains(u"old.service"_s), qPrintable(sentence));
}

void SessionRebootTest::aWayBackThatWantsAPersonAsksOnce()
{
    m_fake->wantsAPerson = true; // of startQuietly() alone: start() gets there
    m_session->reboot(OneShot::Kexec);
    QTRY_COMPARE(m_done->size(), 1);
    QCOMPARE(m_session->phase(), Session::Phase::Ready);
}

void SessionRebootTest::howLongItTakesIsToldFromItsHistory()
{
    const auto entry = [](Via via, std::int64_t away, std::int64_t ready) {
        HistoryEntry one;
        one.via = via;
        one.awaySeconds = away;
        one.readySeconds = ready;
        return one;
    };
    const std::vector<HistoryEntry> history{entry(Via::Kexec, 9, 11),
                                            entry(Via::Bios, 90, 15),
                                            entry(Via::Kexec, -1, 12),
                                            entry(Via::Kexec, 10, 12),
                                            entry(Via::Kexec, 60, 40)};
    QCOMPARE(usualDuration(history, Via::Kexec), std::optional(22s)); // the middle one: a single slow boot says little
    QCOMPARE(usualDuration(history, Via::Bios), std::optional(105s));
    QCOMPARE(usualDuration(history, Via::Unknown), std::nullopt);
    QCOMPARE(usualDuration({}, Via::Kexec), std::nullopt);
}

QTEST_GUILESS_MAIN(SessionRebootTest)
#include "session_reboot_test.moc"
