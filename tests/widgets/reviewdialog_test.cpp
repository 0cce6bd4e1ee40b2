// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driving.h"

#include "widgets/reviewdialog.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class ReviewDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itShowsSentencesWarningsAndEachDifference();
    void itFitsOnTheScreen();
    void theDeedIsNamed_data();
    void theDeedIsNamed();
    void nothingToDoIsSaidAndCanOnlyBeClosed();
    void cancellingChangesNothing_data();
    void cancellingChangesNothing();
    void enterAloneChangesNothing();
    void itClosesWhenItIsDone();
    void whileItIsDoneItSaysWhatAndCanBeLeft();
    void aFailureIsShownWhereTheDecisionWasMade();
    void aCancelledPasswordLeavesTheChoice();
    void aMachineThatChangedIsShownWithTheNewPlan();
    void aReviewThatIsOutdatedCannotBeApplied();
    void aLostConnectionCannotBeAppliedTo();
    void whatWouldBeRefusedAgainCannotBeTriedAgain();
    void takingBackTellsTheCommandLineAndThatNothingIsRebooted();

private:
    /// As MachineView does.
    void open(const std::function<void()> &ask);
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_dialog, words); }
    [[nodiscard]] QString shownText() const { return readable(m_dialog); }

    FakeMachine *m_fake = nullptr;
    std::unique_ptr<Session> m_session;
    QPointer<ReviewDialog> m_dialog;
};

void ReviewDialogTest::init()
{
    auto both = played(FakeMachine::installed());
    m_fake = both.fake;
    m_session = std::move(both.session);
    QVERIFY(started(*m_session));
}

void ReviewDialogTest::cleanup()
{
    delete m_dialog;
}

void ReviewDialogTest::open(const std::function<void()> &ask)
{
    connect(m_session.get(), &Session::reviewReady, this, [this](const Review &review) {
        if (m_dialog) {
            m_dialog->setReview(review);
            return;
        }
        m_dialog = new ReviewDialog(*m_session, review);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->open();
    });
    ask();
    QTRY_VERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void ReviewDialogTest::itShowsSentencesWarningsAndEachDifference()
{
    m_fake->current.suspension = Suspension{.time = 1, .reason = "it did not arrive", .kernel = {}, .evidence = {}};
    open([this] { m_session->askToUninstall(); });
    QVERIFY2(shows(u"Uninstall Warmboot"_s), qPrintable(shownText()));
    QVERIFY(shows(u"Everything that Warmboot put on this machine is removed;"_s));
    auto *files = control<QListWidget>(m_dialog, u"Files that change"_s);
    QVERIFY(files && files->count() > 5);
    auto *diff = control<QPlainTextEdit>(m_dialog, u"Difference of the chosen file"_s);
    files->setFocus();
    QString before;
    for (int row = 0; row < files->count(); ++row) {
        if (row > 0)
            QTest::keyClick(files, Qt::Key_Down);
        const auto text = diff->toPlainText();
        QVERIFY2(text.contains(files->item(row)->text()), qPrintable(text));
        QVERIFY(text != before);
        before = text;
    }
}

void ReviewDialogTest::itFitsOnTheScreen()
{
    open([this] { m_session->askForMode(Mode::Bios); });
    const auto room = m_dialog->screen()->availableSize();
    QVERIFY2(room.width() <= 800, "a screen that it would not fit on by itself");
    QVERIFY2(m_dialog->width() < room.width() && m_dialog->height() < room.height(), "with a frame around it");
    // And on a smaller one people can make it so.
    QVERIFY(m_dialog->minimumSizeHint().width() <= 720 && m_dialog->minimumSizeHint().height() <= 540);
}

void ReviewDialogTest::theDeedIsNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("deed");
    for (const auto &[what, deed] : {std::pair{u"apply"_s, u"Apply"_s},
                                     {u"install"_s, u"Install"_s},
                                     {u"repair"_s, u"Repair"_s},
                                     {u"uninstall"_s, u"Uninstall"_s},
                                     {u"adopt"_s, u"Take over"_s},
                                     {u"undo"_s, u"Take back"_s}})
        QTest::newRow(qPrintable(what)) << what << deed;
}

