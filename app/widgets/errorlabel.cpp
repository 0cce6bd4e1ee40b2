// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/errorlabel.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace warmboot {

ErrorLabel::ErrorLabel(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(QIcon::fromTheme(u"emblem-error"_s).pixmap(QSize(size, size), devicePixelRatioF()));
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
