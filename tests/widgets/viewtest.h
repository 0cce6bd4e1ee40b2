// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "driving.h"

#include "widgets/machineview.h"
#include "widgets/reviewdialog.h"

namespace warmboot::test {

/// A machine's whole view on the screen, with a machine that is played.
struct PlayedView
{
    FakeMachine *fake = nullptr;
    std::unique_ptr<Session> session;
    std::unique_ptr<MachineView> view;

    /// Before the machine is started; change `fake` as needed.
    explicit PlayedView(const MachineState &state)
    {
        auto both = played(state);
        fake = both.fake;
        session = std::move(both.session);
        view = std::make_unique<MachineView>(*session);
    }
    /// False when it does not come up.
    [[nodiscard]] bool start(const QString &page = {})
    {
        if (!started(*session) || !shown(view.get()))
            return false;
        if (page.isEmpty())
            return true;
        view->setPage(page);
        return view->page() == page;
    }
    [[nodiscard]] QWidget *find(const QString &name) const { return control(view.get(), name); }
    /// Waits for it; nullptr when none comes.
    [[nodiscard]] static ReviewDialog *review()
    {
        return QTest::qWaitFor([] { return openDialog<ReviewDialog>(); }) ? openDialog<ReviewDialog>() : nullptr;
    }
    /// Review… at the Kernel page, and then the deed; waits until it is done.
    [[nodiscard]] bool reviewAndApply(const QString &deed) const
    {
        // What is wrong with the wish may still be on its way.
        if (!QTest::qWaitFor([this] { return session->plan().has_value(); }))
            return false;
        if (!click(find(QStringLiteral("Review…"))) || !review() || !click(button(review(), deed)))
            return false;
        return QTest::qWaitFor([] { return !openDialog<ReviewDialog>(); });
    }
};

} // namespace warmboot::test
