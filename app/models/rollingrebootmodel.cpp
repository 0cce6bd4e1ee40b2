// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rollingrebootmodel.h"

#include "models/texts.h"

#include <chrono>

namespace warmboot {

QString rebootStageText(const Session &session)
{
    const auto since = [&session] {
        return durationText(std::chrono::floor<std::chrono::seconds>(session.inStageSince()).count());
    };
    switch (session.rebootStage()) {
    case Session::RebootStage::Loading: return RollingRebootModel::tr("asked to reboot");
    case Session::RebootStage::Stopping: return RollingRebootModel::tr("stopping its services");
    case Session::RebootStage::Gone: return RollingRebootModel::tr("away for %1").arg(since());
    case Session::RebootStage::Back: return RollingRebootModel::tr("back, starting its services");
    case Session::RebootStage::Checking: break;
    }
    return RollingRebootModel::tr("looking at its services");
}

RollingRebootModel::RollingRebootModel(const QList<Session *> &sessions, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (auto *session : sessions) {
        m_sessions.append(session);
        m_names.append(session->name());
    }
}

QList<Session *> RollingRebootModel::sessions() const
{
    QList<Session *> there;
    for (const auto &session : m_sessions) {
        if (session)
            there.append(session);
    }
    return there;
}

void RollingRebootModel::follow(RollingReboot *reboot)
{
    m_reboot = reboot;
    const auto refresh = [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); };
    connect(reboot, &RollingReboot::changed, this, refresh);
    // From now on its list is the one that counts.
    beginResetModel();
    m_names.clear();
    for (const auto &entry : reboot->entries())
        m_names.append(entry.name);
    endResetModel();
    const auto sessions = this->sessions();
    for (int row = 0; row < sessions.size(); ++row)
        connect(sessions[row], &Session::rebootStageChanged, this, [refresh, row] { refresh(row); });
}

void RollingRebootModel::tick()
{
    for (int row = 0; m_reboot && row < rowCount(); ++row) {
        if (m_reboot->entries().at(row).step == RollingReboot::Step::Rebooting)
            Q_EMIT dataChanged(index(row, Step), index(row, Step));
    }
}

void RollingRebootModel::move(int row, int by)
{
    const int to = row + by;
    if (m_reboot || row < 0 || to < 0 || row >= m_sessions.size() || to >= m_sessions.size())
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_sessions.move(row, to);
    m_names.move(row, to);
    endMoveRows();
}

int RollingRebootModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int RollingRebootModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RollingRebootModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Machine: return tr("Machine");
    case Step: return tr("State");
    case Outcome: return tr("How it ended");
    default: return {};
    }
}

QString RollingRebootModel::stepText(int row) const
{
    if (!m_reboot)
        return tr("waiting");
    const auto &entry = m_reboot->entries().at(row);
    switch (entry.step) {
    case RollingReboot::Step::Waiting: return tr("waiting");
    case RollingReboot::Step::Rebooting: return entry.session ? rebootStageText(*entry.session) : QString();
    case RollingReboot::Step::Good: return tr("back");
    case RollingReboot::Step::Bad: return tr("not as it should be");
    case RollingReboot::Step::Spared: break;
    }
    return tr("left as it is");
}

QVariant RollingRebootModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (role == Qt::DecorationRole && index.column() == Step && m_reboot) {
        switch (m_reboot->entries().at(row).step) {
        case RollingReboot::Step::Good: return outcomeIcon(warmboot::Outcome::Good);
        case RollingReboot::Step::Bad: return outcomeIcon(warmboot::Outcome::Bad);
        default: return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Machine: return m_names.at(row);
    case Step: return stepText(row);
    case Outcome: return m_reboot ? m_reboot->entries().at(row).sentence : QString();
    default: return {};
    }
}

} // namespace warmboot
