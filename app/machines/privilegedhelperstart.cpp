// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/privilegedhelperstart.h"

#include "machines/privilegedhelpercheck.h"
#include "machines/systembus.h"

#include <ctime>
#include <utility>

namespace warmboot {

namespace {

constexpr int startLimit = 20'000; // ms; a slow machine that starts polkit and the helper
constexpr int lookInterval = 500; // ms
constexpr int patience = 3; // looks; systemd takes a start up within milliseconds

QDBusMessage start(const char *name)
{
    const auto bus = QStringLiteral("org.freedesktop.DBus");
    return methodCall(bus,
                      QStringLiteral("/org/freedesktop/DBus"),
                      bus,
                      QStringLiteral("StartServiceByName"),
                      {QString::fromLatin1(name), 0U});
}

/// The clock of systemd's time stamps.
std::chrono::microseconds sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::microseconds(now.tv_nsec / 1000);
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
        if (reply.type() == QDBusMessage::ReplyMessage) {
            startHelper();
            return;
        }
        answer(Error{ErrorKind::Unreachable, say("polkit-missing"), reply.errorMessage().toStdString()});
    });
}

void PrivilegedHelperStart::startHelper()
{
    m_look.start();
    m_asked = sinceBoot();
    callBus(this, start(helperService), startLimit, [this](const QDBusMessage &reply) {
        const bool runs = reply.type() == QDBusMessage::ReplyMessage;
        answer(runs ? std::nullopt : std::optional(broken(reply.errorMessage())));
    });
}

void PrivilegedHelperStart::lookForFailure()
{
    const auto unit = QStringLiteral("org.freedesktop.systemd1.Unit");
    const auto all = methodCall(QStringLiteral("org.freedesktop.systemd1"),
                                QStringLiteral("/org/freedesktop/systemd1/unit/warmboot_2dhelper_2eservice"),
                                QStringLiteral("org.freedesktop.DBus.Properties"),
                                QStringLiteral("GetAll"),
                                {unit});
    callBus(this, all, startLimit, [this](const QDBusMessage &reply) {
        const auto properties = firstOf<QVariantMap>(reply);
        if (properties.value(QStringLiteral("ActiveState")).toString() != QLatin1StringView("failed"))
            return;
        // One that was killed the last time is failed, too, until systemd gets to starting it anew. But it does not
        // when the bus still waits for an earlier start that failed.
        const std::chrono::microseconds since(
            properties.value(QStringLiteral("StateChangeTimestampMonotonic")).toULongLong());
        if (since >= m_asked || ++m_oldFailures == patience)
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
