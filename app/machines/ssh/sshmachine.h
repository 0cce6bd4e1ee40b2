// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/servemachine.h"
#include "machines/ssh/agentscripts.h"
#include "machines/ssh/sshanswers.h"
#include "machines/ssh/sshmaster.h"
#include "machines/ssh/sshprompt.h"

#include <QHash>
#include <QProcess>

#include <functional>
#include <memory>
#include <optional>

namespace warmboot {

class AskpassDoor;

/// A server that has sshd, /bin/sh and systemd. Getting there, in order: one master connection; through it one call
/// that looks at what the server has and goes on as serve. Where there is no warmbootctl of our release yet, that ends,
/// ours is sent, and it is called again.
class SshMachine : public ServeMachine
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SshMachine)

public:
    struct Means
    {
        AskpassDoor *askpass = nullptr; ///< not owned, outlives the machine
        QString runtimeFolder; ///< private to the user and short: sockets are made there
        QString agentFolder; ///< holds ARCHITECTURE/warmbootctl, to be sent
        std::string version; ///< of those
    };

    /// destination: from sshDestinationFrom(). name: for people.
    SshMachine(const QString &destination, const QString &name, Means means, QObject *parent = nullptr);
    ~SshMachine() override;

    [[nodiscard]] const QString &destination() const { return m_destination; }

    [[nodiscard]] Link link() const override;
    [[nodiscard]] Error linkError() const override;
    [[nodiscard]] std::optional<Error> cannotChange() const override;
    void start() override;
    void startQuietly() override;

    /// Answers questionAsked(). accepted false: the person declined; without a password for sudo there is still much to
    /// look at.
    void answerQuestion(int question, bool accepted, const QString &secret = {});
    /// Removes what was sent there; nullopt when all is gone. For a machine that is Ready.
    void removeAgent(std::function<void(std::optional<Error>)> done);

Q_SIGNALS:
    void questionAsked(int question, const warmboot::SshPrompt &prompt);
    void questionWithdrawn(int question); ///< nobody waits for its answer any more

protected:
    [[nodiscard]] bool goesOnAfterEnd() override;
    void becameReady() override;

private:
    using Finished = std::function<void(int code, const QByteArray &output, const std::string &errors)>;

    void run(const QString &command, const QString &input, Finished finished);
    void begin(bool asking);
    void connectAnew();
    void onAsked(int question, const SshPrompt &prompt);
    void onSudoAsked();
    void setSudoPassword(const QString &password); ///< null: look only
    void withdrawQuestions();
    void dropErrand();
    void approach();
    void afterApproach();
    void provideAgent();
    [[nodiscard]] Offer offer() const;
    void giveUp(const Error &error);
    [[nodiscard]] Result<Agent> agentFor(const QString &architecture) const;
    [[nodiscard]] std::string who() const { return name().toStdString(); }

    QString m_destination;
    Means m_means;
    SshMaster m_master;
    std::unique_ptr<QProcess> m_errand;
    QByteArray m_mark; ///< not to be guessed by what a login prints
    Survey m_survey;
    bool m_approaching = false; ///< serve stands for approachCommand(), and is not Ready
    bool m_sent = false; ///< the agent, in this connection
    SshAnswers m_answers;
    QHash<int, SshPrompt> m_questions; ///< that a person is to answer
    bool m_asking = true; ///< a person waits, and can be asked
    QString m_sudoPassword; ///< in memory only
    bool m_sudoTried = false; ///< in this connection
    bool m_lookOnly = false; ///< the person gave no password, or sudo did not take it
    std::string m_sudoSaid; ///< when it did not
    bool m_fresh = false; ///< the connection was made by this start(): when it is of no use either, that is that
    bool m_starting = false; ///< and serve is not Ready yet
    std::optional<Error> m_gaveUp;
};

} // namespace warmboot
