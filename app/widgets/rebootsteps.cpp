// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rebootsteps.h"

#include "widgets/direction.h"
#include "widgets/iconlabel.h"
#include "widgets/plainlabel.h"

#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace warmboot {

RebootSteps::RebootSteps(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    for (const auto stage : {Session::RebootStage::Loading,
                             Session::RebootStage::Stopping,
                             Session::RebootStage::Gone,
                             Session::RebootStage::Back,
                             Session::RebootStage::Checking}) {
        const Row row{stage, new IconLabel(size, this), new PlainLabel(this)};
        row.icon->setFixedSize(size, size); // also while it is empty
        grid->addWidget(row.icon, static_cast<int>(m_rows.size()), 0);
        grid->addWidget(row.text, static_cast<int>(m_rows.size()), 1);
        m_rows.append(row);
    }
    connect(&session, &Session::rebootStageChanged, this, &RebootSteps::refresh);
    connect(&session, &Session::phaseChanged, this, &RebootSteps::refresh);
    refresh();
}

QString RebootSteps::textOf(Session::RebootStage stage) const
{
    switch (stage) {
    case Session::RebootStage::Loading: return tr("Asked to reboot");
    case Session::RebootStage::Stopping:
        return m_session.wayAsked() == Via::Kexec ? tr("Stops its services and loads the kernel")
                                                  : tr("Stops its services");
    case Session::RebootStage::Gone: return tr("Away");
    case Session::RebootStage::Back: return tr("Back, starts its services");
    case Session::RebootStage::Checking: break;
    }
    return tr("Its services are looked at");
}

void RebootSteps::refresh()
{
    const auto now = m_session.rebootStage();
    for (const auto &row : std::as_const(m_rows)) {
        const bool over = row.stage < now;
        const bool going = row.stage == now;
        row.text->setText(textOf(row.stage));
        auto font = this->font();
        font.setBold(going);
        row.text->setFont(font);
        row.text->setEnabled(over || going);
        row.icon->setIcon(over ? QIcon::fromTheme(u"dialog-ok"_s) : going ? iconAlongText(u"go-next"_s) : QIcon());
        row.text->setAccessibleDescription(over ? tr("done") : going ? tr("now") : tr("to come"));
    }
}

} // namespace warmboot
