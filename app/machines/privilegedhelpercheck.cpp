// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/privilegedhelpercheck.h"

#include "machines/sandbox.h"
#include "machines/systembus.h"

#include <QDBusConnection>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace warmboot {

namespace {

constexpr int limit = 2000; // ms, for all of it
constexpr int callLimit = 2 * limit; // so that it is the other one that ends a slow call
const auto systemd = QStringLiteral("org.freedesktop.systemd1");
const auto bus = QStringLiteral("org.freedesktop.DBus");
const auto busPath = QStringLiteral("/org/freedesktop/DBus");

Error unreachable(Sentence sentence)
{
    return {ErrorKind::Unreachable, std::move(sentence), {}};
}

Error broken(const QString &why)
{
    return unreachable(say("helper-broken", {{"why", why.toStdString()}}));
}

QDBusMessage unitProperty(const QString &unit, const QString &interface, const QString &name)
{
    return methodCall(
        systemd, unit, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {interface, name});
}

/// The program of an ExecStart property: the first string of the first structure.
QString programIn(const QVariant &execStart)
{
    const auto commands = execStart.value<QDBusArgument>();
    QString program;
    if (commands.currentType() != QDBusArgument::ArrayType)
        return program;
    commands.beginArray();
    if (!commands.atEnd() && commands.currentType() == QDBusArgument::StructureType) {
        commands.beginStructure();
        commands >> program;
    }
    return program;
}

} // namespace

PrivilegedHelperCheck::PrivilegedHelperCheck(Callback done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    // Slow is not missing: the beginning of a session may keep a bus busy for longer. The change itself is told in the
    // end.
    QTimer::singleShot(limit, this, [this] { answer(std::nullopt); });
    // Later, as every answer: also when there is no bus.
    QTimer::singleShot(0, this, &PrivilegedHelperCheck::lookForNames);
}

void PrivilegedHelperCheck::lookForNames()
{
    const auto connection = QDBusConnection::systemBus();
    if (!connection.isConnected()) {
        const auto why = connection.lastError().message().toStdString();
        answer(unreachable(say("system-bus-missing", {{"why", why}})));
        return;
    }
    const auto names = [](const QString &method) { return methodCall(bus, busPath, bus, method); };
    callBus(this, names(QStringLiteral("ListActivatableNames")), callLimit, [this, names](const QDBusMessage &reply) {
        const auto activatable = firstOf<QStringList>(reply);
        callBus(this, names(QStringLiteral("ListNames")), callLimit, [this, activatable](const QDBusMessage &running) {
            const auto all = activatable + firstOf<QStringList>(running);
            if (!all.contains(QLatin1StringView(helperService))) {
                answer(unreachable(say("helper-missing")));
                return;
            }
            if (!all.contains(QLatin1StringView(polkitService))) {
                answer(unreachable(say("polkit-missing")));
                return;
            }
            // On a bus without systemd the bus starts the helper by itself.
            if (all.contains(systemd))
                lookForUnit();
            else
                answer(std::nullopt);
        });
    });
}

void PrivilegedHelperCheck::lookForUnit()
{
    const auto load = methodCall(systemd,
                                 QStringLiteral("/org/freedesktop/systemd1"),
                                 QStringLiteral("org.freedesktop.systemd1.Manager"),
                                 QStringLiteral("LoadUnit"),
                                 {QString::fromLatin1(helperUnit)});
    callBus(this, load, callLimit, [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) {
            answer(broken(reply.errorMessage()));
            return;
        }
        lookAtUnit(firstOf<QDBusObjectPath>(reply).path());
    });
}

void PrivilegedHelperCheck::lookAtUnit(const QString &unit)
{
    const auto loadState = unitProperty(
        unit, QStringLiteral("org.freedesktop.systemd1.Unit"), QStringLiteral("LoadState"));
    callBus(this, loadState, callLimit, [this, unit](const QDBusMessage &reply) {
        const auto state = firstOf<QDBusVariant>(reply).variant().toString();
        if (state != QLatin1StringView("loaded")) {
            answer(broken(QStringLiteral("%1: %2").arg(QLatin1StringView(helperUnit), state)));
            return;
        }
        lookForProgram(unit);
    });
}

void PrivilegedHelperCheck::lookForProgram(const QString &unit)
{
    const auto execStart = unitProperty(
        unit, QStringLiteral("org.freedesktop.systemd1.Service"), QStringLiteral("ExecStart"));
    callBus(this, execStart, callLimit, [this](const QDBusMessage &reply) {
        const auto program = programIn(firstOf<QDBusVariant>(reply).variant());
        // In a sandbox other files are there.
        const bool there = program.isEmpty() || inSandbox() || QFileInfo(program).isExecutable();
        answer(there ? std::nullopt : std::optional(broken(QStringLiteral("%1 is missing").arg(program))));
    });
}

void PrivilegedHelperCheck::answer(const std::optional<Error> &error)
{
    if (!m_done)
        return;
    const auto done = std::exchange(m_done, nullptr);
    deleteLater();
    done(error);
}

} // namespace warmboot
