// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/savefile.h"

#include <QSaveFile>

namespace warmboot {

std::optional<QString> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
        if (file.commit())
            return std::nullopt;
    }
    return file.errorString();
}

} // namespace warmboot
