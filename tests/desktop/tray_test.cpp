// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"
#include "fakemachine.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <KStatusNotifierItem>

#include <malloc.h>
#include <vector>

using namespace warmboot;
using warmboot::test::FakeMachine;

namespace {

struct Played
{
    FakeMachine *machine = nullptr;
    std::unique_ptr<Session> session;
};

Played played(const MachineState &state)
{
    auto machine = std::make_unique<FakeMachine>();
    machine->current = state;
    Played play;
    play.machine = machine.get();
    play.session = std::make_unique<Session>(std::move(machine));
    return play;
}

QAction *entry(const QMenu *menu, const QString &text)
{
    const auto actions = menu->actions();
    for (auto *action : actions) {
        if (action->text().remove(QLatin1Char('&')).startsWith(text))
            return action;
    }
    return nullptr;
}

QAction *entry(const Tray &tray, const QString &text)
{
    return entry(tray.menu(), text);
}

} // namespace

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_offers_the_switch_the_reboots_undo_open_autostart_and_quit()
    {
        const auto play = played(FakeMachine::installed());
        const Tray tray({play.session.get()});
        for (const auto *text : {"Reboots Through Kexec",
                                 "Reboot via kexec…",
                                 "Reboot via BIOS…",
                                 "Soft Reboot…",
                                 "Undo",
                                 "Open Warmboot",
                                 "Start With the Session",
                                 "Quit"})
            QVERIFY2(entry(tray, QString::fromUtf8(text)), text);
    }

    void before_the_machine_has_answered_nothing_can_be_changed()
    {
        const auto play = played(FakeMachine::installed());
        const Tray tray({play.session.get()});
        QCOMPARE(tray.state().sign, TraySign::Unknown);
        QVERIFY(!entry(tray, QStringLiteral("Reboots"))->isEnabled());
        QVERIFY(!entry(tray, QStringLiteral("Undo"))->isEnabled());
        QVERIFY(entry(tray, QStringLiteral("Open"))->isEnabled());
        QVERIFY(entry(tray, QStringLiteral("Quit"))->isEnabled());
    }

    void what_is_grey_says_why_in_the_menu_itself()
    {
        const auto play = played(FakeMachine::absent());
        const Tray tray({play.session.get()});
        play.session->start();
        QTRY_COMPARE(play.session->phase(), Session::Phase::Ready);
        const auto *kexec = entry(tray,
                                  QStringLiteral("Reboot via kexec… (Warmboot is not installed on this machine)"));
        QVERIFY(kexec && !kexec->isEnabled());
        const auto *undo = entry(tray, QStringLiteral("Undo (There is no change that could be undone)"));
        QVERIFY(undo && !undo->isEnabled());
        const auto *why = tray.menu()->actions().at(1);
        QVERIFY(!why->isVisible());

        play.machine->unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
        Q_EMIT play.machine->cannotChangeChanged();
        QVERIFY(why->isVisible() && !why->isEnabled());
        QCOMPARE(why->text(), QStringLiteral("Warmboot's helper is not installed on this computer"));
        QVERIFY(!entry(tray, QStringLiteral("Reboots Through Kexec"))->isEnabled());

        play.machine->unchangeable.reset();
        play.machine->current = FakeMachine::installed(Mode::Kexec);
        play.machine->push();
        Q_EMIT play.machine->cannotChangeChanged();
        QTRY_VERIFY(tray.state().canRebootViaKexec);
        QCOMPARE(kexec->text(), QStringLiteral("&Reboot via kexec…"));
        QVERIFY(!why->isVisible());
    }

    void a_soft_reboot_is_left_out_where_systemd_knows_none_and_grey_where_it_would_not_do()
    {
        auto state = FakeMachine::installed();
        state.softRefused = say("soft-unsupported", {{"version", "252"}});
        const auto play = played(state);
        const Tray tray({play.session.get()});
        play.session->start();
        QTRY_COMPARE(play.session->phase(), Session::Phase::Ready);
        const auto *soft = entry(tray, QStringLiteral("Soft Reboot"));
        QVERIFY(soft && !soft->isVisible());
        play.machine->current.softRefused = say("soft-kernel-waits", {{"newer", "6.13"}, {"running", "6.12"}});
        play.machine->push();
        QTRY_VERIFY(soft->isVisible());
        QVERIFY(!soft->isEnabled());
        QVERIFY2(soft->text().contains(QStringLiteral("6.13")), qPrintable(soft->text()));
        play.machine->current.softRefused.reset();
        play.machine->push();
        QTRY_VERIFY(soft->isEnabled());
        QCOMPARE(soft->text(), QStringLiteral("So&ft Reboot…"));
    }

    void a_day_in_which_something_happens_every_minute_leaves_no_more_behind_than_its_morning()
    {
        const auto play = played(FakeMachine::installed(Mode::Kexec));
        const Tray tray({play.session.get()});
        play.session->start();
        QTRY_COMPARE(tray.state().sign, TraySign::Kexec);
        auto suspended = FakeMachine::installed(Mode::Kexec);
        suspended.suspension = Suspension{.time = 1, .reason = "it did not arrive", .kernel = {}, .evidence = {}};
        FakeMachine::settle(suspended);
        const std::vector<MachineState> states{
            FakeMachine::installed(Mode::Bios), suspended, FakeMachine::absent(), FakeMachine::installed(Mode::Kexec)};
        const auto happens = [&](const MachineState &state) {
            const auto before = tray.state();
            play.machine->current = state;
            play.machine->push();
            return QTest::qWaitFor([&] { return tray.state() != before; });
        };
        const auto left = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return tray.findChildren<QObject *>().size() + tray.menu()->findChildren<QObject *>().size()
                + play.session->findChildren<QObject *>().size();
        };
        constexpr int morning = 6 * 60; // all icons are drawn by then
        constexpr int day = 24 * 60;
        qsizetype objects = 0;
        std::size_t bytes = 0;
        for (int minute = 1; minute <= day; ++minute) {
            QVERIFY(happens(states[static_cast<std::size_t>(minute) % states.size()]));
            if (minute == morning) {
                objects = left();
                bytes = ::mallinfo2().uordblks;
            }
        }
        QCOMPARE(left(), objects);
        constexpr std::size_t noise = 64UL * 1024; // sixty bytes for each event would be more
        QVERIFY2(::mallinfo2().uordblks < bytes + noise, qPrintable(QString::number(::mallinfo2().uordblks - bytes)));
    }

    void a_change_on_the_machine_shows_at_once()
    {
        const auto play = played(FakeMachine::installed(Mode::Kexec));
        const Tray tray({play.session.get()});
        play.session->start();
        QTRY_COMPARE(tray.state().sign, TraySign::Kexec);
        QVERIFY(entry(tray, QStringLiteral("Reboots"))->isChecked());

        play.machine->current = FakeMachine::installed(Mode::Bios);
        play.machine->push();
        QTRY_COMPARE(tray.state().sign, TraySign::Bios);
        QVERIFY(!entry(tray, QStringLiteral("Reboots"))->isChecked());
    }

    void the_switch_asks_and_stays_where_the_machine_is()
    {
        const auto play = played(FakeMachine::installed(Mode::Kexec));
        const Tray tray({play.session.get()});
        play.session->start();
        QTRY_COMPARE(tray.state().sign, TraySign::Kexec);
        QSignalSpy asked(&tray, &Tray::modeRequested);

        entry(tray, QStringLiteral("Reboots"))->trigger();

        QCOMPARE(asked.count(), 1);
        QVERIFY(asked[0][1].value<Mode>() == Mode::Bios);
        QVERIFY(entry(tray, QStringLiteral("Reboots"))->isChecked());
        QVERIFY(play.machine->asked.isEmpty());
    }

    void reboots_and_undo_are_asked_for_and_not_done()
    {
        const auto play = played(FakeMachine::installed(Mode::Kexec));
        const Tray tray({play.session.get()});
        play.session->start();
        QTRY_VERIFY(tray.state().canRebootViaKexec);
        QSignalSpy reboots(&tray, &Tray::rebootRequested);
        QSignalSpy undos(&tray, &Tray::undoRequested);

        entry(tray, QStringLiteral("Reboot via kexec"))->trigger();
        entry(tray, QStringLiteral("Reboot via BIOS"))->trigger();
        entry(tray, QStringLiteral("Soft Reboot"))->trigger();
        entry(tray, QStringLiteral("Undo"))->trigger();

        QCOMPARE(reboots.count(), 3);
        QVERIFY(reboots[2][1].value<OneShot>() == OneShot::Soft);
        QVERIFY(reboots[0][1].value<OneShot>() == OneShot::Kexec);
        QVERIFY(reboots[1][1].value<OneShot>() == OneShot::Bios);
        QCOMPARE(undos.count(), 1);
        QVERIFY(play.machine->asked.isEmpty());
    }

    void a_new_icon_for_a_late_tray_shows_the_same()
    {
        const auto play = played(FakeMachine::installed(Mode::Kexec));
        Tray tray({play.session.get()});
        play.session->start();
        QTRY_COMPARE(tray.state().sign, TraySign::Kexec);
        tray.showAgain();
        QCOMPARE(tray.state().sign, TraySign::Kexec);
        QVERIFY(entry(tray, QStringLiteral("Reboots"))->isChecked());
    }

    void this_computer_alone_needs_no_name()
    {
        const auto play = played(FakeMachine::installed(Mode::Kexec));
        const Tray tray({play.session.get()});
        play.session->start();
        QTRY_COMPARE(tray.state().sign, TraySign::Kexec);
        QCOMPARE(tray.item().toolTipTitle(), tray.state().sentence);
        QCOMPARE(tray.menu()->actions().first()->text(), tray.state().sentence);
    }

    void another_machine_is_named_in_tooltip_and_menu()
    {
        const auto play = played(FakeMachine::installed(Mode::Kexec));
        play.machine->local = false;
        const Tray tray({play.session.get()});
        play.session->start();
        QTRY_COMPARE(tray.state().sign, TraySign::Kexec);
        const auto name = play.session->name();
        QVERIFY2(tray.item().toolTipTitle().startsWith(name + QStringLiteral(": ")), qPrintable(name));
        QVERIFY(tray.menu()->actions().first()->text().startsWith(name + QStringLiteral(": ")));
    }

    void its_sentence_in_the_menu_shows_the_machine()
    {
        const auto play = played(FakeMachine::installed(Mode::Kexec));
        const Tray tray({play.session.get()});
        QSignalSpy shown(&tray, &Tray::showRequested);
        tray.menu()->actions().first()->trigger();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown[0][0].value<Session *>(), play.session.get());
    }

    void each_other_machine_has_a_menu_of_its_own_and_a_line_in_the_tooltip()
    {
        const auto here = played(FakeMachine::installed(Mode::Kexec));
        const auto there = played(FakeMachine::installed(Mode::Bios));
        there.machine->local = false;
        there.machine->current.hostname = "R&D";
        const Tray tray({here.session.get(), there.session.get()});
        here.session->start();
        there.session->start();
        QTRY_COMPARE(here.session->phase(), Session::Phase::Ready);
        QTRY_COMPARE(there.session->phase(), Session::Phase::Ready);

        QVERIFY(tray.item().toolTipTitle().startsWith(here.session->name() + QStringLiteral(": ")));
        QVERIFY2(tray.item().toolTipSubTitle().contains(
                     QStringLiteral("R&amp;D: The next reboot goes through the firmware.")),
                 qPrintable(tray.item().toolTipSubTitle()));
        const QMenu *menu = nullptr;
        for (const auto *action : tray.menu()->actions())
            menu = action->menu() ? action->menu() : menu;
        QVERIFY(menu);
        QCOMPARE(menu->title(), QStringLiteral("R&&D")); // no letter of it is a shortcut
        QVERIFY(!entry(menu, QStringLiteral("Reboots"))->isChecked());
        QVERIFY(entry(tray, QStringLiteral("Reboots"))->isChecked());

        QSignalSpy modes(&tray, &Tray::modeRequested);
        QSignalSpy reboots(&tray, &Tray::rebootRequested);
        QSignalSpy undos(&tray, &Tray::undoRequested);
        entry(menu, QStringLiteral("Reboots"))->trigger();
        entry(menu, QStringLiteral("Reboot via kexec"))->trigger();
        entry(menu, QStringLiteral("Undo"))->trigger();
        QCOMPARE(modes.count(), 1);
        QCOMPARE(modes[0][0].value<Session *>(), there.session.get());
        QVERIFY(modes[0][1].value<Mode>() == Mode::Kexec);
        QCOMPARE(reboots.count(), 1);
        QCOMPARE(reboots[0][0].value<Session *>(), there.session.get());
        QCOMPARE(undos.count(), 1);
        QCOMPARE(undos[0][0].value<Session *>(), there.session.get());
    }

    void it_shows_the_first_machine_whatever_the_others_do()
    {
        const auto here = played(FakeMachine::installed(Mode::Kexec));
        const auto there = played(FakeMachine::installed(Mode::Bios));
        const Tray tray({here.session.get(), there.session.get()});
        there.session->start();
        here.session->start();
        QTRY_COMPARE(here.session->phase(), Session::Phase::Ready);
        QTRY_COMPARE(there.session->phase(), Session::Phase::Ready);
        QCOMPARE(tray.state().sign, TraySign::Kexec);
    }
};

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
