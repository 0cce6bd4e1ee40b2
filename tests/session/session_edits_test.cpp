// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/wisherrors.h"

#include "sessiontest.h"

#include <QSignalSpy>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class SessionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editsSurviveARefreshAndLieOverWhatChangedUnderneath();
    void editsSurviveALostConnection();
    void anEditThatTheMachineHasCaughtUpWithIsNoneAnyMore();
    void discardingGoesBackToWhatTheMachineHas();
    void theModeIsNoEdit();
    void onlyThePlanForTheLatestEditCounts();
    void thereIsNoPlanWhileOneIsBeingMade();
    void whatIsWrongInItselfIsSaidAtOnceAndNamesItsField();
    void mendingItTakesTheErrorAwayAtOnce();
    void whatTheMachineHasAgainstAWishNamesItsField();
    void everyFieldThatIsWrongIsSaid();
    void aConnectionThatIsGoneIsNoErrorOfTheWish();

private:
    void edit(const std::function<void(Settings &)> &change);
    void editPanic(int seconds);
    [[nodiscard]] QStringList wrong() const; ///< "kernel file-missing", …

    FakeMachine *m_fake = nullptr;
    std::unique_ptr<Session> m_session;
};

void SessionEditsTest::init()
{
    auto both = sessionWithFake(FakeMachine::installed());
    m_fake = both.fake;
    m_session = std::move(both.session);
    m_session->start();
    QTRY_VERIFY(m_session->plan());
}

void SessionEditsTest::edit(const std::function<void(Settings &)> &change)
{
    auto wish = m_session->wish();
    change(wish);
    m_session->edit(wish);
}

QStringList SessionEditsTest::wrong() const
{
    QStringList list;
    for (const auto &error : m_session->wishErrors())
        list.append(fieldOf(error) + u' ' + QString::fromStdString(error.sentence.code));
    return list;
}

void SessionEditsTest::editPanic(int seconds)
{
    edit([seconds](Settings &wish) { wish.panic = seconds; });
}

void SessionEditsTest::editsSurviveARefreshAndLieOverWhatChangedUnderneath()
{
    edit([](Settings &wish) { wish.add = {"nomodeset"}; });
    m_fake->current.settings->panic = 30;
    m_session->refresh();
    QTRY_COMPARE(m_session->wish().panic, 30);
    QVERIFY(m_session->hasEdits());
    QCOMPARE(m_session->wish().add, std::vector<std::string>{"nomodeset"});
    // And the plan is one for both.
    QTRY_VERIFY(m_session->plan() && m_session->plan()->desired.settings->panic == 30);
    QCOMPARE(m_session->plan()->desired.settings->add, std::vector<std::string>{"nomodeset"});
}

void SessionEditsTest::editsSurviveALostConnection()
{
    edit([](Settings &wish) { wish.add = {"nomodeset"}; });
    m_fake->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}});
    QCOMPARE(m_session->phase(), Session::Phase::Lost);
    QVERIFY(m_session->hasEdits());
    edit([](Settings &wish) { wish.panic = 5; }); // nobody is hindered from going on
    m_session->retry();
    QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
    QCOMPARE(m_session->wish().add, std::vector<std::string>{"nomodeset"});
    QTRY_VERIFY(m_session->plan());
    QCOMPARE(m_session->plan()->desired.settings->add, std::vector<std::string>{"nomodeset"});
    QCOMPARE(m_session->plan()->desired.settings->panic, 5);
}

void SessionEditsTest::anEditThatTheMachineHasCaughtUpWithIsNoneAnyMore()
{
    editPanic(30);
    m_fake->current.settings->panic = 30; // somebody else did the same
    m_fake->push();
    QVERIFY(!m_session->hasEdits());
    m_fake->current.settings->panic = 40;
    m_fake->push();
    QCOMPARE(m_session->wish().panic, 40);
}

void SessionEditsTest::discardingGoesBackToWhatTheMachineHas()
{
    const auto before = m_session->wish();
    editPanic(30);
    const QSignalSpy told(m_session.get(), &Session::wishChanged);
    m_session->discardEdits();
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_session->hasEdits());
    QVERIFY(m_session->wish() == before);
}

void SessionEditsTest::theModeIsNoEdit()
{
    edit([](Settings &wish) { wish.mode = Mode::Bios; });
    QVERIFY(!m_session->hasEdits());
    QVERIFY(m_session->wish().mode == Mode::Kexec);
}

