// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/phasesplot.h"

#include "models/texts.h"
#include "protocol/savings.h"
#include "session/forecasttext.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr std::size_t kinds = 5;

struct Parts
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::PhasesPlot)
};

QString partName(std::size_t part)
{
    switch (part) {
    case 0: return Parts::tr("stopping services");
    case 1: return Parts::tr("jump, or firmware and boot loader");
    case 2: return Parts::tr("kernel");
    case 3: return Parts::tr("initrd");
    default: return Parts::tr("starting services");
    }
}

} // namespace

PhasesPlot::PhasesPlot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

std::optional<PhasesPlot::Bar> PhasesPlot::barOf(const std::vector<HistoryEntry> &history, Via via)
{
    const auto phases = typicalPhases(history, via);
    if (!phases || phases->between < 0)
        return std::nullopt;
    Bar bar{viaText(via), {}, 0};
    for (const auto value : {phases->stopping, phases->between, phases->kernel, phases->initrd, phases->userspace}) {
        bar.parts.push_back({partName(bar.parts.size()), std::max<std::int64_t>(value, 0)});
        bar.total += bar.parts.back().milliseconds;
    }
    return bar;
}

void PhasesPlot::setHistory(const std::vector<HistoryEntry> &history)
{
    m_bars.clear();
    QStringList words;
    for (const auto via : {Via::Kexec, Via::Bios}) {
        auto bar = barOf(history, via);
        if (!bar)
            continue;
        QStringList parts;
        for (const auto &part : bar->parts) {
            if (part.milliseconds > 0)
                parts.append(tr("%1 %2").arg(part.name, shortTimeText(part.milliseconds)));
        }
        words.append(
            tr("%1: %2 (%3)").arg(bar->title, shortTimeText(bar->total), QLocale().createSeparatedList(parts)));
        m_bars.push_back(std::move(*bar));
    }
    setAccessibleName(tr("How long a reboot usually takes"));
    setAccessibleDescription(words.join(u"; "_s)); // what the bars show, for who does not see them
    updateGeometry();
    update();
}

int PhasesPlot::rowHeight() const
{
    return fontMetrics().height() * 2;
}

QSize PhasesPlot::sizeHint() const
{
    // The bars, and a line or two for what the colours mean.
    const int rows = static_cast<int>(m_bars.size());
    return {fontMetrics().averageCharWidth() * 60, rows * rowHeight() + 5 * fontMetrics().height() / 2};
}

QSize PhasesPlot::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, 0}; // whoever has less room than its size hint hides it
}

/// Shades of the palette's own two colours, so that it fits to any scheme; apart also for who sees no colours.
QColor PhasesPlot::colour(std::size_t part) const
{
    const auto ground = palette().color(QPalette::Base);
    const auto accent = palette().color(part == 1 ? QPalette::Highlight : QPalette::Text);
    constexpr auto strengths = std::to_array({0.25, 0.9, 0.65, 0.5, 0.38});
    const auto mixed = [&](int one, int other) {
        return int(one * strengths.at(part) + other * (1 - strengths.at(part)));
    };
    return {
        mixed(accent.red(), ground.red()), mixed(accent.green(), ground.green()), mixed(accent.blue(), ground.blue())};
}

/// Where the bars are, to the right of their titles.
QRect PhasesPlot::barsRect() const
{
    int titles = 0;
    int totals = 0;
    for (const auto &bar : m_bars) {
        titles = std::max(titles, fontMetrics().horizontalAdvance(bar.title));
        totals = std::max(totals, fontMetrics().horizontalAdvance(shortTimeText(bar.total)));
    }
    const int gap = fontMetrics().averageCharWidth() * 2;
    QRect rect(titles + gap, 0, width() - titles - totals - 2 * gap, static_cast<int>(m_bars.size()) * rowHeight());
    if (isRightToLeft())
        rect.moveLeft(width() - rect.right() - 1);
    return rect;
}

void PhasesPlot::paintEvent(QPaintEvent * /*event*/)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    const auto bars = barsRect();
    const auto longest = std::ranges::max(m_bars, {}, &Bar::total).total;
    const int gap = fontMetrics().averageCharWidth() * 2;
    int y = 0;
    for (const auto &bar : m_bars) {
        const QRect row(0, y, width(), rowHeight());
        y += rowHeight();
        const bool mirrored = isRightToLeft();
        const QRect title = mirrored ? QRect(bars.right() + gap, row.top(), width() - bars.right() - gap, row.height())
                                     : QRect(0, row.top(), bars.left() - gap, row.height());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(title, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), bar.title);
        std::int64_t before = 0;
        const auto at = [&](std::int64_t time) {
            const auto offset = static_cast<int>(time * bars.width() / std::max<std::int64_t>(longest, 1));
            return mirrored ? bars.right() - offset : bars.left() + offset;
        };
        const int inset = rowHeight() / 5;
        for (std::size_t part = 0; part < bar.parts.size(); ++part) {
            const auto &[name, length] = bar.parts[part];
            const int left = std::min(at(before), at(before + length));
            const int right = std::max(at(before), at(before + length));
            painter.fillRect(left, row.top() + inset, right - left, row.height() - 2 * inset, colour(part));
            before += length;
        }
        const QRect total(mirrored ? 0 : at(before) + gap / 2,
                          row.top(),
                          mirrored ? at(before) - gap / 2 : width() - at(before),
                          row.height());
        painter.drawText(
            total, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), shortTimeText(bar.total));
    }
    drawLegend(painter, QRect(0, y, width(), height() - y));
}

void PhasesPlot::drawLegend(QPainter &painter, const QRect &rect) const
{
    const int line = fontMetrics().height();
    const int square = fontMetrics().ascent();
    const int gap = fontMetrics().averageCharWidth();
    int x = 0;
    int y = rect.top() + line / 4;
    for (std::size_t part = 0; part < kinds; ++part) {
        const bool there = std::ranges::any_of(m_bars,
                                               [part](const Bar &bar) { return bar.parts[part].milliseconds > 0; });
        if (!there)
            continue;
        const auto name = partName(part);
        const int needed = square + gap + fontMetrics().horizontalAdvance(name);
        if (x > 0 && x + needed > rect.width()) {
            x = 0;
            y += line + line / 8;
        }
        const bool mirrored = isRightToLeft();
        painter.fillRect(
            mirrored ? rect.width() - x - square : x, y + (line - square) / 2, square, square, colour(part));
        const QRect words(mirrored ? rect.width() - x - needed : x + square + gap, y, needed - square - gap, line);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignVCenter | Qt::TextDontClip, name);
        x += needed + 2 * gap;
    }
}

QString PhasesPlot::wordsFor(const QPoint &position) const
{
    const auto bars = barsRect();
    const auto row = static_cast<std::size_t>(std::max(position.y(), 0) / rowHeight());
    if (row >= m_bars.size())
        return {};
    const auto longest = std::ranges::max(m_bars, {}, &Bar::total).total;
    const int x = isRightToLeft() ? bars.right() - position.x() : position.x() - bars.left();
    const auto time = x * longest / std::max(bars.width(), 1);
    std::int64_t end = 0;
    for (const auto &part : m_bars[row].parts) {
        end += part.milliseconds;
        if (x >= 0 && time < end)
            return tr("%1: %2").arg(part.name, shortTimeText(part.milliseconds));
    }
    return {};
}

bool PhasesPlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event); // NOLINT(*-static-cast-downcast): by its type
    const auto words = wordsFor(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace warmboot
