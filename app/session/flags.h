// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace warmboot {

/// A word for the kernel's command line that is known to help after a kexec, where a device was
/// left in a state that only its firmware would have cleared.
struct Flag
{
    QString word; ///< as it goes on the command line
    QString cures; ///< what it helps against, translated
};

/// Those that are offered as check boxes. What they do is in the kernel's own
/// admin-guide/kernel-parameters and admin-guide/kdump.
[[nodiscard]] QList<Flag> usualFlags();

} // namespace warmboot
