// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace warmboot {

/// Puts this into the file, whose folder is there; it is the old one or the new one, whatever happens. Why not, in the
/// system's words; nullopt when it is done.
[[nodiscard]] std::optional<QString> saveFile(const QString &path, const QByteArray &content);

} // namespace warmboot
