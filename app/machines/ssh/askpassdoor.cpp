// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/askpassdoor.h"

#include "machines/ssh/askpass.h"

#include <QLocalSocket>
#include <QRandomGenerator>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr qint64 longestQuestion = qint64{64} * 1024;

QByteArray newToken()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers).toHex();
}

} // namespace

AskpassDoor::AskpassDoor(const QString &folder, QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(folder + u"/askpass-"_s + QString::fromLatin1(newToken().left(8)));
    connect(&m_server, &QLocalServer::newConnection, this, &AskpassDoor::onConnection);
}

AskpassDoor::~AskpassDoor()
{
    // Those who still wait are hung up on, which is no news for anybody any more.
    for (auto *socket : m_server.findChildren<QLocalSocket *>())
        socket->disconnect(this);
}

QProcessEnvironment AskpassDoor::environmentFor(QObject *who)
{
    auto token = m_tokens.key(who);
    if (token.isEmpty()) {
        m_tokens.removeIf([](const auto &entry) { return entry.value().isNull(); });
        token = newToken();
        m_tokens.insert(token, who);
    }
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s); // its words are read, not shown
    environment.insert(u"SSH_ASKPASS"_s, m_program);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    environment.insert(QString::fromLatin1(askpassSocketVariable), m_server.fullServerName());
    environment.insert(QString::fromLatin1(askpassTokenVariable), QString::fromLatin1(token));
    return environment;
}

void AskpassDoor::forget(QObject *who)
{
    m_tokens.removeIf([who](const auto &entry) { return entry.value() == who; });
    QList<QPointer<QLocalSocket>> gone;
    for (const auto &question : std::as_const(m_questions)) {
        if (question.who == who)
            gone.append(question.socket);
    }
    for (const auto &socket : std::as_const(gone)) {
        if (socket)
            socket->abort(); // its question is withdrawn with it
    }
}

void AskpassDoor::onConnection()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadable(socket); });
        onReadable(socket);
    }
}

/// Three parts, each ended by a zero byte: the token, the hint, the text.
void AskpassDoor::onReadable(QLocalSocket *socket)
{
    const auto so_far = socket->peek(longestQuestion);
    if (so_far.count('\0') < 3) {
        if (so_far.size() >= longestQuestion)
            socket->abort();
        return;
    }
    const auto parts = socket->readAll().split('\0');
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
    const auto who = m_tokens.value(parts[0]);
    if (!who) {
        socket->abort();
        return;
    }
    const int question = ++m_last;
    m_questions.insert(question, {socket, who});
    connect(socket, &QLocalSocket::disconnected, this, [this, question] {
        if (m_questions.remove(question) > 0)
            Q_EMIT withdrawn(question);
    });
    Q_EMIT asked(question, who, SshPrompt::from(QString::fromUtf8(parts[2]), QString::fromUtf8(parts[1])));
}

void AskpassDoor::answer(int question, bool accepted, const QString &secret)
{
    const auto socket = m_questions.take(question).socket;
    if (!socket)
        return;
    auto bytes = accepted ? '+' + secret.toUtf8() : QByteArray("-");
    socket->write(bytes);
    bytes.fill('\0');
    socket->disconnectFromServer(); // once it is written
}

} // namespace warmboot
