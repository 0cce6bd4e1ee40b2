// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

namespace warmboot {

/// From here on, labels that Qt makes by itself show their texts as they are: tooltips above all. Those that want
/// markup say so with Qt::RichText. For an application's start.
void keepTextsPlain();

/// A message box that shows its text as it is, and goes when it is closed. Not open yet.
[[nodiscard]] QMessageBox *plainMessageBox(QMessageBox::Icon icon, const QString &title, const QString &text,
                                           QMessageBox::StandardButtons buttons, QWidget *parent);

} // namespace warmboot
