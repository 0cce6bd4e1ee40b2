// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/statepage.h"

#include "widgets/iconlabel.h"
#include "widgets/plainlabel.h"

#include <KBusyIndicatorWidget>

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace warmboot {

namespace {

constexpr int iconSize = 64;
constexpr int charactersWide = 64;

} // namespace

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_busy(new KBusyIndicatorWidget(this))
    , m_icon(new IconLabel(iconSize, this))
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_details(new QVBoxLayout)
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setFocusPolicy(Qt::TabFocus);
    m_busy->setFixedSize(iconSize / 2, iconSize / 2);
    m_busy->hide();

    auto large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);

    // Long lines are hard to read; a wide window gets wide margins instead.
    const int width = m_text->fontMetrics().averageCharWidth() * charactersWide;
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QWidget(this);
    column->setMaximumWidth(width);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins({});
    lines->addWidget(m_busy, 0, Qt::AlignHCenter);
    lines->addWidget(m_icon, 0, Qt::AlignHCenter);
    lines->addSpacing(iconSize / 8);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    lines->addLayout(m_details);
    lines->addSpacing(iconSize / 8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_button);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    m_button->hide();
    m_other->hide();

    auto *outer = new QVBoxLayout(this);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 100);
    middle->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3); // a little above the middle looks like the middle
    connect(m_button, &QPushButton::clicked, this, &StatePage::triggered);
    connect(m_other, &QPushButton::clicked, this, &StatePage::otherTriggered);
}

void StatePage::setIcon(const QIcon &icon)
{
    m_icon->setIcon(icon);
    m_icon->show();
    m_busy->hide();
}

void StatePage::setBusy()
{
    m_icon->hide();
    m_busy->show();
}

void StatePage::setTitle(const QString &title)
{
    setAccessibleName(title);
    m_title->setText(title);
}

void StatePage::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void StatePage::setDetails(QWidget *details)
{
    m_details->addWidget(details, 0, Qt::AlignHCenter);
}

void StatePage::setAction(const QString &text, const QIcon &icon)
{
    m_button->setText(text);
    m_button->setIcon(icon);
    m_button->setVisible(!text.isEmpty());
}

void StatePage::setOther(const QString &text)
{
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

} // namespace warmboot
