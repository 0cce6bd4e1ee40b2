// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/servers/sshquestions.h"

#include "machines/ssh/sshmachine.h"
#include <utility>

namespace warmboot {

SshQuestions::SshQuestions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

SshQuestions::~SshQuestions()
{
    if (m_dialog)
        m_dialog->disconnect(this);
}

void SshQuestions::listenTo(SshMachine *machine)
{
    connect(machine, &SshMachine::questionAsked, this, [this, machine](int question, const SshPrompt &prompt) {
        m_waiting.append({machine, question, prompt});
        showNext();
    });
    connect(
        machine, &SshMachine::questionWithdrawn, this, [this, machine](int question) { withdraw(machine, question); });
    connect(machine, &QObject::destroyed, this, [this] { withdraw(nullptr, 0); });
}

/// Also those of machines that are gone.
void SshQuestions::withdraw(const SshMachine *machine, int question)
{
    const auto isOver = [machine, question](const Waiting &waiting) {
        return !waiting.machine || (waiting.machine == machine && waiting.question == question);
    };
    const bool shown = !m_over && !m_waiting.isEmpty() && isOver(m_waiting.first());
    m_waiting.removeIf(isOver);
    if (shown && m_dialog) {
        m_dialog->disconnect(this);
        // The next question, of another server, must not get the rest of what is being typed for this one.
        if (m_dialog->isBeingAnswered()) {
            m_dialog->tellThatItIsOver();
            m_over = true;
            connect(m_dialog, &QDialog::finished, this, [this] {
                m_over = false;
                m_dialog = nullptr;
                showNext();
            });
            return;
        }
        m_dialog->reject();
        m_dialog = nullptr;
        showNext();
    }
}

void SshQuestions::showNext()
{
    if (m_dialog || m_waiting.isEmpty())
        return;
    const auto &next = m_waiting.first();
    m_dialog = new SshQuestionDialog(next.prompt, next.machine->name(), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this](int result) {
        auto *dialog = std::exchange(m_dialog, nullptr).data();
        const auto answered = m_waiting.takeFirst();
        if (answered.machine)
            answered.machine->answerQuestion(answered.question,
                                             result == QDialog::Accepted,
                                             result == QDialog::Accepted ? dialog->answer() : QString());
        showNext();
    });
    Q_EMIT asking();
    m_dialog->open();
}

} // namespace warmboot
