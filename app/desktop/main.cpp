// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    return 0;
}
