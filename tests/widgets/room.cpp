// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "room.h"

#include "driving.h"

#include "widgets/elidingbutton.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace warmboot::test {

namespace {

QString described(QWidget *widget)
{
    return u"%1 in %2 (%6), %3x%4 at %7: %5"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()),
             QString::fromLatin1(widget->parentWidget()->metaObject()->className()))
        .arg(widget->width())
        .arg(widget->height())
        .arg(accessibleName(widget))
        .arg(widget->parentWidget()->width())
        .arg(widget->x());
}

/// Inside whatever shows it, from left to right; downwards there may be more to scroll to.
bool isCutOffAtTheSide(const QWidget *widget)
{
    constexpr int mirrored = 1; // a splitter from right to left puts its parts one too far
    for (const auto *outer = widget->parentWidget(); outer;
         outer = outer->isWindow() ? nullptr : outer->parentWidget()) {
        const int left = widget->mapTo(outer, QPoint()).x();
        if (left < -mirrored || left + widget->width() > outer->width() + mirrored)
            return true;
    }
    return false;
}

bool hasRoom(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap().isNull())
        return true;
    if (label->wordWrap())
        return label->height() >= label->heightForWidth(label->width())
            && label->width() >= label->minimumSizeHint().width();
    // One that may be cut off says it all in its tooltip.
    return label->width() >= label->sizeHint().width() || label->toolTip() == label->text();
}

bool hasRoom(const QTableView *table)
{
    const auto *header = table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionSize(column) < header->sectionSizeHint(column))
            return false;
    }
    return true;
}

/// Something to work with, not the parts that it is made of.
bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus && !qobject_cast<const QAbstractItemView *>(widget->parentWidget());
}

bool hasRoom(QWidget *widget)
{
    if (const auto *button = qobject_cast<ElidingButton *>(widget)) {
        const bool whole = button->width() >= button->sizeHint().width();
        return (whole || button->toolTip().contains(button->wholeText())) && !isCutOffAtTheSide(button);
    }
    if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty())
        return button->width() >= button->sizeHint().width() && !isCutOffAtTheSide(button);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return hasRoom(label) && (label->text().isEmpty() || !isCutOffAtTheSide(label));
    if (const auto *tabs = qobject_cast<QTabBar *>(widget))
        return tabs->width() >= tabs->sizeHint().width();
    if (const auto *table = qobject_cast<QTableView *>(widget))
        return hasRoom(table);
    if (const auto *group = qobject_cast<QGroupBox *>(widget))
        return group->width() >= group->minimumSizeHint().width() && !isCutOffAtTheSide(group);
    if (const auto *number = qobject_cast<QAbstractSpinBox *>(widget))
        return number->width() >= number->minimumSizeHint().width() && !isCutOffAtTheSide(number);
    if (const auto *field = qobject_cast<QLineEdit *>(widget); field && field->text().isEmpty()) {
        const int around = field->sizeHint().height() / 2; // the frame, the cursor
        const int needed = field->fontMetrics().horizontalAdvance(field->placeholderText());
        return (field->width() - around >= needed || field->toolTip().contains(field->placeholderText()))
            && !isCutOffAtTheSide(field);
    }
    return !isControl(widget) || !isCutOffAtTheSide(widget);
}

} // namespace

QString trouble(QWidget *window)
{
    const auto least = window->minimumSizeHint();
    if (least.width() > smallWindow.width() || least.height() > smallWindow.height())
        return u"at least %1x%2"_s.arg(least.width()).arg(least.height());
    const auto widgets = window->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (widget->isVisible() && widget->window() == window && !hasRoom(widget))
            return described(widget);
    }
    return {};
}

} // namespace warmboot::test
