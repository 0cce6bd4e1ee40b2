// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/startqueue.h"
#include "sessiontest.h"

#include <QSignalSpy>

using namespace warmboot;
using namespace warmboot::test;

class StartQueueTest : public QObject
{
    Q_OBJECT

    std::vector<FakeMachine *> m_fakes;
    std::vector<std::unique_ptr<Session>> m_sessions;

    [[nodiscard]] int answered() const
    {
        return static_cast<int>(std::ranges::count_if(
            m_sessions, [](const auto &session) { return session->phase() == Session::Phase::Ready; }));
    }
    [[nodiscard]] int called() const
    {
        return static_cast<int>(
            std::ranges::count_if(m_fakes, [](const FakeMachine *fake) { return fake->starts > 0; }));
    }

    void answer(std::size_t number)
    {
        m_fakes[number]->holdReading = false;
        m_fakes[number]->release();
    }

private Q_SLOTS:
    void init()
    {
        m_sessions.clear();
        m_fakes.clear();
        for (int number = 0; number < 7; ++number) {
            auto both = sessionWithFake(FakeMachine::installed());
            both.fake->holdReading = true; // it stays at its first question
            m_fakes.push_back(both.fake);
            m_sessions.push_back(std::move(both.session));
        }
    }

    void aFewAreCalledAtATimeAndTheRestInTurn()
    {
        StartQueue queue(3);
        for (const auto &session : m_sessions)
            queue.add(session.get(), Session::Asking::Person);
        QTest::qWait(0);
        QCOMPARE(called(), 3);
        m_fakes[1]->holdReading = false;
        m_fakes[1]->release();
        QTRY_COMPARE(answered(), 1);
        QTRY_COMPARE(called(), 4);
        for (auto *fake : m_fakes)
            fake->holdReading = false;
        for (auto *fake : m_fakes)
            fake->release();
        QTRY_COMPARE(answered(), 7);
    }

    void oneThatCannotBeReachedHoldsNobodyUp()
    {
        for (auto *fake : m_fakes)
            fake->holdReading = false;
        m_fakes[0]->unreachable = Error{ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}};
        StartQueue queue(1);
        for (const auto &session : m_sessions)
            queue.add(session.get(), Session::Asking::Nobody);
        QTRY_COMPARE(answered(), 6);
    }

    void oneThatWaitsForAPersonAndOneThatIsTakenOffHoldNobodyUp()
    {
        StartQueue queue(2);
        for (const auto &session : m_sessions)
            queue.add(session.get(), Session::Asking::Person);
        QCOMPARE(called(), 2);
        queue.passOver(m_sessions[0].get());
        QCOMPARE(called(), 3);
        m_sessions.erase(m_sessions.begin() + 1);
        m_fakes.erase(m_fakes.begin() + 1);
        QCOMPARE(called(), 3); // of those that are left; one more than before
        m_sessions.pop_back();
        m_fakes.pop_back();
        for (auto *fake : m_fakes)
            fake->holdReading = false;
        for (auto *fake : m_fakes)
            fake->release();
        QTRY_COMPARE(answered(), 5);
    }

    void plansAndListsComeWhenNobodyWaitsToBeCalled()
    {
        StartQueue queue(2);
        for (const auto &session : m_sessions)
            queue.add(session.get(), Session::Asking::Person);
        QSignalSpy read(m_sessions[0].get(), &Session::detailsRead);
        answer(0);
        QTRY_COMPARE(answered(), 1);
        QTRY_COMPARE(called(), 3);
        for (std::size_t number = 1; number + 1 < m_sessions.size(); ++number)
            answer(number);
        QTRY_COMPARE(answered(), 6);
        QCOMPARE(called(), 7); // the last is called, and the other place is free
        QVERIFY(read.count() == 1 || read.wait());
        QTRY_VERIFY(std::ranges::all_of(m_sessions, [this](const auto &session) {
            return session == m_sessions.back() || (!session->checks().empty() && session->plan().has_value());
        }));
        QVERIFY(m_sessions.back()->checks().empty());
        answer(m_sessions.size() - 1);
        QTRY_VERIFY(!m_sessions.back()->history().empty());
    }

    void ofOneThatSomebodyLooksAtAllIsReadAtOnce()
    {
        StartQueue queue(2);
        for (const auto &session : m_sessions)
            queue.add(session.get(), Session::Asking::Person);
        m_sessions[0]->readDetails();
        answer(0);
        answer(1);
        QTRY_VERIFY(!m_sessions[0]->checks().empty());
        QVERIFY(m_sessions[1]->hasState());
        QVERIFY(m_sessions[1]->checks().empty());
        m_sessions[1]->readDetails();
        QTRY_VERIFY(!m_sessions[1]->checks().empty());
    }

    void oneThatIsBackLaterIsReadAtOnce()
    {
        StartQueue queue(1);
        m_fakes[0]->unreachable = Error{ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}};
        answer(0);
        for (const auto &session : m_sessions)
            queue.add(session.get(), Session::Asking::Nobody);
        QTRY_COMPARE(m_sessions[0]->phase(), Session::Phase::Lost);
        m_fakes[0]->unreachable.reset();
        m_sessions[0]->retry();
        QTRY_VERIFY(!m_sessions[0]->checks().empty());
    }
};

QTEST_GUILESS_MAIN(StartQueueTest)
#include "startqueue_test.moc"
