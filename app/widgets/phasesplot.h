// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/machinestate.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace warmboot {

/// How long a reboot usually takes each way, part by part: one bar under the other, to the same scale.
class PhasesPlot : public QWidget
{
    Q_OBJECT

public:
    explicit PhasesPlot(QWidget *parent = nullptr);

    void setHistory(const std::vector<HistoryEntry> &history);
    [[nodiscard]] bool isEmpty() const { return m_bars.empty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part
    {
        QString name;
        std::int64_t milliseconds = 0;
    };
    struct Bar
    {
        QString title;
        std::vector<Part> parts;
        std::int64_t total = 0;
    };

    [[nodiscard]] static std::optional<Bar> barOf(const std::vector<HistoryEntry> &history, Via via);
    [[nodiscard]] QColor colour(std::size_t part) const;
    [[nodiscard]] QRect barsRect() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString wordsFor(const QPoint &position) const;
    void drawLegend(QPainter &painter, const QRect &rect) const;

    std::vector<Bar> m_bars;
};

} // namespace warmboot
