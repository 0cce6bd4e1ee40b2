// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/sshanswers.h"

namespace warmboot {

SshAnswers::~SshAnswers()
{
    wipe(m_kept);
    wipe(m_given);
}

void SshAnswers::wipe(QHash<QString, QString> &answers)
{
    for (auto &answer : answers)
        answer.fill(u'\0');
    answers.clear();
}

void SshAnswers::startConnecting()
{
    wipe(m_given);
    m_tried.clear();
    m_passwordsFor.clear();
}

std::optional<QString> SshAnswers::answerTo(const SshPrompt &prompt)
{
    const auto kept = m_kept.find(prompt.text);
    if (kept == m_kept.end())
        return std::nullopt;
    if (!m_tried.contains(prompt.text)) {
        m_tried.insert(prompt.text);
        return *kept;
    }
    kept->fill(u'\0');
    m_kept.erase(kept);
    return std::nullopt;
}

bool SshAnswers::wasGiven(const SshPrompt &prompt) const
{
    return m_given.contains(prompt.text)
        || (prompt.kind == SshPrompt::Kind::Password && m_passwordsFor.contains(prompt.subject));
}

void SshAnswers::given(const SshPrompt &prompt, const QString &secret)
{
    if (prompt.kind == SshPrompt::Kind::Password || prompt.kind == SshPrompt::Kind::Passphrase)
        m_given.insert(prompt.text, secret);
    if (prompt.kind == SshPrompt::Kind::Password)
        m_passwordsFor.insert(prompt.subject);
}

void SshAnswers::connected()
{
    m_kept.insert(m_given);
    m_given.clear();
}

} // namespace warmboot
