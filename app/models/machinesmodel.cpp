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
    case Session::Phase::Lost: return MachinesModel::tr("not reachable");
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

} // namespace

MachinesModel::MachinesModel(const QList<Session *> &sessions, QObject *parent)
    : QAbstractListModel(parent)
    , m_sessions(sessions)
{
    std::ranges::stable_partition(m_sessions, [](Session *session) { return session->machine().isThisComputer(); });
    for (auto *session : std::as_const(m_sessions)) {
        const auto refresh = [this, session] {
            const auto at = index(rowOf(session));
            Q_EMIT dataChanged(at, at);
        };
        connect(session, &Session::stateChanged, this, refresh);
        connect(session, &Session::phaseChanged, this, refresh);
        connect(session, &Session::busyChanged, this, refresh);
    }
}

int MachinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

QVariant MachinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    auto *session = sessionAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return session->name();
    case Qt::DecorationRole: return iconOf(*session);
    case BadgeRole: return badgeOf(*session);
    case SecondLineRole:
        return session->machine().isThisComputer() && m_sessions.size() > 1 ? tr("%1 · local").arg(badgeOf(*session))
                                                                            : badgeOf(*session);
    case SessionRole: return QVariant::fromValue(session);
    case BusyRole: return session->isBusy();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return session->machine().isThisComputer() ? tr("This computer. Next reboot: %1").arg(badgeOf(*session))
                                                   : tr("%1. Next reboot: %2").arg(session->name(), badgeOf(*session));
    case Qt::AccessibleTextRole: return tr("%1, next reboot: %2").arg(session->name(), badgeOf(*session));
    default: return {};
    }
}

} // namespace warmboot
