// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SessionStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itReadsEverythingOnceTheMachineIsThere();
    void aMachineThatCannotBeReachedIsLostAndSaysWhy();
    void tryingAgainReachesAMachineThatIsBack();
    void aMachineThatComesBackByItselfIsFoundAndItsRebootIsSaid_data();
    void aMachineThatComesBackByItselfIsFoundAndItsRebootIsSaid();
    void aMachineThatTurnsUsAwayIsNotAskedAgainByItself();
    void aMachineThatTurnsUsAwayWhenItIsTriedAgainSaysSo();
    void aChangeOfTheMachineIsTaken();
    void theListsFollowAChangeOfTheMachine();
    void somebodyElsesModeChangeIsTold();
    void aPackageManagerAtWorkIsNotTold();
    void whatTheMachineSaysAboutChangesIsPassedOn();
    void aMachineWhoseStateCannotBeToldIsLostUntilItIsTriedAgain();
    void whoConnectsByHandIsNotInterrupted();

private:
    FakeMachine *m_fake = nullptr;
    std::unique_ptr<Session> m_session;
};

void SessionStateTest::init()
{
    auto machine = std::make_unique<FakeMachine>();
    m_fake = machine.get();
    m_session = std::make_unique<Session>(std::move(machine));
}

void SessionStateTest::aMachineWhoseStateCannotBeToldIsLostUntilItIsTriedAgain()
{
    m_fake->probeFails = Error{ErrorKind::Failed, say("answer-unknown"), {}};
    m_session->start();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Lost);
    QCOMPARE(m_session->lostBecause().sentence.code, "answer-unknown");
    m_fake->probeFails.reset();
    m_session->retry();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
    // The same when it comes back: what is said is that, and a loss after it is tried again as ever.
    m_session->setPatience({.planAfter = 0ms, .reconnectEvery = 1ms});
    QSignalSpy told(m_session.get(), &Session::phaseChanged);
    m_fake->probeFails = Error{ErrorKind::Failed, say("answer-unknown"), {}};
    m_fake->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}});
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(m_session->lostBecause().sentence.code, "answer-unknown");
    m_fake->probeFails.reset();
    m_fake->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}});
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
}

void SessionStateTest::whoConnectsByHandIsNotInterrupted()
{
    class Slow : public FakeMachine
    {
    public:
        bool slow = false;
        int persons = 0;
        int quiets = 0;

        void start() override
        {
            ++persons;
            if (!slow)
                FakeMachine::start();
        }
        void startQuietly() override
        {
            ++quiets;
            if (!slow)
                FakeMachine::startQuietly();
        }
    };
    auto machine = std::make_unique<Slow>();
    auto *fake = machine.get();
    fake->local = false;
    fake->current = FakeMachine::installed();
    Session session(std::move(machine));
    session.setPatience({.planAfter = 0ms, .reconnectEvery = 20ms});
    session.start();
    QTRY_COMPARE(session.phase(), Session::Phase::Ready);
    fake->slow = true; // ssh asks for a password, and somebody types it
    fake->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}});
    session.retry();
    QCOMPARE(fake->persons, 2);
    bool longer = false;
    QTimer::singleShot(60, &session, [&longer] { longer = true; });
    QTRY_VERIFY(longer);
    QCOMPARE(fake->quiets, 0);
    QCOMPARE(session.phase(), Session::Phase::Connecting);
}

void SessionStateTest::itReadsEverythingOnceTheMachineIsThere()
{
    m_fake->current = FakeMachine::installed();
    QCOMPARE(m_session->phase(), Session::Phase::Connecting);
    QVERIFY(!m_session->hasState());
    m_session->start();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
    QVERIFY(m_session->hasState());
    QCOMPARE(m_session->name(), u"alder"_s);
    QTRY_VERIFY(!m_session->history().empty());
    QVERIFY(!m_session->checks().empty());
    QVERIFY(!m_session->files().empty());
    QTRY_VERIFY(m_session->plan());
    QVERIFY(m_session->plan()->nothingToDo);
}

void SessionStateTest::aMachineThatCannotBeReachedIsLostAndSaysWhy()
{
    m_fake->unreachable = Error{ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", "alder"}}), "No route"};
    m_session->start();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Lost);
    QCOMPARE(m_session->lostBecause().detail, "No route");
}

void SessionStateTest::tryingAgainReachesAMachineThatIsBack()
{
    m_fake->unreachable = Error{ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", "alder"}}), {}};
    m_session->start();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Lost);
    m_fake->unreachable.reset();
    m_session->retry();
    QCOMPARE(m_session->phase(), Session::Phase::Connecting);
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
}

void SessionStateTest::aMachineThatComesBackByItselfIsFoundAndItsRebootIsSaid_data()
{
    QTest::addColumn<Via>("via");
    QTest::addColumn<QString>("said");
    QTest::newRow("via kexec") << Via::Kexec << u"alder was rebooted meanwhile, via kexec."_s;
    QTest::newRow("through the firmware") << Via::Bios << u"alder was rebooted meanwhile, through the firmware."_s;
    QTest::newRow("not at all") << Via::Unknown << QString();
}

