// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"

#include "widgets/rebootdialog.h"

#include <KMessageWidget>

#include <QTabWidget>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class MachineMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMachineInOrderHasNone();
    void aSuspensionIsExplainedAndCanBeEnded();
    void driftIsShownAndRepaired();
    void aForeignSetUpIsShown();
    void aScheduledRebootCanBeCancelled();
    void aScheduledShutdownIsCalledOne();
    void aChoiceForTheNextRebootCanBeTakenBack();
    void editsCanBeReviewedOrDiscardedFromOtherPages();
    void wrongEditsCannotBeReviewed();
    void whatKeepsAChangeBackIsSaidAtEachAction();
    void aFailureStaysUntilItIsClosedOrSomethingIsDone();
    void aCancelledPasswordSaysNothing();
    void aBootThatIsToBeConfirmedCanBeKept();
    void afterATryThatWentWellKexecIsOffered();
    void whatTheMachineWaitsForIsToldWithTheGentlestReboot_data();
    void whatTheMachineWaitsForIsToldWithTheGentlestReboot();
    void anAdviceThatWasClosedComesBackOnlyWhenItIsAnother();
    void aLostConnectionSaysThatWhatIsShownIsOld();

private:
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_view->view.get(), words); }
    [[nodiscard]] QString shownText() const { return readable(m_view->view.get()); }
    [[nodiscard]] QWidget *find(const QString &name) const { return m_view->find(name); }
    void push(const std::function<void(MachineState &)> &change);

    std::unique_ptr<PlayedView> m_view;
};

void MachineMessagesTest::init()
{
    m_view = std::make_unique<PlayedView>(FakeMachine::installed());
    QVERIFY(m_view->start(u"callers"_s));
}

void MachineMessagesTest::push(const std::function<void(MachineState &)> &change)
{
    change(m_view->fake->current);
    FakeMachine::settle(m_view->fake->current);
    m_view->fake->push();
}

void MachineMessagesTest::aMachineInOrderHasNone()
{
    const QStringList actions{u"Try again"_s,
                              u"Resume kexec"_s,
                              u"Repair…"_s,
                              u"Show"_s,
                              u"What to do"_s,
                              u"Cancel the reboot"_s,
                              u"Take back"_s,
                              u"Review…"_s,
                              u"Discard"_s};
    for (const auto &action : actions)
        QVERIFY2(!find(action), qPrintable(action));
}

void MachineMessagesTest::aSuspensionIsExplainedAndCanBeEnded()
{
    push([](MachineState &state) {
        state.suspension = Suspension{.time = 1'795'500'000,
                                      .reason = "the new kernel did not arrive",
                                      .kernel = {},
                                      .evidence = "/var/lib/warmboot/evidence/1.txt"};
    });
    QVERIFY2(shows(u"What is known about it, for root: /var/lib/warmboot/evidence/1.txt"_s), qPrintable(shownText()));
    QVERIFY2(shows(u"and reboots go through the firmware: The new kernel did not arrive."_s), qPrintable(shownText()));
    QVERIFY(click(find(u"Resume kexec"_s)));
    QTRY_VERIFY(!m_view->session->state().suspension);
    QTRY_VERIFY(!find(u"Resume kexec"_s));
    QCOMPARE(m_view->fake->asked, QStringList({u"resume"_s}));
    QVERIFY(shows(u"kexec is back in service."_s));
}

void MachineMessagesTest::whatTheMachineWaitsForIsToldWithTheGentlestReboot_data()
{
    QTest::addColumn<Via>("via");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("deed");
    QTest::addColumn<OneShot>("asks");
    QTest::newRow("kexec") << Via::Kexec << u"A reboot via kexec is enough."_s << u"Reboot via kexec…"_s
                           << OneShot::Kexec;
    QTest::newRow("bios") << Via::Bios << u"It takes a reboot via BIOS."_s << u"Reboot via BIOS…"_s << OneShot::Bios;
    QTest::newRow("soft") << Via::Soft << u"A soft reboot is enough: the services start anew, the kernel goes on."_s
                          << u"Soft reboot…"_s << OneShot::Soft;
}

