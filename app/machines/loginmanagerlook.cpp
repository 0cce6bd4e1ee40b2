// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/loginmanagerlook.h"

#include "machines/systembus.h"
#include "protocol/sessionclass.h"

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTimer>

#include <unistd.h>
#include <utility>

namespace warmboot {

namespace {

constexpr int limit = 5000; // ms, for each question
const auto service = QStringLiteral("org.freedesktop.login1");

/// One row of ListInhibitors, (ssssuu).
struct InhibitorRow
{
    QString what;
    QString who;
    QString why;
    QString mode;
    uint uid = 0;
    uint pid = 0;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, InhibitorRow &row)
{
    argument.beginStructure();
    argument >> row.what >> row.who >> row.why >> row.mode >> row.uid >> row.pid;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): the form that Qt asks for
}

/// One row of ListSessions, (susso).
struct SessionRow
{
    QString id;
    uint uid = 0;
    QString user;
    QString seat;
    QDBusObjectPath path;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, SessionRow &row)
{
    argument.beginStructure();
    argument >> row.id >> row.uid >> row.user >> row.seat >> row.path;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): the form that Qt asks for
}

bool blocks(const InhibitorRow &row)
{
    if (!row.what.split(u':').contains(u"shutdown"))
        return false;
    // A weak one (systemd 257) does not hold back the user who took it.
    return row.mode == u"block" || (row.mode == u"block-weak" && row.uid != ::getuid());
}

} // namespace

QDBusMessage loginManagerCall(const char *method, const QVariantList &arguments)
{
    return methodCall(service,
                      QStringLiteral("/org/freedesktop/login1"),
                      QStringLiteral("org.freedesktop.login1.Manager"),
                      QString::fromLatin1(method),
                      arguments);
}

Error loginManagerSilent(const QDBusMessage &reply)
{
    return {ErrorKind::Unreachable,
            say("login-manager-silent", {{"why", reply.errorMessage().toStdString()}}),
            reply.errorName().toStdString()};
}

LoginManagerLook::LoginManagerLook(Callback done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    // Later, as every answer: also when there is no bus.
    QTimer::singleShot(0, this, &LoginManagerLook::askWhetherAllowed);
}

void LoginManagerLook::askWhetherAllowed()
{
    callBus(this, loginManagerCall("CanReboot"), limit, [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            answer(std::unexpected(loginManagerSilent(reply)));
            return;
        }
        // "yes", "no", "na", "challenge"; since systemd 257 also with "inhibitor-blocked" in them
        const auto can = firstOf<QString>(reply);
        m_found.allowed = can != u"no" && can != u"na";
        m_found.needsPassword = can.startsWith(u"challenge");
        askForInhibitors();
    });
}

void LoginManagerLook::askForInhibitors()
{
    callBus(this, loginManagerCall("ListInhibitors"), limit, [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            answer(std::unexpected(loginManagerSilent(reply)));
            return;
        }
        const auto rows = firstOf<QList<InhibitorRow>>(reply);
        for (const auto &row : rows) {
            if (blocks(row))
                m_found.blockers.append({row.who, row.why});
        }
        askForSessions();
    });
}

void LoginManagerLook::askForSessions()
{
    callBus(this, loginManagerCall("ListSessions"), limit, [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            answer(std::unexpected(loginManagerSilent(reply)));
            return;
        }
        const auto rows = firstOf<QList<SessionRow>>(reply);
        for (const auto &row : rows) {
            if (row.uid != ::getuid())
                askForClass(row.path.path(), row.user);
        }
        if (m_classesAwaited == 0)
            answer(m_found);
    });
}

void LoginManagerLook::askForClass(const QString &session, const QString &user)
{
    ++m_classesAwaited;
    const auto get = methodCall(service,
                                session,
                                QStringLiteral("org.freedesktop.DBus.Properties"),
                                QStringLiteral("Get"),
                                {QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Class")});
    callBus(this, get, limit, [this, user](const QDBusMessage &reply) {
        // One that has just ended gives an error.
        const auto kind = firstOf<QDBusVariant>(reply).variant().toString().toStdString();
        if (isOfAPerson(kind) && !m_found.otherUsers.contains(user))
            m_found.otherUsers.append(user);
        if (--m_classesAwaited == 0)
            answer(m_found);
    });
}

void LoginManagerLook::answer(const Result<BeforeReboot> &result)
{
    const auto done = std::exchange(m_done, nullptr);
    deleteLater();
    done(result);
}

} // namespace warmboot
