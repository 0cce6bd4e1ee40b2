// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakemachine.h"
#include "session/session.h"
#include "widgets/mainwindow.h"

#include <QSize>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace warmboot::test {

/// Where one picture is made: played machines, the window over them, and hands to work it.
class Stage
{
public:
    explicit Stage(QSize size);
    ~Stage();

    /// The first one added is this computer. Before show().
    FakeMachine &add(const MachineState &state);
    /// Three machines that are well, this computer among them, with the given state for it.
    FakeMachine &addRack(const MachineState &here);

    void show(const QString &page = {}); ///< the window, everything read
    void showConnecting(); ///< the window while the first machine has not answered

    [[nodiscard]] Session &session() const { return *m_sessions.front(); }
    [[nodiscard]] Session &sessionAt(std::size_t number) const { return *m_sessions.at(number); }
    [[nodiscard]] FakeMachine &machineAt(std::size_t number) const { return *m_machines.at(number); }
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] FakeMachine &machine() const { return *m_machines.front(); }
    [[nodiscard]] QWidget *dialog() const; ///< the one over the window; waits for it
    template<typename Widget>
    [[nodiscard]] Widget *control(const QString &accessibleName) const
    {
        for (auto *widget : m_window->findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        qFatal("no control called %s", qPrintable(accessibleName));
    }

    void edit(const std::function<void(Settings &)> &how);
    static void settle(); ///< all that is due has happened: answers, plans, layouts
    static void until(const char *what, const std::function<bool()> &condition);

    void shoot(QWidget *what); ///< of this widget, once the scene is over
    [[nodiscard]] QImage picture() const;

private:
    void open();

    QSize m_size;
    std::vector<FakeMachine *> m_machines; ///< owned by their sessions
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::unique_ptr<MainWindow> m_window;
    QWidget *m_subject = nullptr;
};

} // namespace warmboot::test
