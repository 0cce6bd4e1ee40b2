// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/// In a Flatpak: `warmbootctl serve` of the computer around the sandbox, by the door that its package has on the
/// session bus (helper/reader). For the application it is serve itself. Exit code 69: there is no such door.

#include "relay.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <print>
#include <sysexits.h>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    const auto name = QStringLiteral("org.warmboot.Reader");
    const auto open = QDBusMessage::createMethodCall(
        name, QStringLiteral("/org/warmboot/Reader"), name, QStringLiteral("Open"));
    const auto reply = QDBusConnection::sessionBus().call(open);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        std::println(stderr, "{}", qPrintable(reply.errorMessage()));
        const bool missing = reply.errorName() == QLatin1StringView("org.freedesktop.DBus.Error.ServiceUnknown")
            || reply.errorName() == QLatin1StringView("org.freedesktop.DBus.Error.NameHasNoOwner");
        return missing ? EX_UNAVAILABLE : EXIT_FAILURE;
    }
    const auto stream = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
    if (!stream.isValid()) {
        std::println(stderr, "{} opened nothing", qPrintable(name));
        return EXIT_FAILURE;
    }
    return warmboot::relay(stream.fileDescriptor());
}
