// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include "widgets/machineview.h"

#include <KSharedConfig>

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <algorithm>

namespace warmboot::test {

Stage::Stage(QSize size)
    : m_size(size)
{
}

Stage::~Stage()
{
    m_window.reset();
    KSharedConfig::openStateConfig()->deleteGroup(QStringLiteral("MainWindow")); // no scene remembers another
}

FakeMachine &Stage::add(const MachineState &state)
{
    auto machine = std::make_unique<FakeMachine>();
    machine->current = state;
    machine->local = m_machines.empty();
    m_machines.push_back(machine.get());
    m_sessions.push_back(std::make_unique<Session>(std::move(machine)));
    using namespace std::chrono_literals;
    m_sessions.back()->setPatience({.planAfter = 0ms, .reconnectEvery = 1h, .goDownWithin = 1h, .comeBackWithin = 1h});
    return *m_machines.back();
}

FakeMachine &Stage::addRack(const MachineState &here)
{
    auto &machine = add(here);
    auto birch = FakeMachine::installed();
    birch.hostname = "birch";
    add(birch);
    auto rowan = FakeMachine::installed(Mode::Bios);
    rowan.hostname = "rowan";
    add(rowan);
    return machine;
}

void Stage::open()
{
    QList<Session *> sessions;
    for (const auto &session : m_sessions)
        sessions.append(session.get());
    m_window = std::make_unique<MainWindow>(sessions);
    m_window->resize(m_size);
    m_window->show();
    until("the window is active", [this] { return m_window->isActiveWindow(); });
    for (auto *session : sessions)
        session->start();
    m_subject = m_window.get();
}

void Stage::show(const QString &page)
{
    open();
    for (const auto &session : m_sessions)
        until("a machine has answered", [&] { return session->phase() != Session::Phase::Connecting; });
    settle();
    m_window->currentView()->setPage(page);
    settle();
}

void Stage::showConnecting()
{
    open();
    settle();
}

QWidget *Stage::dialog() const
{
    QDialog *found = nullptr;
    until("a dialog is open", [&] {
        for (auto *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    });
    settle();
    return found;
}

void Stage::edit(const std::function<void(Settings &)> &how)
{
    auto wish = session().wish();
    how(wish);
    session().edit(wish);
    settle();
}

void Stage::settle()
{
    // Answers come by timers of no time, and some of them ask the next question.
    constexpr int rounds = 30;
    for (int round = 0; round < rounds; ++round) {
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

void Stage::until(const char *what, const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, std::chrono::seconds(10)))
        qFatal("waited in vain until %s", what);
}

void Stage::shoot(QWidget *what)
{
    m_subject = what;
}

QImage Stage::picture() const
{
    settle();
    return m_subject->grab().toImage();
}

} // namespace warmboot::test
