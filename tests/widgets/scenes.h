// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "driving.h"

#include <QStringList>

namespace warmboot {
class MainWindow;
}

namespace warmboot::test {

/// A state of a machine in which every page has to be in order.
struct Scene
{
    const char *name;
    MachineState state;
    bool changeable = true;
    bool edited = false; ///< with a fixed kernel and an error in it
};

/// The usual ones, and those with everything at once.
[[nodiscard]] std::vector<Scene> scenes();
/// All pages of a machine's view but "start".
[[nodiscard]] QStringList pages();
/// A session in this scene, ready.
[[nodiscard]] Played played(const Scene &scene);

/// What can be asked over the window of an installed machine, the dialogs about servers among it.
[[nodiscard]] QStringList dialogs();
/// Opens one of these.
void openDialogOf(const QString &which, MainWindow &window, Session &session, FakeMachine &fake);

/// What is asked about servers: "add-server", "host-key", "password", "sudo", "code", "reboot-several".
[[nodiscard]] QStringList serverDialogs();
/// Opens one of these over the window.
void openServerDialog(const QString &which, QWidget *window, Session &session);

} // namespace warmboot::test
