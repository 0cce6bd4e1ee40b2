// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driving.h"

#include "widgets/rebootdialog.h"

#include <QPointer>
#include <QProgressBar>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RebootDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itNamesTheMachineAndTheWay_data();
    void itNamesTheMachineAndTheWay();
    void clickingTheButtonReboots();
    void cancellingDoesNot();
    void enterDoesNotReboot();
    void itWaitsUntilItKnowsWhoElseIsThere();
    void anInhibitorDisablesItAndIsNamed();
    void whoMayNotRebootIsTold();
    void othersWhoAreLoggedInAreNamed();
    void whatStandsInTheWayOfAKexecIsSaid();
    void itCountsDownOnlyWhereNothingIsLost_data();
    void itCountsDownOnlyWhereNothingIsLost();
    void aServerIsNeverRebootedByDoingNothing();
    void theCountDownEndsInTheReboot();
    void theCountDownStopsWhenItIsCancelled();
    void theCountDownStopsWhenSomethingComesInBetween();
    void editsThatWouldBeLostAreMentioned();
    void whoCouldNotBeFoundOutAboutIsSaid();
    void aServerThatIsNotProvenIsToBeConfirmed();
    void aSoftRebootThatIsRefusedSaysWhy();
    void aSoftRebootNeedsNoConfirmation();

private:
    void open(OneShot via);
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_dialog, words); }
    [[nodiscard]] QString shownText() const { return readable(m_dialog); }
    [[nodiscard]] bool counts() const { return shows(u"It reboots by itself in "_s); }
    [[nodiscard]] QAbstractButton *deed() const { return button(m_dialog, u"Reboot via kexec"_s); }

    FakeMachine *m_fake = nullptr;
    std::unique_ptr<Session> m_session;
    QPointer<RebootDialog> m_dialog;
};

void RebootDialogTest::init()
{
    auto both = played(FakeMachine::installed());
    m_fake = both.fake;
    m_session = std::move(both.session);
    QVERIFY(started(*m_session));
}

void RebootDialogTest::cleanup()
{
    delete m_dialog;
}

void RebootDialogTest::open(OneShot via)
{
    m_dialog = new RebootDialog(*m_session, via);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    if (!m_fake->holdReading)
        QTRY_VERIFY(!shows(u"Looking who else uses the machine…"_s));
}

void RebootDialogTest::itNamesTheMachineAndTheWay_data()
{
    QTest::addColumn<bool>("local");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<OneShot>("via");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("deed");
    QTest::newRow("kexec as usual") << true << Mode::Kexec << OneShot::Kexec << u"Reboot this computer, alder?"_s
                                    << u"It goes through kexec into 6.12.117+deb13-amd64, without the firmware."_s
                                    << u"Reboot via kexec"_s;
    QTest::newRow("kexec this one time")
        << false << Mode::Bios << OneShot::Kexec << u"Reboot alder?"_s
        << u"It goes through kexec into 6.12.117+deb13-amd64 this one time, without the firmware;"_s
        << u"Reboot via kexec"_s;
    QTest::newRow("bios this one time")
        << false << Mode::Kexec << OneShot::Bios << u"Reboot alder?"_s
        << u"It goes through the firmware this one time; after it everything is as before."_s << u"Reboot via BIOS"_s;
    QTest::newRow("bios as usual") << true << Mode::Bios << OneShot::Bios << u"Reboot this computer, alder?"_s
                                   << u"The next reboot goes through the firmware, because the reboot mode is BIOS."_s
                                   << u"Reboot via BIOS"_s;
    QTest::newRow("softly") << false << Mode::Kexec << OneShot::Soft << u"Reboot alder softly?"_s
                            << u"All services are stopped and started anew, and everybody’s session ends. The kernel "
                               u"(6.12.117+deb13-amd64) goes on,"_s
                            << u"Soft reboot"_s;
    QTest::newRow("softly, here") << true << Mode::Bios << OneShot::Soft << u"Reboot this computer, alder, softly?"_s
                                  << u"This window closes with your session."_s << u"Soft reboot"_s;
}

void RebootDialogTest::itNamesTheMachineAndTheWay()
{
    QFETCH(const bool, local);
    QFETCH(const Mode, mode);
    QFETCH(const OneShot, via);
    m_fake->local = local;
    m_fake->current = FakeMachine::installed(mode);
    m_fake->push();
    open(via);
    QFETCH(const QString, title);
    QFETCH(const QString, way);
    QFETCH(const QString, deed);
    QVERIFY2(shows(title), qPrintable(shownText()));
    QVERIFY2(shows(way), qPrintable(shownText()));
    QCOMPARE(m_dialog->windowTitle(), u"Reboot alder"_s);
    QVERIFY2(button(m_dialog, deed) && button(m_dialog, deed)->isEnabled(), qPrintable(shownText()));
}

