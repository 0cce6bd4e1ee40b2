// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "stage.h"

#include "widgets/commandlineeditor.h"
#include "widgets/forecastheader.h"
#include "widgets/kernelchooser.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warmboot::test {

namespace {

constexpr std::int64_t aTuesday = 1'795'500'000;

MachineState suspendedState()
{
    auto state = FakeMachine::installed();
    state.suspension = Suspension{.time = aTuesday,
                                  .reason = "the last kexec did not arrive: the machine came back through the firmware",
                                  .kernel = "6.12.117+deb13-amd64",
                                  .evidence = {}};
    FakeMachine::settle(state);
    return state;
}

void spoil(MachineState &state, const std::string &path, FileCondition condition)
{
    for (auto &file : state.files) {
        if (file.path != path)
            continue;
        file.condition = condition;
        file.remark = condition == FileCondition::Missing ? say("file-of-ours-missing", {{"path", path}})
                                                          : say("file-of-ours-edited", {{"path", path}});
    }
    state.setup = SetupState::Drifted;
    FakeMachine::settle(state);
}

MachineState driftedState()
{
    auto state = FakeMachine::installed();
    spoil(state, "/etc/systemd/system/warmboot-load.service", FileCondition::Edited);
    spoil(state, "/usr/local/libexec/warmboot/exec.sh", FileCondition::Missing);
    spoil(state, "/usr/local/bin/normal-reboot", FileCondition::Missing);
    return state;
}

/// As a user finds a machine whose settings only root can read.
MachineState privateState()
{
    auto state = FakeMachine::installed();
    state.mode.reset();
    state.settings.reset();
    state.kernel = {};
    for (auto &file : state.files) {
        if (file.path == "/etc/warmboot.conf")
            file.remark = say("settings-private");
    }
    state.nextReboot = {Via::Unknown, say("next-settings-private"), {}, {}};
    for (const auto *caller : {"reboot", "systemctl reboot", "shutdown -r", "desktop", "ctrl-alt-del"})
        state.nextReboot.callers.push_back({caller, Via::Unknown, state.nextReboot.reason});
    state.nextReboot.callers.push_back({"reboot -f", Via::Bios, say("next-forced")});
    return state;
}

MachineState foreignState()
{
    auto state = FakeMachine::absent();
    state.setup = SetupState::Foreign;
    const std::string path = "/etc/systemd/system/kexec-load-latest.service";
    state.files = {{path, FileCondition::Foreign, say("foreign-set-up", {{"path", path}})}};
    FakeMachine::settle(state);
    return state;
}

MachineState strangeState()
{
    auto state = FakeMachine::handMade();
    state.adoptable.reset();
    state.remarks = {say("adopt-not-understood",
                         {{"path", "/etc/systemd/system/kexec-load.service"},
                          {"text", "/bin/sh -c 'kexec -l /vmlinuz --append=\"$(cat /proc/cmdline)…"}})};
    FakeMachine::settle(state);
    return state;
}

MachineState longState()
{
    auto state = FakeMachine::installed();
    state.hostname = "database-replica-17.frankfurt.internal.example.org";
    state.os = "Red Hat Enterprise Linux 11.4 (Some Very Long Code Name, Extended Update Support)";
    const std::string version = "6.12.117-rt-custom.hardened+build.20261124.1147-preempt-largemem-x86_64-v3";
    const auto folder = "/boot/efi/loader/entries/b3c5a1f0d2e94e7c8f6a5b4c3d2e1f00/" + version;
    state.kernels.insert(state.kernels.begin(),
                         {.version = version,
                          .kernel = folder + "/linux",
                          .initrds = {folder + "/initrd.img-early-microcode", folder + "/initrd.img-with-all-drivers"},
                          .running = false,
                          .newest = true});
    state.kernels[1].newest = false;
    state.settings->follow = Follow::Fixed;
    state.settings->kernel = state.kernels.front().kernel;
    state.settings->initrds = state.kernels.front().initrds;
    for (int disk = 0; disk < 14; ++disk)
        state.settings->add.push_back("rd.luks.uuid=luks-8d1f6f6e-2f0b-4c37-9a3e-51c7c1c0b9d" + std::to_string(disk));
    state.files = FakeMachine::installed().files;
    FakeMachine::settle(state);
    return state;
}

std::function<void(Stage &)> with(const MachineState &state, const QString &page = {})
{
    return [state, page](Stage &stage) {
        stage.addRack(state);
        stage.show(page);
    };
}

void scheduled(Stage &stage)
{
    auto state = FakeMachine::installed();
    state.scheduled = ScheduledShutdown{.time = aTuesday + 3600, .mode = "reboot"};
    with(state, u"kernel"_s)(stage);
}

std::function<void(Stage &)> once(const char *way, Mode mode)
{
    return [way, mode](Stage &stage) {
        auto state = FakeMachine::installed(mode);
        state.nextReboot.oneShot = way;
        FakeMachine::settle(state);
        with(state, u"callers"_s)(stage);
    };
}

void lost(Stage &stage)
{
    auto &machine = stage.addRack(FakeMachine::installed());
    machine.unreachable = Error{ErrorKind::Unreachable,
                                say("serve-ended-mutely", {{"machine", "alder"}}),
                                "ssh: connect to host alder port 22: No route to host"};
    stage.show();
}

void lostLater(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show(u"kernel"_s);
    stage.machine().lose({ErrorKind::Unreachable,
                          say("serve-ended-mutely", {{"machine", "alder"}}),
                          "Connection to alder closed by remote host."});
}

void connecting(Stage &stage)
{
    stage.addRack(FakeMachine::installed()).holdReading = true;
    stage.showConnecting();
}

void noSystemd(Stage &stage)
{
    auto state = FakeMachine::absent();
    state.systemdRunning = false;
    FakeMachine::settle(state);
    with(state)(stage);
}

void settingsForRoot(Stage &stage)
{
    stage.addRack(privateState()).planFails = Error{ErrorKind::Refused, say("settings-private"), {}};
    stage.show(u"kernel"_s);
}

void noHelper(Stage &stage)
{
    stage.addRack(FakeMachine::absent()).unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    stage.show();
}

void noKernels(Stage &stage)
{
    auto state = FakeMachine::installed();
    state.kernels.clear();
    FakeMachine::settle(state);
    with(state, u"kernel"_s)(stage);
}

void noKexec(Stage &stage)
{
    auto state = FakeMachine::installed();
    state.kexecTool.clear();
    state.kexecDisabled = true;
    state.lockdown = "integrity";
    FakeMachine::settle(state);
    with(state, u"checks"_s)(stage);
}

std::function<void(Stage &)> rebooting(OneShot via)
{
    return [via](Stage &stage) {
        auto &machine = stage.addRack(FakeMachine::installed());
        stage.show();
        machine.failedStartsAfterReboot = -1;
        machine.local = false;
        stage.session().reboot(via);
        Stage::until("it reboots", [&] { return stage.session().phase() == Session::Phase::Rebooting; });
    };
}

MachineState advised(MachineState state, Via via, const Sentence &reason)
{
    state.advice = {via, {reason}};
    return state;
}

void wrongKernel(Stage &stage)
{
    with(FakeMachine::installed(), u"kernel"_s)(stage);
    stage.edit([](Settings &wish) {
        wish.follow = Follow::Fixed;
        wish.kernel = "/boot/vmlinuz-6.12.1170";
    });
    auto *field = stage.control<QLineEdit>(KernelChooser::tr("Path of the kernel"));
    field->setFocus();
    field->end(false);
}

void wrongWords(Stage &stage)
{
    with(FakeMachine::installed(), u"kernel"_s)(stage);
    stage.edit([](Settings &wish) {
        wish.add = {"quiet"};
        wish.remove = {"quiet"};
    });
    stage.control<QLineEdit>(CommandLineEditor::tr("Words to add to the command line"))->setFocus();
}

/// All at once that can be out of the ordinary.
void troubles(Stage &stage)
{
    auto state = driftedState();
    state.suspension = suspendedState().suspension;
    state.scheduled = ScheduledShutdown{.time = aTuesday + 3600, .mode = "reboot"};
    state.nextReboot.oneShot = "bios";
    FakeMachine::settle(state);
    auto &machine = stage.addRack(state);
    machine.unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    stage.show(u"units"_s);
    stage.edit([](Settings &wish) { wish.add = {"nomodeset"}; });
    Q_EMIT stage.session().failed(
        {ErrorKind::Failed, say("helper-gone"), "warmboot-helper.service: Main process exited, code=killed, status=9"});
}

/// The focus goes on by this many presses of Tab from the switch.
std::function<void(Stage &)> focused(int presses)
{
    return [presses](Stage &stage) {
        with(FakeMachine::installed(), u"kernel"_s)(stage);
        stage.control<QWidget>(ForecastHeader::tr("Ordinary reboots go through kexec"))->setFocus(Qt::TabFocusReason);
        for (int press = 0; press < presses; ++press)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
}

} // namespace

std::vector<Scene> stateScenes()
{
    return {
        {u"suspended"_s, true, with(suspendedState(), u"history"_s)},
        {u"drifted"_s, true, with(driftedState(), u"units"_s)},
        {u"settings-for-root"_s, false, settingsForRoot},
        {u"foreign"_s, false, with(foreignState(), u"units"_s)},
        {u"hand-made"_s, false, with(FakeMachine::handMade(), u"start"_s)},
        {u"hand-made-units"_s, false, with(FakeMachine::handMade(), u"units"_s)},
        {u"hand-made-strange"_s, false, with(strangeState(), u"start"_s)},
        {u"bios"_s, false, with(FakeMachine::installed(Mode::Bios), u"callers"_s)},
        {u"scheduled"_s, false, scheduled},
        {u"once-bios"_s, false, once("bios", Mode::Kexec)},
        {u"once-kexec"_s, false, once("kexec", Mode::Bios)},
        {u"connecting"_s, true, connecting},
        {u"rebooting"_s, false, rebooting(OneShot::Kexec)},
        {u"rebooting-soft"_s, false, rebooting(OneShot::Soft)},
        {u"advice-kexec"_s,
         false,
         with(advised(FakeMachine::installed(),
                      Via::Kexec,
                      say("advice-kernel", {{"newer", "6.12.120+deb13-amd64"}, {"running", "6.12.117+deb13-amd64"}})),
              u"kernel"_s)},
        {u"advice-soft"_s,
         false,
         with(advised(FakeMachine::installed(),
                      Via::Soft,
                      say("advice-packages", {{"packages", "libc6, dbus, systemd, libssl3t64, …"}})),
              u"history"_s)},
        {u"advice-start"_s,
         false,
         with(advised(FakeMachine::absent(), Via::Bios, say("advice-asked", {{"path", "/run/reboot-required"}})))},
        {u"lost"_s, true, lost},
        {u"lost-later"_s, false, lostLater},
        {u"no-systemd"_s, false, noSystemd},
        {u"no-helper"_s, true, noHelper},
        {u"no-kernels"_s, false, noKernels},
        {u"no-kexec"_s, false, noKexec},
        {u"wrong-kernel"_s, false, wrongKernel},
        {u"wrong-words"_s, false, wrongWords},
        {u"long-kernel"_s, false, with(longState(), u"kernel"_s)},
        {u"long-checks"_s, false, with(longState(), u"checks"_s)},
        {u"troubles"_s, false, troubles},
        {u"focus-switch"_s, false, focused(0)},
        {u"focus-button"_s, false, focused(1)},
        {u"focus-undo"_s, false, focused(3)},
        {u"focus-tabs"_s, false, focused(4)},
        {u"focus-radio"_s, false, focused(5)},
    };
}

} // namespace warmboot::test
