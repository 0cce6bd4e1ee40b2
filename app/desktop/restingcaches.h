// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace warmboot {

/// Gives back what was needed to draw, a moment after. Qt throws away pictures of icons and frames bit by bit, every
/// ten seconds, for minutes: a program that is to be there for months would wake up for it, and keep what nobody looks
/// at.
class RestingCaches : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RestingCaches)

public:
    explicit RestingCaches(QObject *parent = nullptr);
    ~RestingCaches() override = default;

    /// Something was drawn, outside of any window.
    void drawn();
    [[nodiscard]] bool areResting() const { return !m_soon.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_soon;
};

} // namespace warmboot
