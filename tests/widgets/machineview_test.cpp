// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"

#include "widgets/rebootdialog.h"
#include "widgets/startpage.h"

#include <KMessageWidget>

#include <algorithm>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

/// What there is to see while there is nothing to show, not yet or no more.
class MachineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileItConnectsItSaysSo();
    void aMachineThatCannotBeReachedSaysWhyAndIsTriedAgain();
    void aMachineWithoutSystemdIsExplained();
    void aRebootIsWaitedFor();
    void aRebootSaysHowItGoesAndCanBeGivenUp();
    void aStrayKeyDoesNotStopTheWaiting();
    void howARebootEndedStaysUntilTheNextThingIsDone();
    void aMachineWithoutWarmbootIsInvited();
    void theInvitationComesBeforeThePageThatWasOpenLast();
    void theInvitationGoesWhenItIsFollowed();
    void theInvitationTakesEditsAlong();
    void aHandMadeSetUpIsOfferedToBeTakenOver();
    void aHandMadeSetUpThatIsNotUnderstoodSaysWhy();
    void aMissingHelperGetsAPageThatSaysWhatToInstall_data();
    void aMissingHelperGetsAPageThatSaysWhatToInstall();
    void withoutAHelperEverythingCanStillBeRead();
    void aHelperThatGoesMissingTearsNobodyFromTheirEdits();
    void whatWasDoneIsSaidBelow();
    void askingTwiceForAReboot_data();
    void askingTwiceForAReboot();
    void aRebootThatWasCancelledIsAskedAboutAnew();
    void noCountDownGoesOnUnderAReview();

private:
    void make(const MachineState &state = FakeMachine::installed());
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_view->view.get(), words); }
    [[nodiscard]] QString shownText() const { return readable(m_view->view.get()); }
    [[nodiscard]] QWidget *find(const QString &name) const { return m_view->find(name); }

    std::unique_ptr<PlayedView> m_view;
};

void MachineViewTest::make(const MachineState &state)
{
    m_view = std::make_unique<PlayedView>(state);
}

void MachineViewTest::whileItConnectsItSaysSo()
{
    make();
    m_view->fake->holdReading = true;
    QVERIFY(shown(m_view->view.get()));
    m_view->session->start();
    QVERIFY2(shows(u"Connecting to alder…"_s), qPrintable(shownText()));
    QVERIFY(!find(u"Reboot via kexec"_s));
    QTRY_COMPARE(m_view->fake->link(), Machine::Link::Ready);
    m_view->fake->holdReading = false;
    m_view->fake->release();
    QTRY_VERIFY(find(u"Reboot via kexec"_s));
    QVERIFY(!shows(u"Connecting to alder…"_s));
}

void MachineViewTest::aMachineThatCannotBeReachedSaysWhyAndIsTriedAgain()
{
    make();
    m_view->fake->unreachable = Error{ErrorKind::Unreachable,
                                      say("serve-ended-mutely", {{"machine", "alder"}}),
                                      "ssh: Permission denied (publickey)"};
    QVERIFY(shown(m_view->view.get()));
    m_view->session->start();
    QTRY_VERIFY2(shows(u"alder cannot be reached"_s), qPrintable(shownText()));
    QVERIFY(shows(u"The connection to alder ended without a word."_s));
    QVERIFY(shows(u"Permission denied (publickey)"_s));
    m_view->fake->unreachable.reset();
    QVERIFY(click(find(u"Try again"_s)));
    QTRY_VERIFY(find(u"Reboot via kexec"_s));
}

void MachineViewTest::aMachineWithoutSystemdIsExplained()
{
    auto state = FakeMachine::absent();
    state.systemdRunning = false;
    FakeMachine::settle(state);
    make(state);
    QVERIFY(m_view->start());
    QVERIFY2(shows(u"alder does not run systemd"_s), qPrintable(shownText()));
    QVERIFY(!find(u"Reboot via kexec"_s));
    m_view->fake->lose({ErrorKind::Unauthorized, say("ssh-denied", {{"machine", "alder"}}), {}});
    QVERIFY2(shows(u"alder cannot be used"_s) && shows(u"does not let this user in"_s), qPrintable(shownText()));
    QVERIFY(!shows(u"alder does not run systemd"_s));
    m_view->fake->current = FakeMachine::absent();
    QVERIFY(click(find(u"Try again"_s)));
    QTRY_VERIFY(find(u"Reboot via BIOS"_s));
}

