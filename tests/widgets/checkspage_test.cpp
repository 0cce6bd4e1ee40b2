// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"

#include <QTableView>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

/// Why a check matters, and its cure.
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

private:
    void start(const std::vector<Check> &checks, const MachineState &state = FakeMachine::installed());
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_view->view.get(), words); }
    [[nodiscard]] QAbstractButton *button(const QString &text) const { return test::button(m_view->view.get(), text); }

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
    state.suspension = Suspension{.time = 1, .reason = "it did not arrive", .kernel = {}};
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

WARMBOOT_WIDGET_TEST_MAIN(ChecksPageTest)
#include "checkspage_test.moc"
