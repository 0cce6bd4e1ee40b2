// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayhost.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using warmboot::TrayHost;
using namespace std::chrono_literals;

/// What a panel says of itself on the session bus.
class Watcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER hostIsThere)

public:
    bool hostIsThere = true;

    Watcher()
    {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"),
                             this,
                             QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals);
    }
    void come() { QVERIFY(m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"))); }
    void go() { m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher")); }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("panel"));
};

/// Real panels are in the tests on a screen; here it is about the order in which things happen.
class TrayHostTest : public QObject
{
    Q_OBJECT

    Watcher m_panel;

private Q_SLOTS:
    void init() { m_panel.hostIsThere = true; }
    void cleanup() { m_panel.go(); }

    void a_panel_that_is_there_is_found()
    {
        m_panel.come();
        const TrayHost host;
        QTRY_VERIFY(host.isThere());
    }

    void a_panel_that_comes_late_is_found()
    {
        const TrayHost host;
        m_panel.come();
        QTRY_VERIFY(host.isThere());
    }

    void a_watcher_without_a_panel_is_no_place_for_an_icon()
    {
        m_panel.hostIsThere = false;
        m_panel.come();
        const TrayHost host;
        QSignalSpy changed(&host, &TrayHost::changed);
        m_panel.hostIsThere = true;
        Q_EMIT m_panel.StatusNotifierHostRegistered();
        QTRY_VERIFY(host.isThere());
        m_panel.hostIsThere = false;
        Q_EMIT m_panel.StatusNotifierHostUnregistered();
        QTRY_VERIFY(!host.isThere());
        QCOMPARE(changed.count(), 2);
    }

    void without_any_panel_it_is_told_once()
    {
        const TrayHost host(1ms);
        QSignalSpy none(&host, &TrayHost::noneCame);
        QTRY_COMPARE(none.count(), 1);
    }

    void a_panel_that_goes_for_good_is_told_also_long_after_the_start()
    {
        m_panel.come();
        const TrayHost host(200ms);
        QSignalSpy none(&host, &TrayHost::noneCame);
        QTRY_VERIFY(host.isThere());
        QTimer later; // is due after the patience of the start
        later.setSingleShot(true);
        later.start(201ms);
        QTRY_VERIFY(!later.isActive());
        m_panel.go();
        QTRY_COMPARE(none.count(), 1);
    }
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    TrayHostTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "trayhost_test.moc"
