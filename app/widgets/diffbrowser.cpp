// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/diffbrowser.h"

#include "widgets/codeview.h"
#include "widgets/direction.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>

#include <algorithm>

namespace warmboot {

DiffBrowser::DiffBrowser(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_view(new CodeView(this))
{
    m_list->setAccessibleName(tr("Files that change"));
    m_list->setTextElideMode(Qt::ElideLeft);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    m_view->setAccessibleName(tr("Difference of the chosen file"));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setSizes({350, 600});
    auto *lines = new QHBoxLayout(this);
    lines->setContentsMargins({});
    lines->addWidget(splitter);
    connect(m_list, &QListWidget::currentRowChanged, this, &DiffBrowser::showRow);
}

void DiffBrowser::setDiffs(const std::vector<FileDiff> &diffs)
{
    const auto before = m_list->currentItem() ? m_list->currentItem()->toolTip() : QString();
    m_diffs = diffs;
    m_list->clear();
    // A folder has no difference to look at.
    const auto first = std::ranges::find_if(m_diffs, [](const FileDiff &diff) { return diff.diff.starts_with("---"); });
    int row = first == m_diffs.end() ? 0 : static_cast<int>(first - m_diffs.begin());
    for (const auto &diff : m_diffs) {
        const auto path = QString::fromStdString(diff.path);
        auto *item = new QListWidgetItem(leftToRight(path), m_list);
        item->setToolTip(path);
        if (path == before)
            row = m_list->count() - 1;
    }
    m_list->setVisible(m_diffs.size() > 1);
    m_view->clear();
    m_list->setCurrentRow(m_diffs.empty() ? -1 : row);
    showRow(m_list->currentRow());
}

void DiffBrowser::showRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_diffs.size()))
        m_view->showDiff(QString::fromStdString(m_diffs[static_cast<std::size_t>(row)].diff));
}

} // namespace warmboot
