// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/resultpanel.h"

#include "models/texts.h"
#include "session/sentences.h"
#include "session/session.h"
#include "session/wisherrors.h"
#include "widgets/changeable.h"
#include "widgets/errorlabel.h"
#include "widgets/plainlabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

ResultPanel::ResultPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_texts(new QWidget(this))
    , m_kernel(new PlainLabel(m_texts))
    , m_cmdline(new QPlainTextEdit(m_texts))
    , m_error(new ErrorLabel(m_cmdline, this))
    , m_review(new QPushButton(QIcon::fromTheme(u"document-preview"_s), tr("Re&view…"), this))
    , m_discard(new QPushButton(QIcon::fromTheme(u"edit-clear"_s), tr("Discard"), this))
{
    m_kernel->setWordWrap(true);
    m_kernel->setBuddy(m_cmdline);
    m_cmdline->setReadOnly(true);
    m_cmdline->setLayoutDirection(Qt::LeftToRight); // as the kernel reads it, everywhere
    m_cmdline->setTabChangesFocus(true);
    m_cmdline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_cmdline->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_cmdline->setAccessibleName(tr("Resulting command line"));
    constexpr int visibleLines = 2;
    const auto margins = m_cmdline->contentsMargins();
    m_cmdline->setFixedHeight(QFontMetrics(m_cmdline->font()).lineSpacing() * visibleLines + margins.top()
                              + margins.bottom() + 2 * static_cast<int>(m_cmdline->document()->documentMargin()));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_error, 1);
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_review);
    auto *texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins({});
    texts->addWidget(m_kernel);
    texts->addWidget(m_cmdline);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins({});
    m_lines->addWidget(m_texts);
    m_lines->addLayout(buttons);

    connect(m_review, &QPushButton::clicked, &session, &Session::askToApply);
    connect(m_discard, &QPushButton::clicked, &session, &Session::discardEdits);
    for (const auto &changed : {&Session::planChanged, &Session::wishChanged, &Session::stateChanged})
        connect(&session, changed, this, &ResultPanel::refresh);
    for (const auto &changed : {&Session::busyChanged, &Session::cannotChangeChanged, &Session::phaseChanged})
        connect(&session, changed, this, &ResultPanel::enableButtons);
    refresh();
}

void ResultPanel::takeTextsBack()
{
    m_lines->insertWidget(0, m_texts);
}

void ResultPanel::refresh()
{
    const auto &errors = m_session.wishErrors();
    const auto &plan = m_session.plan();
    // An error beside its field is enough; here stands what is about none.
    const auto other = std::ranges::find(errors, QString(), qOverload<const Error &>(fieldOf));
    m_error->setError(other == errors.end() ? QString() : translated(*other));
    m_cmdline->setEnabled(errors.empty());
    if (!errors.empty()) {
        m_kernel->setText(tr("The resulting command line is known once the error above is mended."));
        if (m_error->isVisibleTo(this))
            m_kernel->setText(tr("There is no resulting command line:"));
    } else if (plan) {
        const auto &kernel = plan->kernel;
        const auto shown = kernel.version.empty() ? kernel.resolved : kernel.version;
        m_kernel->setText(kernel.problem ? asSentence(translated(*kernel.problem))
                              : shown.empty()
                              ? tr("Resulting command line:")
                              : tr("Resulting command line, for kernel %1:").arg(QString::fromStdString(shown)));
        const auto cmdline = QString::fromStdString(kernel.cmdline);
        if (m_cmdline->toPlainText() != cmdline)
            m_cmdline->setPlainText(cmdline);
    }
    enableButtons();
}

void ResultPanel::enableButtons()
{
    const auto why = whyNoChange(m_session);
    const bool absent = m_session.hasState() && m_session.state().setup == SetupState::Absent;
    const bool sensible = m_session.hasEdits() || absent;
    const auto nothing = tr("Nothing was edited.");
    setUsable(m_discard, m_session.hasEdits() ? QString() : nothing);
    setUsable(m_review,
              !why.isEmpty()                        ? why
                  : !m_session.wishErrors().empty() ? tr("There is an error to mend first.")
                  : sensible                        ? QString()
                                                    : nothing);
}

} // namespace warmboot
