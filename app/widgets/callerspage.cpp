// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/callerspage.h"

#include "models/callersmodel.h"
#include "session/session.h"
#include "widgets/plainlabel.h"
#include "widgets/readingtable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace warmboot {

CallersPage::CallersPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CallersModel(this))
{
    auto *intro = new PlainLabel(tr("Where a reboot goes depends on who asks for it, and on this machine’s versions:"),
                                 this);
    intro->setWordWrap(true);
    auto *table = new ReadingTable(this);
    table->setModel(m_model);
    table->setAccessibleName(tr("Who gets kexec"));
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(intro);
    lines->addWidget(table, 1);
    connect(&session, &Session::stateChanged, this, &CallersPage::refresh);
    refresh();
}

void CallersPage::refresh()
{
    if (m_session.hasState())
        m_model->setRows(m_session.state().nextReboot.callers);
}

} // namespace warmboot
