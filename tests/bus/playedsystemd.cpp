// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// As much of systemd's interface as the login manager needs to start reboot.target. There every unit is
// loaded, and what is to be started is written down, a line each, in the file that is the argument. When the file
// "refuse" stands beside it, nothing can be started.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QFileInfo>
#include <QVariantMap>

namespace {

class Systemd : public QDBusVirtualObject
{
public:
    explicit Systemd(const QString &started)
        : m_started(started)
    {
    }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const auto member = message.member();
        if (member == u"StartUnit" || member == u"StartUnitWithFlags") {
            connection.send(start(message));
        } else if (member == u"LoadUnit" || member == u"GetUnit") {
            connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(unitPath))));
        } else if (member == u"Get") {
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(valueOf(message)))));
        } else if (member == u"GetAll") {
            connection.send(message.createReply(QVariantMap{{QStringLiteral("LoadState"), QStringLiteral("loaded")}}));
        } else {
            connection.send(message.createReply());
        }
        return true;
    }

private:
    static inline const QString unitPath = QStringLiteral("/org/freedesktop/systemd1/unit/some");

    static QVariant valueOf(const QDBusMessage &message)
    {
        const auto name = message.arguments().value(1).toString();
        return name == u"LoadState" ? QStringLiteral("loaded") : QStringLiteral("inactive");
    }

    [[nodiscard]] QDBusMessage start(const QDBusMessage &message) const
    {
        if (QFile::exists(QFileInfo(m_started).path() + QStringLiteral("/refuse")))
            return message.createErrorReply(QStringLiteral("org.freedesktop.systemd1.TransactionIsDestructive"),
                                            QStringLiteral("There is a job in the way."));
        QFile file(m_started);
        if (!file.open(QIODevice::Append))
            qFatal("cannot write it down");
        file.write(message.arguments().value(0).toByteArray() + '\n');
        return message.createReply(
            QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/systemd1/job/1"))));
    }

    QString m_started;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    auto bus = QDBusConnection::systemBus();
    Systemd systemd(QCoreApplication::arguments().value(1));
    if (!bus.registerVirtualObject(QStringLiteral("/org/freedesktop/systemd1"), &systemd, QDBusConnection::SubPath)
        || !bus.registerService(QStringLiteral("org.freedesktop.systemd1")))
        return 1;
    return QCoreApplication::exec();
}
