// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/desktopapp.h"
#include "fakemachine.h"
#include "widgets/machineview.h"
#include "widgets/rebootdialog.h"
#include "widgets/reviewdialog.h"
#include "widgets/servers/addserverdialog.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace warmboot;
using warmboot::test::FakeMachine;

namespace {

/// Asked for by a panel, so by another connection of the bus. The item has one of its own, numbered.
void callItem(const QString &method, const QVariantList &arguments)
{
    for (int number = 1; number < 1000; ++number) {
        const QDBusConnection item(
            QStringLiteral("org.kde.StatusNotifierItem-%1-%2").arg(QCoreApplication::applicationPid()).arg(number));
        if (!item.isConnected())
            continue;
        auto call = QDBusMessage::createMethodCall(item.baseService(),
                                                   QStringLiteral("/StatusNotifierItem"),
                                                   QStringLiteral("org.kde.StatusNotifierItem"),
                                                   method);
        call.setArguments(arguments);
        QVERIFY(QDBusConnection::sessionBus().send(call));
        return;
    }
    QFAIL("There is no icon on the bus.");
}

bool push(const QWidget *window, const QString &text)
{
    const auto buttons = window->findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->text().remove(QLatin1Char('&')).startsWith(text) && button->isVisible()) {
            button->click();
            return true;
        }
    }
    return false;
}

QAction *entry(const QMenu *menu, const QString &text)
{
    const auto actions = menu->actions();
    for (auto *action : actions) {
        if (action->text().remove(QLatin1Char('&')).startsWith(text))
            return action;
    }
    return nullptr;
}

Arguments inTheTray()
{
    Arguments arguments;
    arguments.tray = true;
    arguments.machines = {{QStringLiteral("other"), {QStringLiteral("serve")}}};
    return arguments;
}

} // namespace

/// This computer and another machine; the application is in the tray, without a window.
class DesktopAppTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_config;
    FakeMachine *m_here = nullptr;
    FakeMachine *m_there = nullptr;
    std::unique_ptr<DesktopApp> m_app;

    std::unique_ptr<Session> played(FakeMachine *&pointer, bool local)
    {
        auto machine = std::make_unique<FakeMachine>();
        pointer = machine.get();
        pointer->local = local;
        pointer->current = FakeMachine::installed(Mode::Kexec);
        return std::make_unique<Session>(std::move(machine));
    }

    [[nodiscard]] const QMenu *menuOfTheOther() const
    {
        const auto actions = m_app->tray().menu()->actions();
        for (const auto *action : actions) {
            if (action->menu())
                return action->menu();
        }
        return nullptr;
    }

    [[nodiscard]] Machine *shownMachine() const { return &m_app->window().currentView()->session().machine(); }

