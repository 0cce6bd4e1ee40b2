// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"

#include "widgets/troubleshooter.h"

#include <QTableView>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

/// Why a check matters, its cure, and the way from a symptom to a flag.
class ChecksPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCheckSaysWhyItMatters();
    void theChosenCheckSaysWhyItMatters();
    void whatIsGoodHasNoCure();
    void aSourceIsALinkOnlyWhereABrowserOpensIt();
    void aRepairIsReviewedFirst();
    void aSuspensionIsResumed();
    void theNewestKernelIsReviewedFirst();
    void whatBootsByDefaultIsReviewedFirst();
    void aKexecForOneTimeIsTakenBack();
    void aFlagBecomesAnEditOfTheKernelPage();
    void aFlagThatIsThereAlreadyIsNotAddedAgain();
    void withoutTheRightToChangeACureIsGrey();
    void theTroubleshooterNamesCauseAndFlag();
    void aFlagThatIsTriedBecomesAnEditAndChangesNothing();
    void whereNothingCanBeTriedTheTroubleshooterSaysWhatElseHelps();

private:
    void start(const std::vector<Check> &checks, const MachineState &state = FakeMachine::installed());
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_view->view.get(), words); }
    [[nodiscard]] QAbstractButton *button(const QString &text) const { return test::button(m_view->view.get(), text); }
    [[nodiscard]] Troubleshooter *troubleshoot() const;

    std::unique_ptr<PlayedView> m_view;
};

namespace {

Check amdgpu()
{
    Check check{"driver",
                Outcome::Warning,
                say("hardware-driver", {{"driver", "amdgpu"}, {"text", "The screen stays dark."}}),
                say("why-display"),
                Cure::AddFlag,
                "nomodeset",
                "https://example.org/1?a=1&b=2"};
    return check;
}

Check withCure(Cure cure)
{
    return {"newest",
            Outcome::Warning,
            say("warning-not-newest", {{"kernel", "1"}, {"newest", "2"}}),
            say("why-newest"),
            cure};
}

const Check good{"sysctl", Outcome::Good, say("check-sysctl"), say("why-sysctl")};

} // namespace

void ChecksPageTest::start(const std::vector<Check> &checks, const MachineState &state)
{
    m_view = std::make_unique<PlayedView>(state);
    m_view->fake->currentChecks = checks;
    QVERIFY(m_view->start(u"checks"_s));
}

Troubleshooter *ChecksPageTest::troubleshoot() const
{
    if (!click(button(u"Something is wrong after a kexec…"_s)))
        return nullptr;
    return openDialog<Troubleshooter>();
}

void ChecksPageTest::theFirstCheckSaysWhyItMatters()
{
    start({good, amdgpu()});
    QVERIFY2(shows(u"Why it matters: The card keeps the mode"_s), qPrintable(readable(m_view->view.get())));
    QVERIFY(button(u"Add nomodeset…"_s));
    QVERIFY(shows(u"https://example.org/1?a=1&amp;b=2"_s) || shows(u"https://example.org/1?a=1&b=2"_s));
}

void ChecksPageTest::theChosenCheckSaysWhyItMatters()
{
    start({good, amdgpu()});
    control<QTableView>(m_view->view.get(), u"Checks"_s)->selectRow(1);
    QVERIFY(shows(u"With this switch the running kernel refuses every kexec"_s));
    QVERIFY(!button(u"Add nomodeset…"_s));
    // The same row after the machine was looked at again.
    m_view->fake->push();
    QTRY_VERIFY(shows(u"With this switch the running kernel refuses every kexec"_s));
}

void ChecksPageTest::whatIsGoodHasNoCure()
{
    start({good});
    for (const auto *text : {u"Repair…", u"Resume kexec", u"Follow the newest kernel…", u"Take back"})
        QVERIFY(!button(QString::fromUtf16(text)));
}

void ChecksPageTest::aSourceIsALinkOnlyWhereABrowserOpensIt()
{
    auto check = amdgpu();
    check.source = "file:///etc/passwd";
    start({check});
    QVERIFY(!shows(u"/etc/passwd"_s));
}

void ChecksPageTest::aRepairIsReviewedFirst()
{
    auto state = FakeMachine::installed();
    state.files.front().condition = FileCondition::Missing;
    state.files.front().remark = say("file-of-ours-missing", {{"path", state.files.front().path}});
    state.setup = SetupState::Drifted;
    FakeMachine::settle(state);
    start({}, state);
    QVERIFY(click(button(u"Repair…"_s)));
    QVERIFY(PlayedView::review());
    QVERIFY(m_view->fake->asked.isEmpty());
}

void ChecksPageTest::aSuspensionIsResumed()
{
    auto state = FakeMachine::installed();
    state.suspension = Suspension{.time = 1, .reason = "it did not arrive", .kernel = {}, .evidence = {}};
    FakeMachine::settle(state);
    auto check = withCure(Cure::Resume);
    start({check}, state);
    m_view->fake->currentChecks.clear();
    QVERIFY(click(button(u"Resume kexec"_s)));
    QTRY_VERIFY(m_view->fake->asked.contains(u"resume"_s));
}