void RebootDialogTest::aSoftRebootThatIsRefusedSaysWhy()
{
    m_fake->current.softRefused = say("soft-kernel-waits", {{"newer", "6.13"}, {"running", "6.12"}});
    m_fake->push();
    open(OneShot::Soft);
    QVERIFY(!button(m_dialog, u"Soft reboot"_s)->isEnabled());
    QVERIFY2(shows(u"a soft reboot would keep 6.12"_s), qPrintable(shownText()));
}

void RebootDialogTest::aSoftRebootNeedsNoConfirmation()
{
    m_fake->local = false;
    m_fake->current.proven = false;
    m_fake->push();
    open(OneShot::Soft);
    QVERIFY(!shows(u"Take it back unless"_s));
    QVERIFY(click(button(m_dialog, u"Soft reboot"_s)));
    QTRY_COMPARE(m_fake->asked, QStringList({u"reboot soft"_s}));
}

void RebootDialogTest::aServerThatIsNotProvenIsToBeConfirmed()
{
    const auto box = [this] { return button(m_dialog, u"Take it back unless it is found good within 10 min"_s); };
    open(OneShot::Kexec);
    QVERIFY(!box()); // this computer goes down with the window
    m_fake->local = false;
    m_fake->current.proven = false;
    m_fake->push();
    delete m_dialog;
    open(OneShot::Bios);
    QVERIFY(!box());
    delete m_dialog;
    open(OneShot::Kexec);
    QVERIFY(box() && box()->isChecked());
    QVERIFY(click(deed()));
    QTRY_COMPARE(m_fake->asked, QStringList({u"reboot kexec"_s, u"confirm"_s}));
}

void RebootDialogTest::clickingTheButtonReboots()
{
    open(OneShot::Kexec);
    QVERIFY(click(deed()));
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(m_fake->asked, QStringList({u"reboot kexec"_s}));
    QTRY_COMPARE(m_session->phase(), Session::Phase::Rebooting);
}

void RebootDialogTest::cancellingDoesNot()
{
    open(OneShot::Kexec);
    QVERIFY(click(button(m_dialog, u"Cancel"_s)));
    QTRY_VERIFY(!m_dialog);
    open(OneShot::Bios);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fake->asked, QStringList());
}

