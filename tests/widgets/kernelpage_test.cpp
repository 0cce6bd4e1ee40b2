// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewtest.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace warmboot;
using namespace warmboot::test;
using namespace Qt::StringLiterals;

class KernelPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTypedPathReachesTheMachine();
    void theNewestKernelCanBeFollowed();
    void theBootLoaderCanBeFollowed();
    void aBootLoaderThatDecidesLaterIsSaidBesideItsChoice();
    void whatOnlyAnAdministratorSeesIsSaidToBeSo();
    void aFixedKernelStartsWithTheOneThatRuns();
    void fixedPathsAreThereOnlyWhileTheyCount();
    void aPathIsJudgedWhileItIsTyped_data();
    void aPathIsJudgedWhileItIsTyped();
    void aPathThatIsNotThereIsSaidBesideIt();
    void kernelAndInitrdAreBothSaidToBeWrong();
    void typedInitrdsReachTheMachineInTheirOrder();
    void anInitrdThatIsChosenCanBeRemovedByMouse();
    void anInitrdThatWasTypedCountsWithoutAdd();
    void discardingForgetsWhatWasTyped();
    void anInitrdIsJudgedBesideTheList();
    void aTypedPathIsCompleted();
    void aKernelFromTheListBringsItsInitrds();
    void theListShowsWholePathsInASmallWindow();
    void inALowWindowTheResultScrollsAndItsButtonsStay();
    void aKernelFromTheMenuBringsItsInitrds();
    void onlyFilesOfThisComputerCanBeBrowsed();
    void pickingAnInitrdAddsIt();

private:
    void makeView(const MachineState &state = FakeMachine::installed());
    [[nodiscard]] QLineEdit *kernelField() const
    {
        return control<QLineEdit>(m_view->view.get(), u"Path of the kernel"_s);
    }
    [[nodiscard]] QLineEdit *initrdField() const
    {
        return control<QLineEdit>(m_view->view.get(), u"Path of an initrd to add"_s);
    }
    [[nodiscard]] QString shownText() const { return readable(m_view->view.get()); }
    [[nodiscard]] bool shows(const QString &words) const { return test::shows(m_view->view.get(), words); }
    [[nodiscard]] const Settings &wish() const { return m_view->session->wish(); }
    [[nodiscard]] bool chooseFixed() const { return click(m_view->find(u"A fixed kernel:"_s)); }

    std::unique_ptr<PlayedView> m_view;
};

namespace {

const auto older = u"/boot/vmlinuz-6.12.107+deb13-amd64"_s;
const auto newest = u"/boot/vmlinuz-6.12.117+deb13-amd64"_s;

} // namespace

void KernelPageTest::makeView(const MachineState &state)
{
    m_view = std::make_unique<PlayedView>(state);
}

void KernelPageTest::init()
{
    makeView();
    QVERIFY(m_view->start(u"kernel"_s));
}

void KernelPageTest::aTypedPathReachesTheMachine()
{
    QVERIFY(chooseFixed());
    QVERIFY(type(kernelField(), older));
    QCOMPARE(wish().kernel, older.toStdString());
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QVERIFY(m_view->fake->lastSettings.follow == Follow::Fixed);
    QCOMPARE(m_view->fake->lastSettings.kernel, older.toStdString());
    QVERIFY(!m_view->session->hasEdits());
    QCOMPARE(kernelField()->text(), older);
}

void KernelPageTest::theNewestKernelCanBeFollowed()
{
    QVERIFY(click(m_view->find(u"The newest installed"_s)));
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QVERIFY(m_view->fake->lastSettings.follow == Follow::Newest);
    QVERIFY(m_view->fake->lastSettings.kernel.empty());
    QVERIFY(click(m_view->find(u"The distribution’s default"_s)));
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QVERIFY(m_view->fake->lastSettings.follow == Follow::Default);
}

void KernelPageTest::theBootLoaderCanBeFollowed()
{
    QVERIFY2(shows(u"Now /boot/vmlinuz-6.12.117+deb13-amd64, “Debian GNU/Linux”"_s), qPrintable(shownText()));
    QVERIFY(click(m_view->find(u"What the boot loader starts"_s)));
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QVERIFY(m_view->fake->lastSettings.follow == Follow::Loader);
    QVERIFY(m_view->fake->lastSettings.kernel.empty());
}

