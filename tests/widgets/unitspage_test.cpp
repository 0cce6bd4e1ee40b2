// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"

#include "widgets/unitspage.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class UnitsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeDoneFollowsTheSetUp_data();
    void whatCanBeDoneFollowsTheSetUp();
    void aMachineThatCannotBeChangedSaysSoAtEachButton();
    void eachFileShowsItsTextAndWhatItIsFor();
    void anEditedFileShowsItsDifference();
    void aFileOfSomebodyElseIsNamedAsSuch();
    void aRefreshKeepsTheSelection();
    void installingTakesTheEditsAlong();
    void repairingPutsTheFilesBack();
    void repairIsNotOfferedWhereItWillBeRefused();
    void aHandMadeSetUpCanBeTakenOver();
    void uninstallingRemovesThem();

private:
    void start(const MachineState &state);
    /// On the page itself: messages above it may offer the same.
    [[nodiscard]] QWidget *find(const QString &name) const
    {
        return control(m_view->view->findChild<UnitsPage *>(), name);
    }
    [[nodiscard]] QTableView *table() const { return control<QTableView>(m_view->view.get(), u"Files of Warmboot"_s); }
    [[nodiscard]] int rowOf(const QString &path) const;
    [[nodiscard]] QString textOf(const QString &name) const
    {
        const auto *text = control<QPlainTextEdit>(m_view->view.get(), name);
        return text ? text->toPlainText() : QString();
    }

    std::unique_ptr<PlayedView> m_view;
};

namespace {

MachineState inState(SetupState setup)
{
    auto state = setup == SetupState::Absent ? FakeMachine::absent() : FakeMachine::installed();
    state.setup = setup;
    if (setup == SetupState::Drifted) {
        auto &file = state.files.front();
        file.condition = FileCondition::Edited;
        file.remark = say("file-of-ours-edited", {{"path", file.path}});
    }
    if (setup == SetupState::Foreign) {
        state.settings.reset();
        state.files = {{"/etc/systemd/system/kexec-load.service",
                        FileCondition::Foreign,
                        say("foreign-set-up", {{"path", "/etc/systemd/system/kexec-load.service"}})}};
    }
    FakeMachine::settle(state);
    return state;
}

} // namespace

void UnitsPageTest::start(const MachineState &state)
{
    m_view = std::make_unique<PlayedView>(state);
    QVERIFY(m_view->start(u"units"_s));
}

int UnitsPageTest::rowOf(const QString &path) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data().toString() == path)
            return row;
    }
    return -1;
}

void UnitsPageTest::whatCanBeDoneFollowsTheSetUp_data()
{
    QTest::addColumn<SetupState>("setup");
    QTest::addColumn<QString>("installNot");
    QTest::addColumn<QString>("repairNot");
    QTest::addColumn<QString>("uninstallNot");
    const auto there = u"Warmboot is installed already."_s;
    const auto
        foreign = u"/etc/systemd/system/kexec-load.service is a kexec set-up that is not from Warmboot, and both "
                  "would load a kernel; Take over keeps its settings and puts it away, or remove it first."_s;
    const auto whole = u"There is nothing to repair."_s;
    const auto none = u"Warmboot is not installed on this machine."_s;
    QTest::newRow("absent") << SetupState::Absent << QString() << whole << none;
    QTest::newRow("installed") << SetupState::Installed << there << whole << QString();
    QTest::newRow("drifted") << SetupState::Drifted << there << QString() << QString();
    QTest::newRow("foreign") << SetupState::Foreign << foreign << whole << none;
}

void UnitsPageTest::whatCanBeDoneFollowsTheSetUp()
{
    QFETCH(const SetupState, setup);
    start(inState(setup));
    const auto check = [this](const QString &name, const QString &whyNot) {
        auto *button = find(name);
        QVERIFY2(button, qPrintable(name));
        QCOMPARE(button->isEnabled(), whyNot.isEmpty());
        QCOMPARE(button->toolTip(), whyNot);
        QCOMPARE(accessibleDescription(button), whyNot);
    };
    QFETCH(const QString, installNot);
    QFETCH(const QString, repairNot);
    QFETCH(const QString, uninstallNot);
    check(u"Install…"_s, installNot);
    check(u"Repair…"_s, repairNot);
    check(u"Uninstall…"_s, uninstallNot);
}

void UnitsPageTest::aMachineThatCannotBeChangedSaysSoAtEachButton()
{
    start(inState(SetupState::Drifted));
    m_view->fake->unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    Q_EMIT m_view->fake->cannotChangeChanged();
    m_view->view->setPage(u"units"_s);
    for (const auto &name : {u"Install…"_s, u"Repair…"_s, u"Uninstall…"_s}) {
        QVERIFY(!find(name)->isEnabled());
        QVERIFY(accessibleDescription(find(name)).startsWith(u"Warmboot's helper is not installed"_s));
    }
    m_view->fake->unchangeable.reset();
    Q_EMIT m_view->fake->cannotChangeChanged();
    QVERIFY(find(u"Repair…"_s)->isEnabled());
}

void UnitsPageTest::eachFileShowsItsTextAndWhatItIsFor()
{
    start(inState(SetupState::Installed));
    QVERIFY(table()->model()->rowCount() > 5);
    table()->setFocus();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (row > 0)
            QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), row);
        QVERIFY(!textOf(u"Text of the file"_s).isEmpty());
    }
    table()->selectRow(rowOf(u"/etc/warmboot.conf"_s));
    QVERIFY(textOf(u"Text of the file"_s).contains(u"mode=kexec"_s));
    QVERIFY(shows(m_view->view.get(), u"The settings: kernel, command line and mode."_s));
}

