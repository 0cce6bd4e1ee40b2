// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/traystate.h"
#include "fakemachine.h"

#include <QTest>

using namespace warmboot;
using warmboot::test::FakeMachine;

namespace {

TrayState ready(const MachineState &state, const QString &doing = {}, const QString &cannotChange = {})
{
    return TrayState::of(Session::Phase::Ready, &state, QStringLiteral("atlas"), doing, cannotChange);
}

MachineState suspended()
{
    auto state = FakeMachine::installed(Mode::Kexec);
    state.suspension = Suspension{.time = 1, .reason = "the last kexec did not arrive", .kernel = {}, .evidence = {}};
    FakeMachine::settle(state);
    return state;
}

} // namespace

class TrayStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_sign_is_the_way_of_the_next_reboot()
    {
        QCOMPARE(ready(FakeMachine::installed(Mode::Kexec)).sign, TraySign::Kexec);
        QCOMPARE(ready(FakeMachine::installed(Mode::Bios)).sign, TraySign::Bios);
        QCOMPARE(ready(FakeMachine::absent()).sign, TraySign::Bios);
    }

    void a_suspension_has_a_sign_of_its_own()
    {
        const auto tray = ready(suspended());
        QCOMPARE(tray.sign, TraySign::Suspended);
        QVERIFY2(tray.reason.contains(QStringLiteral("the last kexec did not arrive")), qPrintable(tray.reason));
        QVERIFY(tray.switchOn); // the mode is still kexec
        QVERIFY(!tray.canRebootViaKexec);
        QVERIFY(tray.whyNoKexec.startsWith(QStringLiteral("Kexec is suspended")));
        QVERIFY(tray.canRebootViaBios);
    }

    void beside_another_set_up_kexec_is_grey_and_says_so()
    {
        auto state = FakeMachine::absent();
        state.setup = SetupState::Foreign;
        QVERIFY(!ready(state).canRebootViaKexec);
        QCOMPARE(ready(state).whyNoKexec, QStringLiteral("Another kexec set-up is on this machine"));
    }

    void what_nobody_can_tell_is_unknown_and_never_a_guess()
    {
        auto state = FakeMachine::installed(Mode::Kexec);
        state.nextReboot.via = Via::Unknown;
        state.nextReboot.reason = say("next-systemd-silent");
        const auto tray = ready(state);
        QCOMPARE(tray.sign, TraySign::Unknown);
        QVERIFY(!tray.reason.isEmpty());
    }

    void the_sentence_names_the_kernel()
    {
        auto state = FakeMachine::installed(Mode::Kexec);
        state.kernel.version = "6.12.117";
        QVERIFY2(ready(state).sentence.contains(QStringLiteral("6.12.117")), qPrintable(ready(state).sentence));
    }

    void it_can_say_which_machine_it_is_about()
    {
        const auto tray = ready(FakeMachine::installed(Mode::Kexec));
        QCOMPARE(tray.named, QStringLiteral("atlas: ") + tray.sentence);
        QVERIFY(!tray.sentence.contains(QStringLiteral("atlas")));
        for (const auto phase : {Session::Phase::Connecting, Session::Phase::Rebooting, Session::Phase::Lost}) {
            const auto waiting = TrayState::of(phase, nullptr, QStringLiteral("atlas"), {}, {});
            QCOMPARE(waiting.named.count(QStringLiteral("atlas")), 1); // no "atlas: atlas does not answer"
        }
    }

    void the_switch_shows_the_mode_also_when_one_reboot_goes_another_way()
    {
        auto state = FakeMachine::installed(Mode::Kexec);
        state.nextReboot.via = Via::Bios;
        state.nextReboot.reason = say("next-once-bios");
        state.nextReboot.oneShot = "bios";
        const auto tray = ready(state);
        QCOMPARE(tray.sign, TraySign::Bios);
        QVERIFY(tray.switchOn);
    }

    void undo_names_what_it_takes_back()
    {
        auto state = FakeMachine::installed(Mode::Kexec);
        QVERIFY(state.undo.has_value());
        const auto tray = ready(state);
        QVERIFY(tray.canUndo);
        QVERIFY2(tray.undo.contains(QString::fromStdString(state.undo->what.text())), qPrintable(tray.undo));

        state.undo.reset();
        QVERIFY(!ready(state).canUndo);
        QCOMPARE(ready(state).undo, QStringLiteral("Undo (There is no change that could be undone)"));
    }

    void nothing_can_be_started_while_something_is_being_done()
    {
        const auto tray = ready(FakeMachine::installed(), QStringLiteral("Applying…"));
        QCOMPARE(tray.cannot, QStringLiteral("Applying…"));
        QVERIFY(!tray.canSwitch);
        QVERIFY(!tray.canUndo);
        QVERIFY(!tray.canRebootViaKexec);
        QVERIFY(!tray.canRebootViaBios);
    }

    void without_the_helper_it_can_still_be_read_and_rebooted()
    {
        const auto tray = ready(FakeMachine::installed(), {}, QStringLiteral("There is no helper; install it."));
        QCOMPARE(tray.cannot, QStringLiteral("There is no helper")); // the window has the cure
        QCOMPARE(tray.sign, TraySign::Kexec);
        QVERIFY(!tray.canSwitch);
        QVERIFY(!tray.canUndo);
        QVERIFY(tray.canRebootViaBios);
    }

    void without_systemd_nothing_can_be_set_up()
    {
        auto state = FakeMachine::absent();
        state.systemdRunning = false;
        QVERIFY(!ready(state).canSwitch);
        QVERIFY2(ready(state).cannot.startsWith(QStringLiteral("systemd is not running")),
                 qPrintable(ready(state).cannot));
    }

    void a_machine_without_warmboot_is_offered_the_switch_but_no_kexec()
    {
        const auto tray = ready(FakeMachine::absent());
        QVERIFY(!tray.switchOn);
        QVERIFY(tray.canSwitch);
        QCOMPARE(tray.cannot, QString());
        QVERIFY(!tray.canRebootViaKexec);
        QCOMPARE(tray.whyNoKexec, QStringLiteral("Warmboot is not installed on this machine."));
        QVERIFY(tray.canRebootViaBios);
    }

    void a_soft_reboot_is_offered_greyed_or_left_out()
    {
        auto state = FakeMachine::installed();
        QVERIFY(ready(state).offersSoft && ready(state).canRebootSoftly);
        QCOMPARE(ready(state).whyNotSoftly, QString());
        state.softRefused = say("soft-kernel-waits", {{"newer", "6.13"}, {"running", "6.12"}});
        QVERIFY(ready(state).offersSoft && !ready(state).canRebootSoftly);
        QVERIFY(ready(state).whyNotSoftly.contains(QStringLiteral("6.13")));
        state.softRefused = say("soft-unsupported", {{"version", "252"}});
        QVERIFY(!ready(state).offersSoft && !ready(state).canRebootSoftly);
        QVERIFY(!ready(FakeMachine::installed(), QStringLiteral("Applying…")).canRebootSoftly);
    }

    void a_machine_that_does_not_answer_has_no_offers_and_keeps_no_old_sign()
    {
        const auto state = FakeMachine::installed(Mode::Kexec);
        for (const auto phase : {Session::Phase::Connecting, Session::Phase::Rebooting, Session::Phase::Lost}) {
            const auto tray = TrayState::of(phase, &state, QStringLiteral("atlas"), {}, {});
            QCOMPARE(tray.sign, TraySign::Unknown);
            QVERIFY(tray.sentence.contains(QStringLiteral("atlas")));
            QVERIFY(!tray.canSwitch && !tray.canUndo && !tray.canRebootViaKexec && !tray.canRebootViaBios);
        }
        const auto nothing = TrayState::of(Session::Phase::Connecting, nullptr, QStringLiteral("atlas"), {}, {});
        QCOMPARE(nothing.sign, TraySign::Unknown);
    }
};

QTEST_GUILESS_MAIN(TrayStateTest)
#include "traystate_test.moc"
