// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/ssh/sshprompt.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace warmboot {

/// What a person answered to ssh's questions about one server, so that it is asked once and not after each reboot.
/// In memory only, and overwritten at the end. A one-time code, a PIN or a question to say yes to is never kept.
class SshAnswers
{
public:
    SshAnswers() = default;
    ~SshAnswers();
    Q_DISABLE_COPY_MOVE(SshAnswers)

    [[nodiscard]] bool isEmpty() const { return m_kept.isEmpty(); }
    void startConnecting(); ///< each kept answer is given once: a wrong one must not be tried for ever
    /// nullopt: a person has to be asked, as nothing is known or what was known was wrong.
    [[nodiscard]] std::optional<QString> answerTo(const SshPrompt &prompt);
    /// Whether it was asked in this connecting before, and answered.
    [[nodiscard]] bool wasGiven(const SshPrompt &prompt) const;
    void given(const SshPrompt &prompt, const QString &secret);
    void connected(); ///< what was given was right

private:
    static void wipe(QHash<QString, QString> &answers);

    QHash<QString, QString> m_kept; ///< by the words of the question
    QHash<QString, QString> m_given; ///< in this connecting
    QSet<QString> m_passwordsFor; ///< whose were given in it: the same one is asked for in several ways
    QSet<QString> m_tried; ///< in this connecting
};

} // namespace warmboot
