// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/kernelpage.h"

#include "session/sentences.h"
#include "session/session.h"
#include "session/wisherrors.h"
#include "widgets/commandlineeditor.h"
#include "widgets/kernelchooser.h"
#include "widgets/plainlabel.h"
#include "widgets/resultpanel.h"

#include <QLabel>
#include <QMap>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace warmboot {

namespace {

/// From this width on both sections stand side by side.
constexpr int charactersForTwoColumns = 100;
/// From this height on the resulting command line is always in sight.
constexpr int linesForTheResult = 18;

} // namespace

KernelPage::KernelPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kernel(new KernelChooser(session.machine().isThisComputer(), this))
    , m_cmdline(new CommandLineEditor(this))
    , m_scroll(new QScrollArea(this))
    , m_sections(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_result(new ResultPanel(session, this))
{
    auto *content = new QWidget(m_scroll);
    m_scrolled = new QVBoxLayout(content);
    const auto margins = m_scrolled->contentsMargins();
    m_scrolled->setContentsMargins(0, margins.top(), margins.right(), margins.bottom());
    m_scrolled->addLayout(m_sections, 1);
    m_sections->setSpacing(fontMetrics().height());
    m_sections->addWidget(makeSection(tr("Kernel"), m_kernel), 1);
    m_sections->addWidget(makeSection(tr("Command line"), m_cmdline), 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    content->setAutoFillBackground(false); // setWidget() fills it
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its controls take the focus and scroll into sight

    auto *result = new QWidget(this);
    auto *resultLines = new QVBoxLayout(result);
    resultLines->addWidget(m_result);
    resultLines->setContentsMargins(0, resultLines->contentsMargins().top(), 0, 0);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_scroll, 1);
    auto *line = new QFrame(this);
    line->setFrameStyle(QFrame::HLine | QFrame::Sunken);
    lines->addWidget(line);
    lines->addWidget(result);

    connect(m_kernel, &KernelChooser::edited, this, &KernelPage::collect);
    connect(m_cmdline, &CommandLineEditor::edited, this, &KernelPage::collect);
    connect(&session, &Session::wishChanged, this, &KernelPage::refresh);
    connect(&session, &Session::stateChanged, this, &KernelPage::refresh);
    connect(&session, &Session::planChanged, this, &KernelPage::refreshErrors);
    connect(&session, &Session::editsDiscarded, m_kernel, &KernelChooser::forgetTyped);
    connect(&session, &Session::editsDiscarded, m_cmdline, &CommandLineEditor::forgetTyped);
    refresh();
}

QWidget *KernelPage::makeSection(const QString &title, QWidget *content)
{
    auto *section = new QWidget(this);
    auto *heading = new PlainLabel(title, section);
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *lines = new QVBoxLayout(section);
    lines->setContentsMargins({});
    lines->addWidget(heading);
    lines->addWidget(content, 1);
    return section;
}

void KernelPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() > fontMetrics().averageCharWidth() * charactersForTwoColumns;
    m_sections->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    placeResult(event->size().height() >= fontMetrics().lineSpacing() * linesForTheResult);
}

/// Under a message in a small window it would take half of the page; there it scrolls, and its buttons stay.
void KernelPage::placeResult(bool below)
{
    if (below == m_resultBelow)
        return;
    m_resultBelow = below;
    if (below)
        m_result->takeTextsBack();
    else
        m_scrolled->addWidget(m_result->texts());
}

void KernelPage::collect()
{
    auto wish = m_session.wish();
    m_kernel->putInto(wish);
    m_cmdline->putInto(wish);
    // What is being typed must not be put back into its field on the way.
    m_collecting = true;
    m_session.edit(wish);
    m_collecting = false;
    refreshErrors();
}

void KernelPage::refresh()
{
    if (!m_session.hasState() || m_collecting)
        return;
    const auto &state = m_session.state();
    m_kernel->setKernels(state.kernels);
    m_kernel->setLoader(state.loader);
    m_kernel->show(m_session.wish());
    m_cmdline->setProposal(
        QString::fromStdString(state.kernel.cmdline.empty() ? state.thisBoot.cmdline : state.kernel.cmdline));
    m_cmdline->show(m_session.wish());
    refreshErrors();
}

void KernelPage::refreshErrors()
{
    QMap<QString, QString> texts;
    for (const auto &error : m_session.wishErrors())
        texts.insert(fieldOf(error), translatedBesideField(error.sentence));
    m_kernel->setErrors(texts);
    m_cmdline->setErrors(texts);
}

} // namespace warmboot
