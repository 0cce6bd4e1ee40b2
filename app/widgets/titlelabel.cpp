// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/titlelabel.h"

namespace warmboot {

TitleLabel::TitleLabel(QWidget *parent)
    : PlainLabel(parent)
{
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    setFont(large);
    setWordWrap(true);
}

} // namespace warmboot
