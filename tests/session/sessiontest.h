// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakemachine.h"
#include "session/session.h"

#include <QTest>

#include <memory>

namespace warmboot::test {

/// A session with a fake machine, less patient than people's.
struct SessionWithFake
{
    FakeMachine *fake = nullptr;
    std::unique_ptr<Session> session;
};

[[nodiscard]] inline SessionWithFake sessionWithFake(const MachineState &state)
{
    auto machine = std::make_unique<FakeMachine>();
    auto *fake = machine.get();
    fake->current = state;
    auto session = std::make_unique<Session>(std::move(machine));
    using namespace std::chrono_literals;
    session->setPatience({.planAfter = 0ms, .reconnectEvery = 1ms});
    return {fake, std::move(session)};
}

/// The reviews that a session has proposed, the latest last.
class Reviews
{
public:
    explicit Reviews(const Session &session)
    {
        QObject::connect(
            &session, &Session::reviewReady, &m_context, [this](const Review &review) { m_all.push_back(review); });
    }

    [[nodiscard]] std::size_t count() const { return m_all.size(); }
    [[nodiscard]] const Review &latest() const { return m_all.back(); }

private:
    QObject m_context;
    std::vector<Review> m_all;
};

} // namespace warmboot::test
