// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/machinesmodel.h"

#include "models/texts.h"
#include "session/forecasttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

QString badgeOf(const Session &session)
{
    switch (session.phase()) {
    case Session::Phase::Connecting: return MachinesModel::tr("connecting…");
    case Session::Phase::Rebooting: return MachinesModel::tr("rebooting…");
    case Session::Phase::Lost:
        return session.lostBecause().kind == ErrorKind::Unreachable ? MachinesModel::tr("not reachable")
                                                                    : MachinesModel::tr("cannot be used");
    case Session::Phase::Ready: break;
    }
    if (!session.hasState())
        return MachinesModel::tr("connecting…");
    if (session.state().suspension)
        return MachinesModel::tr("BIOS, kexec suspended");
    if (!session.state().nextReboot.oneShot.empty())
        return MachinesModel::tr("%1, once").arg(viaText(session.state().nextReboot.via));
    return viaText(session.state().nextReboot.via);
}

QIcon iconOf(const Session &session)
{
    switch (session.phase()) {
    case Session::Phase::Lost: return QIcon::fromTheme(u"network-disconnect"_s);
    case Session::Phase::Rebooting: return QIcon::fromTheme(u"system-reboot"_s);
    default: break;
    }
    return session.hasState() ? forecastIcon(session.state()) : QIcon::fromTheme(u"network-connect"_s);
}

/// One without a time and of unknown length, when none is known.
HistoryEntry lastRebootOf(const Session &session)
{
    return session.hasState() ? session.state().lastReboot.value_or(HistoryEntry()) : HistoryEntry();
}

QString lastRebootText(const HistoryEntry &last)
{
    return last.via == Via::Unknown ? timeText(last.time)
                                    : MachinesModel::tr("%1, %2").arg(timeText(last.time), viaText(last.via));
}

QString cellText(const Session &session, int column)
{
    switch (column) {
    case MachinesModel::Name: return session.name();
    case MachinesModel::NextReboot: return badgeOf(session);
    case MachinesModel::Kernel:
        return session.hasState() ? QString::fromStdString(session.state().thisBoot.kernel) : QString();
    case MachinesModel::LastReboot: return lastRebootText(lastRebootOf(session));
    case MachinesModel::Away: return durationText(lastRebootOf(session).awaySeconds);
    default: return {};
    }
}

QVariant sortValue(const Session &session, int column)
{
    if (column == MachinesModel::LastReboot)
        return qlonglong(lastRebootOf(session).time);
    if (column == MachinesModel::Away)
        return qlonglong(lastRebootOf(session).awaySeconds);
    return cellText(session, column);
}

} // namespace

MachinesModel::MachinesModel(const QList<Session *> &sessions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sessions(sessions)
{
    std::ranges::stable_partition(m_sessions, [](Session *session) { return session->machine().isThisComputer(); });
    for (auto *session : std::as_const(m_sessions))
        follow(session);
}

void MachinesModel::follow(Session *session)
{
    const auto refresh = [this, session] {
        const int row = rowOf(session);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    };
    connect(session, &Session::stateChanged, this, refresh);
    connect(session, &Session::phaseChanged, this, refresh);
    connect(session, &Session::busyChanged, this, refresh);
}

void MachinesModel::add(Session *session)
{
    insert(session->machine().isThisComputer() ? 0 : rowCount(), session);
}

void MachinesModel::insert(int row, Session *session)
{
    beginInsertRows({}, row, row);
    m_sessions.insert(row, session);
    endInsertRows();
    follow(session);
    Q_EMIT dataChanged(index(0, 0), index(0, 0)); // which of several it is is said only where there are several
}

void MachinesModel::remove(Session *session)
{
    const int row = rowOf(session);
    if (row < 0)
        return;
    session->disconnect(this);
    beginRemoveRows({}, row, row);
    m_sessions.removeAt(row);
    endRemoveRows();
    if (!m_sessions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(0, 0));
}

int MachinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

int MachinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MachinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Name: return tr("Machine");
    case NextReboot: return tr("Next reboot");
    case Kernel: return tr("Kernel");
    case LastReboot: return tr("Last reboot");
    case Away: return role == Qt::ToolTipRole ? tr("How long it was away at its last reboot") : tr("Away");
    default: return {};
    }
}

QVariant MachinesModel::nameCell(const Session &session, int role) const
{
    switch (role) {
    case Qt::DecorationRole: return iconOf(session);
    case SecondLineRole:
        return session.machine().isThisComputer() && m_sessions.size() > 1 ? tr("%1 · local").arg(badgeOf(session))
                                                                           : badgeOf(session);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return session.machine().isThisComputer() ? tr("This computer. Next reboot: %1").arg(badgeOf(session))
                                                  : tr("%1. Next reboot: %2").arg(session.name(), badgeOf(session));
    case Qt::AccessibleTextRole: return tr("%1, next reboot: %2").arg(session.name(), badgeOf(session));
    default: return {};
    }
}

QVariant MachinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    auto *session = sessionAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(*session, index.column());
    case SessionRole: return QVariant::fromValue(session);
    case BadgeRole: return badgeOf(*session);
    case BusyRole: return session->isBusy();
    case SortRole: return sortValue(*session, index.column());
    default: break;
    }
    if (index.column() == Name)
        return nameCell(*session, role);
    return role == Qt::ToolTipRole ? cellText(*session, index.column()) : QVariant();
}

} // namespace warmboot
