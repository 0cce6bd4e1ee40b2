// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/readingtable.h"

#include "widgets/direction.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace warmboot {

namespace {

constexpr int mostCharacters = 40; // of a column that is as wide as its texts

/// With air around the text: columns that meet, one at the right and one at the left, would read as one.
class AiryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto whole = option;
        initStyleOption(&whole, index);
        const auto *style = option.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
        QStyledItemDelegate::paint(painter, inside(option), index);
    }

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return leftToRight(QStyledItemDelegate::displayText(value, locale));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // What is longer ends in dots, or goes on in the next line; a name of 200 letters must not push all else away.
        const int widest = option.fontMetrics.averageCharWidth() * mostCharacters;
        const auto needed = QStyledItemDelegate::sizeHint(inside(option), index);
        return QSize(std::min(needed.width(), widest), needed.height())
            + QSize(2 * beside(option), option.fontMetrics.height() / 3);
    }

private:
    [[nodiscard]] static int beside(const QStyleOptionViewItem &option)
    {
        return option.fontMetrics.averageCharWidth() / 2;
    }
    [[nodiscard]] static QStyleOptionViewItem inside(QStyleOptionViewItem option)
    {
        option.rect.adjust(beside(option), 0, -beside(option), 0);
        return option;
    }
};

} // namespace

ReadingTable::ReadingTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new AiryDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false); // Tab leaves the table; arrow keys move in it
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);

    // Wrapped texts change their height with the width; once for all columns of a resize.
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &ReadingTable::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));
}

void ReadingTable::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    for (int column = 0; column + 1 < newModel->columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const auto &changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(newModel, changed, &m_fitting, [this] { m_fitting.start(); });
    connect(newModel, &QAbstractItemModel::dataChanged, &m_fitting, [this] { m_fitting.start(); });
}

void ReadingTable::setElided(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void ReadingTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_fitting.start();
}

void ReadingTable::fitRows()
{
    if (m_leastOfLast > 0)
        fitLastColumn();
    resizeRowsToContents();
}

void ReadingTable::fitLastColumn()
{
    auto *header = horizontalHeader();
    const int last = header->count() - 1;
    const int least = fontMetrics().averageCharWidth() * m_leastOfLast;
    const int left = viewport()->width() - header->length() + header->sectionSize(last);
    header->setStretchLastSection(left >= least);
    if (left < least)
        header->resizeSection(last, least);
}

} // namespace warmboot
