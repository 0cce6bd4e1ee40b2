// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace warmboot {

/// A button whose text may be long: it shows as much of it as there is room for. All of it is its accessible name; a
/// tooltip is left to whoever knows more to say.
class ElidingButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ElidingButton(const QIcon &icon, QWidget *parent = nullptr);

    void setWholeText(const QString &text); ///< an ampersand in it is no mnemonic
    [[nodiscard]] const QString &wholeText() const { return m_whole; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int aroundText() const; ///< icon and frame
    void elide();

    QString m_whole;
};

} // namespace warmboot
