// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifier.h"
#include "fakemachine.h"
#include "notificationserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warmboot;
using namespace warmboot::test;

class NotifierTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_data;
    std::unique_ptr<NotificationServer> m_server;
    FakeMachine *m_machine = nullptr;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Notifier> m_notifier;

    void changeElsewhere(Mode mode)
    {
        m_machine->current = FakeMachine::installed(mode);
        m_machine->push();
    }

    /// Until KNotification has the number of what is shown; before that it could not close it.
    void waitForAnswers()
    {
        const int before = m_pings;
        m_server->ping();
        QTRY_VERIFY(m_pings > before);
    }

    int m_pings = 0;

public Q_SLOTS:
    void onToken(uint, const QString &token) { m_pings += token == QLatin1String("ping") ? 1 : 0; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        QVERIFY(QDir(m_data.path()).mkpath(QStringLiteral("knotifications6")));
        QVERIFY(QFile::copy(QStringLiteral(RESOURCES "/warmboot.notifyrc"),
                            m_data.path() + QStringLiteral("/knotifications6/warmboot.notifyrc")));
        qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit());
        m_server = std::make_unique<NotificationServer>();
        QVERIFY(m_server->start());
        QVERIFY(QDBusConnection::sessionBus().connect({},
                                                      QStringLiteral("/org/freedesktop/Notifications"),
                                                      QStringLiteral("org.freedesktop.Notifications"),
                                                      QStringLiteral("ActivationToken"),
                                                      this,
                                                      SLOT(onToken(uint, QString))));
    }

    void init()
    {
        m_server->shown.clear();
        m_server->closed.clear();
        auto machine = std::make_unique<FakeMachine>();
        m_machine = machine.get();
        m_machine->local = false;
        m_machine->current = FakeMachine::installed(Mode::Kexec);
        m_session = std::make_unique<Session>(std::move(machine));
        m_session->setPatience({.planAfter = std::chrono::milliseconds{1},
                                .reconnectEvery = std::chrono::milliseconds{1},
                                .goDownWithin = std::chrono::minutes{1},
                                .comeBackWithin = std::chrono::minutes{1}});
        m_notifier = std::make_unique<Notifier>(QList<Session *>{m_session.get()});
        m_session->start();
        QTRY_COMPARE(m_session->phase(), Session::Phase::Ready);
    }

    void cleanup()
    {
        m_notifier.reset();
        m_session.reset();
    }

    void cleanupTestCase() { m_server.reset(); }

    void a_mode_that_somebody_else_changed_is_told_with_machine_and_sentence()
    {
        changeElsewhere(Mode::Bios);
        QTRY_COMPARE(m_server->shown.size(), 1);
        const auto &shown = m_server->shown[0];
        QCOMPARE(shown.program, QStringLiteral("Warmboot"));
        QCOMPARE(shown.icon, QStringLiteral("org.warmboot.Warmboot"));
        QCOMPARE(shown.title, m_session->name());
        QVERIFY2(shown.text.contains(QStringLiteral("goes through the firmware")), qPrintable(shown.text));
        // The desktop's settings find the switch for it by these.
        QCOMPARE(shown.hints[QStringLiteral("desktop-entry")].toString(), QStringLiteral("org.warmboot.Warmboot"));
        QCOMPARE(shown.hints[QStringLiteral("x-kde-eventId")].toString(), QStringLiteral("modeChanged"));
    }

    void what_a_machine_says_cannot_be_markup()
    {
        m_machine->current = FakeMachine::installed(Mode::Kexec);
        m_machine->current.suspension = Suspension{
            .time = 1, .reason = "<a href=\"x\">here</a> & there", .kernel = {}, .evidence = {}};
        FakeMachine::settle(m_machine->current);
        m_machine->push();
        QTRY_COMPARE(m_server->shown.size(), 1);
        const auto text = m_server->shown[0].text;
        QVERIFY2(text.contains(QStringLiteral("here")) && !text.contains(QStringLiteral("<a")), qPrintable(text));
    }

    void a_change_by_the_window_is_not_told()
    {
        connect(m_session.get(), &Session::reviewReady, this, [this](const Review &review) {
            m_session->carryOut(review);
        });
        QSignalSpy done(m_session.get(), &Session::done);
        m_session->askForMode(Mode::Bios);
        QTRY_COMPARE(done.count(), 1);
        changeElsewhere(Mode::Kexec);
        QTRY_VERIFY(!m_server->shown.isEmpty());
        QCOMPARE(m_server->shown.size(), 1);
        QVERIFY2(m_server->shown[0].text.contains(QStringLiteral("kexec")), qPrintable(m_server->shown[0].text));
    }

    void a_soft_reboot_is_told_as_one_and_not_as_the_way_that_the_boot_came()
    {
        m_session->reboot(OneShot::Soft);
        QTRY_COMPARE(m_server->shown.size(), 1);
        const auto text = m_server->shown[0].text;
        QVERIFY2(text.contains(QStringLiteral("services were started anew")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("went through")));
    }

    void a_machine_that_never_went_is_not_told_to_be_back()
    {
        m_session->setPatience({.planAfter = std::chrono::milliseconds{1},
                                .reconnectEvery = std::chrono::milliseconds{1},
                                .goDownWithin = std::chrono::milliseconds{20}});
        m_machine->local = true; // which the fake does not take down by itself
        m_session->reboot(OneShot::Kexec);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QVERIFY2(m_server->shown[0].title.endsWith(QStringLiteral("was not rebooted")),
                 qPrintable(m_server->shown[0].title));
        QVERIFY2(m_server->shown[0].text.contains(QStringLiteral("still running")),
                 qPrintable(m_server->shown[0].text));
        QCOMPARE(m_server->shown[0].hints[QStringLiteral("x-kde-eventId")].toString(),
                 QStringLiteral("didNotComeBack"));
    }

    void who_stops_waiting_is_told_nothing()
    {
        m_machine->local = true;
        m_session->reboot(OneShot::Kexec);
        QTRY_COMPARE(m_session->phase(), Session::Phase::Rebooting);
        m_machine->local = false;
        m_session->stopWaiting();
        QCOMPARE(m_session->phase(), Session::Phase::Ready);
        changeElsewhere(Mode::Bios); // told after anything else
        QTRY_VERIFY(!m_server->shown.isEmpty());
        QCOMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown[0].title, m_session->name());
    }

    void news_take_the_place_of_what_is_no_longer_true()
    {
        changeElsewhere(Mode::Bios);
        QTRY_COMPARE(m_server->shown.size(), 1);
        waitForAnswers();
        changeElsewhere(Mode::Kexec);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QTRY_COMPARE(m_server->closed, QList<uint>{m_server->shown[0].id});
    }

    void a_click_opens_that_machine_with_the_token_of_the_click()
    {
        QSignalSpy open(m_notifier.get(), &Notifier::openRequested);
        changeElsewhere(Mode::Bios);
        QTRY_COMPARE(m_server->shown.size(), 1);
        waitForAnswers();
        QVERIFY(m_server->shown[0].actions.contains(QStringLiteral("default")));
        m_server->click(m_server->shown[0].id, QStringLiteral("token-of-the-click"));
        QTRY_COMPARE(open.count(), 1);
        QCOMPARE(open[0][0].value<Session *>(), m_session.get());
        QCOMPARE(open[0][1].toString(), QStringLiteral("token-of-the-click"));
    }

    void a_machine_that_is_back_is_told_with_the_way_it_came()
    {
        m_session->reboot(OneShot::Kexec);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QVERIFY2(m_server->shown[0].title.contains(QStringLiteral("back")), qPrintable(m_server->shown[0].title));
        QVERIFY2(m_server->shown[0].text.contains(QStringLiteral("through kexec")),
                 qPrintable(m_server->shown[0].text));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Warmboot"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.warmboot.Warmboot"));
    NotifierTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "notifier_test.moc"
