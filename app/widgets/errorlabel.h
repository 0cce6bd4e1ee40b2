// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace warmboot {

class IconLabel;

/// What is wrong with the field above it. Takes no room while all is well. An icon and words, so that
/// nobody has to see a colour.
class ErrorLabel : public QWidget
{
    Q_OBJECT

public:
    /// field: the control that it is about; its accessible description follows the error.
    explicit ErrorLabel(QWidget *field, QWidget *parent = nullptr);

    void setError(const QString &error); ///< empty: none
    [[nodiscard]] QString error() const;

private:
    QWidget *m_field;
    IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace warmboot
