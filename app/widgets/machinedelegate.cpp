// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/machinedelegate.h"

#include "models/machinesmodel.h"
#include "widgets/direction.h"

#include <QApplication>
#include <QPainter>

namespace warmboot {

namespace {

constexpr int iconSize = 32;
constexpr int margin = 8;

} // namespace

void MachineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto item = option;
    initStyleOption(&item, index);
    const auto name = item.text;
    const auto icon = item.icon;
    item.text.clear();
    item.icon = {};
    auto *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    auto inside = item.rect.adjusted(margin, margin, -margin, -margin);
    const QRect iconRect(inside.left(), inside.center().y() - iconSize / 2, iconSize, iconSize);
    // As it is also when it is selected: dipped into the colour of the selection it could not be made out.
    icon.paint(painter, QStyle::visualRect(item.direction, item.rect, iconRect), Qt::AlignCenter);
    inside.setLeft(iconRect.right() + margin);

    const int line = item.fontMetrics.lineSpacing();
    const QRect upper(inside.left(), inside.center().y() - line, inside.width(), line);
    const auto draw = [&](const QRect &rect, const QString &text) {
        painter->drawText(QStyle::visualRect(item.direction, item.rect, rect),
                          static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          item.fontMetrics.elidedText(leftToRight(text), Qt::ElideRight, rect.width()));
    };
    painter->save();
    painter->setFont(item.font);
    auto ink = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(ink);
    draw(upper, name);
    ink.setAlphaF(0.8F); // second in rank, and still well readable
    painter->setPen(ink);
    draw(upper.translated(0, line), index.data(MachinesModel::SecondLineRole).toString());
    painter->restore();
}

QSize MachineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &metrics = option.fontMetrics;
    const int text = std::max(metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()),
                              metrics.horizontalAdvance(index.data(MachinesModel::SecondLineRole).toString()));
    return {iconSize + 3 * margin + text, std::max(iconSize, 2 * metrics.lineSpacing()) + 2 * margin};
}

} // namespace warmboot
