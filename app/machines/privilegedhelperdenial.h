// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <QObject>
#include <QString>

#include <functional>

namespace warmboot {

/// Why polkit said no. KAuth has one answer for a person who changed their mind, one who mistyped the password,
/// and one who may not do it at all; so polkit is asked again, without troubling anybody.
///
/// quick: the no came faster than a person can read a prompt, so that there was none.
/// Gives Cancelled or Unauthorized; the callback is not called once the context is gone.
void explainDenial(QObject *context, const QString &action, bool quick, std::function<void(Error)> done);

} // namespace warmboot
