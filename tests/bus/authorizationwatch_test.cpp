// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the helper on a bus would have to wait for ten minutes to see.

#include "kauth/authorizationwatch.h"

#include <QTest>

#include <memory>

using namespace warmboot;
using namespace std::chrono_literals;

class AuthorizationWatchTest : public QObject
{
    Q_OBJECT

    enum Told { Started, Performed, DebugMessage, ProgressStep };

    int m_ends = 0;
    std::unique_ptr<AuthorizationWatch> m_watch;

    void watch(std::chrono::milliseconds limit)
    {
        m_ends = 0;
        m_watch = std::make_unique<AuthorizationWatch>(
            QStringList{QStringLiteral("a.known")}, limit, [this](const char *) { ++m_ends; });
    }
    void tell(Told type, const char *action = "a.known")
    {
        QVERIFY(QMetaObject::invokeMethod(m_watch.get(),
                                          "heard",
                                          Q_ARG(int, type),
                                          Q_ARG(QString, QString::fromLatin1(action)),
                                          Q_ARG(QByteArray, QByteArray())));
    }
    /// Longer than the limit.
    static void letTimePass() { QTest::qWait(50); }

private Q_SLOTS:
    void a_password_that_nobody_gives_ends_the_helper()
    {
        watch(1ms);
        tell(Started);
        QTRY_COMPARE(m_ends, 1);
    }

    void a_change_that_was_agreed_to_may_take_longer()
    {
        watch(1ms);
        tell(Started);
        tell(ProgressStep);
        letTimePass();
        QCOMPARE(m_ends, 0);
    }

    void a_denial_is_an_answer()
    {
        watch(1ms);
        tell(Started);
        tell(Performed);
        letTimePass();
        QCOMPARE(m_ends, 0);
    }

    void an_action_that_nobody_knows_ends_it_at_once()
    {
        watch(10min);
        tell(Started, "a.know");
        QCOMPARE(m_ends, 1);
        tell(Started, "A.known");
        QCOMPARE(m_ends, 2);
    }

    void without_kauth_there_is_nothing_to_listen_to()
    {
        watch(10min);
        QVERIFY(!m_watch->attach());
    }
};

QTEST_GUILESS_MAIN(AuthorizationWatchTest)
#include "authorizationwatch_test.moc"
