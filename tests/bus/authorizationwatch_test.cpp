// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the helper on a bus would have to wait for ten minutes to see.

#include "kauth/authorizationwatch.h"

#include <QTest>

#include <memory>

using namespace warmboot;
using namespace std::chrono_literals;

namespace {

struct Polkit
{
    bool failed = false;
    int noes = 0;
};

class PlayedAnswers final : public PolkitAnswers
{
public:
    explicit PlayedAnswers(Polkit &polkit)
        : m_polkit(polkit)
    {
    }
    void failNext() override { m_polkit.failed = true; }
    [[nodiscard]] bool failed() const override { return m_polkit.failed; }
    void sayNo() override { ++m_polkit.noes; }

private:
    Polkit &m_polkit;
};

} // namespace

class AuthorizationWatchTest : public QObject
{
    Q_OBJECT

    enum Told { Started, Performed, DebugMessage, ProgressStep };

    int m_ends = 0;
    Polkit m_polkit;
    std::unique_ptr<AuthorizationWatch> m_watch;

    void watch(std::chrono::milliseconds limit)
    {
        m_ends = 0;
        m_polkit = {};
        m_watch = std::make_unique<AuthorizationWatch>(QStringList{QStringLiteral("a.known")},
                                                       AuthorizationWatch::Limits{.password = limit, .error = 1ms},
                                                       std::make_unique<PlayedAnswers>(m_polkit),
                                                       [this](const char *) { ++m_ends; });
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

    void an_action_that_nobody_knows_is_denied_and_polkit_is_not_asked()
    {
        for (const auto *action : {"a.know", "A.known", ""}) {
            watch(10min);
            tell(Started, action);
            QVERIFY(m_polkit.failed);
            QTRY_VERIFY(m_polkit.noes > 0);
            QCOMPARE(m_ends, 0);
        }
    }

    void an_error_of_polkit_is_a_denial()
    {
        watch(10min);
        tell(Started);
        letTimePass();
        QCOMPARE(m_polkit.noes, 0);
        m_polkit.failed = true;
        QTRY_VERIFY(m_polkit.noes > 0);
        QCOMPARE(m_ends, 0);
    }

    void nothing_is_said_in_place_of_polkit_once_it_has_answered()
    {
        watch(10min);
        tell(Started, "a.know");
        tell(Performed, "a.know");
        letTimePass();
        QCOMPARE(m_polkit.noes, 0);
    }

    void without_kauth_there_is_nothing_to_listen_to()
    {
        watch(10min);
        QVERIFY(!m_watch->attach());
    }
};

QTEST_GUILESS_MAIN(AuthorizationWatchTest)
#include "authorizationwatch_test.moc"
