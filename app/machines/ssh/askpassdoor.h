// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/ssh/sshprompt.h"

#include <QHash>
#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QProcessEnvironment>

class QLocalSocket;

namespace warmboot {

/// Where ssh's askpass processes (askpass.h) bring their questions: a socket that only this user can reach. Each ssh
/// gets a token of its own, so that a question is known to be that machine's and can be of no other.
class AskpassDoor : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskpassDoor)

public:
    /// folder: private to the user; the socket is made in it. program: what ssh runs as its askpass.
    AskpassDoor(const QString &folder, QString program, QObject *parent = nullptr);
    ~AskpassDoor() override;

    /// What an ssh needs in its environment so that it asks here. who: passed on with each of its questions.
    [[nodiscard]] QProcessEnvironment environmentFor(QObject *who);

    /// Nobody answers those any more who ask in the name of this one: what an ssh has started (for a jump host) can
    /// outlive it.
    void forget(QObject *who);

    /// A secret goes to ssh and nowhere else. accepted false: the person declined.
    void answer(int question, bool accepted, const QString &secret = {});

Q_SIGNALS:
    void asked(int question, QObject *who, const warmboot::SshPrompt &prompt);
    void withdrawn(int question); ///< ssh has gone, or answers itself (a touched key)

private:
    void onConnection();
    void onReadable(QLocalSocket *socket);

    QString m_program;
    QLocalServer m_server;
    QHash<QByteArray, QPointer<QObject>> m_tokens;
    struct Question
    {
        QPointer<QLocalSocket> socket;
        QPointer<QObject> who;
    };

    QHash<int, Question> m_questions; ///< those that wait for an answer
    int m_last = 0;
};

} // namespace warmboot
