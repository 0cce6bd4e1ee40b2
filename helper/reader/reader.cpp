// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include <QProcess>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

namespace warmboot {

namespace {

// A window has one for each session of the application; more is a mistake or a flood.
constexpr int mostConversations = 16;
constexpr auto patience = std::chrono::minutes(1);

} // namespace

Reader::Reader(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Reader::idle);
    m_patience.start();
}

void Reader::refuse(QDBusError::ErrorType type, const QString &why)
{
    if (calledFromDBus())
        sendErrorReply(type, why);
}

QDBusUnixFileDescriptor Reader::Open()
{
    if (m_conversations >= mostConversations) {
        refuse(QDBusError::LimitsExceeded, QStringLiteral("There are %1 conversations already.").arg(m_conversations));
        return {};
    }
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        refuse(QDBusError::Failed, QString::fromLocal8Bit(std::strerror(errno))); // NOLINT(concurrency-mt-unsafe)
        return {};
    }
    const QDBusUnixFileDescriptor theirs(ends[0]); // which is a copy
    ::close(ends[0]);
    start(ends[1]);
    ::close(ends[1]);
    return theirs;
}

void Reader::start(int end)
{
    auto *serve = new QProcess(this);
    serve->setProgram(m_program);
    serve->setArguments({QStringLiteral("serve")});
    // No pipes of its own: after this both lead to the caller, and what it says besides goes to the journal.
    serve->setInputChannelMode(QProcess::ForwardedInputChannel);
    serve->setProcessChannelMode(QProcess::ForwardedChannels);
    serve->setChildProcessModifier([end] {
        ::dup2(end, STDIN_FILENO);
        ::dup2(end, STDOUT_FILENO);
    });
    ++m_conversations;
    m_patience.stop();
    const auto over = [this, serve] {
        serve->deleteLater();
        if (--m_conversations == 0)
            m_patience.start();
    };
    connect(serve, &QProcess::finished, this, over);
    connect(serve, &QProcess::errorOccurred, this, [over](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // which is not followed by the end
            over();
    });
    serve->start();
}

} // namespace warmboot
