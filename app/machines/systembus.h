// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QObject>
#include <QVariantList>

#include <type_traits>
#include <utility>

namespace warmboot {

// Calls on a bus that never block: QDBusInterface asks for introspection, and waits for it.

[[nodiscard]] inline QDBusMessage methodCall(const QString &service, const QString &path, const QString &interface,
                                             const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

/// The handler gets the reply or the error, once, unless the context is gone by then.
template<typename Handler>
void callOn(const QDBusConnection &bus, QObject *context, const QDBusMessage &message, int milliseconds,
            Handler handler)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, milliseconds), context);
    QObject::connect(watcher,
                     &QDBusPendingCallWatcher::finished,
                     context,
                     [handler = std::move(handler)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         handler(finished->reply());
                     });
} // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): the watcher is the context's, and goes after its answer

template<typename Handler>
void callBus(QObject *context, const QDBusMessage &message, int milliseconds, Handler handler)
{
    callOn(QDBusConnection::systemBus(), context, message, milliseconds, std::move(handler));
}

/// The first value of a reply; a default one when it is an error or of another type.
template<typename T>
[[nodiscard]] T firstOf(const QDBusMessage &reply)
{
    const auto arguments = reply.arguments();
    if (reply.type() != QDBusMessage::ReplyMessage || arguments.isEmpty())
        return {};
    return qdbus_cast<T>(arguments.constFirst());
}

} // namespace warmboot
