// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace warmboot {

// What the user's own ssh knows, to offer and to show; only ssh itself interprets it.

/// Entries of a configuration file (~/.ssh/config) and of what it includes, without patterns, sorted.
[[nodiscard]] QStringList sshConfigEntries(const QString &file);
/// Hosts of a known_hosts file whose names are not hashed, sorted; "[atlas]:2222" as "ssh://atlas:2222".
[[nodiscard]] QStringList sshKnownHosts(const QString &file);

/// What ssh will really use for a destination, from the output of `ssh -G`.
struct SshSettings
{
    QString user;
    QString hostName;
    int port = 22;
    QString proxyJump; ///< empty: none
    QString proxyCommand; ///< empty: none
    QStringList identityFiles; ///< in the order in which they are tried
    QString hostKeyAlias; ///< the name under which its key is known; empty: its own
    bool refusesUnknownHosts = false; ///< StrictHostKeyChecking yes

    [[nodiscard]] static SshSettings from(const QByteArray &output);
    /// "root@atlas.example, port 2222, by way of bastion"
    [[nodiscard]] QString text() const;
};

} // namespace warmboot
