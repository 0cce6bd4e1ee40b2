// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mnemonics.h"
#include "scenes.h"

#include "widgets/machineview.h"
#include "widgets/mainwindow.h"
#include "widgets/rebootdialog.h"
#include "widgets/reviewdialog.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QSet>
#include <QTabBar>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

/// The keyboard alone is enough, and nothing is without a name for those who do not see it.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlOfEachPageIsReachedByTab_data();
    void everyControlOfEachPageIsReachedByTab();
    void everyControlHasANameAndAMnemonicOfItsOwn_data();
    void everyControlHasANameAndAMnemonicOfItsOwn();
    void everyMenuHasUniqueMnemonics();
    void dialogsAreInOrder_data();
    void dialogsAreInOrder();
    void choicesAreMadeWithArrows();
    void mnemonicsDoWhatTheyName();
    void pagesAreTurnedByKey();

private:
    void addScenesAndPages();
    /// Opens the window in the scene and page of the data row; false when it does not come up.
    [[nodiscard]] bool openWindow();

    std::vector<Scene> m_scenes;
    Played m_played;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QString described(const QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                    accessibleName(const_cast<QWidget *>(widget)),
                                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
}

/// Those that take the focus by themselves.
QList<QWidget *> focusableIn(QWidget *root, Qt::FocusPolicy policy)
{
    QList<QWidget *> focusable;
    for (auto *widget : visibleIn(root)) {
        if (widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & policy) == policy)
            focusable += widget;
    }
    return focusable;
}

QSet<QWidget *> walk(QWidget *window, Qt::Key key)
{
    QSet<QWidget *> visited;
    constexpr int most = 300;
    for (int step = 0; step < most; ++step) {
        auto *focus = QApplication::focusWidget();
        if (focus && visited.contains(focus))
            break;
        if (focus)
            visited.insert(focus);
        QTest::keyClick(focus ? focus : window, key);
    }
    return visited;
}

/// Of several choices Tab reaches one, and the arrow keys the others.
bool isReached(QWidget *widget, const QSet<QWidget *> &visited)
{
    const auto *choice = qobject_cast<const QRadioButton *>(widget);
    if (!choice || !choice->group())
        return visited.contains(widget);
    const auto choices = choice->group()->buttons();
    return std::ranges::any_of(choices, [&](QAbstractButton *other) { return visited.contains(other); });
}

void checkTabReaches(QWidget *window)
{
    const auto wanted = focusableIn(window, Qt::TabFocus);
    QVERIFY(!wanted.isEmpty());
    wanted.first()->setFocus();
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const auto visited = walk(window, key);
        for (auto *widget : wanted)
            QVERIFY2(isReached(widget, visited), qPrintable(described(widget)));
    }
}

void checkNames(QWidget *window)
{
    for (auto *widget : focusableIn(window, Qt::ClickFocus))
        QVERIFY2(!accessibleName(widget).isEmpty(), qPrintable(described(widget)));
    for (auto *widget : focusableIn(window, Qt::TabFocus))
        QVERIFY2(!accessibleName(widget).isEmpty(), qPrintable(described(widget)));
}

void checkMnemonics(const Mnemonics &mnemonics)
{
    QCOMPARE(collisions(mnemonics), QStringList());
}

void checkBuddies(QWidget *window)
{
    constexpr qsizetype longestTitle = 60; // what is longer is a sentence to read
    for (auto *widget : visibleIn(window)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (!label || !label->text().endsWith(u':') || label->text().size() > longestTitle)
            continue;
        QVERIFY2(label->buddy(), qPrintable(label->text()));
        QVERIFY2(label->buddy()->focusPolicy() != Qt::NoFocus, qPrintable(label->text()));
    }
}

} // namespace

void KeyboardTest::initTestCase()
{
    m_scenes = scenes();
}

void KeyboardTest::addScenesAndPages()
{
    QTest::addColumn<std::size_t>("scene");
    QTest::addColumn<QString>("page");
    for (std::size_t n = 0; n < m_scenes.size(); ++n) {
        auto all = pages();
        if (m_scenes[n].state.setup == SetupState::Absent || !m_scenes[n].changeable)
            all.prepend(u"start"_s);
        for (const auto &page : all)
            QTest::addRow("%s, %s", m_scenes[n].name, qPrintable(page)) << n << page;
    }
}

bool KeyboardTest::openWindow()
{
    QFETCH(const std::size_t, scene);
    QFETCH(const QString, page);
    m_window.reset();
    m_played = played(m_scenes[scene]);
    m_window = std::make_unique<MainWindow>(QList{m_played.session.get()});
    m_window->currentView()->setPage(page);
    return shown(m_window.get()) && m_window->currentView()->page() == page;
}

void KeyboardTest::everyControlOfEachPageIsReachedByTab_data()
{
    addScenesAndPages();
}

