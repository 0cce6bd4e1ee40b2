// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"

#include "protocol/json.h"
#include "protocol/json/fromjson.h"
#include "widgets/machineview.h"
#include "widgets/mainwindow.h"
#include "widgets/plaintexts.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QToolTip>

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

namespace {

/// A file that tells when somebody opens it to read.
class Bait
{
public:
    Bait()
    {
        if (mkfifo(path().c_str(), S_IRUSR | S_IWUSR) != 0)
            qFatal("no pipe can be made");
        m_watcher = std::jthread([this](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                const int writer = open(path().c_str(), O_WRONLY | O_CLOEXEC); // waits until somebody reads
                taken = taken || !stop.stop_requested();
                close(writer);
            }
        });
    }

    ~Bait()
    {
        m_watcher.request_stop();
        const int reader = open(path().c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC); // lets the watcher go
        m_watcher.join();
        close(reader);
    }
    Bait(const Bait &) = delete;
    Bait &operator=(const Bait &) = delete;

    [[nodiscard]] std::string path() const { return m_folder.filePath(u"bait"_s).toStdString(); }
    [[nodiscard]] std::string markup() const
    {
        return "<b>bold</b><link rel=\"stylesheet\" href=\"" + path() + "\"><img src=\"" + path() + "\">";
    }

    std::atomic<bool> taken = false;

private:
    QTemporaryDir m_folder;
    std::jthread m_watcher;
};

/// Calls with each text that a machine may choose.
template<typename Change>
void forEachText(Json &json, const Change &change)
{
    if (json.is_string())
        change(json);
    else if (json.is_array())
        for (auto &item : json)
            forEachText(item, change);
    else if (json.is_object())
        for (auto &[key, item] : json.items())
            if (key != "code") // else its sentence would be in the window's words no more
                forEachText(item, change);
}

/// The same, but all of its texts have this behind them that may be any.
template<typename T>
T with(const T &value, const std::string &markup, std::optional<T> (*from)(const Json &))
{
    auto json = toJson(value);
    forEachText(json, [&](Json &text) {
        const auto before = text;
        text = text.get<std::string>() + markup;
        if (!from(json))
            text = before; // one of certain words only
    });
    return *from(json);
}

template<typename T>
std::vector<T> allWith(const std::vector<T> &values, const std::string &markup, std::optional<T> (*from)(const Json &))
{
    std::vector<T> changed;
    for (const auto &value : values)
        changed.push_back(with(value, markup, from));
    return changed;
}

/// Of labels in all windows.
QStringList takenForMarkup()
{
    QStringList faults;
    for (const auto *widget : QApplication::allWidgets()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || label->textFormat() == Qt::PlainText)
            continue;
        const bool markup = label->textFormat() == Qt::RichText || Qt::mightBeRichText(label->text());
        if (markup && label->text().contains("<b>bold"_L1))
            faults.append(label->text().left(80));
    }
    return faults;
}

void pointAt(QWidget *widget, QPoint place)
{
    QHelpEvent help(QEvent::ToolTip, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &help);
}

/// Has all tooltips shown, one after the other, and counts those with markup in them.
int pointAtAll(QWidget *window)
{
    int shown = 0;
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            for (int row = 0; view->model() && row < std::min(view->model()->rowCount(), 4); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    pointAt(view->viewport(), view->visualRect(view->model()->index(row, column)).center());
                    shown += QToolTip::text().contains("<b>"_L1);
                }
        } else if (!widget->toolTip().isEmpty()) {
            pointAt(widget, widget->rect().center());
            shown += QToolTip::text().contains("<b>"_L1);
        }
    }
    return shown;
}

} // namespace

/// What a machine says is shown as it is, whatever it is, and nothing that stands in there is looked at.
class MarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOnAPageIsMarkup_data();
    void nothingOnAPageIsMarkup();
    void nothingInADialogIsMarkup_data();
    void nothingInADialogIsMarkup();
    void anErrorIsNoMarkup();

private:
    [[nodiscard]] Played deceitful(const Scene &scene) const;

    Bait m_bait;
    std::vector<Scene> m_scenes;
};

