// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace warmboot {

/// A question of ssh's, as its askpass program gets it. ssh tells the kind by nothing but the text, always in English,
/// in which a server may have a say (keyboard-interactive): control characters are gone from all of it.
struct SshPrompt
{
    enum class Kind {
        HostKey, ///< an unknown host: the fingerprint is to be compared; yes or no
        Password, ///< of the user there
        Passphrase, ///< of a key here
        Secret, ///< a one-time code, a PIN, whatever else the server asks
        Notice, ///< touch the security key; nothing to answer
        Confirm, ///< an agent wants to use a key; yes or no
        Sudo, ///< not ssh's: the password of the user there, for sudo
    };

    Kind kind = Kind::Secret;
    QString text; ///< as ssh put it
    QString subject; ///< HostKey: the host; Password: user@host; Passphrase: the key's file; otherwise empty
    QString keyType; ///< of HostKey: "ED25519"
    QString fingerprint; ///< of HostKey: "SHA256:…"
    QStringList otherNames; ///< of HostKey: under which the same key is known already
    bool again = false; ///< the last answer was wrong

    /// hint: SSH_ASKPASS_PROMPT, "confirm", "none" or empty.
    [[nodiscard]] static SshPrompt from(const QString &text, const QString &hint);

    /// Whether an answer is "yes" or "no" and nothing secret.
    [[nodiscard]] bool isQuestion() const { return kind == Kind::HostKey || kind == Kind::Confirm; }
};

} // namespace warmboot
