// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "stage.h"

#include "widgets/machineview.h"
#include "widgets/servers/addserverdialog.h"
#include "widgets/servers/machinespage.h"
#include "widgets/servers/rollingrebootdialog.h"
#include "widgets/servers/sshquestiondialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace warmboot::test {

namespace {

/// This computer and servers of several kinds, one of which cannot be reached.
void addServers(Stage &stage)
{
    stage.add(FakeMachine::installed());
    int number = 0;
    for (const auto *name :
         {"atlas.example", "borea.example", "cedar", "delta", "eos", "fir", "gaia", "helios", "iris"}) {
        auto state = FakeMachine::installed(number % 4 == 2 ? Mode::Bios : Mode::Kexec);
        state.hostname = name;
        state.thisBoot.bootId = name;
        HistoryEntry last;
        last.via = number % 3 == 0 ? Via::Bios : Via::Kexec;
        last.time = 1763900000 - number * 86400;
        last.awaySeconds = last.via == Via::Bios ? 74 + number * 9 : 8 + number;
        state.lastReboot = last;
        auto &machine = stage.add(state);
        if (number == 4)
            machine.unreachable = Error{
                ErrorKind::Unreachable,
                say("ssh-unknown-host", {{"machine", name}, {"host", name}, {"why", "Name or service not known"}}),
                {}};
        ++number;
    }
}

void servers(Stage &stage)
{
    addServers(stage);
    stage.show();
    stage.window().showAllMachines();
    auto *table = stage.window().machinesPage()->findChild<QTableView *>();
    for (int row : {1, 2, 3})
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void addServer(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show();
    auto *dialog = new AddServerDialog(
        {u"atlas.example"_s}, [](const Server &) { return Result<void>(); }, &stage.window());
    dialog->open();
    dialog->findChildren<QLineEdit *>().first()->setText(u"root@atlas.example:22"_s);
    stage.shoot(stage.dialog());
}

std::function<void(Stage &)> question(const QString &text, const QString &hint = {})
{
    return [text, hint](Stage &stage) {
        stage.addRack(FakeMachine::installed());
        stage.show();
        auto *dialog = new SshQuestionDialog(SshPrompt::from(text, hint), u"atlas.example"_s, &stage.window());
        dialog->open();
        stage.shoot(stage.dialog());
    };
}

void sudo(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show();
    SshPrompt prompt;
    prompt.kind = SshPrompt::Kind::Sudo;
    prompt.again = true;
    auto *dialog = new SshQuestionDialog(prompt, u"atlas.example"_s, &stage.window());
    dialog->open();
    stage.shoot(stage.dialog());
}

RollingRebootDialog *rollingDialog(Stage &stage)
{
    addServers(stage);
    stage.show();
    stage.window().showAllMachines();
    auto *table = stage.window().machinesPage()->findChild<QTableView *>();
    for (int row : {1, 2, 4, 6})
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Q_EMIT stage.window().machinesPage()->rebootRequested(stage.window().machinesPage()->chosen(), OneShot::Kexec);
    auto *dialog = qobject_cast<RollingRebootDialog *>(stage.dialog());
    stage.shoot(dialog);
    return dialog;
}

void rolling(Stage &stage)
{
    rollingDialog(stage);
}

void begin(RollingRebootDialog *dialog)
{
    for (auto *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->icon().name() == "system-reboot"_L1) // its text depends on the language
            button->click();
    }
}

void rollingFailed(Stage &stage)
{
    auto *dialog = rollingDialog(stage);
    stage.machineAt(2).comesBackVia = Via::Bios;
    stage.machineAt(2).comesBackBecause = "the kernel could not be loaded";
    for (auto number : {1, 2})
        stage.sessionAt(number).setPatience({.reconnectEvery = std::chrono::milliseconds(1)});
    begin(dialog);
    Stage::until("the rolling reboot is over", [dialog] { return dialog->reboot() && dialog->reboot()->isOver(); });
}

void rollingUnderWay(Stage &stage)
{
    auto *dialog = rollingDialog(stage);
    stage.sessionAt(1).setPatience({.reconnectEvery = std::chrono::milliseconds(1)});
    begin(dialog);
    Stage::until("the second is away", [dialog] {
        const auto &second = dialog->reboot()->entries()[1];
        return second.step == RollingReboot::Step::Rebooting
            && second.session->rebootStage() == Session::RebootStage::Gone;
    });
}

void waiting(Stage &stage)
{
    stage.add(FakeMachine::installed());
    auto state = FakeMachine::installed();
    state.hostname = "atlas.example";
    auto &server = stage.add(state);
    server.failedStartsAfterReboot = -1;
    stage.show();
    stage.window().showMachine(&stage.sessionAt(1));
    stage.sessionAt(1).reboot(OneShot::Kexec);
    Stage::until("it is away", [&] { return stage.sessionAt(1).rebootStage() == Session::RebootStage::Gone; });
}

void closeWaiting(Stage &stage)
{
    waiting(stage);
    stage.window().close();
    stage.shoot(stage.dialog());
}

void passwordTooLate(Stage &stage)
{
    stage.addRack(FakeMachine::installed());
    stage.show();
    auto *dialog = new SshQuestionDialog(
        SshPrompt::from(u"root@atlas.example's password: "_s, {}), u"atlas.example"_s, &stage.window());
    dialog->open();
    dialog->tellThatItIsOver();
    stage.shoot(stage.dialog());
}

} // namespace

std::vector<Scene> serverScenes()
{
    return {
        {u"servers"_s, true, servers},
        {u"server-add"_s, true, addServer},
        {u"server-hostkey"_s,
         true,
         question(
             u"The authenticity of host 'atlas.example (192.0.2.7)' can't be established.\nED25519 key fingerprint is "
             "SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDYzoCuNWYxsEsuqWE.\nThis key is not known by any other names.\nAre you "
             "sure you want to continue connecting (yes/no/[fingerprint])? "_s)},
        {u"server-password"_s, false, question(u"root@atlas.example's password: "_s)},
        {u"server-code"_s, false, question(u"(root@atlas.example) Verification code: "_s)},
        {u"server-touch"_s, false, question(u"Confirm user presence for key ED25519-SK SHA256:abc"_s, u"none"_s)},
        {u"server-password-late"_s, false, passwordTooLate},
        {u"server-sudo"_s, false, sudo},
        {u"servers-reboot"_s, true, rolling},
        {u"servers-reboot-under-way"_s, false, rollingUnderWay},
        {u"servers-reboot-failed"_s, true, rollingFailed},
        {u"server-waiting"_s, true, waiting},
        {u"close-waiting"_s, false, closeWaiting},
    };
}

} // namespace warmboot::test
