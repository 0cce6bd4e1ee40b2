// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/sshprompt.h"

#include "machines/plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr qsizetype longest = 4000;

/// The first capture in the text, or nothing.
QString captured(const QString &text, const QString &pattern)
{
    const auto match = QRegularExpression(pattern).match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

SshPrompt SshPrompt::from(const QString &text, const QString &hint)
{
    SshPrompt prompt;
    prompt.text = QString::fromStdString(plainText(text.left(longest).toUtf8())).trimmed();
    const auto &said = prompt.text;
    // ssh's own words come first in each of its questions; a server's can only stand inside.
    if (said.startsWith("The authenticity of host "_L1) && said.contains("Are you sure you want to continue"_L1)) {
        prompt.kind = Kind::HostKey;
        prompt.subject = captured(said, uR"(^The authenticity of host '([^']*)')"_s);
        prompt.keyType = captured(said, uR"(\n(\S+) key fingerprint is )"_s);
        prompt.fingerprint = captured(said, uR"(key fingerprint is:? ?(\S+?)\.?(?:\n|$))"_s);
        // "    ~/.ssh/known_hosts:3: atlas", a line for each
        static const QRegularExpression known(uR"(\n\s+\S+:\d+: (\S+))"_s);
        for (const auto &line : known.globalMatch(said))
            prompt.otherNames.append(line.captured(1));
    } else if (hint == "confirm"_L1) {
        prompt.kind = Kind::Confirm;
    } else if (hint == "none"_L1) {
        prompt.kind = Kind::Notice;
    } else if (said.startsWith("Enter passphrase for "_L1)) {
        prompt.kind = Kind::Passphrase;
        prompt.subject = captured(said, uR"(^Enter passphrase for (?:key )?'?([^']*?)'?:?$)"_s);
    } else if (const auto who = captured(said, uR"(^([^\s']+@[^\s']+)'s password:$)"_s); !who.isEmpty()) {
        prompt.kind = Kind::Password;
        prompt.subject = who;
    } else if (const auto asked = captured(said, uR"(^\(([^\s()]+@[^\s()]+)\) Password:$)"_s); !asked.isEmpty()) {
        prompt.kind = Kind::Password; // through keyboard-interactive, as most PAM set-ups ask
        prompt.subject = asked;
    }
    return prompt;
}

} // namespace warmboot