void MachineMessagesTest::whatTheMachineWaitsForIsToldWithTheGentlestReboot()
{
    QFETCH(const Via, via);
    QFETCH(const QString, words);
    QFETCH(const QString, deed);
    QFETCH(const OneShot, asks);
    QVERIFY(!find(deed));
    push([via](MachineState &state) { state.advice = {via, {say("advice-packages", {{"packages", "libc6, dbus"}})}}; });
    QVERIFY2(shows(u"These packages ask for a reboot: libc6, dbus. "_s + words), qPrintable(shownText()));
    QVERIFY(click(find(deed)));
    QTRY_VERIFY(openDialog<RebootDialog>());
    QVERIFY(openDialog<RebootDialog>()->via() == asks);
    QTest::keyClick(openDialog<RebootDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<RebootDialog>());
    push([](MachineState &state) { state.advice = {}; });
    QTRY_VERIFY(!find(deed));
}

void MachineMessagesTest::anAdviceThatWasClosedComesBackOnlyWhenItIsAnother()
{
    const auto asks = [this](const char *packages) {
        push([packages](MachineState &state) {
            state.advice = {Via::Soft, {say("advice-packages", {{"packages", packages}})}};
        });
    };
    asks("libc6");
    QVERIFY(find(u"Soft reboot…"_s));
    KMessageWidget *advice = nullptr;
    for (auto *message : m_view->view->findChildren<KMessageWidget *>()) {
        if (message->isVisible() && message->text().contains(u"libc6"_s))
            advice = message;
    }
    QVERIFY(advice);
    advice->animatedHide(); // as its button does
    QTRY_VERIFY(!find(u"Soft reboot…"_s));
    push([](MachineState &state) { state.systemdVersion = 258; }); // anything else
    QTest::qWait(20);
    QVERIFY(!find(u"Soft reboot…"_s));
    asks("libc6, dbus");
    QTRY_VERIFY(find(u"Soft reboot…"_s));
}

void MachineMessagesTest::aBootThatIsToBeConfirmedCanBeKept()
{
    push([](MachineState &state) { state.confirmWithin = 200; });
    QVERIFY2(shows(u"in 4 min at most the machine goes back through its firmware."_s), qPrintable(shownText()));
    QVERIFY(click(find(u"Keep this boot"_s)));
    QTRY_VERIFY(!find(u"Keep this boot"_s));
    QCOMPARE(m_view->fake->asked, QStringList({u"confirm"_s}));
}

void MachineMessagesTest::afterATryThatWentWellKexecIsOffered()
{
    QVERIFY(!find(u"Reboot via kexec from now on…"_s));
    push([](MachineState &state) { state.mode = state.settings->mode = Mode::Bios; });
    QVERIFY2(shows(u"This boot came by kexec for one time, and everything was started."_s), qPrintable(shownText()));
    QVERIFY(click(find(u"Reboot via kexec from now on…"_s)));
    QVERIFY(m_view->review());
    push([](MachineState &state) { state.proven = false; });
    QTRY_VERIFY(!find(u"Reboot via kexec from now on…"_s));
}