void UnitsPageTest::anEditedFileShowsItsDifference()
{
    auto state = inState(SetupState::Drifted);
    const auto path = QString::fromStdString(state.files.front().path);
    start(state);
    // As the message above the pages leads there.
    m_view->view->setPage(u"kernel"_s);
    QVERIFY(click(m_view->find(u"Show"_s)));
    QCOMPARE(m_view->view->page(), u"units"_s);
    QCOMPARE(table()->currentIndex().row(), rowOf(path));
    QVERIFY(textOf(u"Difference between the file and what Warmboot puts there"_s).contains(u"-# edited by hand"_s));
    QVERIFY(shows(m_view->view.get(), path + u" was edited;"_s));
    // And a file in order has none to show.
    table()->selectRow(rowOf(path) == 0 ? 1 : 0);
    auto *tabs = find(u"Text of the file"_s)->parentWidget()->parentWidget();
    QVERIFY(!qobject_cast<QTabWidget *>(tabs)->isTabEnabled(1));
}

void UnitsPageTest::aFileOfSomebodyElseIsNamedAsSuch()
{
    start(inState(SetupState::Foreign));
    m_view->view->setPage(u"units"_s);
    const int row = rowOf(u"/etc/systemd/system/kexec-load.service"_s);
    QVERIFY(row >= 0);
    QCOMPARE(table()->model()->index(row, 1).data().toString(), u"not from Warmboot"_s);
    table()->selectRow(row);
    QVERIFY(textOf(u"Text of the file"_s).contains(u"kexec -l /vmlinuz"_s));
    QVERIFY(shows(m_view->view.get(), u"is a hand-made kexec set-up."_s));
}

void UnitsPageTest::aRefreshKeepsTheSelection()
{
    start(inState(SetupState::Installed));
    table()->selectRow(3);
    const auto text = textOf(u"Text of the file"_s);
    m_view->session->refresh();
    QTest::qWait(10);
    QCOMPARE(table()->currentIndex().row(), 3);
    QCOMPARE(textOf(u"Text of the file"_s), text);
}

void UnitsPageTest::installingTakesTheEditsAlong()
{
    start(inState(SetupState::Absent));
    auto wish = m_view->session->wish();
    wish.add = {"nomodeset"};
    m_view->session->edit(wish);
    QVERIFY(click(find(u"Install…"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Install"_s)));
    QTRY_COMPARE(m_view->fake->asked, QStringList({u"apply kexec default reuse +nomodeset"_s}));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QVERIFY(!find(u"Install…"_s)->isEnabled());
    QTRY_VERIFY(find(u"Uninstall…"_s)->isEnabled());
}

void UnitsPageTest::repairingPutsTheFilesBack()
{
    start(inState(SetupState::Drifted));
    QVERIFY(click(find(u"Repair…"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Repair"_s)));
    QTRY_VERIFY(m_view->session->state().setup == SetupState::Installed);
    QTRY_VERIFY(!openDialog<ReviewDialog>());
}

void UnitsPageTest::repairIsNotOfferedWhereItWillBeRefused()
{
    auto state = inState(SetupState::Drifted);
    state.files.push_back({"/etc/systemd/system/kexec-load.service",
                           FileCondition::Foreign,
                           say("foreign-set-up", {{"path", "/etc/systemd/system/kexec-load.service"}})});
    start(state);
    QVERIFY(!find(u"Repair…"_s)->isEnabled());
    QVERIFY2(find(u"Repair…"_s)->toolTip().contains(u"remove it first"_s), qPrintable(find(u"Repair…"_s)->toolTip()));
    // Nor in the message above the pages.
    for (auto *button : m_view->view->findChildren<QAbstractButton *>()) {
        if (plain(button->text()) == u"Repair…"_s)
            QVERIFY(!button->isEnabled());
    }
    QVERIFY(find(u"Uninstall…"_s)->isEnabled());
}

void UnitsPageTest::aHandMadeSetUpCanBeTakenOver()
{
    start(inState(SetupState::Foreign));
    m_view->view->setPage(u"units"_s);
    // What is in the way is what one comes for.
    QCOMPARE(table()->currentIndex().row(), rowOf(u"/etc/systemd/system/kexec-load.service"_s));
    QVERIFY2(!find(u"Take over…"_s), "what is not understood is not offered to be taken over");
    start(FakeMachine::handMade());
    m_view->view->setPage(u"units"_s);
    QVERIFY(click(find(u"Take over…"_s)));
    auto *review = m_view->review();
    QVERIFY(review);
    QVERIFY2(shows(review, u"Take over the hand-made kexec set-up"_s), qPrintable(readable(review)));
    QVERIFY(shows(review, u"nothing stops it at a reboot"_s));
    QVERIFY(click(button(review, u"Take over"_s)));
    QTRY_COMPARE(m_view->fake->asked, QStringList({u"adopt kexec default reuse +nomodeset"_s}));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QTRY_VERIFY(m_view->session->state().setup == SetupState::Installed);
    QVERIFY(!find(u"Take over…"_s));
}

void UnitsPageTest::uninstallingRemovesThem()
{
    start(inState(SetupState::Installed));
    QVERIFY(click(find(u"Uninstall…"_s)));
    QVERIFY(m_view->review());
    QVERIFY(click(button(m_view->review(), u"Uninstall"_s)));
    QTRY_COMPARE(m_view->fake->asked, QStringList({u"uninstall"_s}));
    QTRY_VERIFY(!openDialog<ReviewDialog>());
    QTRY_VERIFY(m_view->session->state().setup == SetupState::Absent);
}

WARMBOOT_WIDGET_TEST_MAIN(UnitsPageTest)
#include "unitspage_test.moc"
