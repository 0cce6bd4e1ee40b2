// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/privilegedhelperstart.h"

#include "machines/privilegedhelperbus.h"
#include "machines/privilegedhelpercheck.h"

#include <utility>

namespace warmboot {

namespace {

constexpr int startLimit = 20'000; // ms; a slow machine that starts polkit and the helper
constexpr int lookInterval = 500; // ms

QDBusMessage start(const char *name)
{
    const auto bus = QStringLiteral("org.freedesktop.DBus");
    return methodCall(bus,
                      QStringLiteral("/org/freedesktop/DBus"),
                      bus,
                      QStringLiteral("StartServiceByName"),
                      {QString::fromLatin1(name), 0U});
}

Error broken(const QString &why)
{
    return {ErrorKind::Unreachable, say("helper-broken", {{"why", why.toStdString()}}), {}};
}

} // namespace

PrivilegedHelperStart::PrivilegedHelperStart(Callback done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &PrivilegedHelperStart::lookForFailure);
    startPolkit();
}

void PrivilegedHelperStart::startPolkit()
{
    callBus(this, start(polkitService), startLimit, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage)
            return startHelper();
        answer(Error{ErrorKind::Unreachable, say("polkit-missing"), reply.errorMessage().toStdString()});
    });
}

void PrivilegedHelperStart::startHelper()
{
    m_look.start();
    callBus(this, start(helperService), startLimit, [this](const QDBusMessage &reply) {
        const bool runs = reply.type() == QDBusMessage::ReplyMessage;
        answer(runs ? std::nullopt : std::optional(broken(reply.errorMessage())));
    });
}

void PrivilegedHelperStart::lookForFailure()
{
    const auto state = methodCall(QStringLiteral("org.freedesktop.systemd1"),
                                  QStringLiteral("/org/freedesktop/systemd1/unit/warmboot_2dhelper_2eservice"),
                                  QStringLiteral("org.freedesktop.DBus.Properties"),
                                  QStringLiteral("Get"),
                                  {QStringLiteral("org.freedesktop.systemd1.Unit"), QStringLiteral("ActiveState")});
    callBus(this, state, startLimit, [this](const QDBusMessage &reply) {
        if (firstOf<QDBusVariant>(reply).variant().toString() == QLatin1StringView("failed"))
            answer(broken(QStringLiteral("%1 failed").arg(QLatin1StringView(helperUnit))));
    });
}

void PrivilegedHelperStart::answer(const std::optional<Error> &error)
{
    m_look.stop();
    if (!m_done)
        return;
    const auto done = std::exchange(m_done, nullptr);
    deleteLater();
    done(error);
}

} // namespace warmboot
