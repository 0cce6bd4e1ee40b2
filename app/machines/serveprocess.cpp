// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/serveprocess.h"

#include "machines/childprocess.h"
#include "machines/plaintext.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace warmboot {

namespace {

constexpr qsizetype errorsKept = 4096;

std::string secondsText(std::chrono::milliseconds time)
{
    return std::to_string(std::max<std::int64_t>(1, std::chrono::round<std::chrono::seconds>(time).count()));
}

} // namespace

ServeProcess::ServeProcess(QStringList command, QString machine, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_machine(std::move(machine))
{
    m_greetTimer.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    const auto silent = [this](std::chrono::milliseconds limit) {
        end({ErrorKind::Unreachable,
             say("serve-silent", {{"machine", this->machine()}, {"seconds", secondsText(limit)}}),
             plainText(m_errors)});
    };
    connect(&m_greetTimer, &QTimer::timeout, this, [this, silent] { silent(m_limits.greetWithin); });
    connect(&m_silenceTimer, &QTimer::timeout, this, [this, silent] { silent(m_limits.silence); });
}

ServeProcess::~ServeProcess()
{
    stopProcess();
}

void ServeProcess::stopProcess()
{
    m_greetTimer.stop();
    m_silenceTimer.stop();
    // A serve without input ends by itself at once; whoever does not is not waited for.
    endProcess(m_process, this, &QProcess::closeWriteChannel);
}

void ServeProcess::start()
{
    if (m_state == State::Ready || !m_pending.empty())
        end(endedError());
    stopProcess();
    m_output.clear();
    m_before.clear();
    m_exitCode.reset();
    m_errors.clear();
    m_state = State::Starting;
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &ServeProcess::readOutput);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &ServeProcess::readErrors);
    connect(m_process.get(), &QProcess::finished, this, &ServeProcess::onFinished);
    onNotStarted(*m_process, this, [this](const std::string &why) {
        end({ErrorKind::Unreachable,
             say("serve-not-started", {{"program", m_command.value(0).toStdString()}, {"why", why}}),
             why});
    });
    m_greetTimer.start(m_limits.greetWithin);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // ssh's and sudo's words are for the log
    startIn(environment, *m_process, m_command.value(0), m_command.mid(1));
}

void ServeProcess::send(const Request &request, Answered answered)
{
    if (m_state != State::Ready) {
        const Error error{ErrorKind::Unreachable, say("not-connected", {{"machine", machine()}}), {}};
        QTimer::singleShot(0, this, [error, answered = std::move(answered)] { answered(error); });
        return;
    }
    NumberedRequest numbered{++m_lastId, request, {}};
    if (changesTheMachine(request))
        numbered.release = m_greeting.release;
    m_pending.push_back({m_lastId, request, std::move(answered), std::nullopt});
    const auto line = toLine(numbered);
    m_process->write(line.data(), qint64(line.size()));
    m_process->write("\n", 1);
    if (!m_silenceTimer.isActive())
        m_silenceTimer.start(m_limits.silence);
}

void ServeProcess::readErrors()
{
    m_errors += m_process->readAllStandardError();
    m_errors = m_errors.right(errorsKept);
    if (m_state != State::Starting || m_prompt.isEmpty())
        return;
    // Not only at the end: sudo-rs puts words around it.
    const auto at = m_errors.indexOf(m_prompt, m_errors.lastIndexOf('\n') + 1);
    if (at < 0)
        return;
    m_errors.remove(at, m_prompt.size()); // it counts once, also when they come later
    m_greetTimer.stop(); // a person takes their time
    Q_EMIT asked();
}

void ServeProcess::answerWay(const QByteArray &line)
{
    if (m_state != State::Starting)
        return;
    m_greetTimer.start(m_limits.greetWithin);
    m_process->write(line + '\n');
}

void ServeProcess::readOutput()
{
    m_output.add(m_process->readAllStandardOutput());
    const QPointer<ServeProcess> alive(this);
    const auto *process = m_process.get();
    while (const auto line = m_output.takeLine()) {
        takeLine(*line);
        // Whoever was called may have ended it all, or begun anew.
        if (!alive || m_state == State::Stopped || m_process.get() != process)
            return;
    }
    const auto limit = m_state == State::Ready ? m_limits.line : m_limits.noise;
    if (m_output.unfinished() > limit)
        end({ErrorKind::Unreachable,
             m_state == State::Ready ? say("answer-too-long", {{"machine", machine()}})
                                     : say("serve-nonsense", {{"machine", machine()}}),
             plainText(m_errors)});
}

void ServeProcess::takeLine(const QByteArray &line)
{
    if (m_state == State::Starting) {
        takeGreeting(line);
        return;
    }
    if (std::size_t(line.size()) > m_limits.line) {
        end({ErrorKind::Unreachable, say("answer-too-long", {{"machine", machine()}}), {}});
        return;
    }
    takeReply(line);
}

void ServeProcess::onFinished()
{
    // Its last words may still be in the pipes.
    const QPointer<ServeProcess> alive(this);
    const auto *process = m_process.get();
    readErrors();
    readOutput();
    if (!alive || m_process.get() != process || m_state == State::Stopped)
        return;
    if (m_process->exitStatus() == QProcess::NormalExit)
        m_exitCode = m_process->exitCode();
    end(endedError());
}

Error ServeProcess::endedError() const
{
    const auto detail = plainText(m_errors);
    const bool isKnown = m_meaning && m_state == State::Starting && m_process
        && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == m_meaning->first;
    if (isKnown)
        return {ErrorKind::Unreachable, m_meaning->second, detail};
    const auto last = lastLine(detail);
    return {ErrorKind::Unreachable,
            last.empty() ? say("serve-ended-mutely", {{"machine", machine()}})
                         : say("serve-ended", {{"machine", machine()}, {"why", last}}),
            detail};
}

void ServeProcess::end(Error error)
{
    m_state = State::Stopped;
    stopProcess();
    m_error = std::move(error);
    auto waiting = m_error;
    waiting.kind = ErrorKind::Unreachable;
    // First that it is over, then what that means for each who waits: some can tell by it what happened.
    auto pending = std::exchange(m_pending, {});
    const QPointer<ServeProcess> alive(this);
    Q_EMIT ended();
    for (auto &request : pending) {
        if (!alive)
            return;
        request.answered(request.answer ? *request.answer : Answer(waiting));
    }
}

} // namespace warmboot
