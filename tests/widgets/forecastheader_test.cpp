// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"

#include "widgets/rebootdialog.h"

#include <algorithm>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class ForecastHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSentenceFollowsTheMachine();
    void theSwitchShowsAReviewAndStaysWhenItIsCancelled();
    void theSwitchMovesOnceTheMachineHasChanged();
    void theSwitchWorksByKeyboard();
    void theSwitchInstallsWhereNothingIs();
    void eachRebootIsOfferedWhenItIsPossible_data();
    void eachRebootIsOfferedWhenItIsPossible();
    void aRebootAsksFirst();
    void undoNamesWhatItTakesBack();
    void undoSaysAsMuchAsThereIsRoomForAndAllOfItAtTheMouse();
    void whatWasUndoneCanBeMadeAgain();
    void withNothingToUndoItSaysSo();
    void whatWillBeRefusedIsNotOfferedToUndo();
    void whileSomethingIsDoneEverythingWaits();

private:
    void start(const MachineState &state);
    [[nodiscard]] QWidget *find(const QString &name) const { return m_view->find(name); }
    [[nodiscard]] QAbstractButton *theSwitch() const
    {
        return button(m_view->view.get(), u"Ordinary reboots go through kexec"_s);
    }

    std::unique_ptr<PlayedView> m_view;
};

void ForecastHeaderTest::start(const MachineState &state)
{
    m_view = std::make_unique<PlayedView>(state);
    QVERIFY(m_view->start());
}

void ForecastHeaderTest::theSentenceFollowsTheMachine()
{
    start(FakeMachine::installed());
    QVERIFY(shows(m_view->view.get(), u"The next reboot goes through kexec into 6.12.117+deb13-amd64."_s));
    QVERIFY(theSwitch()->isChecked());
    m_view->fake->current = FakeMachine::installed(Mode::Bios);
    m_view->fake->push();
    QVERIFY(
        shows(m_view->view.get(), u"The next reboot goes through the firmware, because the reboot mode is BIOS."_s));
    QVERIFY(!theSwitch()->isChecked());
}

void ForecastHeaderTest::theSwitchShowsAReviewAndStaysWhenItIsCancelled()
{
    start(FakeMachine::installed());
    QVERIFY(click(theSwitch()));
    QVERIFY(theSwitch()->isChecked()); // it shows what is, not what was wished
    QVERIFY(m_view->review());
    QVERIFY(shows(m_view->review(), u"The reboot mode changes from kexec to BIOS."_s));
    QVERIFY(click(button(m_view->review(), u"Cancel"_s)));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QVERIFY(theSwitch()->isChecked());
    QCOMPARE(m_view->fake->asked, QStringList());
}

void ForecastHeaderTest::theSwitchMovesOnceTheMachineHasChanged()
{
    start(FakeMachine::installed());
    QVERIFY(click(theSwitch()));
    QVERIFY(m_view->review());
    m_view->fake->hold = true;
    QVERIFY(click(button(m_view->review(), u"Apply"_s)));
    QVERIFY(theSwitch()->isChecked());
    QVERIFY(!theSwitch()->isEnabled());
    m_view->fake->release();
    QTRY_VERIFY(!theSwitch()->isChecked());
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QVERIFY(theSwitch()->isEnabled());
    QCOMPARE(m_view->fake->asked, QStringList({u"apply bios default reuse"_s}));
}

