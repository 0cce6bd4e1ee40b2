// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/errorlabel.h"

#include "models/texts.h"
#include "widgets/iconlabel.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace warmboot {

ErrorLabel::ErrorLabel(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new IconLabel(style()->pixelMetric(QStyle::PM_SmallIconSize), this))
    , m_text(new PlainLabel(this))
{
    m_icon->setIcon(outcomeIcon(Outcome::Bad));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void ErrorLabel::setError(const QString &error)
{
    if (error == m_text->text() && error.isEmpty() == isHidden())
        return;
    m_text->setText(error);
    m_field->setAccessibleDescription(error);
    setVisible(!error.isEmpty());
}

QString ErrorLabel::error() const
{
    return m_text->text();
}

} // namespace warmboot
