// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <QList>
#include <QString>

namespace warmboot {

/// A server as it is kept in the list.
struct Server
{
    QString destination; ///< from sshDestinationFrom()
    QString name; ///< for people; empty: the host part of the destination

    [[nodiscard]] QString shownName() const;
    bool operator==(const Server &) const = default;
};

// The list is a text file that people can read and write, also for import and export: a line for each server, the
// destination and, after a blank, its name; "#" begins a remark.

/// The usual place of the list: servers in Warmboot's folder of ~/.config.
[[nodiscard]] QString serverListFile();
/// A file that is not there is an empty list. Failed for one that cannot be read. Servers that stand there twice are
/// taken once; a line that is no server is passed over, and named in faults.
[[nodiscard]] Result<QList<Server>> readServers(const QString &file, QList<Error> *faults = nullptr);
/// A file of these alone. It is the old one or the new one, whatever happens.
[[nodiscard]] Result<void> writeServers(const QString &file, const QList<Server> &servers);
// Changes of a list that people edit too: all other lines stay as they are at that moment.
[[nodiscard]] Result<void> addToServers(const QString &file, const QList<Server> &servers);
[[nodiscard]] Result<void> removeFromServers(const QString &file, const QString &destination);
/// In the line of that destination; a remark behind it stays.
[[nodiscard]] Result<void> changeInServers(const QString &file, const QString &destination, const Server &server);

} // namespace warmboot