void ForecastHeaderTest::theSwitchWorksByKeyboard()
{
    start(FakeMachine::installed(Mode::Bios));
    theSwitch()->setFocus();
    QTest::keyClick(theSwitch(), Qt::Key_Space);
    QVERIFY(m_view->review());
    QTest::keyClick(m_view->review(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QVERIFY(!theSwitch()->isChecked());
}

void ForecastHeaderTest::theSwitchInstallsWhereNothingIs()
{
    start(FakeMachine::absent());
    QVERIFY(!theSwitch()->isChecked());
    QVERIFY(click(theSwitch()));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Install"_s)));
    QTRY_VERIFY(theSwitch()->isChecked());
    QTRY_VERIFY(!openDialog<ReviewDialog>());
}

namespace {

MachineState suspended()
{
    auto state = FakeMachine::installed();
    state.suspension = Suspension{.time = 1, .reason = "it did not arrive", .kernel = "6.12", .evidence = {}};
    return state;
}

MachineState withoutAHook()
{
    auto state = FakeMachine::installed();
    state.setup = SetupState::Drifted;
    std::ranges::find(state.files, "/usr/local/libexec/warmboot/load", &SetupFile::path)
        ->condition = FileCondition::Missing;
    return state;
}

MachineState withoutTool()
{
    auto state = FakeMachine::installed();
    state.kexecTool.clear();
    return state;
}

} // namespace

void ForecastHeaderTest::eachRebootIsOfferedWhenItIsPossible_data()
{
    QTest::addColumn<MachineState>("state");
    QTest::addColumn<bool>("changeable");
    QTest::addColumn<QString>("kexecNot");
    QTest::addColumn<QString>("biosNot");
    const auto helper = u"Warmboot's helper is not installed"_s;
    const auto installed = FakeMachine::installed();
    const auto bios = FakeMachine::installed(Mode::Bios);
    QTest::newRow("kexec") << installed << true << QString() << QString();
    QTest::newRow("bios") << bios << true << QString() << QString();
    QTest::newRow("absent") << FakeMachine::absent() << true << u"Warmboot is not installed on this machine."_s
                            << QString();
    QTest::newRow("suspended") << suspended() << true << u"Kexec is suspended; resume it first."_s << QString();
    QTest::newRow("a hook is gone") << withoutAHook() << true
                                    << u"/usr/local/libexec/warmboot/load is missing or not in force"_s << QString();
    QTest::newRow("no kexec-tools") << withoutTool() << true << u"The kexec program is not installed"_s << QString();
    // The way it goes anyway needs no change of the machine.
    QTest::newRow("kexec, no helper") << installed << false << QString() << helper;
    QTest::newRow("bios, no helper") << bios << false << helper << QString();
}

void ForecastHeaderTest::eachRebootIsOfferedWhenItIsPossible()
{
    QFETCH(MachineState, state);
    QFETCH(const bool, changeable);
    FakeMachine::settle(state);
    m_view = std::make_unique<PlayedView>(state);
    if (!changeable)
        m_view->fake->unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    QVERIFY(m_view->start());
    const auto check = [this](const QString &name, const QString &whyNot) {
        auto *button = find(name);
        QVERIFY2(button, qPrintable(name));
        QCOMPARE(button->isEnabled(), whyNot.isEmpty());
        const auto expected = whyNot.isEmpty() ? u"Reboots this one time through"_s : whyNot;
        QVERIFY2(button->toolTip().startsWith(expected), qPrintable(button->toolTip()));
        QVERIFY2(accessibleDescription(button).startsWith(expected), qPrintable(accessibleDescription(button)));
    };
    QFETCH(const QString, kexecNot);
    QFETCH(const QString, biosNot);
    check(u"Reboot via kexec"_s, kexecNot);
    check(u"Reboot via BIOS"_s, biosNot);
}

void ForecastHeaderTest::aRebootAsksFirst()
{
    start(FakeMachine::installed());
    QVERIFY(click(find(u"Reboot via BIOS"_s)));
    QTRY_VERIFY(openDialog<RebootDialog>());
    QCOMPARE(m_view->fake->asked, QStringList());
    QTest::keyClick(openDialog<RebootDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<RebootDialog>());
    QCOMPARE(m_view->fake->asked, QStringList());
}

void ForecastHeaderTest::undoNamesWhatItTakesBack()
{
    start(FakeMachine::installed());
    auto *undo = find(u"Undo: Install Warmboot (via kexec)"_s);
    QVERIFY(undo);
    QCOMPARE(undo->toolTip(), u"Undo: Install Warmboot (via kexec)"_s);
    // Impatient fingers.
    QVERIFY(click(undo));
    QTest::mouseDClick(undo, Qt::LeftButton);
    QVERIFY(m_view->review());
    auto *deed = button(m_view->review(), u"Take back"_s);
    QVERIFY(click(deed));
    QTest::mouseDClick(deed, Qt::LeftButton);
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QCOMPARE(m_view->fake->asked, QStringList({u"undo 1"_s}));
}

void ForecastHeaderTest::undoSaysAsMuchAsThereIsRoomForAndAllOfItAtTheMouse()
{
    auto state = FakeMachine::installed();
    state.undo->what = say("what-repair-mode", {{"from", "kexec"}, {"to", "a & b"}});
    start(state);
    const auto
        whole = u"Undo: Put the files of Warmboot back in order, and change the reboot mode from kexec to a & b"_s;
    auto *undo = qobject_cast<QAbstractButton *>(find(whole));
    QVERIFY(undo);
    m_view->view->resize(1400, 800);
    QTRY_COMPARE(plain(undo->text()), whole);
    m_view->view->resize(620, 600);
    QTRY_VERIFY(undo->text().endsWith(u"…"_s));
    QCOMPARE(m_view->view->width(), 620);
    QVERIFY2(undo->text().size() > 30, qPrintable(undo->text())); // what room there is, is used
    QCOMPARE(undo->accessibleName(), whole);
    QCOMPARE(undo->toolTip(), whole);
    // Also while the mouse is told why it cannot be clicked.
    m_view->fake->hold = true;
    m_view->session->setNext(OneShot::Bios);
    QCOMPARE(undo->toolTip(), u"Setting the next reboot…\n"_s + whole);
    QCOMPARE(accessibleDescription(undo), u"Setting the next reboot…"_s);
    m_view->fake->release();
    QTRY_VERIFY(undo->isEnabled());
}

void ForecastHeaderTest::whatWasUndoneCanBeMadeAgain()
{
    start(FakeMachine::installed());
    QVERIFY(!find(u"Redo"_s)->isEnabled());
    QVERIFY(click(find(u"Undo: Install Warmboot (via kexec)"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Take back"_s)));
    QTRY_VERIFY(find(u"Redo"_s)->isEnabled());
    QCOMPARE(find(u"Redo"_s)->toolTip(), u"Redo: Install Warmboot (via kexec)"_s);
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QVERIFY(click(find(u"Redo"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Make again"_s)));
    QTRY_COMPARE(m_view->fake->asked, QStringList({u"undo 1"_s, u"redo 1"_s}));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
}

void ForecastHeaderTest::withNothingToUndoItSaysSo()
{
    start(FakeMachine::absent());
    QVERIFY(!find(u"Undo"_s)->isEnabled());
    QCOMPARE(accessibleDescription(find(u"Undo"_s)), u"There is no change that could be undone."_s);
    QCOMPARE(accessibleDescription(find(u"Redo"_s)), u"There is no undone change that could be made again."_s);
}

void ForecastHeaderTest::whatWillBeRefusedIsNotOfferedToUndo()
{
    auto state = FakeMachine::installed();
    state.undo->refused = say("edited-since", {{"path", "/etc/warmboot.conf"}});
    start(state);
    auto *undo = find(u"Undo: Install Warmboot (via kexec)"_s);
    QVERIFY(undo && !undo->isEnabled());
    QVERIFY2(undo->toolTip().startsWith(u"/etc/warmboot.conf was edited since"_s), qPrintable(undo->toolTip()));
    m_view->fake->current.undo->refused.reset();
    m_view->fake->push();
    QVERIFY(undo->isEnabled());
}

void ForecastHeaderTest::whileSomethingIsDoneEverythingWaits()
{
    start(FakeMachine::installed());
    m_view->fake->hold = true;
    m_view->session->setNext(OneShot::Bios);
    for (const auto &name : {u"Ordinary reboots go through kexec"_s,
                             u"Reboot via kexec"_s,
                             u"Reboot via BIOS"_s,
                             u"Undo: Install Warmboot (via kexec)"_s}) {
        QVERIFY2(!find(name)->isEnabled(), qPrintable(name));
        QCOMPARE(accessibleDescription(find(name)), u"Setting the next reboot…"_s);
    }
    QVERIFY(shows(m_view->view.get(), u"Setting the next reboot…"_s)); // at the bottom
    m_view->fake->release();
    QTRY_VERIFY(find(u"Reboot via kexec"_s)->isEnabled());
    QTRY_VERIFY(shows(m_view->view.get(), u"this one time, goes through the firmware."_s));
}

WARMBOOT_WIDGET_TEST_MAIN(ForecastHeaderTest)
#include "forecastheader_test.moc"
