// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <algorithm>

namespace warmboot::test {

/// The desktop's part of the Desktop Notifications Specification, on the session bus by a connection of its
/// own: what is shown is only written down, and a click is a call.
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint id = 0;
        QString program;
        QString icon;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    NotificationServer()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notifications")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"),
                             this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    }
    ~NotificationServer() override { QDBusConnection::disconnectFromBus(QStringLiteral("notifications")); }
    Q_DISABLE_COPY_MOVE(NotificationServer)

    [[nodiscard]] bool start() { return m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")); }

    QList<Shown> shown;
    QList<uint> closed;

    /// Emits a signal of which everybody knows that it comes after the answers that were given before.
    void ping() { Q_EMIT ActivationToken(0, QStringLiteral("ping")); }

    void click(uint id, const QString &activationToken)
    {
        Q_EMIT ActivationToken(id, activationToken);
        Q_EMIT ActionInvoked(id, QStringLiteral("default"));
    }

public Q_SLOTS:
    [[nodiscard]] QStringList GetCapabilities() const
    {
        return {QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(timeout)
        const Shown now{replaces ? replaces : ++m_last, program, icon, title, text, actions, hints};
        const auto before = std::ranges::find(shown, replaces, &Shown::id);
        if (before != shown.end())
            *before = now;
        else if (!replaces)
            shown.append(now);
        return now.id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }
    QString GetServerInformation(QString &vendor, QString &version, QString &specification)
    {
        vendor = version = QStringLiteral("test");
        specification = QStringLiteral("1.2");
        return QStringLiteral("test");
    }

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    uint m_last = 0;
};

} // namespace warmboot::test
