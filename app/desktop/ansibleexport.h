// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"
#include "protocol/error.h"
#include "protocol/machinestate.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace warmboot {

/// One server of an inventory.
struct ExportedHost
{
    QString name; ///< as it is called in the list
    QString destination; ///< from sshDestinationFrom()
    std::optional<Settings> settings; ///< nullopt: Warmboot is not installed there
};

// For the collection warmboot.kexec; its README has the variables.

/// Is it known how it is set up? Not where its settings cannot be read, and where they are somebody else's: without
/// settings the role would switch kexec on there.
[[nodiscard]] bool isTold(const MachineState &state);

/// The hosts, how they are reached and how each is set up. YAML.
[[nodiscard]] QByteArray ansibleInventory(const QList<ExportedHost> &hosts);
/// Sets them up as the inventory says; says in its first lines how it is run, and how they are rebooted in turn.
[[nodiscard]] QByteArray ansiblePlaybook();

/// inventory.yml and set_up.yml in this folder, which takes no other file along. What stands there is written over only
/// with replace; without, Refused names it.
[[nodiscard]] Result<void> exportForAnsible(const QString &folder, const QList<ExportedHost> &hosts, bool replace);

} // namespace warmboot
