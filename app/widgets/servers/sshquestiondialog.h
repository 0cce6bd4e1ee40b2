// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/ssh/sshprompt.h"

#include <QDialog>

class KPasswordLineEdit;
class QPushButton;
class QVBoxLayout;

namespace warmboot {

/// One question on the way to a server: is this its key, what is the password. Where it is about trust the default
/// is no.
class SshQuestionDialog : public QDialog
{
    Q_OBJECT

public:
    /// machine: as it is called in the list.
    SshQuestionDialog(const SshPrompt &prompt, const QString &machine, QWidget *parent = nullptr);

    [[nodiscard]] QString answer() const; ///< after accepted(): "yes", or the secret
    [[nodiscard]] bool isBeingAnswered() const; ///< something is typed already
    void tellThatItIsOver(); ///< nobody waits for the answer any more

protected:
    bool event(QEvent *event) override;

private:
    void addText(const QString &text);
    void addQuote(const QString &text);
    void addHostKey(const SshPrompt &prompt, const QString &machine);
    void addSecret();
    [[nodiscard]] static QString titleText(const SshPrompt &prompt, const QString &machine);
    [[nodiscard]] static QString acceptText(const SshPrompt &prompt);

    QVBoxLayout *m_words;
    KPasswordLineEdit *m_secret = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace warmboot
