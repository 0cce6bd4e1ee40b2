// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sentencelist.h"

#include "models/texts.h"
#include "session/sentences.h"
#include "widgets/iconlabel.h"
#include "widgets/plainlabel.h"

#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

SentenceList::SentenceList(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("What will happen")); // it takes the focus, so that keys can scroll it
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setAutoFillBackground(false);
}

void SentenceList::setSentences(const std::vector<Sentence> &sentences, const std::vector<Sentence> &warnings)
{
    m_content = new QWidget(this);
    m_content->setAutoFillBackground(false);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    for (const auto &sentence : sentences)
        addRow({}, asSentence(translated(sentence)));
    for (const auto &warning : warnings)
        addRow(outcomeIcon(Outcome::Warning), asSentence(translated(warning)));
    grid->setRowStretch(grid->rowCount(), 1); // room to spare goes below
    setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() fills it
    fit();
}

void SentenceList::addRow(const QIcon &icon, const QString &text)
{
    auto *grid = static_cast<QGridLayout *>(m_content->layout());
    const int row = grid->rowCount();
    auto *mark = new IconLabel(style()->pixelMetric(QStyle::PM_SmallIconSize), m_content);
    mark->setAlignment(Qt::AlignCenter);
    if (icon.isNull()) {
        mark->setText(u"•"_s);
    } else {
        mark->setIcon(icon);
        mark->setAccessibleName(tr("Warning"));
    }
    auto *label = new PlainLabel(text, m_content);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(mark, row, 0, Qt::AlignTop | Qt::AlignHCenter);
    grid->addWidget(label, row, 1, Qt::AlignTop);
}

QSize SentenceList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, maximumHeight()};
}

void SentenceList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void SentenceList::fit()
{
    if (!m_content)
        return;
    const int width = std::max(viewport()->width(), fontMetrics().averageCharWidth() * 40);
    const int needed = std::max(0, m_content->layout()->heightForWidth(width)); // -1 when there are none
    constexpr int mostLines = 12;
    constexpr int leastLines = 5;
    setMinimumHeight(std::min(needed, fontMetrics().lineSpacing() * leastLines));
    setMaximumHeight(std::min(needed, fontMetrics().lineSpacing() * mostLines));
}

} // namespace warmboot