void KeyboardTest::everyControlOfEachPageIsReachedByTab()
{
    QVERIFY(openWindow());
    checkTabReaches(m_window.get());
}

void KeyboardTest::everyControlHasANameAndAMnemonicOfItsOwn_data()
{
    addScenesAndPages();
}

void KeyboardTest::everyControlHasANameAndAMnemonicOfItsOwn()
{
    QVERIFY(openWindow());
    checkNames(m_window.get());
    checkBuddies(m_window.get());
    const auto mnemonics = mnemonicsIn(m_window.get());
    QVERIFY(mnemonics.size() > 8);
    checkMnemonics(mnemonics);
}

void KeyboardTest::everyMenuHasUniqueMnemonics()
{
    m_window.reset();
    m_played = played(m_scenes.front());
    m_window = std::make_unique<MainWindow>(QList{m_played.session.get()});
    for (const auto *top : m_window->menuBar()->actions()) {
        const auto mnemonics = mnemonicsOf(top->menu());
        for (const auto &[key, text] : mnemonics)
            QVERIFY2(!key.isEmpty(), qPrintable(text));
        checkMnemonics(mnemonics);
    }
}

void KeyboardTest::dialogsAreInOrder_data()
{
    QTest::addColumn<QString>("which");
    for (const auto &which : dialogs())
        QTest::newRow(qPrintable(which)) << which;
}

void KeyboardTest::dialogsAreInOrder()
{
    QFETCH(const QString, which);
    m_window.reset();
    m_played = played(m_scenes.front());
    auto &session = *m_played.session;
    m_window = std::make_unique<MainWindow>(QList{&session});
    QVERIFY(shown(m_window.get()));
    m_played.fake->outlook.sessions = {u"anna"_s};
    openDialogOf(which, *m_window, session, *m_played.fake);
    QTRY_VERIFY(openDialog<QDialog>());
    auto *dialog = openDialog<QDialog>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    if (which == u"reboot"_s)
        QTRY_VERIFY(shows(dialog, u"anna"_s));
    QTRY_COMPARE(QApplication::activeWindow(), dialog); // what was under it may still have the focus
    QVERIFY(!dialog->windowTitle().isEmpty());
    checkTabReaches(dialog);
    checkNames(dialog);
    checkMnemonics(mnemonicsIn(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QDialog>());
}

void KeyboardTest::choicesAreMadeWithArrows()
{
    m_window.reset();
    m_played = played(m_scenes.front());
    m_window = std::make_unique<MainWindow>(QList{m_played.session.get()});
    m_window->currentView()->setPage(u"kernel"_s);
    QVERIFY(shown(m_window.get()));
    auto *first = button(m_window.get(), u"The distribution’s default"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(button(m_window.get(), u"The newest installed"_s)->isChecked());
    QVERIFY(m_played.session->wish().follow == Follow::Newest);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(m_played.session->wish().follow == Follow::Loader);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(m_played.session->wish().follow == Follow::Fixed);
    auto *reuse = button(m_window.get(), u"Reuse what the boot loader gave"_s);
    reuse->setFocus();
    QTest::keyClick(reuse, Qt::Key_Down);
    QVERIFY(m_played.session->wish().cmdline != "reuse");
}

void KeyboardTest::mnemonicsDoWhatTheyName()
{
    m_window.reset();
    m_played = played(m_scenes.front());
    m_window = std::make_unique<MainWindow>(QList{m_played.session.get()});
    m_window->currentView()->setPage(u"kernel"_s);
    QVERIFY(shown(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), control(m_window.get(), u"Words to add to the command line"_s));
    QTest::keyClick(m_window.get(), Qt::Key_X, Qt::AltModifier);
    QTRY_VERIFY(m_played.session->wish().follow == Follow::Fixed);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), control(m_window.get(), u"Path of the kernel"_s));
    // The label of the switch leads to it, and Space asks.
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(openDialog<ReviewDialog>());
    QTest::keyClick(openDialog<ReviewDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ReviewDialog>());
}

void KeyboardTest::pagesAreTurnedByKey()
{
    m_window.reset();
    m_played = played(m_scenes.front());
    m_window = std::make_unique<MainWindow>(QList{m_played.session.get()});
    QVERIFY(shown(m_window.get()));
    for (const auto &[key, page] : {std::pair{Qt::Key_U, u"units"_s},
                                    {Qt::Key_C, u"checks"_s},
                                    {Qt::Key_W, u"callers"_s},
                                    {Qt::Key_Y, u"history"_s},
                                    {Qt::Key_K, u"kernel"_s}}) {
        QTest::keyClick(m_window.get(), key, Qt::AltModifier);
        QCOMPARE(m_window->currentView()->page(), page);
    }
}

WARMBOOT_WIDGET_TEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
