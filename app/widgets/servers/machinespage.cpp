// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/servers/machinespage.h"

#include "models/machinesmodel.h"
#include "models/texts.h"
#include "protocol/historyfiles.h"
#include "protocol/savings.h"
#include "session/session.h"
#include "widgets/historyexport.h"
#include "widgets/plainlabel.h"
#include "widgets/readingtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace warmboot {

MachinesPage::MachinesPage(MachinesModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new ReadingTable(this))
    , m_count(new PlainLabel(this))
    , m_kexec(new QPushButton(viaIcon(Via::Kexec), tr("Reboot via &kexec…"), this))
    , m_bios(new QPushButton(viaIcon(Via::Bios), tr("Reboot via &BIOS…"), this))
    , m_export(new QPushButton(QIcon::fromTheme(u"document-export"_s), tr("E&xport"), this))
{
    m_sorted->setSourceModel(model);
    m_sorted->setFilterKeyColumn(-1); // any of them
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortRole(MachinesModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Filter: a name, kexec, BIOS, not reachable, 6.12…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter"));
    m_table->setModel(m_sorted);
    m_table->setWordWrap(false); // a row is a machine, and all are of one height
    m_table->setSelectionMode(QTableView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as in the list until a header is clicked
    m_table->setAccessibleName(tr("All machines"));
    setFocusProxy(m_table);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    buttons->addWidget(m_kexec);
    buttons->addWidget(m_bios);
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_filter);
    lines->addWidget(m_table, 1);
    m_count->setWordWrap(true);
    lines->addWidget(m_count);
    lines->addLayout(buttons);

    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(index.data(MachinesModel::SessionRole).value<Session *>());
    });
    connect(m_kexec, &QPushButton::clicked, this, [this] { Q_EMIT rebootRequested(chosen(), OneShot::Kexec); });
    connect(m_bios, &QPushButton::clicked, this, [this] { Q_EMIT rebootRequested(chosen(), OneShot::Bios); });
    auto *exports = new QMenu(m_export);
    m_ansible = exports->addAction(tr("For &Ansible…"), this, [this] { Q_EMIT exportRequested(chosen()); });
    m_histories = exports->addAction(
        QIcon::fromTheme(u"view-history"_s), tr("&Histories of Reboots…"), this, &MachinesPage::exportHistories);
    m_export->setMenu(exports);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MachinesPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MachinesPage::chosenChanged);
    for (const auto &changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, changed, this, &MachinesPage::refresh);
    // Once for all that comes together: the states of hundreds stream in.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MachinesPage::refresh);
    connect(model, &QAbstractItemModel::dataChanged, &m_soon, qOverload<>(&QTimer::start));
    refresh();
}

QList<Session *> MachinesPage::chosen() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<Session *> sessions;
    for (const auto &row : std::as_const(rows))
        sessions.append(row.data(MachinesModel::SessionRole).value<Session *>());
    return sessions;
}

void MachinesPage::exportHistories()
{
    std::vector<MachineHistory> histories;
    for (const auto *session : chosen())
        histories.push_back({session->name().toStdString(), session->history()});
    //: The name of a file, so without blanks.
    exportHistory(this, tr("reboots"), historiesAsCsv(histories), historiesAsJson(histories));
}

QString MachinesPage::textFor(const QList<Session *> &sessions)
{
    if (sessions.isEmpty())
        return tr("Choose machines to do something with several of them.");
    std::int64_t saved = 0;
    for (const auto *session : sessions)
        saved += savingsOf(session->history()).saved.value_or(0);
    if (saved == 0)
        return tr("Chosen: %1").arg(sessions.size());
    const auto text = saved > 0 ? tr("Chosen: %1. Saved by their reboots via kexec: %2.")
                                : tr("Chosen: %1. Lost by their reboots via kexec: %2.");
    return text.arg(sessions.size()).arg(durationText(std::abs(saved)));
}

void MachinesPage::refresh()
{
    const auto sessions = chosen();
    const bool servers = std::ranges::any_of(
        sessions, [](const Session *session) { return !session->machine().isThisComputer(); });
    m_kexec->setEnabled(servers);
    m_bios->setEnabled(servers);
    m_ansible->setEnabled(servers);
    m_histories->setEnabled(
        std::ranges::any_of(sessions, [](const Session *session) { return !session->history().empty(); }));
    m_export->setEnabled(m_ansible->isEnabled() || m_histories->isEnabled());
    m_count->setText(textFor(sessions));
}

} // namespace warmboot
