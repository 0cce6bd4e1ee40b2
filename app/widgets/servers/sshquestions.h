// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/ssh/sshprompt.h"
#include "widgets/servers/sshquestiondialog.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace warmboot {

class SshMachine;

/// Brings what the servers ask before a person, one at a time, and the answers back.
class SshQuestions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SshQuestions)

public:
    /// window: under the dialogs.
    explicit SshQuestions(QWidget *window);
    ~SshQuestions() override;

    void listenTo(SshMachine *machine);
    [[nodiscard]] SshQuestionDialog *dialog() const { return m_dialog; } ///< the one that is shown; may be null

Q_SIGNALS:
    void asking(); ///< the window wants to be seen

private:
    struct Waiting
    {
        QPointer<SshMachine> machine;
        int question = 0;
        SshPrompt prompt;
    };

    void showNext();
    void withdraw(const SshMachine *machine, int question);

    QWidget *m_window;
    QList<Waiting> m_waiting; ///< the first is shown
    QPointer<SshQuestionDialog> m_dialog;
    bool m_over = false; ///< nobody waits for the one that is shown
};

} // namespace warmboot
