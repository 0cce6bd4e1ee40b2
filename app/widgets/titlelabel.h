// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/plainlabel.h"

namespace warmboot {

/// What a dialog is about, at its top: large, wrapped, and never taken for markup.
class TitleLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit TitleLabel(QWidget *parent);
};

} // namespace warmboot