void MachineViewTest::aRebootIsWaitedFor()
{
    make();
    m_view->fake->local = false;
    m_view->fake->failedStartsAfterReboot = 1;
    QVERIFY(m_view->start());
    m_view->session->reboot(OneShot::Kexec);
    QTRY_VERIFY2(shows(u"alder is rebooting"_s), qPrintable(shownText()));
    QVERIFY(!find(u"Reboot via kexec"_s));
    QTRY_VERIFY(find(u"Reboot via kexec"_s));
    QVERIFY2(shows(u"alder came back via kexec, "_s), qPrintable(shownText()));
    QCOMPARE(shownText().count(u"alder came back"_s), 1);
}

void MachineViewTest::aStrayKeyDoesNotStopTheWaiting()
{
    make();
    m_view->fake->local = false;
    QVERIFY(m_view->start());
    QVERIFY(shown(m_view->view.get()));
    m_view->fake->unreachable = Error{ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", "alder"}}), {}};
    find(u"Reboot via kexec"_s)->setFocus();
    m_view->session->reboot(OneShot::Kexec);
    QTRY_VERIFY(find(u"Stop waiting"_s));
    auto *focused = QApplication::focusWidget();
    QVERIFY(focused);
    QVERIFY(!qobject_cast<QAbstractButton *>(focused));
    for (const auto key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape})
        QTest::keyClick(focused, key);
    QCOMPARE(m_view->session->phase(), Session::Phase::Rebooting);
    // The keyboard reaches it still.
    QTest::keyClick(focused, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find(u"Stop waiting"_s));
}

