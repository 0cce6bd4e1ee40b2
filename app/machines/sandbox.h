// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace warmboot {

/// Are we in a Flatpak? /usr, /etc and /proc are its own then, and this computer's are elsewhere.
[[nodiscard]] bool inSandbox();

/// Options for ssh there: ~/.ssh can be read and not written, so that new host keys are kept in a file of the
/// application's own, beside the user's. dataFolder: where that is.
[[nodiscard]] QStringList sandboxedSshOptions(const QString &dataFolder);

} // namespace warmboot
