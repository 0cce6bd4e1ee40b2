// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace warmboot {

/// A label that shows its text as it is. What a machine says may be anybody's words, and Qt's own label takes for
/// markup what looks like it: pictures and style sheets in there are read from the disk, for ever where they are
/// devices.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
    }

    /// The text comes last: a QLabel that is made with one has looked into it by the time it is told not to.
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr)
        : PlainLabel(parent)
    {
        setText(text);
    }
};

} // namespace warmboot
