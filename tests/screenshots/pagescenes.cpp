// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeparts.h"
#include "scene.h"
#include "stage.h"

using namespace Qt::StringLiterals;

namespace warmboot::test {

namespace {

std::function<void(Stage &)> page(const QString &name)
{
    return [name](Stage &stage) {
        stage.addRack(FakeMachine::installed());
        stage.show(name);
    };
}

void start(Stage &stage)
{
    stage.addRack(FakeMachine::absent());
    stage.show();
}

void kernelEdited(Stage &stage)
{
    page(u"kernel"_s)(stage);
    const auto &older = stage.session().state().kernels.back();
    stage.edit([&](Settings &wish) {
        wish.follow = Follow::Fixed;
        wish.kernel = older.kernel;
        wish.initrds = older.initrds;
        wish.add = {"nomodeset", "console=ttyS0,115200n8"};
        wish.remove = {"quiet"};
    });
}

/// A desk with what most desks have, and a server's controller.
void checksHardware(Stage &stage)
{
    auto &machine = stage.addRack(FakeMachine::installed());
    machine.currentChecks = fakeChecks(machine.current);
    const auto add = [&](const char *driver, const char *text, SentenceCode why, const char *flag, const char *source) {
        machine.currentChecks.push_back({"driver",
                                         Outcome::Warning,
                                         say("hardware-driver", {{"driver", driver}, {"text", text}}),
                                         say(why),
                                         Cure::AddFlag,
                                         flag,
                                         source});
    };
    add("amdgpu",
        "Some cards show nothing after a kexec, though the machine answers.",
        "why-display",
        "nomodeset",
        "https://github.com/NixOS/nixpkgs/pull/536384");
    add("hpsa",
        "Some Smart Array controllers cannot be reset by the driver unless it is told to.",
        "why-storage",
        "reset_devices",
        "https://git.kernel.org/linus/64670ac8702ec37a00ad6e479f3cacbde0fd4efa");
    machine.currentChecks.push_back(
        {"newest",
         Outcome::Warning,
         say("warning-not-newest", {{"kernel", "6.12.96+deb13-amd64"}, {"newest", "6.12.117+deb13-amd64"}}),
         say("why-newest"),
         Cure::FollowNewest});
    stage.show(u"checks"_s);
}

void unitsAbsent(Stage &stage)
{
    stage.addRack(FakeMachine::absent());
    stage.show(u"units"_s);
}

void safety(Stage &stage)
{
    auto state = FakeMachine::installed();
    state.settings->healthy = {"nginx.service", "postgresql@17-main.service"};
    state.settings->watchdog = 120;
    state.watchdog = {"watchdog0", "i6300ESB timer", true, std::nullopt};
    stage.addRack(state);
    stage.show(u"safety"_s);
}

void historyEmpty(Stage &stage)
{
    stage.addRack(FakeMachine::absent());
    stage.show(u"history"_s);
}

} // namespace

std::vector<Scene> pageScenes()
{
    return {
        {u"start"_s, true, start},
        {u"kernel"_s, true, page(u"kernel"_s)},
        {u"kernel-edited"_s, true, kernelEdited},
        {u"safety"_s, true, safety},
        {u"units"_s, true, page(u"units"_s)},
        {u"units-absent"_s, false, unitsAbsent},
        {u"checks"_s, true, page(u"checks"_s)},
        {u"checks-hardware"_s, true, checksHardware},
        {u"callers"_s, true, page(u"callers"_s)},
        {u"history"_s, true, page(u"history"_s)},
        {u"history-empty"_s, false, historyEmpty},
    };
}

} // namespace warmboot::test