void MachineViewTest::aRebootSaysHowItGoesAndCanBeGivenUp()
{
    make();
    m_view->fake->local = false;
    QVERIFY(m_view->start());
    m_view->fake->unreachable = Error{ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", "alder"}}), {}};
    m_view->session->reboot(OneShot::Kexec);
    QTRY_VERIFY2(shows(u"On its way through kexec; "_s), qPrintable(shownText()));
    QVERIFY2(shows(u"earlier reboots"_s), qPrintable(shownText()));
    QVERIFY2(shows(u" at most."_s), qPrintable(shownText()));
    QTRY_VERIFY(m_view->fake->link() == Machine::Link::Lost);
    m_view->session->setPatience({.reconnectEvery = std::chrono::hours(1)});
    QVERIFY(click(find(u"Stop waiting"_s)));
    QTRY_VERIFY2(shows(u"The connection is gone"_s), qPrintable(shownText()));
    QVERIFY2(shows(u"nobody waits for it any more"_s), qPrintable(shownText()));
    m_view->fake->unreachable.reset();
    QVERIFY(click(find(u"Try again"_s)));
    QTRY_VERIFY(!shows(u"The connection is gone"_s));
    QTRY_VERIFY2(find(u"Reboot via kexec"_s)->isEnabled(), qPrintable(find(u"Reboot via kexec"_s)->toolTip()));
}

void MachineViewTest::howARebootEndedStaysUntilTheNextThingIsDone()
{
    make();
    m_view->fake->local = false;
    QVERIFY(m_view->start());
    m_view->session->reboot(OneShot::Bios);
    QTRY_VERIFY(find(u"Reboot via kexec"_s));
    const auto said = [this] {
        const auto messages = m_view->view->findChildren<KMessageWidget *>();
        return std::ranges::any_of(messages, [](const KMessageWidget *message) {
            return message->isVisible() && message->text().contains(u"alder came back through the firmware, "_s);
        });
    };
    QTRY_VERIFY2(said(), qPrintable(shownText()));
    m_view->session->setNext(OneShot::Bios);
    QTRY_VERIFY(!said());
}

void MachineViewTest::aMachineWithoutWarmbootIsInvited()
{
    make(FakeMachine::absent());
    QVERIFY(m_view->start());
    QCOMPARE(m_view->view->page(), u"start"_s);
    QVERIFY(shows(u"Reboot in seconds, not minutes"_s));
    QVERIFY(find(u"Make reboots fast…"_s)->isEnabled());
}

void MachineViewTest::theInvitationComesBeforeThePageThatWasOpenLast()
{
    make(FakeMachine::absent());
    m_view->view->setPage(u"history"_s); // as the window remembers it
    QCOMPARE(m_view->view->page(), u"history"_s);
    QVERIFY(m_view->start());
    QCOMPARE(m_view->view->page(), u"start"_s);
    // Once: whoever leaves it is not brought back by the next look at the machine.
    m_view->view->setPage(u"history"_s);
    m_view->fake->push();
    QCOMPARE(m_view->view->page(), u"history"_s);
    // And where Warmboot is installed, it is not to be had at all.
    make(FakeMachine::installed());
    m_view->view->setPage(u"history"_s);
    QVERIFY(m_view->start());
    QCOMPARE(m_view->view->page(), u"history"_s);
    m_view->view->setPage(u"start"_s);
    QCOMPARE(m_view->view->page(), u"history"_s);
}

void MachineViewTest::theInvitationGoesWhenItIsFollowed()
{
    make(FakeMachine::absent());
    QVERIFY(m_view->start());
    QVERIFY(click(find(u"Make reboots fast…"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Install"_s)));
    QTRY_VERIFY(!find(u"Make reboots fast…"_s));
    QVERIFY(m_view->view->page() != u"start"_s);
    QCOMPARE(m_view->fake->asked, QStringList({u"apply kexec default reuse"_s}));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    // And it is back when all is taken back.
    m_view->session->askToUndo();
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Take back"_s)));
    QTRY_VERIFY(find(u"Make reboots fast…"_s));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
}

void MachineViewTest::aHandMadeSetUpIsOfferedToBeTakenOver()
{
    make(FakeMachine::handMade());
    QVERIFY(m_view->start());
    QCOMPARE(m_view->view->page(), u"start"_s);
    QVERIFY2(shows(u"nothing stops it at a reboot"_s), qPrintable(shownText()));
    auto *start = m_view->view->findChild<StartPage *>();
    QVERIFY(click(control(start, u"Take over…"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Take over"_s)));
    QTRY_COMPARE(m_view->fake->asked, QStringList({u"adopt kexec default reuse +nomodeset"_s}));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QTRY_VERIFY(m_view->view->page() != u"start"_s);
}

void MachineViewTest::aHandMadeSetUpThatIsNotUnderstoodSaysWhy()
{
    auto state = FakeMachine::handMade();
    state.adoptable.reset();
    state.remarks = {say("adopt-not-understood", {{"path", "/etc/x.service"}, {"text", "sh -c loader"}})};
    make(state);
    QVERIFY(m_view->start());
    QCOMPARE(m_view->view->page(), u"start"_s);
    QVERIFY2(shows(u"(sh -c loader)"_s), qPrintable(shownText()));
    QVERIFY(!find(u"Take over…"_s));
    QVERIFY(find(u"Check again"_s));
}

void MachineViewTest::theInvitationTakesEditsAlong()
{
    make(FakeMachine::absent());
    QVERIFY(m_view->start());
    auto wish = m_view->session->wish();
    wish.add = {"nomodeset"};
    m_view->session->edit(wish);
    QVERIFY(click(find(u"Make reboots fast…"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Install"_s)));
    QTRY_COMPARE(m_view->fake->asked, QStringList({u"apply kexec default reuse +nomodeset"_s}));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
}

void MachineViewTest::aMissingHelperGetsAPageThatSaysWhatToInstall_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("cure");
    const auto unreachable = [](Sentence sentence) { return Error{ErrorKind::Unreachable, std::move(sentence), {}}; };
    QTest::newRow("helper") << unreachable(say("helper-missing")) << u"Warmboot’s helper is not installed"_s
                            << u"install Warmboot from a package"_s;
    QTest::newRow("broken") << unreachable(say("helper-broken", {{"why", "masked"}}))
                            << u"Warmboot’s helper does not start"_s << u"install Warmboot again"_s;
    QTest::newRow("polkit") << unreachable(say("polkit-missing")) << u"polkit is not installed"_s
                            << u"install the package polkitd"_s;
    QTest::newRow("version") << Error{ErrorKind::Version, say("payload-unequal"), {}}
                             << u"Two releases of Warmboot meet"_s << u"update Warmboot on the older side"_s;
    QTest::newRow("not root there") << Error{ErrorKind::Unauthorized, say("not-root-there", {{"machine", "alder"}}), {}}
                                    << u"Nothing can be changed from here"_s << u"does not run as root on alder"_s;
}

void MachineViewTest::aMissingHelperGetsAPageThatSaysWhatToInstall()
{
    QFETCH(const Error, error);
    QFETCH(const QString, title);
    QFETCH(const QString, cure);
    make();
    m_view->fake->unchangeable = error;
    QVERIFY(m_view->start());
    QCOMPARE(m_view->view->page(), u"start"_s);
    QVERIFY2(shows(title), qPrintable(shownText()));
    QVERIFY2(shows(cure), qPrintable(shownText()));
    // Said once in front, and on the other pages by a message that leads here.
    QVERIFY(!find(u"What to do"_s));
    m_view->view->setPage(u"kernel"_s);
    QVERIFY(shows(u"Everything can be looked at, but nothing changed."_s));
    QVERIFY(click(find(u"What to do"_s)));
    QCOMPARE(m_view->view->page(), u"start"_s);
    // Installed meanwhile.
    QVERIFY(click(find(u"Check again"_s)));
    m_view->fake->unchangeable.reset();
    Q_EMIT m_view->fake->cannotChangeChanged();
    QVERIFY(m_view->view->page() != u"start"_s);
    QVERIFY(!shows(title));
    QTRY_VERIFY(find(u"Reboot via BIOS"_s)->isEnabled());
}

void MachineViewTest::withoutAHelperEverythingCanStillBeRead()
{
    make();
    m_view->fake->unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    QVERIFY(m_view->start());
    for (const auto &page : {u"kernel"_s, u"safety"_s, u"units"_s, u"checks"_s, u"callers"_s, u"history"_s}) {
        m_view->view->setPage(page);
        QCOMPARE(m_view->view->page(), page);
    }
    // What needs no change of the machine is possible, and trying things out is, too.
    QVERIFY(find(u"Reboot via kexec"_s)->isEnabled());
    m_view->view->setPage(u"kernel"_s);
    QVERIFY(click(find(u"nomodeset"_s)));
    QTRY_VERIFY(m_view->session->plan());
    QVERIFY(shows(u"nomodeset"_s));
    QVERIFY(!find(u"Review…"_s)->isEnabled());
}

void MachineViewTest::aHelperThatGoesMissingTearsNobodyFromTheirEdits()
{
    make();
    QVERIFY(m_view->start(u"kernel"_s));
    QVERIFY(click(find(u"nomodeset"_s)));
    m_view->fake->unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    Q_EMIT m_view->fake->cannotChangeChanged();
    QCOMPARE(m_view->view->page(), u"kernel"_s);
    QVERIFY(find(u"What to do"_s));
}

void MachineViewTest::whatWasDoneIsSaidBelow()
{
    make();
    QVERIFY(m_view->start());
    QVERIFY(shows(u"Debian GNU/Linux 13 (trixie) · kernel 6.12.117+deb13-amd64 · systemd 257"_s));
    m_view->session->setNext(OneShot::Bios);
    QTRY_VERIFY(shows(u"The next reboot, this one time, goes through the firmware."_s));
}

namespace {

QList<RebootDialog *> openRebootDialogs()
{
    QList<RebootDialog *> open;
    for (auto *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<RebootDialog *>(widget);
        if (dialog && dialog->isVisible())
            open.append(dialog);
    }
    return open;
}

} // namespace

void MachineViewTest::askingTwiceForAReboot_data()
{
    QTest::addColumn<OneShot>("second");
    QTest::addColumn<QString>("deed");
    QTest::addColumn<bool>("same");
    QTest::newRow("shows the one question that is open") << OneShot::Kexec << u"Reboot via kexec"_s << true;
    QTest::newRow("replaces the question about another way") << OneShot::Bios << u"Reboot via BIOS"_s << false;
}

void MachineViewTest::askingTwiceForAReboot()
{
    QFETCH(const OneShot, second);
    make();
    QVERIFY(m_view->start());
    m_view->view->askToReboot(OneShot::Kexec);
    const QPointer first = openDialog<RebootDialog>();
    QVERIFY(first);
    m_view->view->askToReboot(second);
    QCOMPARE(openRebootDialogs().size(), 1);
    auto *open = openRebootDialogs().first();
    QTEST(open == first, "same");
    QFETCH(const QString, deed);
    QVERIFY2(button(open, deed), qPrintable(readable(open)));
    QTRY_VERIFY(openRebootDialogs().first()->isActiveWindow());
    QTest::keyClick(open, Qt::Key_Escape);
    QTRY_VERIFY(openRebootDialogs().isEmpty());
    QCOMPARE(m_view->fake->asked, QStringList());
}

void MachineViewTest::noCountDownGoesOnUnderAReview()
{
    make();
    QVERIFY(m_view->start());
    // Asked for while the review is still being made.
    m_view->session->askToUninstall();
    m_view->view->askToReboot(OneShot::Kexec);
    QVERIFY(openDialog<RebootDialog>());
    QVERIFY(m_view->review());
    QTRY_VERIFY(openRebootDialogs().isEmpty());
    m_view->view->askToReboot(OneShot::Bios);
    QVERIFY(openRebootDialogs().isEmpty());
    QTest::keyClick(m_view->review(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    m_view->view->askToReboot(OneShot::Bios);
    QCOMPARE(openRebootDialogs().size(), 1);
    QCOMPARE(m_view->fake->asked, QStringList());
}

void MachineViewTest::aRebootThatWasCancelledIsAskedAboutAnew()
{
    make();
    QVERIFY(m_view->start());
    m_view->view->askToReboot(OneShot::Kexec);
    QTest::keyClick(openDialog<RebootDialog>(), Qt::Key_Escape);
    m_view->view->askToReboot(OneShot::Kexec); // before the first one is gone for good
    QCOMPARE(openRebootDialogs().size(), 1);
    QTest::keyClick(openDialog<RebootDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(openRebootDialogs().isEmpty());
}

WARMBOOT_WIDGET_TEST_MAIN(MachineViewTest)
#include "machineview_test.moc"