void SessionStateTest::aMachineThatComesBackByItselfIsFoundAndItsRebootIsSaid()
{
    QFETCH(const Via, via);
    QFETCH(const QString, said);
    m_fake->current = FakeMachine::installed();
    m_session->setPatience({.reconnectEvery = 1ms});
    m_session->start();
    QTRY_VERIFY(!m_session->history().empty());
    const QSignalSpy back(m_session.get(), &Session::cameBackAs);
    const Error gone{ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", "alder"}}), "No route"};
    m_fake->unreachable = gone;
    m_fake->lose(gone);
    QCOMPARE(m_session->phase(), Session::Phase::Lost);
    if (via != Via::Unknown) {
        m_fake->current.thisBoot.bootId = "another";
        m_fake->current.thisBoot.via = via;
    }
    m_fake->unreachable.reset();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
    QCOMPARE(back.size(), said.isEmpty() ? 0 : 1);
    if (!said.isEmpty())
        QCOMPARE(back.front().front().toString(), said);
}

void SessionStateTest::aMachineThatTurnsUsAwayIsNotAskedAgainByItself()
{
    m_fake->current = FakeMachine::installed();
    m_session->setPatience({.reconnectEvery = 0ms});
    m_session->start();
    QTRY_VERIFY(!m_session->history().empty());
    const QSignalSpy links(m_fake, &Machine::linkChanged);
    m_fake->lose({ErrorKind::Version, say("not-connected", {{"machine", "alder"}}), {}});
    bool later = false;
    QTimer::singleShot(1ms, this, [&later] { later = true; }); // after a try, if there were one
    QTRY_VERIFY(later);
    QCoreApplication::processEvents();
    QCOMPARE(links.size(), 1);
    QCOMPARE(m_session->phase(), Session::Phase::Lost);
}

void SessionStateTest::aMachineThatTurnsUsAwayWhenItIsTriedAgainSaysSo()
{
    m_fake->current = FakeMachine::installed();
    m_session->setPatience({.reconnectEvery = 1ms});
    m_session->start();
    QTRY_VERIFY(!m_session->history().empty());
    m_fake->unreachable = Error{
        ErrorKind::Unauthorized, say("ssh-key-changed", {{"machine", "alder"}, {"host", "alder"}}), {}};
    m_fake->lose({ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", "alder"}}), {}});
    QVERIFY(m_session->isTriedAgain());
    const QSignalSpy news(m_session.get(), &Session::phaseChanged);
    QTRY_COMPARE(QString::fromStdString(m_session->lostBecause().sentence.code), u"ssh-key-changed"_s);
    QVERIFY(!m_session->isTriedAgain());
    QCOMPARE(news.size(), 1);
}

void SessionStateTest::aChangeOfTheMachineIsTaken()
{
    m_session->start();
    QTRY_VERIFY(m_session->hasState());
    QVERIFY(m_session->state().setup == SetupState::Absent);
    m_fake->current = FakeMachine::installed();
    m_fake->push();
    QVERIFY(m_session->state().setup == SetupState::Installed);
    QVERIFY(m_session->wish() == *m_fake->current.settings);
}

void SessionStateTest::theListsFollowAChangeOfTheMachine()
{
    m_session->start();
    QTRY_VERIFY(!m_session->checks().empty());
    QVERIFY(m_session->history().empty());
    m_fake->current = FakeMachine::installed();
    m_fake->push();
    m_fake->current.suspension = Suspension{.time = 1, .reason = "it did not arrive", .kernel = "6.12", .evidence = {}};
    m_fake->push();
    QTRY_VERIFY(!m_session->history().empty());
    const auto suspended = [](const Check &check) { return check.sentence.code == "warning-suspended"; };
    QTRY_VERIFY(std::ranges::any_of(m_session->checks(), suspended));
}

void SessionStateTest::somebodyElsesModeChangeIsTold()
{
    m_fake->current = FakeMachine::installed(Mode::Kexec);
    m_session->start();
    QTRY_VERIFY(m_session->hasState());
    const QSignalSpy told(m_session.get(), &Session::modeChangedElsewhere);
    m_fake->push();
    QCOMPARE(told.size(), 0);
    m_fake->current = FakeMachine::installed(Mode::Bios);
    m_fake->push();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(u"through the firmware"_s));
}

void SessionStateTest::aPackageManagerAtWorkIsNotTold()
{
    m_fake->current = FakeMachine::installed(Mode::Kexec);
    m_session->start();
    QTRY_VERIFY(m_session->hasState());
    const QSignalSpy told(m_session.get(), &Session::modeChangedElsewhere);
    m_fake->current.nextReboot.via = Via::Bios;
    m_fake->current.nextReboot.reason = say("next-packages");
    m_fake->push();
    QVERIFY(m_session->state().nextReboot.via == Via::Bios);
    QCOMPARE(told.size(), 0);
}

void SessionStateTest::whatTheMachineSaysAboutChangesIsPassedOn()
{
    const QSignalSpy told(m_session.get(), &Session::cannotChangeChanged);
    Q_EMIT m_fake->cannotChangeChanged();
    QCOMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(SessionStateTest)
#include "session_state_test.moc"
