// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QButtonGroup>

namespace warmboot {

/// Checks a button of an exclusive group from code. Qt lets Tab stop at the one that was checked last by hand.
inline void checkRadio(const QButtonGroup &group, int id)
{
    const auto buttons = group.buttons();
    for (auto *button : buttons)
        button->setFocusPolicy(group.id(button) == id ? Qt::StrongFocus : Qt::ClickFocus);
    group.button(id)->setChecked(true);
}

} // namespace warmboot