void ReviewDialogTest::theDeedIsNamed()
{
    QFETCH(const QString, what);
    QFETCH(const QString, deed);
    if (what == u"install"_s)
        m_fake->current = FakeMachine::absent();
    if (what == u"adopt"_s)
        m_fake->current = FakeMachine::handMade();
    if (what == u"repair"_s) {
        m_fake->current.setup = SetupState::Drifted;
        m_fake->current.files.front().condition = FileCondition::Missing;
    }
    m_fake->push();
    open([this, what] {
        if (what == u"uninstall"_s)
            m_session->askToUninstall();
        else if (what == u"undo"_s)
            m_session->askToUndo();
        else if (what == u"repair"_s)
            m_session->askToRepair();
        else if (what == u"adopt"_s)
            m_session->askToAdopt();
        else
            m_session->askForMode(what == u"install"_s ? Mode::Kexec : Mode::Bios);
    });
    QVERIFY2(button(m_dialog, deed), qPrintable(deed));
    QVERIFY(button(m_dialog, u"Cancel"_s));
}

void ReviewDialogTest::nothingToDoIsSaidAndCanOnlyBeClosed()
{
    open([this] { m_session->askToRepair(); });
    QVERIFY2(shows(u"The machine is as wished already."_s), qPrintable(shownText()));
    QVERIFY(!button(m_dialog, u"Apply"_s) && !button(m_dialog, u"Repair"_s));
    QVERIFY(click(button(m_dialog, u"Close"_s)));
    QTRY_VERIFY(!m_dialog);
}

void ReviewDialogTest::cancellingChangesNothing_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Escape") << true;
    QTest::newRow("Cancel") << false;
}

void ReviewDialogTest::cancellingChangesNothing()
{
    QFETCH(const bool, byKey);
    open([this] { m_session->askToUninstall(); });
    if (byKey)
        QTest::keyClick(m_dialog, Qt::Key_Escape);
    else
        QVERIFY(click(button(m_dialog, u"Cancel"_s)));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_fake->asked, QStringList());
}

void ReviewDialogTest::enterAloneChangesNothing()
{
    open([this] { m_session->askToUninstall(); });
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTest::keyClick(control(m_dialog, u"Files that change"_s), Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(m_dialog);
    QCOMPARE(m_fake->asked, QStringList());
    // But on the button it is meant.
    auto *deed = button(m_dialog, u"Uninstall"_s);
    deed->setFocus();
    QTest::keyClick(deed, Qt::Key_Space);
    QTRY_COMPARE(m_fake->asked, QStringList({u"uninstall"_s}));
}

void ReviewDialogTest::itClosesWhenItIsDone()
{
    open([this] { m_session->askForMode(Mode::Bios); });
    QVERIFY(click(button(m_dialog, u"Apply"_s)));
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_session->state().mode == Mode::Bios);
}

void ReviewDialogTest::whileItIsDoneItSaysWhatAndCanBeLeft()
{
    open([this] { m_session->askForMode(Mode::Bios); });
    m_fake->hold = true;
    auto *apply = button(m_dialog, u"Apply"_s);
    QVERIFY(click(apply));
    QVERIFY(!apply->isEnabled());
    QVERIFY(shows(u"Applying the change…"_s));
    Q_EMIT m_fake->progress(say("progress-settling"));
    QVERIFY(shows(u"systemd reads its units…"_s));
    QVERIFY(!button(m_dialog, u"Cancel"_s)); // what has begun is not called off
    QVERIFY(click(button(m_dialog, u"Close"_s)));
    QTRY_VERIFY(!m_dialog);
    m_fake->release();
    QTRY_VERIFY(!m_session->isBusy());
    QVERIFY(m_session->state().mode == Mode::Bios);
}

void ReviewDialogTest::aFailureIsShownWhereTheDecisionWasMade()
{
    open([this] { m_session->askForMode(Mode::Bios); });
    m_fake->changeFails = Error{ErrorKind::Failed, say("cannot-write", {{"path", "/etc"}, {"why", "disk full"}}), {}};
    QVERIFY(click(button(m_dialog, u"Apply"_s)));
    QTRY_VERIFY2(shows(u"/etc cannot be written: disk full."_s), qPrintable(shownText()));
    QVERIFY(button(m_dialog, u"Cancel"_s));
    QVERIFY(click(button(m_dialog, u"Apply"_s))); // once more
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_session->state().mode == Mode::Bios);
}

