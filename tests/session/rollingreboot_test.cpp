// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rollingreboot.h"
#include "sessiontest.h"

#include <QSignalSpy>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Four servers.
class RollingRebootTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneAfterTheOtherInTheirOrder();
    void theCanaryGoesAloneAndThenSeveralAtATime();
    void aFailureLeavesTheRestAsTheyAre();
    void thoseUnderWayAreWaitedForAfterAFailure();
    void theWrongWayBackIsAFailure();
    void aServiceThatRunsNoMoreIsAFailure();
    void aMachineThatCannotBeReachedIsAFailureAtItsTurn();
    void stoppingLetsNoOtherBegin();
    void aMachineThatIsTakenOffTheListEndsIt();

private:
    [[nodiscard]] QList<Session *> sessions() const;
    [[nodiscard]] std::unique_ptr<RollingReboot> started(RollingReboot::Order order);
    [[nodiscard]] QList<RollingReboot::Step> steps(const RollingReboot &reboot) const;
    [[nodiscard]] int asked() const;

    std::vector<FakeMachine *> m_fakes;
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::unique_ptr<QSignalSpy> m_finished;
};

using Step = RollingReboot::Step;

void RollingRebootTest::init()
{
    m_sessions.clear();
    m_fakes.clear();
    for (const auto *name : {"alder", "birch", "cedar", "douglas"}) {
        auto state = FakeMachine::installed();
        state.hostname = name;
        auto both = sessionWithFake(state);
        both.fake->local = false;
        m_fakes.push_back(both.fake);
        m_sessions.push_back(std::move(both.session));
        m_sessions.back()->start();
    }
    for (const auto &session : m_sessions)
        QTRY_COMPARE(session->phase(), Session::Phase::Ready);
}

QList<Session *> RollingRebootTest::sessions() const
{
    QList<Session *> all;
    for (const auto &session : m_sessions)
        all.append(session.get());
    return all;
}

std::unique_ptr<RollingReboot> RollingRebootTest::started(RollingReboot::Order order)
{
    auto reboot = std::make_unique<RollingReboot>(sessions(), order);
    m_finished = std::make_unique<QSignalSpy>(reboot.get(), &RollingReboot::finished);
    reboot->start();
    return reboot;
}

QList<Step> RollingRebootTest::steps(const RollingReboot &reboot) const
{
    QList<Step> all;
    for (const auto &entry : reboot.entries())
        all.append(entry.step);
    return all;
}

int RollingRebootTest::asked() const
{
    return static_cast<int>(
        std::ranges::count_if(m_fakes, [](const FakeMachine *fake) { return !fake->asked.isEmpty(); }));
}

void RollingRebootTest::oneAfterTheOtherInTheirOrder()
{
    const auto reboot = started({.via = OneShot::Kexec, .canary = false, .width = 1});
    int most = 0;
    QList<int> order;
    connect(reboot.get(), &RollingReboot::changed, this, [&](int row) {
        most = std::max(most, reboot->count(Step::Rebooting));
        if (reboot->entries()[row].step == Step::Rebooting)
            order.append(row);
    });
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(m_finished->front().front().toBool());
    QCOMPARE(most, 1);
    QCOMPARE(order, QList<int>({1, 2, 3})); // the first had begun before anybody listened
    QCOMPARE(reboot->count(Step::Good), 4);
    QVERIFY2(reboot->entries()[2].sentence.startsWith(u"cedar came back via kexec"_s),
             qPrintable(reboot->entries()[2].sentence));
}

void RollingRebootTest::theCanaryGoesAloneAndThenSeveralAtATime()
{
    for (auto *fake : m_fakes)
        fake->hold = true;
    const auto reboot = started({.via = OneShot::Bios, .canary = true, .width = 2});
    QCOMPARE(steps(*reboot), QList<Step>({Step::Rebooting, Step::Waiting, Step::Waiting, Step::Waiting}));
    m_fakes[0]->release();
    QTRY_COMPARE(steps(*reboot), QList<Step>({Step::Good, Step::Rebooting, Step::Rebooting, Step::Waiting}));
    m_fakes[2]->release();
    QTRY_COMPARE(steps(*reboot), QList<Step>({Step::Good, Step::Rebooting, Step::Good, Step::Rebooting}));
    m_fakes[1]->release();
    m_fakes[3]->release();
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(m_finished->front().front().toBool());
}

