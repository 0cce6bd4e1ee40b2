// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mnemonics.h"
#include "room.h"
#include "scenes.h"

#include "language/language.h"
#include "widgets/direction.h"
#include "widgets/machineview.h"
#include "widgets/mainwindow.h"
#include "widgets/pathfield.h"
#include "widgets/wordsfield.h"

#include <KSharedConfig>

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

namespace {

/// The first argument of the program: a language, with "-reversed" for lines that run from right to left.
QString chosen = u"de"_s;

} // namespace

/// Every page and dialog in a language: nothing is cut off in a small window, and no key stands for two things.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAreInOrder_data();
    void pagesAreInOrder();
    void theTableOfAllMachinesIsInOrder();
    void dialogsAreInOrder_data();
    void dialogsAreInOrder();
    void menusAreInOrder();
    void iconsPointAlongTheText();
    void pathsAndProgramsRunFromLeftToRight();

private:
    std::vector<Scene> m_scenes;
};

void LanguagesTest::initTestCase()
{
    const auto language = chosen.section(u'-', 0, 0);
    QCOMPARE(speakLanguageOf(QLocale(language)), language);
    QLocale::setDefault(QLocale(language));
    if (chosen.endsWith(u"-reversed"_s))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_scenes = scenes();
}

void LanguagesTest::pagesAreInOrder_data()
{
    QTest::addColumn<std::size_t>("scene");
    for (std::size_t n = 0; n < m_scenes.size(); ++n)
        QTest::newRow(m_scenes[n].name) << n;
}

void LanguagesTest::pagesAreInOrder()
{
    QFETCH(const std::size_t, scene);
    KSharedConfig::openStateConfig()->deleteGroup(u"MainWindow"_s); // the size of the window before
    const auto both = played(m_scenes[scene]);
    MainWindow window({both.session.get()});
    QVERIFY(shown(&window, smallWindow));
    auto all = pages();
    if (m_scenes[scene].state.setup == SetupState::Absent || !m_scenes[scene].changeable)
        all.prepend(u"start"_s);
    QStringList faults;
    for (const auto &page : all) {
        window.currentView()->setPage(page);
        QCOMPARE(window.currentView()->page(), page);
        // Texts are fitted from the event loop.
        if (!QTest::qWaitFor([&window] { return trouble(&window).isEmpty(); }, std::chrono::seconds(2)))
            faults.append(page + u": "_s + trouble(&window));
        if (window.size() != smallWindow)
            faults.append(page + u": it grew to %1"_s.arg(window.height()));
        for (const auto &pair : collisions(mnemonicsIn(&window)))
            faults.append(page + u": "_s + pair);
    }
    QCOMPARE(faults.join(u'\n'), QString());
}

void LanguagesTest::theTableOfAllMachinesIsInOrder()
{
    KSharedConfig::openStateConfig()->deleteGroup(u"MainWindow"_s);
    const auto one = played(m_scenes[0]);
    const auto other = played(m_scenes[1]);
    MainWindow window({one.session.get(), other.session.get()});
    QVERIFY(shown(&window, smallWindow));
    window.showAllMachines();
    QTRY_COMPARE_WITH_TIMEOUT(trouble(&window), QString(), std::chrono::seconds(1));
    QCOMPARE(window.size(), smallWindow);
    QCOMPARE(collisions(mnemonicsIn(&window)), QStringList());
}

void LanguagesTest::dialogsAreInOrder_data()
{
    QTest::addColumn<QString>("which");
    for (const auto &which : dialogs())
        QTest::newRow(qPrintable(which)) << which;
}

void LanguagesTest::dialogsAreInOrder()
{
    QFETCH(const QString, which);
    auto both = played(m_scenes.front());
    both.fake->outlook.sessions = {u"anna"_s, u"ben"_s};
    both.fake->outlook.needsPassword = true;
    MainWindow window({both.session.get()});
    QVERIFY(shown(&window, smallWindow));
    openDialogOf(which, window, *both.session, *both.fake);
    QTRY_VERIFY(openDialog<QDialog>());
    auto *dialog = openDialog<QDialog>();
    if (which == u"reboot"_s)
        QTRY_VERIFY(shows(dialog, u"anna"_s));
    dialog->resize(dialog->size().boundedTo(smallWindow));
    QTRY_COMPARE_WITH_TIMEOUT(trouble(dialog), QString(), std::chrono::seconds(1));
    QCOMPARE(collisions(mnemonicsIn(dialog)), QStringList());
}

void LanguagesTest::menusAreInOrder()
{
    const auto both = played(m_scenes.front());
    MainWindow window({both.session.get()});
    for (const auto *top : window.menuBar()->actions())
        QCOMPARE(collisions(mnemonicsOf(top->menu())), QStringList());
}

void LanguagesTest::iconsPointAlongTheText()
{
    QIcon::setThemeSearchPaths({u"/usr/share/icons"_s}); // which a platform without a screen does not know
    const bool reversed = QGuiApplication::isRightToLeft();
    QCOMPARE(reversed, chosen.endsWith(u"-reversed"_s));
    QCOMPARE(iconAlongText(u"edit-undo"_s).name(), reversed ? u"edit-redo"_s : u"edit-undo"_s);
    QCOMPARE(iconAlongText(u"go-next"_s).name(), reversed ? u"go-previous"_s : u"go-next"_s);
    QCOMPARE(iconAlongText(u"view-refresh"_s).name(), u"view-refresh"_s);
}

void LanguagesTest::pathsAndProgramsRunFromLeftToRight()
{
    const auto both = played(m_scenes.front());
    MainWindow window({both.session.get()});
    QVERIFY(shown(&window, smallWindow));
    for (const auto &page : {u"kernel"_s, u"units"_s}) {
        window.currentView()->setPage(page);
        const auto editors = window.currentView()->findChildren<QPlainTextEdit *>();
        QVERIFY(!editors.isEmpty());
        for (const auto *editor : editors)
            QCOMPARE(editor->layoutDirection(), Qt::LeftToRight);
        for (const auto *field : window.currentView()->findChildren<WordsField *>())
            QCOMPARE(field->layoutDirection(), Qt::LeftToRight);
        for (const auto *field : window.currentView()->findChildren<PathField *>())
            QCOMPARE(field->edit()->layoutDirection(), Qt::LeftToRight);
    }
    QCOMPARE(leftToRight(u"שלום"_s), u"שלום"_s);
    QCOMPARE(leftToRight(u"/boot/a"_s).contains(u"/boot/a"_s), true);
    QCOMPARE(leftToRight(u"/boot/a"_s) == u"/boot/a"_s, !QGuiApplication::isRightToLeft());
}

int main(int argc, char **argv)
{
    const PrivateHome home;
    const QApplication app(argc, argv);
    useUsualLook();
    auto arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && !arguments[1].startsWith(u'-'))
        chosen = arguments.takeAt(1);
    LanguagesTest test;
    return QTest::qExec(&test, arguments);
}
#include "languages_test.moc"
