// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editsbar.h"

#include "session/session.h"
#include "session/wisherrors.h"
#include "widgets/changeable.h"

#include <QAction>
#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

EditsBar::EditsBar(Session &session, QWidget *parent)
    : KMessageWidget(parent)
    , m_session(session)
    , m_review(new QAction(QIcon::fromTheme(u"document-preview"_s), tr("Review…"), this))
{
    setTextFormat(Qt::PlainText);
    setMessageType(KMessageWidget::Information);
    setPosition(KMessageWidget::Inline);
    setIcon(QIcon::fromTheme(u"dialog-information"_s));
    setWordWrap(true);
    setCloseButtonVisible(false);
    auto *discard = new QAction(QIcon::fromTheme(u"edit-clear"_s), tr("Discard"), this);
    addAction(discard);
    addAction(m_review);
    connect(m_review, &QAction::triggered, &session, &Session::askToApply);
    connect(discard, &QAction::triggered, &session, &Session::discardEdits);
    for (const auto &changed : {&Session::stateChanged,
                                &Session::phaseChanged,
                                &Session::busyChanged,
                                &Session::cannotChangeChanged,
                                &Session::wishChanged,
                                &Session::planChanged})
        connect(&session, changed, this, &EditsBar::refresh);
    refresh();
}

bool EditsBar::isOfSafety(const warmboot::Error &error)
{
    const auto field = fieldOf(error);
    return field == "healthy"_L1 || field == "deadline"_L1 || field == "watchdog"_L1;
}

void EditsBar::setPageInSight(const QString &page)
{
    m_page = page;
    refresh();
}

void EditsBar::refresh()
{
    setVisible(m_session.hasState() && m_session.hasEdits() && m_page != "kernel"_L1);
    setText(!m_session.wishErrors().empty()
                ? (std::ranges::any_of(m_session.wishErrors(), isOfSafety)
                       ? tr("There are edits that are not applied yet, and an error in them on the page Safety.")
                       : tr("There are edits that are not applied yet, and an error in them on the page Kernel."))
                : tr("There are edits that are not applied yet."));
    const auto why = whyNoChange(m_session);
    setUsable(m_review,
              why.isEmpty() && !m_session.wishErrors().empty() ? tr("There is an error to mend first.") : why);
}

} // namespace warmboot