void MachineMessagesTest::driftIsShownAndRepaired()
{
    push([](MachineState &state) {
        state.setup = SetupState::Drifted;
        for (std::size_t n = 0; n < 4; ++n) {
            state.files[n].condition = FileCondition::Missing;
            state.files[n].remark = say("file-of-ours-missing", {{"path", state.files[n].path}});
        }
    });
    const auto first = QString::fromStdString(m_view->fake->current.files.front().path);
    QVERIFY2(shows(first + u" is missing; Repair puts it back."_s), qPrintable(shownText()));
    QVERIFY2(shows(u" And 2 more."_s), qPrintable(shownText()));
    QVERIFY(click(find(u"Show"_s)));
    QCOMPARE(m_view->view->page(), u"units"_s);
    m_view->view->setPage(u"callers"_s);
    QVERIFY(click(find(u"Repair…"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Repair"_s)));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QTRY_VERIFY(!shows(u"The set-up is not as it was installed."_s));
}

void MachineMessagesTest::aForeignSetUpIsShown()
{
    push([](MachineState &state) {
        state.setup = SetupState::Foreign;
        state.files = {{"/etc/systemd/system/kexec-load.service",
                        FileCondition::Foreign,
                        say("foreign-set-up", {{"path", "/etc/systemd/system/kexec-load.service"}})}};
    });
    QVERIFY2(shows(u"/etc/systemd/system/kexec-load.service is a hand-made kexec set-up."_s), qPrintable(shownText()));
    QVERIFY(!find(u"Repair…"_s));
    QVERIFY(!find(u"Take over…"_s));
    QVERIFY(click(find(u"Show"_s)));
    QCOMPARE(m_view->view->page(), u"units"_s);
    push([](MachineState &state) { state = FakeMachine::handMade(); });
    m_view->view->setPage(u"kernel"_s);
    QVERIFY(click(find(u"Take over…"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Cancel"_s)));
}

void MachineMessagesTest::aScheduledRebootCanBeCancelled()
{
    push([](MachineState &state) { state.scheduled = ScheduledShutdown{.time = 1'795'500'000, .mode = "reboot"}; });
    QVERIFY2(shows(u"A reboot is scheduled for "_s), qPrintable(shownText()));
    QVERIFY(click(find(u"Cancel the reboot"_s)));
    QTRY_VERIFY(!find(u"Cancel the reboot"_s));
    QCOMPARE(m_view->fake->asked, QStringList({u"cancel-scheduled"_s}));
}

void MachineMessagesTest::aScheduledShutdownIsCalledOne()
{
    push([](MachineState &state) { state.scheduled = ScheduledShutdown{.time = 1'795'500'000, .mode = "poweroff"}; });
    QVERIFY2(shows(u"A shutdown is scheduled for "_s), qPrintable(shownText()));
    QVERIFY(find(u"Cancel the shutdown"_s));
}

void MachineMessagesTest::aChoiceForTheNextRebootCanBeTakenBack()
{
    push([](MachineState &state) { state.nextReboot.oneShot = "bios"; });
    QVERIFY2(shows(u"Only the next reboot goes via BIOS; after it everything is as before."_s),
             qPrintable(shownText()));
    QVERIFY(click(find(u"Take back"_s)));
    QTRY_VERIFY(!find(u"Take back"_s));
    QCOMPARE(m_view->fake->asked, QStringList({u"next default"_s}));
}

void MachineMessagesTest::editsCanBeReviewedOrDiscardedFromOtherPages()
{
    auto wish = m_view->session->wish();
    wish.add = {"nomodeset"};
    m_view->session->edit(wish);
    QVERIFY(shows(u"There are edits that are not applied yet."_s));
    QVERIFY(click(find(u"Review…"_s)));
    QVERIFY(m_view->review());
    QTest::keyClick(m_view->review(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QVERIFY(m_view->session->hasEdits());
    auto *tabs = m_view->view->findChild<QTabWidget *>();
    const auto top = tabs->mapTo(m_view->view.get(), QPoint());
    QVERIFY(click(find(u"Discard"_s)));
    QVERIFY(!m_view->session->hasEdits());
    QCoreApplication::processEvents();
    QCOMPARE(tabs->mapTo(m_view->view.get(), QPoint()), top); // what one works with does not move
    QVERIFY(!find(u"Discard"_s));
}

void MachineMessagesTest::wrongEditsCannotBeReviewed()
{
    auto wish = m_view->session->wish();
    wish.add = {"foo=\""};
    m_view->session->edit(wish);
    QVERIFY(!find(u"Review…"_s)->isEnabled());
    QCOMPARE(accessibleDescription(find(u"Review…"_s)), u"There is an error to mend first."_s);
    QVERIFY(find(u"Discard"_s)->isEnabled());
}

void MachineMessagesTest::whatKeepsAChangeBackIsSaidAtEachAction()
{
    m_view->fake->unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    Q_EMIT m_view->fake->cannotChangeChanged();
    push([](MachineState &state) {
        state.suspension = Suspension{.time = 1, .reason = "it did not arrive", .kernel = {}, .evidence = {}};
        state.nextReboot.oneShot = "bios";
        state.setup = SetupState::Drifted;
    });
    for (const auto &name : {u"Resume kexec"_s, u"Take back"_s, u"Repair…"_s}) {
        QVERIFY2(find(name) && !find(name)->isEnabled(), qPrintable(name));
        const auto why = accessibleDescription(find(name));
        QVERIFY2(why.startsWith(u"Warmboot's helper is not installed"_s), qPrintable(why));
    }
}

void MachineMessagesTest::aFailureStaysUntilItIsClosedOrSomethingIsDone()
{
    m_view->fake->changeFails = Error{ErrorKind::Failed,
                                      say("cannot-write", {{"path", "/etc"}, {"why", "disk full"}}),
                                      "and here is what the journal has about it"};
    m_view->session->setNext(OneShot::Bios);
    QTRY_VERIFY2(shows(u"/etc cannot be written: disk full."_s), qPrintable(shownText()));
    QVERIFY(shows(u"what the journal has"_s));
    m_view->session->refresh();
    QTest::qWait(10);
    QVERIFY(shows(u"/etc cannot be written: disk full."_s));
    m_view->session->setNext(OneShot::Bios);
    QTRY_VERIFY(!shows(u"/etc cannot be written: disk full."_s));

    m_view->fake->changeFails = Error{ErrorKind::Refused, say("busy"), {}};
    m_view->session->setNext(OneShot::Bios);
    QTRY_VERIFY(shows(u"Another change is under way"_s));
    // What it was about is another now.
    push([](MachineState &state) { state.nextReboot.oneShot.clear(); });
    QTRY_VERIFY(!shows(u"Another change is under way"_s));
}

void MachineMessagesTest::aCancelledPasswordSaysNothing()
{
    const auto before = shownText();
    m_view->fake->changeFails = Error{ErrorKind::Cancelled, say("not-authenticated"), {}};
    m_view->session->setNext(OneShot::Bios);
    QTRY_VERIFY(!m_view->session->isBusy());
    QCOMPARE(shownText(), before);
}

void MachineMessagesTest::aLostConnectionSaysThatWhatIsShownIsOld()
{
    m_view->session->setPatience({.reconnectEvery = std::chrono::hours(1)});
    m_view->fake->lose(Error{ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", "alder"}}), {}});
    QVERIFY2(shows(u"The connection is gone, and what is shown here is from before."_s), qPrintable(shownText()));
    QVERIFY(shows(u"The connection to alder ended without a word."_s));
    QVERIFY2(shows(u"As last seen: "_s), qPrintable(shownText()));
    QCOMPARE(accessibleDescription(find(u"Reboot via kexec"_s)), u"There is no connection to the machine."_s);
    QVERIFY(shows(u"It is tried again by itself."_s));
    QVERIFY(click(find(u"Try again"_s)));
    QTRY_VERIFY(!find(u"Try again"_s));
    QTRY_VERIFY(find(u"Reboot via kexec"_s)->isEnabled());

    m_view->fake->lose(Error{ErrorKind::Unauthorized, say("ssh-denied", {{"machine", "alder"}}), {}});
    QVERIFY2(shows(u"The connection is gone, and what is shown here is from before. alder does not let "_s),
             qPrintable(shownText()));
}

WARMBOOT_WIDGET_TEST_MAIN(MachineMessagesTest)
#include "machinemessages_test.moc"
