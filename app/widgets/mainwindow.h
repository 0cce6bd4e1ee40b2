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
};

} // namespace warmboot
