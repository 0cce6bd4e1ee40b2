// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QStringList>

class QMenu;
class QWidget;

namespace warmboot::test {

/// Keys and the texts that they belong to.
using Mnemonics = QList<std::pair<QKeySequence, QString>>;

[[nodiscard]] QList<QWidget *> visibleIn(QWidget *root);
/// Every mnemonic that is in force in this window now, grey ones too: they become usable.
[[nodiscard]] Mnemonics mnemonicsIn(QWidget *window);
[[nodiscard]] Mnemonics mnemonicsOf(const QMenu *menu); ///< an entry without one has an empty key
/// The texts that share a key.
[[nodiscard]] QStringList collisions(const Mnemonics &mnemonics);

} // namespace warmboot::test