void SessionEditsTest::onlyThePlanForTheLatestEditCounts()
{
    std::vector<int> shown; // panic= of each plan that was to be seen
    connect(m_session.get(), &Session::planChanged, this, [&] {
        if (m_session->plan())
            shown.push_back(m_session->plan()->desired.settings->panic);
    });
    m_fake->holdReading = true;
    editPanic(30);
    QTRY_COMPARE(m_fake->lastPlanned.settings->panic, 30);
    editPanic(40);
    QTRY_COMPARE(m_fake->lastPlanned.settings->panic, 40);
    m_fake->release();
    QTRY_VERIFY(m_session->plan());
    QCOMPARE(shown, std::vector{40});
}

void SessionEditsTest::thereIsNoPlanWhileOneIsBeingMade()
{
    QVERIFY(m_session->plan());
    editPanic(30);
    QVERIFY(!m_session->plan());
    QTRY_VERIFY(m_session->plan());
}

void SessionEditsTest::whatIsWrongInItselfIsSaidAtOnceAndNamesItsField()
{
    edit([](Settings &wish) {
        wish.follow = Follow::Fixed;
        wish.kernel = "vmlinuz";
    });
    QCOMPARE(wrong(), QStringList{u"kernel path-relative"_s});
    // It stays the answer: no plan that was on its way takes it away.
    QTest::qWait(20);
    QVERIFY(!m_session->plan());
    QCOMPARE(wrong(), QStringList{u"kernel path-relative"_s});
}

void SessionEditsTest::mendingItTakesTheErrorAwayAtOnce()
{
    edit([](Settings &wish) { wish.add = {"foo=\""}; });
    QCOMPARE(wrong(), QStringList{u"add flag-quotes"_s});
    m_fake->holdReading = true; // a machine that is slow, or gone
    edit([](Settings &wish) { wish.add = {"foo"}; });
    QVERIFY(wrong().isEmpty());
}

void SessionEditsTest::whatTheMachineHasAgainstAWishNamesItsField()
{
    edit([](Settings &wish) {
        wish.follow = Follow::Fixed;
        wish.kernel = "/boot/not-there";
    });
    QVERIFY(wrong().isEmpty());
    QTRY_COMPARE(wrong(), QStringList{u"kernel file-missing"_s});
    QVERIFY(!m_session->plan());
}

void SessionEditsTest::everyFieldThatIsWrongIsSaid()
{
    edit([](Settings &wish) {
        wish.follow = Follow::Fixed;
        wish.kernel = "/boot/not-there";
        wish.initrds = {"/boot/initrd-not-there"};
        wish.remove = {"a b"};
    });
    // What can be known at once does not wait for the machine, and stays when that has answered.
    QCOMPARE(wrong(), QStringList{u"remove flag-space"_s});
    const QStringList all{u"remove flag-space"_s, u"kernel file-missing"_s, u"initrd file-missing"_s};
    QTRY_COMPARE(wrong(), all);
    QVERIFY(!m_session->plan());
    // What is mended goes, the rest stays while the machine is asked.
    m_fake->holdReading = true;
    edit([](Settings &wish) { wish.remove.clear(); });
    QCOMPARE(wrong(), (QStringList{u"kernel file-missing"_s, u"initrd file-missing"_s}));
    m_fake->holdReading = false;
    edit([this](Settings &wish) { wish.kernel = m_session->state().kernels.front().kernel; });
    QTRY_COMPARE(wrong(), QStringList{u"initrd file-missing"_s});
    edit([](Settings &wish) { wish.initrds.clear(); });
    QTRY_VERIFY(m_session->plan());
    QVERIFY(wrong().isEmpty());
}

void SessionEditsTest::aConnectionThatIsGoneIsNoErrorOfTheWish()
{
    m_fake->holdReading = true;
    editPanic(30);
    QTRY_COMPARE(m_fake->lastPlanned.settings->panic, 30);
    m_fake->lose({ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), {}});
    const QSignalSpy told(m_session.get(), &Session::planChanged);
    m_fake->release();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(wrong().isEmpty());
    QVERIFY(!m_session->plan());
}

QTEST_GUILESS_MAIN(SessionEditsTest)
#include "session_edits_test.moc"
