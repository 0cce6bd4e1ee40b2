// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace warmboot::test {

QList<QWidget *> visibleIn(QWidget *root)
{
    QList<QWidget *> visible;
    for (auto *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == root->window())
            visible += widget;
    }
    return visible;
}

Mnemonics mnemonicsIn(QWidget *window)
{
    Mnemonics all;
    const auto add = [&all](const QString &text) {
        if (const auto key = QKeySequence::mnemonic(text); !key.isEmpty())
            all.append({key, text});
    };
    for (auto *widget : visibleIn(window)) {
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *bar = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                if (bar->isTabVisible(tab))
                    add(bar->tabText(tab));
            }
        } else if (const auto *menus = qobject_cast<QMenuBar *>(widget)) {
            for (const auto *action : menus->actions())
                add(action->text());
        }
    }
    return all;
}

Mnemonics mnemonicsOf(const QMenu *menu)
{
    Mnemonics all;
    for (const auto *action : menu->actions()) {
        if (!action->isSeparator())
            all.append({QKeySequence::mnemonic(action->text()), action->text()});
    }
    return all;
}

QStringList collisions(const Mnemonics &mnemonics)
{
    QStringList found;
    QMap<QKeySequence, QString> taken;
    for (const auto &[key, text] : mnemonics) {
        if (taken.contains(key))
            found.append(u"\"%1\" and \"%2\""_s.arg(taken.value(key), text));
        taken[key] = text;
    }
    return found;
}

} // namespace warmboot::test
