// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "room.h"
#include "scenes.h"

#include "widgets/machineview.h"
#include "widgets/mainwindow.h"

#include <KSharedConfig>

#include <QDialog>
#include <QTranslator>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

namespace {

/// Every text of the program 40 % longer, as in German or Finnish.
class LongWinded : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        const auto english = QString::fromUtf8(text);
        QString more;
        // In words of usual length, so that it wraps where texts do.
        for (qsizetype n = 0; n < (english.size() * 2 + 4) / 5; ++n)
            more += n % 10 == 0 && n > 0 ? u' ' : u'n';
        return english + more;
    }
};

} // namespace

/// Nothing is cut off in a small window and a long-winded language.
class LongTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesHaveRoom_data();
    void pagesHaveRoom();
    void theTableOfAllMachinesHasRoom();
    void dialogsHaveRoom_data();
    void dialogsHaveRoom();

private:
    LongWinded m_language;
    std::vector<Scene> m_scenes;
};

void LongTextsTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_language);
    m_scenes = scenes();
}

void LongTextsTest::pagesHaveRoom_data()
{
    QTest::addColumn<std::size_t>("scene");
    for (std::size_t n = 0; n < m_scenes.size(); ++n)
        QTest::newRow(m_scenes[n].name) << n;
}

void LongTextsTest::pagesHaveRoom()
{
    KSharedConfig::openStateConfig()->deleteGroup(u"MainWindow"_s); // the size of the window before
    QFETCH(const std::size_t, scene);
    const auto both = played(m_scenes[scene]);
    MainWindow window({both.session.get()});
    QVERIFY(shown(&window, smallWindow));
    auto all = pages();
    if (m_scenes[scene].state.setup == SetupState::Absent || !m_scenes[scene].changeable)
        all.prepend(u"start"_s);
    for (const auto &page : all) {
        window.currentView()->setPage(page);
        QCOMPARE(window.currentView()->page(), page);
        QTRY_COMPARE(page + u": "_s + trouble(&window), page + u": "_s); // texts are fitted from the event loop
        QVERIFY2(window.size() == smallWindow, qPrintable(page + u": it grew to %1"_s.arg(window.height())));
    }
}

void LongTextsTest::dialogsHaveRoom_data()
{
    QTest::addColumn<QString>("which");
    for (const auto &which : dialogs())
        QTest::newRow(qPrintable(which)) << which;
}

void LongTextsTest::theTableOfAllMachinesHasRoom()
{
    KSharedConfig::openStateConfig()->deleteGroup(u"MainWindow"_s);
    const auto one = played(m_scenes[0]);
    const auto other = played(m_scenes[1]);
    MainWindow window({one.session.get(), other.session.get()});
    QVERIFY(shown(&window, smallWindow));
    window.showAllMachines();
    QTRY_COMPARE(trouble(&window), QString());
    QCOMPARE(window.size(), smallWindow);
}

void LongTextsTest::dialogsHaveRoom()
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
    QTRY_COMPARE(trouble(dialog), QString());
}

WARMBOOT_WIDGET_TEST_MAIN(LongTextsTest)
#include "longtexts_test.moc"
