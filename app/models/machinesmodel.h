// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QAbstractListModel>
#include <QList>

namespace warmboot {

/// The machines at the left: this computer first, each with the badge of its next reboot.
class MachinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SessionRole = Qt::UserRole, ///< Session *
        BadgeRole, ///< QString: "kexec", "BIOS", "connecting…", …
        SecondLineRole, ///< QString: the badge, and which of several machines this computer is
        BusyRole, ///< bool: something is under way
    };

    /// sessions: not owned; they outlive the model.
    explicit MachinesModel(const QList<Session *> &sessions, QObject *parent = nullptr);

    [[nodiscard]] Session *sessionAt(int row) const { return m_sessions.at(row); }
    [[nodiscard]] int rowOf(Session *session) const { return static_cast<int>(m_sessions.indexOf(session)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Session *> m_sessions;
};

} // namespace warmboot
