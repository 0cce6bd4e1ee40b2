// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/oneshot.h"

#include <QString>

class QAction;
class QWidget;

namespace warmboot {

class Session;

// Why a control is grey, in words for people. Empty: it is not.

[[nodiscard]] QString whyNoChange(const Session &session);
[[nodiscard]] QString whyNoReboot(const Session &session, OneShot via);

/// Grey with the reason as its tooltip, or usable with the other text as its tooltip. A screen reader says the
/// reason too: a control without a description of its own is described by its tooltip.
void setUsable(QWidget *control, const QString &why, const QString &otherwise = {});
void setUsable(QAction *action, const QString &why);

} // namespace warmboot