void ChecksPageTest::theNewestKernelIsReviewedFirst()
{
    start({withCure(Cure::FollowNewest)});
    QVERIFY(click(button(u"Follow the newest kernel…"_s)));
    QVERIFY(PlayedView::review());
    QVERIFY(m_view->fake->asked.isEmpty());
    QVERIFY(m_view->session->wish().follow == Follow::Newest);
}

void ChecksPageTest::whatBootsByDefaultIsReviewedFirst()
{
    auto state = FakeMachine::installed();
    state.settings->follow = Follow::Fixed;
    state.settings->kernel = state.kernels.back().kernel;
    state.settings->initrds = state.kernels.back().initrds;
    FakeMachine::settle(state);
    start({withCure(Cure::FollowDefault)}, state);
    QVERIFY(click(button(u"Follow the default kernel…"_s)));
    QVERIFY(PlayedView::review());
    QVERIFY(m_view->session->wish().follow == Follow::Default);
    QVERIFY(m_view->session->wish().kernel.empty());
}

void ChecksPageTest::aKexecForOneTimeIsTakenBack()
{
    start({withCure(Cure::NextDefault)});
    QVERIFY(click(button(u"Take back"_s)));
    QTRY_VERIFY(m_view->fake->asked.contains(u"next default"_s));
}

void ChecksPageTest::aFlagBecomesAnEditOfTheKernelPage()
{
    start({amdgpu()});
    QVERIFY(click(button(u"Add nomodeset…"_s)));
    QCOMPARE(m_view->view->page(), u"kernel"_s);
    QVERIFY(button(u"nomodeset"_s)->isChecked());
    QVERIFY(m_view->session->hasEdits());
    QVERIFY(m_view->fake->asked.isEmpty());
    QVERIFY(!openDialog<ReviewDialog>());
}

void ChecksPageTest::aFlagThatIsThereAlreadyIsNotAddedAgain()
{
    auto state = FakeMachine::installed();
    state.settings->add = {"nomodeset"};
    FakeMachine::settle(state);
    start({amdgpu()}, state);
    QVERIFY(!button(u"Add nomodeset…"_s)->isEnabled());
}

void ChecksPageTest::withoutTheRightToChangeACureIsGrey()
{
    m_view = std::make_unique<PlayedView>(FakeMachine::installed());
    m_view->fake->currentChecks = {withCure(Cure::FollowNewest)};
    m_view->fake->unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    QVERIFY(m_view->start(u"checks"_s));
    QVERIFY(!button(u"Follow the newest kernel…"_s)->isEnabled());
    QVERIFY(!button(u"Follow the newest kernel…"_s)->toolTip().isEmpty());
}

void ChecksPageTest::theTroubleshooterNamesCauseAndFlag()
{
    start({good});
    auto *dialog = troubleshoot();
    QVERIFY(dialog);
    QVERIFY(test::shows(dialog, u"The driver of the graphics card has changed its mode"_s));
    QVERIFY(test::button(dialog, u"Try nomodeset"_s));
    QVERIFY(click(control(dialog, u"The network does not come up."_s)));
    QVERIFY(test::shows(dialog, u"The network card is still in the state"_s));
    QVERIFY(!test::button(dialog, u"Try nomodeset"_s));
    QVERIFY(test::button(dialog, u"Try reset_devices"_s));
    QVERIFY(test::button(dialog, u"Try pci=nomsi"_s));
    QVERIFY(click(test::button(dialog, u"Close"_s)));
    QTRY_VERIFY(!openDialog<Troubleshooter>());
    QVERIFY(!m_view->session->hasEdits());
}

void ChecksPageTest::aFlagThatIsTriedBecomesAnEditAndChangesNothing()
{
    start({good});
    auto *dialog = troubleshoot();
    QVERIFY(dialog);
    QVERIFY(click(test::button(dialog, u"Try nomodeset"_s)));
    QTRY_VERIFY(!openDialog<Troubleshooter>());
    QCOMPARE(m_view->view->page(), u"kernel"_s);
    QVERIFY(m_view->session->wish().add == std::vector<std::string>{"nomodeset"});
    QVERIFY(button(u"nomodeset"_s)->isChecked());
    QVERIFY(m_view->fake->asked.isEmpty());
    // It is not proposed a second time.
    m_view->view->setPage(u"checks"_s);
    dialog = troubleshoot();
    QVERIFY(dialog);
    QVERIFY(!test::button(dialog, u"Try nomodeset"_s)->isEnabled());
}

void ChecksPageTest::whereNothingCanBeTriedTheTroubleshooterSaysWhatElseHelps()
{
    start({good});
    auto *dialog = troubleshoot();
    QVERIFY(dialog);
    QVERIFY(click(control(dialog, u"A disk that the TPM unlocks asks for its passphrase."_s)));
    QVERIFY(test::shows(dialog, u"Only a reboot through the firmware unlocks it"_s));
    for (const auto *flag : {u"Try nomodeset", u"Try irqpoll", u"Try reset_devices"})
        QVERIFY(!test::button(dialog, QString::fromUtf16(flag)));
}

WARMBOOT_WIDGET_TEST_MAIN(ChecksPageTest)
#include "checkspage_test.moc"
