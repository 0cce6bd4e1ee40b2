// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QAbstractTableModel>
#include <QList>

namespace warmboot {

/// The machines, this computer first: as the list at the left (the first column) and as the table of all.
class MachinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, NextReboot, Kernel, LastReboot, Away, ColumnCount };

    enum Role {
        SessionRole = Qt::UserRole, ///< Session *
        BadgeRole, ///< QString: "kexec", "BIOS", "connecting…", …
        SecondLineRole, ///< QString: the badge, and which of several machines this computer is
        BusyRole, ///< bool: something is under way
        SortRole, ///< by what a column is sorted: numbers as numbers
    };

    /// sessions: not owned; they outlive the model, or are removed from it first.
    explicit MachinesModel(const QList<Session *> &sessions, QObject *parent = nullptr);

    void add(Session *session); ///< at the end
    void insert(int row, Session *session);
    void remove(Session *session);

    [[nodiscard]] Session *sessionAt(int row) const { return m_sessions.at(row); }
    [[nodiscard]] int rowOf(const Session *session) const { return static_cast<int>(m_sessions.indexOf(session)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void follow(Session *session);
    [[nodiscard]] QVariant nameCell(const Session &session, int role) const;

    QList<Session *> m_sessions;
};

} // namespace warmboot
