// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>

#include <cstdlib>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    warmboot::Reader reader(QStringLiteral(WARMBOOT_CTL_PATH));
    // After those of its conversations that were asked for meanwhile: the bus starts another one for later calls.
    QObject::connect(&reader, &warmboot::Reader::idle, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    auto bus = QDBusConnection::sessionBus();
    const bool ready = bus.registerObject(
                           QStringLiteral("/org/warmboot/Reader"), &reader, QDBusConnection::ExportAllSlots)
        && bus.registerService(QStringLiteral("org.warmboot.Reader"));
    if (!ready) {
        qWarning("%s", qPrintable(bus.lastError().message()));
        return EXIT_FAILURE;
    }
    return QCoreApplication::exec();
}
