// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class SafetyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSetIsShown();
    void whatIsTypedIsAnEdit();
    void aWrongUnitIsSaidBesideItsField();
    void theWatchdogIsSwitchedWithATimeThatIsUsual();
    void theProtectionIsShownAsOnOnlyWhenItIs_data();
    void theProtectionIsShownAsOnOnlyWhenItIs();

private:
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_view->view.get(), words); }
    [[nodiscard]] QString shownText() const { return readable(m_view->view.get()); }
    [[nodiscard]] Settings wish() const { return m_view->session->wish(); }
    template<typename T>
    [[nodiscard]] T *field(const QString &name) const
    {
        return control<T>(m_view->view.get(), name);
    }

    std::unique_ptr<PlayedView> m_view;
};

void SafetyPageTest::init()
{
    auto state = FakeMachine::installed();
    state.settings->healthy = {"nginx.service"};
    m_view = std::make_unique<PlayedView>(state);
    QVERIFY(m_view->start(u"safety"_s));
}

void SafetyPageTest::whatIsSetIsShown()
{
    QCOMPARE(field<QLineEdit>(u"Units that must be active in a healthy boot"_s)->text(), u"nginx.service"_s);
    QCOMPARE(field<QSpinBox>(u"Minutes until a shutdown that hangs is cut off"_s)->text(), u"systemd’s own limit"_s);
    QVERIFY(!m_view->session->hasEdits());
}

void SafetyPageTest::whatIsTypedIsAnEdit()
{
    QVERIFY(
        type(field<QLineEdit>(u"Units that must be active in a healthy boot"_s), u"graphical.target  sshd.service"_s));
    QCOMPARE(wish().healthy, (std::vector<std::string>{"graphical.target", "sshd.service"}));
    field<QSpinBox>(u"Minutes until a shutdown that hangs is cut off"_s)->setValue(12);
    QCOMPARE(wish().deadline, 12);
    QVERIFY(m_view->session->hasEdits());
    QVERIFY2(shows(u"There are edits that are not applied yet."_s), qPrintable(shownText()));
    m_view->session->discardEdits();
    QCOMPARE(field<QLineEdit>(u"Units that must be active in a healthy boot"_s)->text(), u"nginx.service"_s);
}

void SafetyPageTest::aWrongUnitIsSaidBesideItsField()
{
    QVERIFY(type(field<QLineEdit>(u"Units that must be active in a healthy boot"_s), u"nginx"_s));
    QTRY_VERIFY2(shows(u"is not the name of a unit; write nginx.service, for example."_s), qPrintable(shownText()));
    QTRY_VERIFY2(shows(u"an error in them on the page Safety."_s), qPrintable(shownText()));
}

void SafetyPageTest::theWatchdogIsSwitchedWithATimeThatIsUsual()
{
    auto *box = qobject_cast<QCheckBox *>(m_view->find(u"Let the hardware watchdog watch over a kexec, for:"_s));
    QVERIFY(box && !box->isChecked());
    QVERIFY(!field<QSpinBox>(u"Seconds that the watchdog gives a kexec"_s)->isEnabled());
    QVERIFY(click(box));
    QCOMPARE(wish().watchdog, 120);
    field<QSpinBox>(u"Seconds that the watchdog gives a kexec"_s)->setValue(10);
    QTRY_VERIFY2(shows(u"10 is neither 0 nor between 30 and 600 seconds."_s), qPrintable(shownText()));
    QVERIFY(click(box));
    QCOMPARE(wish().watchdog, 0);
    QVERIFY(!m_view->session->hasEdits());
}

void SafetyPageTest::theProtectionIsShownAsOnOnlyWhenItIs_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<bool>("protects");
    QTest::addColumn<QString>("lacking");
    QTest::addColumn<QString>("said");
    QTest::newRow("on") << 120 << true << QString() << u"It watches over a kexec now (i6300ESB timer)."_s;
    QTest::newRow("after a reboot") << 120 << false << u"watchdog-after-reboot"_s
                                    << u"does not watch over a kexec before one ordinary reboot"_s;
    QTest::newRow("not asked for") << 0 << false << u"watchdog-not-set-up"_s << u"This machine has one."_s;
}

void SafetyPageTest::theProtectionIsShownAsOnOnlyWhenItIs()
{
    QFETCH(const int, wanted);
    QFETCH(const bool, protects);
    QFETCH(const QString, lacking);
    QFETCH(const QString, said);
    auto &state = m_view->fake->current;
    state.settings->watchdog = wanted;
    state.watchdog = {"watchdog0", "i6300ESB timer", protects, std::nullopt};
    if (!lacking.isEmpty())
        state.watchdog.lacking = Sentence{lacking.toStdString(), {{"device", "i6300ESB timer"}}};
    m_view->fake->push();
    QTRY_VERIFY2(shows(said), qPrintable(shownText()));
}

WARMBOOT_WIDGET_TEST_MAIN(SafetyPageTest)
#include "safetypage_test.moc"
