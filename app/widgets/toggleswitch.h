// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace warmboot {

/// A switch for something that takes effect on a machine, not in this window: it shows what is, never what
/// was wished. Clicking it, Space or a screen reader only ask; setOn() by whoever knows the outcome moves it.
class ToggleSwitch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToggleSwitch(QWidget *parent = nullptr);

    void setOn(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Somebody wants it so.
    void wanted(bool on);

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void refuseToMove(bool checked);
    [[nodiscard]] QSize trackSize() const;

    bool m_on = false; ///< what is
};

} // namespace warmboot