void RollingRebootTest::aFailureLeavesTheRestAsTheyAre()
{
    m_fakes[1]->changeFails = Error{ErrorKind::Refused, say("inhibited", {{"who", "backup"}, {"why", "tapes"}}), {}};
    const auto reboot = started({.via = OneShot::Kexec});
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(!m_finished->front().front().toBool());
    QCOMPARE(steps(*reboot), QList<Step>({Step::Good, Step::Bad, Step::Spared, Step::Spared}));
    QVERIFY2(reboot->entries()[1].sentence.contains(u"tapes"_s), qPrintable(reboot->entries()[1].sentence));
    QCOMPARE(asked(), 2);
}

void RollingRebootTest::thoseUnderWayAreWaitedForAfterAFailure()
{
    for (auto *fake : m_fakes)
        fake->hold = true;
    m_fakes[0]->changeFails = Error{ErrorKind::Failed, say("not-root"), {}};
    const auto reboot = started({.via = OneShot::Kexec, .canary = false, .width = 2});
    m_fakes[0]->release();
    QTRY_COMPARE(reboot->entries()[0].step, Step::Bad);
    QVERIFY(!reboot->isOver());
    m_fakes[1]->release();
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(steps(*reboot), QList<Step>({Step::Bad, Step::Good, Step::Spared, Step::Spared}));
}

void RollingRebootTest::theWrongWayBackIsAFailure()
{
    m_fakes[1]->comesBackVia = Via::Bios;
    m_fakes[1]->comesBackBecause = "the kernel could not be loaded";
    const auto reboot = started({.via = OneShot::Kexec});
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(steps(*reboot), QList<Step>({Step::Good, Step::Bad, Step::Spared, Step::Spared}));
    QVERIFY(reboot->entries()[1].sentence.contains(u"the kernel could not be loaded"_s));
}

void RollingRebootTest::aServiceThatRunsNoMoreIsAFailure()
{
    for (auto *fake : m_fakes)
        fake->currentServices = {"degraded", {"long-broken.service"}};
    const auto reboot = started({.via = OneShot::Kexec});
    connect(reboot.get(), &RollingReboot::changed, this, [this, &reboot](int row) {
        // What was broken before counts for nothing; this one is new.
        if (row == 1 && reboot->entries()[1].step == Step::Rebooting) {
            connect(m_sessions[1].get(), &Session::rebootStageChanged, this, [this] {
                if (m_sessions[1]->rebootStage() == Session::RebootStage::Gone)
                    m_fakes[1]->currentServices.failed = {"long-broken.service", "nginx.service"};
            });
        }
    });
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(steps(*reboot), QList<Step>({Step::Good, Step::Bad, Step::Spared, Step::Spared}));
    const auto sentence = reboot->entries()[1].sentence;
    QVERIFY2(sentence.contains(u"nginx.service"_s) && !sentence.contains(u"long-broken"_s), qPrintable(sentence));
}

void RollingRebootTest::aMachineThatCannotBeReachedIsAFailureAtItsTurn()
{
    m_fakes[1]->unreachable = Error{ErrorKind::Unreachable, say("not-connected", {{"machine", "birch"}}), {}};
    m_fakes[1]->lose(*m_fakes[1]->unreachable);
    const auto reboot = started({.via = OneShot::Kexec});
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(steps(*reboot), QList<Step>({Step::Good, Step::Bad, Step::Spared, Step::Spared}));
}

void RollingRebootTest::stoppingLetsNoOtherBegin()
{
    m_fakes[0]->hold = true;
    const auto reboot = started({.via = OneShot::Kexec});
    reboot->stop();
    QVERIFY(!reboot->isOver());
    m_fakes[0]->release();
    QTRY_COMPARE(m_finished->size(), 1);
    QVERIFY(!m_finished->front().front().toBool());
    QCOMPARE(steps(*reboot), QList<Step>({Step::Good, Step::Spared, Step::Spared, Step::Spared}));
}

void RollingRebootTest::aMachineThatIsTakenOffTheListEndsIt()
{
    m_fakes[0]->hold = true;
    const auto reboot = started({.via = OneShot::Kexec});
    m_sessions.erase(m_sessions.begin());
    m_fakes.erase(m_fakes.begin());
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(steps(*reboot), QList<Step>({Step::Bad, Step::Spared, Step::Spared, Step::Spared}));
}

QTEST_GUILESS_MAIN(RollingRebootTest)
#include "rollingreboot_test.moc"