void KernelPageTest::aBootLoaderThatDecidesLaterIsSaidBesideItsChoice()
{
    auto state = FakeMachine::installed();
    state.loader = LoaderDefault{};
    state.loader.loader = "grub";
    state.loader.problem = say("loader-decides", {{"path", "/boot/grub/grub.cfg"}, {"text", "keystatus --shift"}});
    makeView(state);
    QVERIFY(m_view->start(u"kernel"_s));
    QVERIFY2(shows(u"Here that cannot be told."_s), qPrintable(shownText()));
    auto *choice = m_view->find(u"What the boot loader starts"_s);
    QVERIFY(click(choice));
    QTRY_VERIFY2(shows(u"is decided when it runs (keystatus --shift)"_s), qPrintable(shownText()));
    QVERIFY(accessibleDescription(choice).contains(u"keystatus"_s));
    QVERIFY(!m_view->find(u"Review…"_s)->isEnabled());
    QVERIFY(click(m_view->find(u"The newest installed"_s)));
    QTRY_VERIFY(!shows(u"is decided when it runs"_s));
}

void KernelPageTest::whatOnlyAnAdministratorSeesIsSaidToBeSo()
{
    auto state = FakeMachine::installed();
    state.loader = LoaderDefault{};
    state.loader.loader = "grub";
    state.loader.forRoot = true;
    makeView(state);
    QVERIFY(m_view->start(u"kernel"_s));
    QVERIFY2(shows(u"Only an administrator can see now which that is."_s), qPrintable(shownText()));
    QVERIFY(click(m_view->find(u"What the boot loader starts"_s)));
    QTRY_VERIFY(m_view->find(u"Review…"_s)->isEnabled());
}

void KernelPageTest::aFixedKernelStartsWithTheOneThatRuns()
{
    QVERIFY(chooseFixed());
    QCOMPARE(kernelField()->text(), newest);
    QCOMPARE(wish().kernel, newest.toStdString());
    QCOMPARE(wish().initrds, std::vector<std::string>{"/boot/initrd.img-6.12.117+deb13-amd64"});
}

void KernelPageTest::fixedPathsAreThereOnlyWhileTheyCount()
{
    QVERIFY(!kernelField());
    QVERIFY(!initrdField());
    QVERIFY(chooseFixed());
    QVERIFY(kernelField()->isEnabled());
    QVERIFY(type(kernelField(), older));
    QVERIFY(click(m_view->find(u"The newest installed"_s)));
    QVERIFY(!kernelField());
    // What was typed waits for whoever comes back to it.
    QVERIFY(chooseFixed());
    QCOMPARE(kernelField()->text(), older);
    QCOMPARE(wish().kernel, older.toStdString());
}

void KernelPageTest::aPathIsJudgedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("relative") << u"vmlinuz"_s << u"\"vmlinuz\" is not an absolute path"_s;
    QTest::newRow("empty") << QString() << u"This field is empty; fill it in."_s;
    QTest::newRow("a newline") << u"/boot/a\nExecStart=/bad"_s << u"holds a newline"_s;
    QTest::newRow("too long") << u'/' + QString(4200, u'x') << u"is too long"_s;
}

void KernelPageTest::aPathIsJudgedWhileItIsTyped()
{
    QFETCH(const QString, text);
    QFETCH(const QString, error);
    QVERIFY(chooseFixed());
    QVERIFY(paste(kernelField(), text));
    QVERIFY2(shows(error), qPrintable(shownText()));
    QVERIFY(accessibleDescription(kernelField()).contains(error));
    auto *review = m_view->find(u"Review…"_s);
    QVERIFY(!review->isEnabled());
    QCOMPARE(review->toolTip(), u"There is an error to mend first."_s);
    QCOMPARE(accessibleDescription(review), u"There is an error to mend first."_s);
    // And it goes when it is mended.
    QVERIFY(type(kernelField(), older));
    QVERIFY(!shows(error));
    QTRY_VERIFY(m_view->find(u"Review…"_s)->isEnabled());
}

void KernelPageTest::aPathThatIsNotThereIsSaidBesideIt()
{
    QVERIFY(chooseFixed());
    QVERIFY(type(kernelField(), u"/boot/nothing"_s));
    QTRY_VERIFY(shows(u"/boot/nothing does not exist."_s));
    QVERIFY(!m_view->find(u"Review…"_s)->isEnabled());
}

void KernelPageTest::kernelAndInitrdAreBothSaidToBeWrong()
{
    QVERIFY(chooseFixed());
    QVERIFY(type(initrdField(), u"/boot/initrd-not-there"_s));
    QVERIFY(click(m_view->find(u"Add"_s)));
    QVERIFY(type(kernelField(), u"/boot/nothing"_s));
    QTRY_VERIFY2(shows(u"/boot/nothing does not exist."_s), qPrintable(shownText()));
    QTRY_VERIFY2(shows(u"/boot/initrd-not-there does not exist."_s), qPrintable(shownText()));
    // Also where one of them needs no machine to be known.
    QVERIFY(type(kernelField(), u"nothing"_s));
    QTRY_VERIFY2(shows(u"\"nothing\" is not an absolute path"_s), qPrintable(shownText()));
    QVERIFY2(shows(u"/boot/initrd-not-there does not exist."_s), qPrintable(shownText()));
}

