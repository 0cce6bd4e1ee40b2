// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/historypage.h"

#include "models/historymodel.h"
#include "session/session.h"
#include "widgets/readingtable.h"
#include "widgets/statepage.h"

#include <QHeaderView>
#include <QIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(this))
    , m_table(new ReadingTable(this))
    , m_empty(new StatePage(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("History of reboots"));
    constexpr int charactersOfAColumn = 11; // in a small window it scrolls before a remark has a letter a line
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * charactersOfAColumn);
    m_empty->setIcon(QIcon::fromTheme(u"view-history"_s));
    m_empty->setTitle(tr("No reboot yet"));
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_empty, 1);
    connect(&session, &Session::stateChanged, this, &HistoryPage::refresh);
    refresh();
}

void HistoryPage::refresh()
{
    m_model->setHistory(m_session.history());
    const bool empty = m_session.history().empty();
    const bool installed = m_session.hasState() && m_session.state().setup != SetupState::Absent;
    m_empty->setText(
        installed
            ? tr("Each reboot from now on is listed here: which way it went and how long it took.")
            : tr("Once Warmboot is installed, each reboot is listed here: which way it went and how long it took."));
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
}

} // namespace warmboot
