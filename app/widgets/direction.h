// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>
#include <QIcon>
#include <QStringList>

namespace warmboot {

/// An icon that points along the lines of text, or against them: where those run from right to left, its mirror image,
/// which every theme has under another name.
[[nodiscard]] inline QIcon iconAlongText(const QString &name)
{
    static const QStringList names{QStringLiteral("edit-undo"),
                                   QStringLiteral("edit-redo"),
                                   QStringLiteral("go-previous"),
                                   QStringLiteral("go-next")};
    const auto at = names.indexOf(name);
    if (at >= 0 && QGuiApplication::isRightToLeft())
        return QIcon::fromTheme(names[at % 2 == 0 ? at + 1 : at - 1]);
    return QIcon::fromTheme(name);
}

/// A name, a path or a version among lines that run from right to left keeps its own direction: its signs would change
/// sides.
[[nodiscard]] inline QString leftToRight(const QString &text)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar end(0x2069);
    const bool foreign = QGuiApplication::isRightToLeft() && !text.isEmpty() && !text.isRightToLeft();
    return foreign ? isolate + text + end : text;
}

} // namespace warmboot
