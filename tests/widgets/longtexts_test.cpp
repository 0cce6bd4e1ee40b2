// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"

#include "widgets/elidingbutton.h"
#include "widgets/machineview.h"
#include "widgets/mainwindow.h"

#include <KSharedConfig>

#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
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

namespace {

constexpr QSize smallWindow{800, 600};

QString described(QWidget *widget)
{
    return u"%1 in %2, %3x%4: %5"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()),
             QString::fromLatin1(widget->parentWidget()->metaObject()->className()))
        .arg(widget->width())
        .arg(widget->height())
        .arg(accessibleName(widget));
}

/// Inside whatever shows it, from left to right; downwards there may be more to scroll to.
bool isCutOffAtTheSide(const QWidget *widget)
{
    for (const auto *outer = widget->parentWidget(); outer;
         outer = outer->isWindow() ? nullptr : outer->parentWidget()) {
        const int left = widget->mapTo(outer, QPoint()).x();
        if (left < 0 || left + widget->width() > outer->width())
            return true;
    }
    return false;
}

bool hasRoom(const QLabel *label)
{
    if (label->text().isEmpty() || !label->pixmap().isNull())
        return true;
    if (label->wordWrap())
        return label->height() >= label->heightForWidth(label->width())
            && label->width() >= label->minimumSizeHint().width();
    // One that may be cut off says it all in its tooltip.
    return label->width() >= label->sizeHint().width() || label->toolTip() == label->text();
}

bool hasRoom(const QTableView *table)
{
    const auto *header = table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (header->sectionSize(column) < header->sectionSizeHint(column))
            return false;
    }
    return true;
}

bool hasRoom(QWidget *widget)
{
    if (const auto *button = qobject_cast<ElidingButton *>(widget)) {
        const bool whole = button->width() >= button->sizeHint().width();
        return (whole || button->toolTip().contains(button->wholeText())) && !isCutOffAtTheSide(button);
    }
    if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty())
        return button->width() >= button->sizeHint().width() && !isCutOffAtTheSide(button);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return hasRoom(label) && (label->text().isEmpty() || !isCutOffAtTheSide(label));
    if (const auto *tabs = qobject_cast<QTabBar *>(widget))
        return tabs->width() >= tabs->sizeHint().width();
    if (const auto *table = qobject_cast<QTableView *>(widget))
        return hasRoom(table);
    return true;
}

/// What is cut off in this window, or why the window is too large; empty: nothing.
QString trouble(QWidget *window)
{
    const auto least = window->minimumSizeHint();
    if (least.width() > smallWindow.width() || least.height() > smallWindow.height())
        return u"at least %1x%2"_s.arg(least.width()).arg(least.height());
    const auto widgets = window->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (widget->isVisible() && widget->window() == window && !hasRoom(widget))
            return described(widget);
    }
    return {};
}

} // namespace

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
    for (const auto *which : {"apply", "uninstall", "undo", "reboot", "troubleshooter"})
        QTest::newRow(which) << QString::fromLatin1(which);
    for (const auto &which : serverDialogs())
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
    if (which == u"apply"_s)
        both.session->askForMode(Mode::Bios);
    else if (which == u"uninstall"_s)
        both.session->askToUninstall();
    else if (which == u"undo"_s)
        both.session->askToUndo();
    else if (which == u"troubleshooter"_s) {
        window.currentView()->setPage(u"checks"_s);
        window.findChild<QPushButton *>(u"troubleshoot"_s)->click();
    } else if (serverDialogs().contains(which)) {
        both.fake->local = false;
        openServerDialog(which, &window, *both.session);
    } else
        window.currentView()->askToReboot(OneShot::Kexec);
    QTRY_VERIFY(openDialog<QDialog>());
    auto *dialog = openDialog<QDialog>();
    if (which == u"reboot"_s)
        QTRY_VERIFY(shows(dialog, u"anna"_s));
    dialog->resize(dialog->size().boundedTo(smallWindow));
    QTRY_COMPARE(trouble(dialog), QString());
}

WARMBOOT_WIDGET_TEST_MAIN(LongTextsTest)
#include "longtexts_test.moc"
