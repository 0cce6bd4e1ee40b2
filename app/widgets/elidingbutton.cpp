// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/elidingbutton.h"

#include <QEvent>
#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr int leastCharacters = 20;

} // namespace

ElidingButton::ElidingButton(const QIcon &icon, QWidget *parent)
    : QPushButton(icon, {}, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // it can do with less
}

void ElidingButton::setWholeText(const QString &text)
{
    if (text == m_whole)
        return;
    m_whole = text;
    setAccessibleName(text);
    elide();
    updateGeometry();
}

QSize ElidingButton::sizeHint() const
{
    return {aroundText() + fontMetrics().horizontalAdvance(m_whole), QPushButton::sizeHint().height()};
}

QSize ElidingButton::minimumSizeHint() const
{
    const int least = aroundText() + fontMetrics().averageCharWidth() * leastCharacters;
    return {std::min(least, sizeHint().width()), QPushButton::sizeHint().height()};
}

void ElidingButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ElidingButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

int ElidingButton::aroundText() const
{
    return QPushButton::sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

void ElidingButton::elide()
{
    const int room = std::max(width() - aroundText(), 0);
    const auto shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, room).replace(u'&', u"&&"_s);
    if (shown != text())
        setText(shown);
}

} // namespace warmboot
