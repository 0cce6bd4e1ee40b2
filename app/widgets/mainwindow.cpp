// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

namespace warmboot {

MainWindow::MainWindow(const QList<Session *> &, QWidget *parent)
    : QMainWindow(parent)
{
}

MainWindow::~MainWindow() = default;

void MainWindow::showMachine(Session *) { }

void MainWindow::showReboot(Session *, OneShot) { }

} // namespace warmboot