private Q_SLOTS:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
        qputenv("XDG_STATE_HOME", m_config.path().toLocal8Bit());
        qunsetenv("XDG_ACTIVATION_TOKEN");
        std::vector<std::unique_ptr<Session>> sessions;
        sessions.push_back(played(m_here, true));
        sessions.push_back(played(m_there, false));
        m_app = std::make_unique<DesktopApp>(std::move(sessions), inTheTray());
        m_app->start();
        QTRY_COMPARE(m_app->tray().state().sign, TraySign::Kexec);
        QTRY_VERIFY(entry(menuOfTheOther(), QStringLiteral("Reboots"))->isEnabled());
        QVERIFY(!m_app->window().isVisible());
    }

    void cleanup() { m_app.reset(); }

    void a_click_on_the_icon_brings_the_window_with_the_token_of_the_click()
    {
        callItem(QStringLiteral("ProvideXdgActivationToken"), {QStringLiteral("token-of-the-click")});
        callItem(QStringLiteral("Activate"), {0, 0});
        QTRY_VERIFY(m_app->window().isVisible());
        // From there Qt and KWindowSystem take it, where there is a Wayland compositor to give it to.
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-of-the-click"));
    }

    void the_menu_of_another_machine_leads_to_that_machine()
    {
        entry(menuOfTheOther(), QStringLiteral("Reboots"))->trigger();
        QTRY_VERIFY(m_app->window().findChild<ReviewDialog *>());
        QVERIFY(m_app->window().isVisible());
        QCOMPARE(shownMachine(), m_there);
        QVERIFY(m_here->asked.isEmpty() && m_there->asked.isEmpty());
    }

    void a_reboot_from_the_menu_is_confirmed_over_the_window()
    {
        entry(menuOfTheOther(), QStringLiteral("Reboot via BIOS"))->trigger();
        QTRY_VERIFY(m_app->window().findChild<RebootDialog *>());
        QVERIFY(m_app->window().isVisible());
        QCOMPARE(shownMachine(), m_there);
        QVERIFY(m_there->asked.isEmpty());
    }

    void undo_from_the_menu_is_reviewed_first()
    {
        entry(m_app->tray().menu(), QStringLiteral("Undo"))->trigger();
        QTRY_VERIFY(m_app->window().findChild<ReviewDialog *>());
        QCOMPARE(shownMachine(), m_here);
        QVERIFY(m_here->asked.isEmpty());
    }

    void the_sentence_in_the_menu_shows_its_machine()
    {
        menuOfTheOther()->actions().first()->trigger();
        QVERIFY(m_app->window().isVisible());
        QCOMPARE(shownMachine(), m_there);
    }

    void the_end_of_the_session_asks_about_edits_behind_a_hidden_window()
    {
        auto &session = m_app->window().currentView()->session();
        QVERIFY(m_app->maySessionEnd());
        QVERIFY(!m_app->window().isVisible());
        auto wish = session.wish();
        wish.add = {"nomodeset"};
        session.edit(wish);
        QTimer::singleShot(0, this, [this] {
            auto *question = m_app->window().findChild<QMessageBox *>();
            if (question && m_app->window().isVisible())
                question->button(QMessageBox::Cancel)->click();
        });
        QVERIFY(!m_app->maySessionEnd());
        QVERIFY(session.hasEdits());
    }

    void a_second_start_brings_the_window()
    {
        QCOMPARE(m_app->startedAgain({}), 0);
        QVERIFY(m_app->window().isVisible());
    }

    void a_second_start_into_the_tray_brings_nothing()
    {
        QCOMPARE(m_app->startedAgain(inTheTray()), 0);
        QVERIFY(!m_app->window().isVisible());
    }

    void a_second_start_with_another_machine_is_told_and_does_not_pass_for_done()
    {
        auto arguments = inTheTray();
        arguments.machines.append({QStringLiteral("third"), {QStringLiteral("serve")}});
        QCOMPARE(m_app->startedAgain(arguments), 1);
        QVERIFY(m_app->window().isVisible());
        const auto *box = m_app->window().findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("third")), qPrintable(box->text()));
        QVERIFY2(!box->text().contains(QStringLiteral("other")), qPrintable(box->text()));
    }

    void a_server_comes_into_window_and_tray_and_goes_again()
    {
        const QTemporaryDir folder;
        const auto list = folder.filePath(QStringLiteral("servers"));
        qputenv("WARMBOOT_SSH", "/bin/false"); // nothing of it is reached
        std::vector<std::unique_ptr<Session>> sessions;
        sessions.push_back(played(m_here, true));
        m_app.reset();
        m_app = std::make_unique<DesktopApp>(std::move(sessions), Arguments(), std::make_unique<Servers>(list));
        m_app->start();
        Q_EMIT m_app->window().addServerRequested();
        auto *dialog = m_app->window().findChild<AddServerDialog *>();
        QVERIFY(dialog);
        dialog->findChildren<QLineEdit *>().first()->setText(QStringLiteral("root@atlas.example"));
        QVERIFY(push(dialog, QStringLiteral("Add and connect")));
        QTRY_VERIFY(!m_app->window().findChild<AddServerDialog *>());
        QCOMPARE(m_app->window().currentView()->session().name(), QStringLiteral("atlas.example"));
        QTRY_COMPARE(m_app->window().currentView()->session().phase(), Session::Phase::Lost);
        QVERIFY(menuOfTheOther());
        QCOMPARE(Servers(list).list().size(), 1);

        // A name that was mistyped is put right where it is seen.
        QTRY_VERIFY(push(&m_app->window(), QStringLiteral("Change the entry")));
        auto *change = m_app->window().findChild<AddServerDialog *>();
        QVERIFY(change);
        auto *field = change->findChildren<QLineEdit *>().first();
        QCOMPARE(field->text(), QStringLiteral("root@atlas.example"));
        field->setText(QStringLiteral("root@borea.example"));
        QVERIFY(push(change, QStringLiteral("Change and connect")));
        QCOMPARE(Servers(list).list().first().destination, QStringLiteral("root@borea.example"));
        QCOMPARE(Servers(list).list().size(), 1);
        QCOMPARE(m_app->window().currentView()->session().name(), QStringLiteral("borea.example"));
        QTRY_COMPARE(m_app->window().currentView()->session().phase(), Session::Phase::Lost);

        Q_EMIT m_app->window().removeRequested(&m_app->window().currentView()->session());
        auto *question = m_app->window().findChild<QMessageBox *>();
        QVERIFY(question);
        for (auto *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_COMPARE(shownMachine(), m_here);
        QVERIFY(!menuOfTheOther());
        QVERIFY(Servers(list).list().isEmpty());
        qunsetenv("WARMBOOT_SSH");
    }
};

QTEST_MAIN(DesktopAppTest)
#include "desktopapp_test.moc"