void ReviewDialogTest::aCancelledPasswordLeavesTheChoice()
{
    open([this] { m_session->askForMode(Mode::Bios); });
    const auto before = shownText();
    m_fake->changeFails = Error{ErrorKind::Cancelled, say("not-authenticated"), {}};
    QVERIFY(click(button(m_dialog, u"Apply"_s)));
    QTRY_VERIFY(!m_session->isBusy());
    QVERIFY(m_dialog);
    QCOMPARE(shownText(), before);
    QVERIFY(button(m_dialog, u"Apply"_s)->isEnabled());
    QVERIFY(button(m_dialog, u"Cancel"_s));
}

void ReviewDialogTest::aMachineThatChangedIsShownWithTheNewPlan()
{
    open([this] { m_session->askForMode(Mode::Bios); });
    m_fake->current.settings->panic = 77; // in a terminal
    QVERIFY(click(button(m_dialog, u"Apply"_s)));
    QTRY_VERIFY2(shows(u"The machine changed meanwhile; this is the new plan."_s), qPrintable(shownText()));
    QVERIFY(m_fake->current.mode == Mode::Kexec);
    auto *apply = button(m_dialog, u"Apply"_s);
    QTRY_VERIFY(apply->isEnabled());
    QVERIFY(button(m_dialog, u"Cancel"_s));
    QVERIFY(click(apply));
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_session->state().mode == Mode::Bios);
    QCOMPARE(m_session->state().settings->panic, 77);
}

void ReviewDialogTest::aReviewThatIsOutdatedCannotBeApplied()
{
    open([this] { m_session->askForMode(Mode::Bios); });
    m_fake->current.settings->panic = 77;
    m_fake->holdReading = true;
    QVERIFY(click(button(m_dialog, u"Apply"_s)));
    QTRY_VERIFY(!m_session->isBusy());
    // The new plan is on its way; the old one is nothing to agree to any more.
    QVERIFY(!button(m_dialog, u"Apply"_s)->isEnabled());
    m_fake->holdReading = false;
    m_fake->release();
    QTRY_VERIFY(button(m_dialog, u"Apply"_s)->isEnabled());
}

void ReviewDialogTest::whatWouldBeRefusedAgainCannotBeTriedAgain()
{
    open([this] { m_session->askToUndo(); });
    m_fake->changeFails = Error{ErrorKind::Drifted, say("edited-since", {{"path", "/etc/warmboot.conf"}}), {}};
    QVERIFY(click(button(m_dialog, u"Take back"_s)));
    QTRY_VERIFY2(shows(u"and what is shown here cannot be done: /etc/warmboot.conf was edited"_s),
                 qPrintable(shownText()));
    QVERIFY(!button(m_dialog, u"Take back"_s)->isEnabled());
    m_session->askToUndo();
    QTRY_VERIFY(button(m_dialog, u"Take back"_s)->isEnabled());
}

void ReviewDialogTest::takingBackTellsTheCommandLineAndThatNothingIsRebooted()
{
    m_fake->current = FakeMachine::absent();
    m_fake->push();
    {
        QObject agreeing;
        connect(m_session.get(), &Session::reviewReady, &agreeing, [this](const Review &review) {
            m_session->carryOut(review);
        });
        for (const auto mode : {Mode::Kexec, Mode::Bios}) {
            m_session->askForMode(mode);
            QTRY_VERIFY(m_session->state().setup == SetupState::Installed && m_session->state().mode == mode);
            QTRY_VERIFY(!m_session->isBusy());
        }
    }
    open([this] { m_session->askToUndo(); });
    QVERIFY2(shows(u"Its command line: root="_s), qPrintable(shownText()));
    QVERIFY2(shows(u"Nothing is rebooted now."_s), qPrintable(shownText()));
}

void ReviewDialogTest::aLostConnectionCannotBeAppliedTo()
{
    open([this] { m_session->askForMode(Mode::Bios); });
    m_fake->lose(Error{ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", "alder"}}), {}});
    auto *apply = button(m_dialog, u"Apply"_s);
    QVERIFY(!apply->isEnabled());
    QCOMPARE(accessibleDescription(apply), u"There is no connection to the machine."_s);
}

WARMBOOT_WIDGET_TEST_MAIN(ReviewDialogTest)
#include "reviewdialog_test.moc"
