// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"

#include "widgets/machineview.h"
#include "widgets/mainwindow.h"
#include "widgets/servers/addserverdialog.h"
#include "widgets/servers/rollingrebootdialog.h"
#include "widgets/servers/sshquestiondialog.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warmboot::test {

namespace {

/// As many messages as can stand above each other.
MachineState troubled()
{
    auto state = FakeMachine::installed();
    state.setup = SetupState::Drifted;
    for (std::size_t n = 0; n < 3; ++n) {
        state.files[n].condition = FileCondition::Edited;
        state.files[n].remark = say("file-of-ours-edited", {{"path", state.files[n].path}});
    }
    state.suspension = Suspension{.time = 1'795'500'000,
                                  .reason = "the last kexec did not arrive: the machine came back through the firmware",
                                  .kernel = {},
                                  .evidence = {}};
    state.scheduled = ScheduledShutdown{.time = 1'795'500'000, .mode = "reboot"};
    state.nextReboot.oneShot = "bios";
    FakeMachine::settle(state);
    return state;
}

} // namespace

std::vector<Scene> scenes()
{
    return {{"installed", FakeMachine::installed()},
            {"absent", FakeMachine::absent()},
            {"hand-made", FakeMachine::handMade()},
            {"edited", FakeMachine::installed(), true, true},
            {"troubled", troubled()},
            {"no helper", FakeMachine::installed(Mode::Bios), false}};
}

QStringList pages()
{
    return {u"kernel"_s, u"units"_s, u"checks"_s, u"safety"_s, u"callers"_s, u"history"_s};
}

Played played(const Scene &scene)
{
    auto both = played(scene.state);
    if (!scene.changeable)
        both.fake->unchangeable = Error{ErrorKind::Unreachable, say("helper-missing"), {}};
    if (!started(*both.session))
        qFatal("The machine that is played does not start.");
    if (scene.edited) {
        auto wish = both.session->wish();
        wish.follow = Follow::Fixed;
        wish.kernel = "boot/vmlinuz";
        wish.initrds = {"/boot/initrd.img-6.12.117+deb13-amd64"};
        both.session->edit(wish);
    }
    return both;
}

QStringList dialogs()
{
    return QStringList{u"apply"_s, u"uninstall"_s, u"undo"_s, u"nothing"_s, u"reboot"_s, u"troubleshooter"_s}
    + serverDialogs();
}

void openDialogOf(const QString &which, MainWindow &window, Session &session, FakeMachine &fake)
{
    if (which == u"apply"_s)
        session.askForMode(Mode::Bios);
    else if (which == u"uninstall"_s)
        session.askToUninstall();
    else if (which == u"undo"_s)
        session.askToUndo();
    else if (which == u"nothing"_s)
        session.askToRepair();
    else if (which == u"troubleshooter"_s) {
        window.currentView()->setPage(u"checks"_s);
        window.findChild<QPushButton *>(u"troubleshoot"_s)->click();
    } else if (serverDialogs().contains(which)) {
        fake.local = false;
        openServerDialog(which, &window, session);
    } else {
        window.currentView()->askToReboot(OneShot::Kexec);
    }
}

QStringList serverDialogs()
{
    return {u"add-server"_s, u"host-key"_s, u"password"_s, u"sudo"_s, u"code"_s, u"reboot-several"_s};
}

void openServerDialog(const QString &which, QWidget *window, Session &session)
{
    QDialog *dialog = nullptr;
    SshPrompt prompt;
    if (which == u"add-server"_s) {
        dialog = new AddServerDialog({u"atlas"_s}, [](const Server &) { return Result<void>(); }, window);
        dialog->findChild<QLineEdit *>()->setText(u"root@atlas"_s);
    } else if (which == u"reboot-several"_s) {
        dialog = new RollingRebootDialog({&session}, OneShot::Kexec, window);
    } else if (which == u"sudo"_s) {
        prompt.kind = SshPrompt::Kind::Sudo;
        prompt.again = true;
    } else if (which == u"host-key"_s) {
        prompt.kind = SshPrompt::Kind::HostKey;
        prompt.fingerprint = u"SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDYzoCuNWYxsEsuqWE"_s;
        prompt.keyType = u"ED25519"_s;
    } else {
        prompt = SshPrompt::from(which == u"code"_s ? u"Code: "_s : u"root@atlas's password: "_s, {});
    }
    if (!dialog)
        dialog = new SshQuestionDialog(prompt, u"atlas"_s, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace warmboot::test