void RebootDialogTest::enterDoesNotReboot()
{
    open(OneShot::Kexec);
    QTest::keyClick(m_dialog->focusWidget() ? m_dialog->focusWidget() : m_dialog.data(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog); // it is the Cancel button's
    QCOMPARE(m_fake->asked, QStringList());
}

void RebootDialogTest::itWaitsUntilItKnowsWhoElseIsThere()
{
    m_fake->holdReading = true;
    open(OneShot::Kexec);
    QVERIFY2(shows(u"Looking who else uses the machine…"_s), qPrintable(shownText()));
    QVERIFY(!deed()->isEnabled());
    QVERIFY(!counts());
    m_fake->release();
    QTRY_VERIFY(deed()->isEnabled());
}

void RebootDialogTest::anInhibitorDisablesItAndIsNamed()
{
    m_fake->outlook.inhibitors = {u"The backup: Tapes are turning"_s};
    open(OneShot::Kexec);
    QTRY_VERIFY2(shows(u"This blocks a reboot: The backup: Tapes are turning"_s), qPrintable(shownText()));
    QVERIFY(!deed()->isEnabled());
    const auto why = u"Wait until nothing blocks the reboot any more, and try again."_s;
    QVERIFY(shows(why));
    QCOMPARE(deed()->toolTip(), why);
    QCOMPARE(accessibleDescription(deed()), why);
    QVERIFY(!counts());
}

void RebootDialogTest::whoMayNotRebootIsTold()
{
    m_fake->outlook.allowed = false;
    open(OneShot::Kexec);
    QVERIFY2(shows(u"You are not allowed to reboot this machine."_s), qPrintable(shownText()));
    QVERIFY(!deed()->isEnabled());
    QVERIFY(!counts());
}

void RebootDialogTest::othersWhoAreLoggedInAreNamed()
{
    m_fake->outlook.sessions = {u"anna"_s, u"ben"_s};
    open(OneShot::Kexec);
    QTRY_VERIFY2(shows(u"Also logged in, and losing what they have not saved: anna, ben"_s), qPrintable(shownText()));
    QVERIFY(deed()->isEnabled());
    QVERIFY(!counts());
}

void RebootDialogTest::whatStandsInTheWayOfAKexecIsSaid()
{
    m_fake->currentChecks = {
        {"driver", Outcome::Bad, say("hardware-driver", {{"driver", "mycard"}, {"text", "It hangs."}})}};
    m_session->refresh();
    QTRY_COMPARE(m_session->checks().size(), 1U);
    open(OneShot::Kexec);
    QTRY_VERIFY2(shows(u"The checks found what stands in the way of a kexec: Drivers"_s), qPrintable(shownText()));
    QVERIFY(deed()->isEnabled());
    QVERIFY(!counts());
    delete m_dialog;
    open(OneShot::Bios);
    QVERIFY(!shows(u"stands in the way"_s));
}

void RebootDialogTest::itCountsDownOnlyWhereNothingIsLost_data()
{
    QTest::addColumn<RebootOutlook>("outlook");
    QTest::addColumn<bool>("edits");
    QTest::addColumn<bool>("counts");
    QTest::newRow("quiet") << RebootOutlook{} << false << true;
    QTest::newRow("unsaved edits") << RebootOutlook{} << true << false;
    QTest::newRow("others") << RebootOutlook{.inhibitors = {}, .sessions = {u"anna"_s}} << false << false;
    QTest::newRow("inhibited") << RebootOutlook{.inhibitors = {u"backup"_s}, .sessions = {}} << false << false;
    QTest::newRow("forbidden") << RebootOutlook{.inhibitors = {}, .sessions = {}, .allowed = false} << false << false;
    QTest::newRow("a password") << RebootOutlook{.inhibitors = {}, .sessions = {}, .needsPassword = true} << false
                                << false;
}

void RebootDialogTest::itCountsDownOnlyWhereNothingIsLost()
{
    QFETCH(const RebootOutlook, outlook);
    QFETCH(const bool, edits);
    m_fake->outlook = outlook;
    if (edits) {
        auto wish = m_session->wish();
        wish.panic = 30;
        m_session->edit(wish);
    }
    open(OneShot::Kexec);
    QTEST(counts(), "counts");
    QCOMPARE(m_dialog->findChild<QProgressBar *>()->isVisible(), counts());
}

void RebootDialogTest::aServerIsNeverRebootedByDoingNothing()
{
    m_fake->local = false;
    open(OneShot::Kexec);
    QTRY_VERIFY(button(m_dialog.get(), u"Reboot via kexec"_s)->isEnabled());
    QVERIFY(!counts());
}

void RebootDialogTest::theCountDownEndsInTheReboot()
{
    m_fake->holdReading = true;
    open(OneShot::Kexec);
    m_dialog->setSecond(1ms);
    m_fake->release();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fake->asked, QStringList({u"reboot kexec"_s}));
}

void RebootDialogTest::theCountDownStopsWhenItIsCancelled()
{
    m_fake->holdReading = true;
    open(OneShot::Kexec);
    m_fake->release();
    QTRY_VERIFY(counts());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false); // so that it could still go off
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    m_dialog->setSecond(1ms);
    QTest::qWait(2 * RebootDialog::countDownSeconds);
    QCOMPARE(m_fake->asked, QStringList());
}

void RebootDialogTest::theCountDownStopsWhenSomethingComesInBetween()
{
    m_fake->holdReading = true;
    open(OneShot::Kexec);
    m_fake->holdReading = false;
    m_fake->release();
    QTRY_VERIFY(counts());
    m_fake->hold = true;
    m_session->setNext(OneShot::Bios); // from the tray, say
    QVERIFY(!counts());
    QVERIFY(!deed()->isEnabled());
    m_fake->release();
    QTRY_VERIFY(deed()->isEnabled());
    QVERIFY(!counts()); // whoever came in between decides
}

void RebootDialogTest::editsThatWouldBeLostAreMentioned()
{
    auto wish = m_session->wish();
    wish.panic = 30;
    m_session->edit(wish);
    const auto lost = u"The edits in this window that are not applied will be lost."_s;
    open(OneShot::Kexec);
    QTRY_VERIFY(shows(lost));
    QVERIFY(click(button(m_dialog, u"Cancel"_s)));
    QTRY_VERIFY(!m_dialog);
    m_fake->local = false; // this program stays when a server goes
    open(OneShot::Kexec);
    QTRY_VERIFY(shows(u"The edits in this window are not applied yet; this reboot goes without them."_s));
    QVERIFY(!shows(lost));
}

void RebootDialogTest::whoCouldNotBeFoundOutAboutIsSaid()
{
    m_fake->holdReading = true;
    open(OneShot::Kexec);
    m_fake->lose(Error{ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", "alder"}}), {}});
    m_fake->release();
    QTRY_VERIFY2(shows(u"Whether somebody else uses the machine could not be found out."_s), qPrintable(shownText()));
    QVERIFY(!counts());
    QVERIFY(!deed()->isEnabled());
}

WARMBOOT_WIDGET_TEST_MAIN(RebootDialogTest)
#include "rebootdialog_test.moc"
