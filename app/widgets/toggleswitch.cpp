// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/toggleswitch.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace warmboot {

namespace {

constexpr int focusMargin = 3;

/// Between the two colours of the palette, so that it fits every theme.
QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

} // namespace

ToggleSwitch::ToggleSwitch(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &ToggleSwitch::refuseToMove);
}

void ToggleSwitch::setOn(bool on)
{
    m_on = on;
    setChecked(on);
}

/// Assistive technology toggles without clicking.
void ToggleSwitch::refuseToMove(bool checked)
{
    if (checked == m_on)
        return;
    setChecked(m_on);
    Q_EMIT wanted(checked);
}

QSize ToggleSwitch::trackSize() const
{
    const int height = fontMetrics().height() + 4;
    return {height * 2, height};
}

QSize ToggleSwitch::sizeHint() const
{
    return trackSize() + QSize(2 * focusMargin, 2 * focusMargin);
}

void ToggleSwitch::nextCheckState()
{
    Q_EMIT wanted(!isChecked());
}

void ToggleSwitch::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ToggleSwitch::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const auto colour = [&](QPalette::ColorRole role) { return palette().color(group, role); };

    QRectF track({}, QSizeF(trackSize()));
    track.moveCenter(QRectF(rect()).center());
    track.adjust(0.5, 0.5, -0.5, -0.5);
    const double radius = track.height() / 2;
    const bool hovered = isEnabled() && (underMouse() || isDown());

    // The outline keeps the switch visible where track and window have nearly one colour.
    const auto off = between(colour(QPalette::Window), colour(QPalette::WindowText), hovered ? 0.3 : 0.2);
    const auto outline = between(colour(QPalette::Window), colour(QPalette::WindowText), isEnabled() ? 0.55 : 0.3);
    const auto on = isEnabled() ? colour(QPalette::Highlight) : off;
    painter.setPen(QPen(isChecked() && isEnabled() ? on : outline, 1));
    painter.setBrush(isChecked() ? (hovered ? between(on, colour(QPalette::WindowText), 0.12) : on) : off);
    painter.drawRoundedRect(track, radius, radius);

    const double gap = 2.5;
    const double size = track.height() - 2 * gap;
    const bool atRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const QRectF knob(atRight ? track.right() - gap - size : track.left() + gap, track.top() + gap, size, size);
    painter.setPen(QPen(outline, isChecked() ? 0 : 1));
    painter.setBrush(isEnabled() ? colour(isChecked() ? QPalette::HighlightedText : QPalette::Base)
                                 : colour(QPalette::Window));
    painter.drawEllipse(knob);

    // Position and a mark, never colour alone: the bar and the ring of mains switches.
    const auto centre = track.center();
    const double mark = track.height() / 4;
    painter.setBrush(Qt::NoBrush);
    if (isChecked()) {
        painter.setPen(QPen(isEnabled() ? colour(QPalette::HighlightedText) : outline, 1.5));
        const double x = atRight ? centre.x() - radius : centre.x() + radius;
        painter.drawLine(QPointF(x, centre.y() - mark), QPointF(x, centre.y() + mark));
    } else {
        painter.setPen(QPen(outline, 1.5));
        const double x = atRight ? centre.x() - radius : centre.x() + radius;
        painter.drawEllipse(QPointF(x, centre.y()), mark, mark);
    }

    if (hasFocus()) {
        painter.setPen(QPen(colour(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        const auto ring = track.adjusted(-2, -2, 2, 2);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
}

} // namespace warmboot
