// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sentencelabel.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace warmboot {

namespace {

constexpr int mostLines = 3;
constexpr double enlargement = 1.25;
constexpr float secondRank = 0.8F; // of the ink; still well readable

struct Wrapped
{
    QStringList lines;
    bool whole = true;
};

Wrapped wrapped(const QString &text, const QFont &font, int width, int most)
{
    Wrapped result;
    if (text.isEmpty())
        return result; // of which a layout would make a line
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (result.lines.size() + 1 == most) {
            const auto rest = text.mid(line.textStart());
            const auto shown = metrics.elidedText(rest, Qt::ElideRight, width);
            result.lines.append(shown);
            result.whole = shown == rest;
            break;
        }
        result.lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return result;
}

} // namespace

SentenceLabel::SentenceLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SentenceLabel::setText(const QString &text, const QString &headline, const QString &reason)
{
    if (m_text == text && m_headline == headline && m_reason == reason)
        return;
    m_text = text;
    m_headline = headline;
    m_reason = reason;
    // There is no role of a label for a plain widget; the name is what is read out.
    setAccessibleName(text);
    layOut();
}

QFont SentenceLabel::large() const
{
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * enlargement);
    return large;
}

int SentenceLabel::heightNeeded() const
{
    const int headline = QFontMetrics(large()).lineSpacing();
    return std::max(2 * headline + fontMetrics().lineSpacing(), headline + 2 * fontMetrics().lineSpacing());
}

QSize SentenceLabel::sizeHint() const
{
    return {QFontMetrics(large()).averageCharWidth() * 60, heightNeeded()};
}

QSize SentenceLabel::minimumSizeHint() const
{
    return {QFontMetrics(large()).averageCharWidth() * 14, heightNeeded()};
}

void SentenceLabel::layOut()
{
    const auto headline = wrapped(m_headline, large(), width(), 2);
    m_headlines = headline.lines;
    const auto reason = wrapped(m_reason, font(), width(), mostLines - static_cast<int>(m_headlines.size()));
    m_reasons = reason.lines;
    setToolTip(headline.whole && reason.whole ? QString() : m_text);
    update();
}

void SentenceLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int headlineSpacing = QFontMetrics(large()).lineSpacing();
    const int reasonSpacing = fontMetrics().lineSpacing();
    const auto needed = headlineSpacing * m_headlines.size() + reasonSpacing * m_reasons.size();
    int top = (height() - static_cast<int>(needed)) / 2;
    const auto draw = [&](const QStringList &lines, int spacing) {
        const auto alignment = Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        for (const auto &line : lines) {
            painter.drawText(QRect(0, top, width(), spacing), static_cast<int>(alignment), line);
            top += spacing;
        }
    };
    auto ink = palette().color(QPalette::WindowText);
    painter.setPen(ink);
    painter.setFont(large());
    draw(m_headlines, headlineSpacing);
    ink.setAlphaF(secondRank);
    painter.setPen(ink);
    painter.setFont(font());
    draw(m_reasons, reasonSpacing);
}

void SentenceLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SentenceLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        layOut();
    }
}

} // namespace warmboot
