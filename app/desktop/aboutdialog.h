// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KAboutData>

#include <QDialog>

namespace warmboot {

/// What the program is, what it is made of, and its licence. KDE's own dialog would do, but the library that has it
/// brings a fifth of the memory that Warmboot needs in the tray: printing, a set of icons, and more.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const KAboutData &about, QWidget *parent = nullptr);
};

} // namespace warmboot
