// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "stage.h"

#include "desktop/about.h"
#include "desktop/aboutdialog.h"
#include "widgets/checkspage.h"
#include "widgets/machineview.h"
#include "widgets/reviewdialog.h"

#include <QAbstractButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace warmboot::test {

namespace {

/// In the language of the long words a text goes on after its English one.
QAbstractButton *buttonOf(QWidget *dialog, const QString &text)
{
    for (auto *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(text))
            return button;
    }
    qFatal("no button called %s", qPrintable(text));
}

void reviewInstall(Stage &stage)
{
    stage.addRack(FakeMachine::absent());
    stage.show();
    stage.session().askForMode(Mode::Kexec);
    stage.shoot(stage.dialog());
}

void reviewEdit(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show(u"kernel"_s);
    stage.edit([&](Settings &wish) {
        wish.follow = Follow::Fixed;
        wish.kernel = stage.session().state().kernels.back().kernel;
        wish.initrds = stage.session().state().kernels.back().initrds;
        wish.add = {"nomodeset"};
    });
    stage.session().askToApply();
    stage.shoot(stage.dialog());
}

void reviewAdoption(Stage &stage)
{
    stage.addRack(FakeMachine::handMade());
    stage.show(u"units"_s);
    stage.session().askToAdopt();
    stage.shoot(stage.dialog());
}

void reviewUninstall(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show(u"units"_s);
    stage.session().askToUninstall();
    stage.shoot(stage.dialog());
}

void reviewUndo(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show();
    stage.session().askToUndo();
    stage.shoot(stage.dialog());
}

void reviewNothing(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show();
    stage.session().askToRepair();
    stage.shoot(stage.dialog());
}

void reviewFailed(Stage &stage)
{
    reviewInstall(stage);
    stage.machine().changeFails = Error{ErrorKind::Failed, say("helper-gone"), {}};
    auto *dialog = stage.dialog();
    buttonOf(dialog, ReviewDialog::tr("&Install"))->click();
}

void reviewBusy(Stage &stage)
{
    reviewInstall(stage);
    stage.machine().hold = true;
    buttonOf(stage.dialog(), ReviewDialog::tr("&Install"))->click();
}

std::function<void(Stage &)> reboot(OneShot via, const RebootOutlook &outlook = {})
{
    return [via, outlook](Stage &stage) {
        stage.addRack(FakeMachine::installed()).outlook = outlook;
        stage.show();
        stage.window().currentView()->askToReboot(via);
        stage.shoot(stage.dialog());
    };
}

const RebootOutlook crowded{
    .inhibitors = {u"The backup: Tapes are turning until the last of the machines in the rack has been written and "
                   "compared"_s,
                   u"apt: Packages are being configured"_s},
    .sessions = {u"marie"_s, u"jean-baptiste"_s, u"postgres"_s},
    .allowed = true,
    .needsPassword = true,
};

void rebootAfterEdits(Stage &stage)
{
    stage.addRack(FakeMachine::installed()).outlook.sessions = {u"marie"_s};
    stage.show(u"kernel"_s);
    stage.edit([](Settings &wish) { wish.add = {"nomodeset"}; });
    stage.window().currentView()->askToReboot(OneShot::Bios);
    stage.shoot(stage.dialog());
}

void closeEdited(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show(u"kernel"_s);
    stage.edit([](Settings &wish) { wish.add = {"nomodeset"}; });
    stage.window().close();
    stage.shoot(stage.dialog());
}

void troubleshooter(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show(u"checks"_s);
    buttonOf(&stage.window(), ChecksPage::tr("S&omething is wrong after a kexec…"))->click();
    stage.shoot(stage.dialog());
}

std::function<void(Stage &)> about(int page)
{
    return [page](Stage &stage) {
        stage.addRack(FakeMachine::installed());
        stage.show(u"start"_s);
        auto *dialog = new AboutDialog(aboutWarmboot(), &stage.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(page);
        dialog->open();
        stage.shoot(dialog);
    };
}

} // namespace

std::vector<Scene> dialogScenes()
{
    const RebootOutlook denied{.inhibitors = {}, .sessions = {}, .allowed = false, .needsPassword = false};
    return {
        {u"review"_s, true, reviewInstall},
        {u"review-edit"_s, true, reviewEdit},
        {u"review-adoption"_s, false, reviewAdoption},
        {u"review-uninstall"_s, false, reviewUninstall},
        {u"review-undo"_s, true, reviewUndo},
        {u"review-nothing"_s, false, reviewNothing},
        {u"review-failed"_s, false, reviewFailed},
        {u"review-busy"_s, false, reviewBusy},
        {u"reboot"_s, true, reboot(OneShot::Kexec)},
        {u"reboot-bios"_s, false, reboot(OneShot::Bios)},
        {u"reboot-soft"_s, false, reboot(OneShot::Soft)},
        {u"reboot-crowded"_s, true, reboot(OneShot::Kexec, crowded)},
        {u"reboot-denied"_s, false, reboot(OneShot::Kexec, denied)},
        {u"reboot-edited"_s, false, rebootAfterEdits},
        {u"close-edited"_s, false, closeEdited},
        {u"troubleshooter"_s, true, troubleshooter},
        {u"about"_s, false, about(0)},
        {u"about-licence"_s, false, about(2)},
    };
}

} // namespace warmboot::test