void MarkupTest::initTestCase()
{
    keepTextsPlain();
    m_scenes = scenes();
}

Played MarkupTest::deceitful(const Scene &scene) const
{
    const auto honest = played(scene);
    auto changed = scene;
    changed.state = with(scene.state, m_bait.markup(), machineStateFrom);
    changed.state.settings = scene.state.settings; // else there is a wrong field, and no plan
    auto both = played(changed.state);
    both.fake->currentChecks = allWith(honest.session->checks(), m_bait.markup(), checkFrom);
    both.fake->currentFiles = allWith(honest.session->files(), m_bait.markup(), fileViewFrom);
    both.fake->currentHistory = allWith(honest.session->history(), m_bait.markup(), historyEntryFrom);
    if (!started(*both.session))
        qFatal("The machine that is played does not start.");
    return both;
}

void MarkupTest::nothingOnAPageIsMarkup_data()
{
    QTest::addColumn<std::size_t>("scene");
    for (std::size_t n = 0; n < m_scenes.size(); ++n)
        QTest::newRow(m_scenes[n].name) << n;
}

void MarkupTest::nothingOnAPageIsMarkup()
{
    QFETCH(const std::size_t, scene);
    const auto both = deceitful(m_scenes[scene]);
    MainWindow window({both.session.get()});
    QVERIFY(shown(&window));
    int tooltips = 0;
    for (const auto &page : pages()) {
        window.currentView()->setPage(page);
        QCoreApplication::processEvents();
        tooltips += pointAtAll(&window);
        QCOMPARE(takenForMarkup(), QStringList());
    }
    QVERIFY(tooltips > 0);
    QVERIFY(shows(&window, u"<b>bold"_s));
    QVERIFY(!m_bait.taken);
}

void MarkupTest::nothingInADialogIsMarkup_data()
{
    QTest::addColumn<QString>("which");
    for (const auto &which : dialogs())
        QTest::newRow(qPrintable(which)) << which;
}

void MarkupTest::nothingInADialogIsMarkup()
{
    QFETCH(const QString, which);
    auto both = deceitful(m_scenes.front());
    both.fake->outlook.sessions = {QString::fromStdString(m_bait.markup())};
    MainWindow window({both.session.get()});
    QVERIFY(shown(&window));
    openDialogOf(which, window, *both.session, *both.fake);
    QTRY_VERIFY(openDialog<QDialog>());
    QCoreApplication::processEvents();
    pointAtAll(openDialog<QDialog>());
    QCOMPARE(takenForMarkup(), QStringList());
    QVERIFY(!m_bait.taken);
}

void MarkupTest::anErrorIsNoMarkup()
{
    const auto words = m_bait.markup();
    const Error error{ErrorKind::Unreachable, Sentence{"unheard-of", {}, words}, words};
    auto both = played(FakeMachine::installed());
    both.fake->unreachable = error; // a page of its own
    MainWindow window({both.session.get()});
    QVERIFY(shown(&window));
    both.session->start();
    QTRY_VERIFY(shows(&window, u"<b>bold"_s));
    QCOMPARE(takenForMarkup(), QStringList());

    both.fake->unreachable.reset();
    both.session->retry();
    QTRY_VERIFY(both.session->plan());
    both.fake->changeFails = error; // a message above the pages
    both.session->setNext(OneShot::Bios);
    QTRY_VERIFY(shows(&window, u"<b>bold"_s));
    both.fake->planFails = error; // below the field
    auto wish = both.session->wish();
    wish.add = {"nomodeset"};
    both.session->edit(wish);
    QCoreApplication::processEvents();
    QCOMPARE(takenForMarkup(), QStringList());

    auto *box = plainMessageBox(QMessageBox::Warning, {}, QString::fromStdString(words), QMessageBox::Ok, &window);
    box->open();
    QCOMPARE(takenForMarkup(), QStringList());
    box->close();
    QVERIFY(!m_bait.taken);
}

WARMBOOT_WIDGET_TEST_MAIN(MarkupTest)
#include "markup_test.moc"
