// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/rollingreboot.h"

#include <QAbstractTableModel>

namespace warmboot {

/// The machines of a rolling reboot and how far each is.
class RollingRebootModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Machine, Step, Outcome, ColumnCount };

    /// Before it begins: the machines in this order.
    explicit RollingRebootModel(const QList<Session *> &sessions, QObject *parent = nullptr);

    void follow(RollingReboot *reboot); ///< not owned; of the same machines, in the order of sessions()
    void tick(); ///< a second is over: of those that are away
    void move(int row, int by); ///< only before it begins
    [[nodiscard]] QList<Session *> sessions() const; ///< those that are still there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString stepText(int row) const;

    QList<QPointer<Session>> m_sessions;
    QStringList m_names;
    QPointer<RollingReboot> m_reboot;
};

/// "stopping its services", "away for 12 s, …": how far the reboot of this machine is.
[[nodiscard]] QString rebootStageText(const Session &session);

} // namespace warmboot
