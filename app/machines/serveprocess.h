// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/linebuffer.h"
#include "protocol/reply.h"
#include "protocol/request.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <utility>

namespace warmboot {

/// A conversation with `warmbootctl serve`, wherever a command line leads to it: on this computer, or
/// through ssh. What comes before the greeting (a banner, an echo in .bashrc) is skipped.
///
/// Every callback is called once, from the event loop, in the order of the requests; never after this
/// object is gone. When the conversation ends, whoever still waits gets ErrorKind::Unreachable.
class ServeProcess : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServeProcess)

public:
    enum class State { Stopped, Starting, Ready };

    struct Limits
    {
        std::chrono::milliseconds greetWithin{20'000};
        /// Between two lines while something is asked for; a change may wait for systemd.
        std::chrono::milliseconds silence{180'000};
        std::size_t noise = std::size_t{64} * 1024; ///< bytes before the greeting
        std::size_t line = longestReply;
    };

    using Answered = std::function<void(Answer)>;

    /// command: the program and its arguments; nothing of it goes through a shell here.
    /// machine: its name, for sentences.
    ServeProcess(QStringList command, QString machine, QObject *parent = nullptr);
    ~ServeProcess() override;

    void setLimits(const Limits &limits) { m_limits = limits; }
    void setMachine(const QString &name) { m_machine = name; }
    void setPrompt(const QByteArray &prompt) { m_prompt = prompt; } ///< of the way there; empty: it asks nothing
    /// What it means when the program ends with this code before the conversation has begun.
    void setMeaning(int exitCode, Sentence meaning) { m_meaning = {exitCode, std::move(meaning)}; }
    void setCommand(const QStringList &command) { m_command = command; } ///< for the next start()

    void start(); ///< ends in ready() or in ended(); starts afresh when it runs already
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Greeting &greeting() const { return m_greeting; } ///< once Ready
    [[nodiscard]] const Error &error() const { return m_error; } ///< after ended()
    /// After ended(), when the program had ended by itself, and not because of a limit.
    [[nodiscard]] std::optional<int> exitCode() const { return m_exitCode; }
    /// The lines before the greeting, or until now; what is after Limits::noise is not kept.
    [[nodiscard]] const QByteArray &before() const { return m_before; }

    /// What the way there asked for (a password for sudo): a line that goes in before the conversation begins. From
    /// asked() until then nobody waits for the greeting.
    void answerWay(const QByteArray &line);

    void send(const Request &request, Answered answered);

    /// send() for a request of which only one kind of answer makes sense.
    template<typename T>
    void ask(const Request &request, std::function<void(Result<T>)> done)
    {
        send(request, [done = std::move(done)](Answer answer) {
            if (auto *wanted = std::get_if<T>(&answer))
                done(std::move(*wanted));
            else if (auto *error = std::get_if<Error>(&answer))
                done(std::unexpected(std::move(*error)));
            else
                done(fail(ErrorKind::Failed, say("answer-unknown")));
        });
    }

Q_SIGNALS:
    void ready();
    void ended(); ///< see error()
    void changed(const warmboot::MachineState &state);
    void progress(const warmboot::Sentence &sentence);
    void asked(); ///< the way's prompt stands in the last line of stderr: answerWay(), or start afresh

private:
    struct Pending
    {
        std::int64_t id = 0;
        Request request;
        Answered answered;
        std::optional<Answer> answer; ///< came before that of an earlier request
    };

    void stopProcess();
    void readOutput();
    void readErrors();
    void takeLine(const QByteArray &line);
    void takeGreeting(const QByteArray &line);
    void takeReply(const QByteArray &line);
    void deliver();
    void onFinished();
    void end(Error error);
    [[nodiscard]] Error endedError() const;
    [[nodiscard]] std::string machine() const { return m_machine.toStdString(); }

    QStringList m_command;
    QString m_machine;
    QByteArray m_prompt;
    std::optional<std::pair<int, Sentence>> m_meaning;
    Limits m_limits;
    State m_state = State::Stopped;
    Greeting m_greeting;
    Error m_error;
    std::unique_ptr<QProcess> m_process;
    LineBuffer m_output;
    QByteArray m_before; ///< the greeting: see before()
    std::optional<int> m_exitCode;
    QByteArray m_errors; ///< the end of what it wrote to stderr
    std::int64_t m_lastId = 0;
    std::list<Pending> m_pending; ///< of some thousand bytes each, so that no room is kept for more
    QTimer m_greetTimer;
    QTimer m_silenceTimer;
};

} // namespace warmboot
