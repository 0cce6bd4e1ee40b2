// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        {u"callers"_s, true, page(u"callers"_s)},
        {u"history"_s, true, page(u"history"_s)},
        {u"history-empty"_s, false, historyEmpty},
    };
}

} // namespace warmboot::test
