// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/privilegedhelperdenial.h"

#include "machines/privilegedhelpercheck.h"
#include "machines/systembus.h"

#include <QDBusMetaType>
#include <QMap>
#include <QVariantMap>

#include <utility>

namespace warmboot {

namespace {

/// polkit's (sa{sv})
struct Subject
{
    QString kind;
    QVariantMap details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Subject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Subject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

/// polkit's (bba{ss}), without the details
struct Verdict
{
    bool authorized = false;
    bool challenge = false; ///< a password would be asked for
};

Verdict verdictIn(const QDBusMessage &reply)
{
    Verdict verdict;
    const auto arguments = reply.arguments();
    if (reply.type() != QDBusMessage::ReplyMessage || arguments.isEmpty())
        return verdict;
    const auto structure = arguments.constFirst().value<QDBusArgument>();
    if (structure.currentType() != QDBusArgument::StructureType)
        return verdict;
    structure.beginStructure();
    structure >> verdict.authorized >> verdict.challenge;
    return verdict;
}

Error meaningOf(const Verdict &verdict, bool quick)
{
    const bool couldBeAsked = verdict.challenge || verdict.authorized;
    if (!couldBeAsked)
        return {ErrorKind::Unauthorized, say("policy-forbids"), {}};
    if (quick)
        return {ErrorKind::Unauthorized, say("no-password-prompt"), {}};
    return {ErrorKind::Cancelled, say("not-authenticated"), {}};
}

} // namespace

void explainDenial(QObject *context, const QString &action, bool quick, std::function<void(Error)> done)
{
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const Subject self{QStringLiteral("system-bus-name"),
                       {{QStringLiteral("name"), QDBusConnection::systemBus().baseService()}}};
    constexpr unsigned withoutAskingAnybody = 0;
    const auto call = methodCall(QString::fromLatin1(polkitService),
                                 QStringLiteral("/org/freedesktop/PolicyKit1/Authority"),
                                 QStringLiteral("org.freedesktop.PolicyKit1.Authority"),
                                 QStringLiteral("CheckAuthorization"),
                                 {QVariant::fromValue(self),
                                  action,
                                  QVariant::fromValue(QMap<QString, QString>()),
                                  withoutAskingAnybody,
                                  QString()});
    constexpr int limit = 5000; // ms
    callBus(context, call, limit, [quick, done = std::move(done)](const QDBusMessage &reply) {
        done(meaningOf(verdictIn(reply), quick));
    });
}

} // namespace warmboot

Q_DECLARE_METATYPE(warmboot::Subject)