void KernelPageTest::typedInitrdsReachTheMachineInTheirOrder()
{
    QVERIFY(chooseFixed());
    QVERIFY(type(initrdField(), u"/boot/initrd.img-6.12.107+deb13-amd64"_s));
    QVERIFY(click(m_view->find(u"Add"_s)));
    QCOMPARE(wish().initrds.size(), 2U);
    QVERIFY(initrdField()->text().isEmpty());
    QVERIFY(type(initrdField(), u"/initrd.img"_s));
    QTest::keyClick(initrdField(), Qt::Key_Return); // by keyboard as well
    QCOMPARE(wish().initrds.size(), 3U);
    QVERIFY(!openDialog<ReviewDialog>());
    // The last one becomes the second.
    auto *list = control<QListView>(m_view->view.get(), u"Initrds, in the order of loading"_s);
    QVERIFY(list);
    list->setCurrentIndex(list->model()->index(2, 0));
    QVERIFY(click(m_view->find(u"Move up"_s)));
    const std::vector<std::string> order{
        "/boot/initrd.img-6.12.117+deb13-amd64", "/initrd.img", "/boot/initrd.img-6.12.107+deb13-amd64"};
    QCOMPARE(wish().initrds, order);
    QVERIFY(m_view->reviewAndApply(u"Apply"_s));
    QCOMPARE(m_view->fake->lastSettings.initrds, order);
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(click(m_view->find(u"Remove"_s)));
    QCOMPARE(wish().initrds.size(), 2U);
}

void KernelPageTest::anInitrdThatIsChosenCanBeRemovedByMouse()
{
    QVERIFY(chooseFixed());
    QVERIFY(type(initrdField(), u"/boot/initrd2"_s));
    QVERIFY(click(m_view->find(u"Add"_s)));
    QCOMPARE(wish().initrds.size(), 2U);
    auto *list = control<QListView>(m_view->view.get(), u"Initrds, in the order of loading"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(initrdField()->text(), u"/boot/initrd2"_s);
    initrdField()->setFocus(); // as the widget does itself on a real screen
    auto *remove = m_view->find(u"Remove"_s);
    remove->setFocus(Qt::MouseFocusReason); // what a press does first
    QVERIFY(remove->isEnabled());
    QVERIFY(click(remove));
    QCOMPARE(wish().initrds, std::vector<std::string>{"/boot/initrd.img-6.12.117+deb13-amd64"});
}

void KernelPageTest::anInitrdThatWasTypedCountsWithoutAdd()
{
    QVERIFY(chooseFixed());
    QVERIFY(type(initrdField(), u"/initrd.img"_s));
    if (auto *proposals = initrdField()->completer()->popup(); proposals->isVisible())
        QTest::keyClick(proposals, Qt::Key_Escape);
    QTest::keyClick(initrdField(), Qt::Key_Tab); // on to the next control, whichever that is
    QCOMPARE(wish().initrds, (std::vector<std::string>{"/boot/initrd.img-6.12.117+deb13-amd64", "/initrd.img"}));
    QVERIFY(initrdField()->text().isEmpty());
}

void KernelPageTest::discardingForgetsWhatWasTyped()
{
    QVERIFY(chooseFixed());
    QVERIFY(type(kernelField(), u"/nonexistent"_s));
    QVERIFY(type(initrdField(), u"/half"_s));
    QVERIFY(click(m_view->find(u"Discard"_s)));
    QVERIFY(!kernelField());
    QVERIFY(!m_view->session->hasEdits());
    // Tab stops at the choice that holds again, not at the one that was discarded.
    QVERIFY(m_view->find(u"The distribution’s default"_s)->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(m_view->find(u"A fixed kernel:"_s)->focusPolicy() & Qt::TabFocus));
    QVERIFY(chooseFixed());
    QCOMPARE(kernelField()->text(), newest);
    QVERIFY(initrdField()->text().isEmpty());
    QCOMPARE(wish().initrds, std::vector<std::string>{"/boot/initrd.img-6.12.117+deb13-amd64"});
}

void KernelPageTest::anInitrdIsJudgedBesideTheList()
{
    QVERIFY(chooseFixed());
    QVERIFY(type(initrdField(), u"initrd.img"_s));
    QVERIFY(click(m_view->find(u"Add"_s)));
    QVERIFY2(shows(u"\"initrd.img\" is not an absolute path"_s), qPrintable(shownText()));
    auto *list = m_view->find(u"Initrds, in the order of loading"_s);
    QVERIFY(accessibleDescription(list).contains(u"is not an absolute path"_s));
    QVERIFY(!m_view->find(u"Review…"_s)->isEnabled());
}

void KernelPageTest::aTypedPathIsCompleted()
{
    QVERIFY(chooseFixed());
    QVERIFY(type(kernelField(), u"107"_s)); // anywhere in the path
    auto *completer = kernelField()->completer();
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), older);
    // Down and Return take it.
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(kernelField()->text(), older);
    QCOMPARE(wish().kernel, older.toStdString());
}

