// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/readingtable.h"

#include <QHeaderView>

namespace warmboot {

ReadingTable::ReadingTable(QWidget *parent)
    : QTableView(parent)
{
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
    resizeRowsToContents();
    const int air = fontMetrics().height() / 2;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        setRowHeight(row, rowHeight(row) + air);
}

} // namespace warmboot
