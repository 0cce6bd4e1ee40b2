// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/machinelist.h"

#include "models/machinesmodel.h"
#include "widgets/machinedelegate.h"

#include <QIcon>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr int filteredFrom = 8; // fewer are found by looking

} // namespace

MachineList::MachineList(MachinesModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_all(new QToolButton(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
{
    m_filtered->setSourceModel(model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_all->setText(tr("All machines"));
    m_all->setIcon(QIcon::fromTheme(u"view-list-details"_s));
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setCheckable(true);
    m_all->setAutoRaise(true);
    m_all->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter machines"));
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new MachineDelegate(m_list));
    m_list->setAccessibleName(tr("Machines"));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_all);
    lines->addWidget(m_filter);
    lines->addWidget(m_list, 1);

    // Not clicked(): a screen reader toggles it.
    connect(m_all, &QToolButton::toggled, this, [this](bool all) {
        if (all) {
            m_list->clearSelection();
            Q_EMIT allChosen();
        } else if (auto *session = m_list->currentIndex().data(MachinesModel::SessionRole).value<Session *>()) {
            m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::ClearAndSelect);
            Q_EMIT chosen(session);
        }
    });
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        auto *session = current.data(MachinesModel::SessionRole).value<Session *>();
        if (!session)
            return;
        m_all->setChecked(false);
        Q_EMIT chosen(session);
    });
    // The one that is current already, after the table of all.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.data(MachinesModel::SessionRole).value<Session *>());
    });
    for (const auto &changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &MachineList::refresh);
    refresh();
    m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void MachineList::refresh()
{
    m_all->setVisible(m_model->rowCount() > 1);
    const bool many = m_model->rowCount() >= filteredFrom;
    m_filter->setVisible(many);
    if (!many)
        m_filter->clear();
}

void MachineList::choose(const Session *session)
{
    const int row = m_model->rowOf(session);
    if (row < 0)
        return;
    if (!m_filtered->mapFromSource(m_model->index(row, 0)).isValid())
        m_filter->clear();
    m_list->setCurrentIndex(m_filtered->mapFromSource(m_model->index(row, 0)));
    m_all->setChecked(false);
}

void MachineList::chooseAll()
{
    m_all->setChecked(true);
}

} // namespace warmboot
