// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/oneshot.h"

#include <QString>

class QAction;
class QWidget;

namespace warmboot {

class Session;
struct MachineState;

// Why a control is grey, in words for people. Empty: it is not.

[[nodiscard]] QString whyNoChange(const Session &session);
/// Installing, and putting right what is installed.
[[nodiscard]] QString whyNoInstall(const Session &session);
[[nodiscard]] QString whyNoUndo(const Session &session);
[[nodiscard]] QString whyNoRedo(const Session &session);
[[nodiscard]] QString whyNoReboot(const Session &session, OneShot via);
/// What on the machine stands against a kexec.
[[nodiscard]] QString whyNoKexec(const MachineState &state);

/// Grey with the reason as its tooltip, or usable with the other text as its tooltip. A screen reader says the
/// reason too: a control without a description of its own is described by its tooltip.
void setUsable(QWidget *control, const QString &why, const QString &otherwise = {});
void setUsable(QAction *action, const QString &why);

// Menus show no tooltips, least of all the one that a panel makes from the tray's: there the reason stands in the text.

/// The reason without its cure, which follows a semicolon, and without a full stop.
[[nodiscard]] QString shortReason(const QString &why);
/// "Undo (There is no change that could be undone)"; without a reason the text alone.
[[nodiscard]] QString withReason(const QString &text, const QString &why);

} // namespace warmboot