void KernelPageTest::aKernelFromTheListBringsItsInitrds()
{
    auto *table = control<QTableView>(m_view->view.get(), u"Installed kernels"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *use = m_view->find(u"Use the selected kernel"_s);
    QVERIFY(!use->isEnabled());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(use->isEnabled());
    QVERIFY(click(use));
    QCOMPARE(wish().kernel, older.toStdString());
    QCOMPARE(wish().initrds, std::vector<std::string>{"/boot/initrd.img-6.12.107+deb13-amd64"});
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wish().kernel, newest.toStdString());
}

void KernelPageTest::theListShowsWholePathsInASmallWindow()
{
    auto *table = control<QTableView>(m_view->view.get(), u"Installed kernels"_s);
    QVERIFY(table);
    m_view->view->resize(590, 560); // what a window of 800x600 leaves for it
    const auto file = table->model()->index(0, 1);
    QCOMPARE(file.data().toString(), newest);
    QTRY_VERIFY(table->visualRect(file).width() >= table->sizeHintForIndex(file).width());
    QCOMPARE(file.data(Qt::ToolTipRole).toString().section(u'\n', 0, 0), newest);
}

void KernelPageTest::inALowWindowTheResultScrollsAndItsButtonsStay()
{
    auto *page = m_view->view->findChild<QWidget *>(u"kernel"_s);
    QVERIFY(page);
    auto *scrolls = page->findChild<QScrollArea *>();
    QVERIFY(scrolls);
    auto *result = m_view->find(u"Resulting command line"_s);
    QVERIFY(result && !scrolls->isAncestorOf(result));
    m_view->view->resize(590, 440); // what a message in a window of 800x600 leaves
    QTRY_VERIFY(scrolls->isAncestorOf(result));
    QTRY_VERIFY(scrolls->height() * 3 > page->height() * 2);
    QTRY_VERIFY(m_view->find(u"Resulting command line"_s)); // further down
    QVERIFY(m_view->find(u"Review…"_s) && !scrolls->isAncestorOf(m_view->find(u"Review…"_s)));
    m_view->view->resize(590, 800);
    QTRY_VERIFY(!scrolls->isAncestorOf(result));
    QTRY_COMPARE(m_view->find(u"Resulting command line"_s), result);
}

void KernelPageTest::aKernelFromTheMenuBringsItsInitrds()
{
    QVERIFY(chooseFixed());
    auto *choose = control<QPushButton>(m_view->view.get(), u"Choose a kernel"_s);
    QVERIFY(choose && choose->isEnabled());
    Q_EMIT choose->menu()->aboutToShow();
    for (auto *action : choose->menu()->actions()) {
        if (action->text() == older)
            action->trigger();
    }
    QCOMPARE(kernelField()->text(), older);
    QCOMPARE(wish().initrds, std::vector<std::string>{"/boot/initrd.img-6.12.107+deb13-amd64"});
}

void KernelPageTest::onlyFilesOfThisComputerCanBeBrowsed()
{
    const auto browses = [this] {
        auto *choose = control<QPushButton>(m_view->view.get(), u"Choose a kernel"_s);
        Q_EMIT choose->menu()->aboutToShow();
        const auto actions = choose->menu()->actions();
        return std::ranges::any_of(actions, [](QAction *a) { return plain(a->text()) == u"Another file…"_s; });
    };
    QVERIFY(chooseFixed());
    QVERIFY(browses());
    m_view = std::make_unique<PlayedView>(FakeMachine::installed());
    m_view->fake->local = false;
    // The view asks when it is made.
    m_view->view = std::make_unique<MachineView>(*m_view->session);
    QVERIFY(m_view->start(u"kernel"_s));
    QVERIFY(chooseFixed());
    QVERIFY(!browses());
}

void KernelPageTest::pickingAnInitrdAddsIt()
{
    QVERIFY(chooseFixed());
    auto *choose = control<QPushButton>(m_view->view.get(), u"Choose an initrd"_s);
    QVERIFY(choose);
    Q_EMIT choose->menu()->aboutToShow();
    for (auto *action : choose->menu()->actions()) {
        if (action->text().endsWith(u"6.12.107+deb13-amd64"_s))
            action->trigger();
    }
    QCOMPARE(wish().initrds.size(), 2U);
    QCOMPARE(wish().initrds.back(), "/boot/initrd.img-6.12.107+deb13-amd64");
    QVERIFY(initrdField()->text().isEmpty());
}

WARMBOOT_WIDGET_TEST_MAIN(KernelPageTest)
#include "kernelpage_test.moc"
