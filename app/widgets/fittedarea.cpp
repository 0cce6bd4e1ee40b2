// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fittedarea.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace warmboot {

FittedArea::FittedArea(QWidget *content, int leastLines, int mostLines, QWidget *parent)
    : QScrollArea(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and scrolls into sight
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    fit();
}

QSize FittedArea::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), maximumHeight()};
}

void FittedArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void FittedArea::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    // Nobody told of what was changed while it was out of sight; its width is only known after this.
    QMetaObject::invokeMethod(this, &FittedArea::fit, Qt::QueuedConnection);
}

bool FittedArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool eaten = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return eaten;
}

void FittedArea::fit()
{
    const auto *layout = widget()->layout();
    const int width = viewport()->width();
    const int needed = std::max(
        0, layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height());
    const int line = fontMetrics().lineSpacing();
    setMinimumHeight(std::min(needed, m_leastLines * line));
    setMaximumHeight(std::min(needed, m_mostLines * line));
    setMinimumWidth(layout->totalMinimumSize().width());
}

} // namespace warmboot
