// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QMainWindow>

namespace warmboot {

/// The one window: the machines at the left, the chosen one at the right.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// sessions: not owned, at least one; they outlive the window.
    explicit MainWindow(const QList<Session *> &sessions, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Closing hides the window and the application lives on in the tray: no question about edits then.
    void setStaysInTray(bool stays) { m_staysInTray = stays; }

public Q_SLOTS:
    /// Chooses this machine at the left; raising the window is the caller's.
    void showMachine(warmboot::Session *session);
    /// The confirmation before a reboot, over this window, which is visible by then.
    void showReboot(warmboot::Session *session, warmboot::OneShot via);

private:
    bool m_staysInTray = false;
};

} // namespace warmboot
