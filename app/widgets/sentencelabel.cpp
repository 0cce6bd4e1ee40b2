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

constexpr int mostLines = 2;
constexpr double enlargement = 1.3;

} // namespace

SentenceLabel::SentenceLabel(QWidget *parent)
    : QWidget(parent)
{
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * enlargement);
    setFont(large);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SentenceLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    // There is no role of a label for a plain widget; the name is what is read out.
    setAccessibleName(text);
    layOut();
}

QSize SentenceLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * mostLines};
}

QSize SentenceLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().lineSpacing() * mostLines};
}

void SentenceLabel::layOut()
{
    m_lines.clear();
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    int from = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        from = line.textStart();
        if (m_lines.size() + 1 == mostLines) {
            m_lines.append(fontMetrics().elidedText(m_text.mid(from), Qt::ElideRight, width()));
            break;
        }
        m_lines.append(m_text.mid(from, line.textLength()));
    }
    layout.endLayout();
    setToolTip(m_lines.join(QString()) == m_text ? QString() : m_text);
    update();
}

void SentenceLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const int spacing = fontMetrics().lineSpacing();
    int top = (height() - spacing * static_cast<int>(m_lines.size())) / 2;
    for (const auto &line : std::as_const(m_lines)) {
        painter.drawText(QRect(0, top, width(), spacing),
                         static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         line);
        top += spacing;
    }
}

void SentenceLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SentenceLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace warmboot
