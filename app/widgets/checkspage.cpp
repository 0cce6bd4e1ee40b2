// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/checkspage.h"

#include "models/checksmodel.h"
#include "session/session.h"
#include "widgets/readingtable.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace warmboot {

ChecksPage::ChecksPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChecksModel(this))
    , m_summary(new QLabel(this))
{
    m_summary->setWordWrap(true);
    auto *table = new ReadingTable(this);
    table->setModel(m_model);
    table->setAccessibleName(tr("Checks"));
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_summary);
    lines->addWidget(table, 1);
    connect(&session, &Session::stateChanged, this, &ChecksPage::refresh);
    refresh();
}

int ChecksPage::troubles() const
{
    return static_cast<int>(std::ranges::count(m_model->rows(), Outcome::Bad, &Check::outcome));
}

void ChecksPage::refresh()
{
    auto checks = m_session.checks();
    // What needs somebody comes first.
    std::ranges::stable_sort(checks, std::ranges::greater{}, &Check::outcome);
    m_model->setRows(std::move(checks));
    const int bad = troubles();
    const bool warned = std::ranges::contains(m_model->rows(), Outcome::Warning, &Check::outcome);
    if (bad > 0)
        // In the past tense, and about all of them: right for one as for more.
        m_summary->setText(
            tr("%1 of %2 checks found something in the way of a reboot via kexec.").arg(bad).arg(m_model->rowCount()));
    else if (warned)
        m_summary->setText(tr("Nothing stands in the way of a reboot via kexec. There is something to know, though."));
    else
        m_summary->setText(tr("Nothing stands in the way of a reboot via kexec."));
    Q_EMIT troublesChanged();
}

} // namespace warmboot
