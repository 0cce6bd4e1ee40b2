// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reviewdialog.h"

#include "models/texts.h"
#include "session/sentences.h"
#include "session/session.h"
#include "widgets/changeable.h"
#include "widgets/diffbrowser.h"
#include "widgets/plainlabel.h"
#include "widgets/sentencelist.h"
#include "widgets/statepage.h"
#include "widgets/titlelabel.h"

#include <KBusyIndicatorWidget>
#include <KMessageWidget>

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace warmboot {

ReviewDialog::ReviewDialog(Session &session, Review review, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_review(std::move(review))
    , m_title(new TitleLabel(this))
    , m_message(new KMessageWidget(this))
    , m_sentences(new SentenceList(this))
    , m_diffs(new DiffBrowser(this))
    , m_nothing(new StatePage(this))
    , m_busy(new KBusyIndicatorWidget(this))
    , m_doing(new PlainLabel(this))
    , m_apply(new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), QString(), this))
    , m_cancel(new QPushButton(QIcon::fromTheme(u"dialog-cancel"_s), QString(), this))
{
    setWindowTitle(tr("Review: %1").arg(session.name()));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setCloseButtonVisible(false);
    m_message->hide();
    m_nothing->setIcon(outcomeIcon(Outcome::Good));
    m_nothing->setTitle(tr("Nothing to do"));
    m_nothing->setText(tr("The machine is as wished already."));
    m_doing->setWordWrap(true);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_busy);
    bottom->addWidget(m_doing, 1);
    bottom->addWidget(m_apply);
    bottom->addWidget(m_cancel);
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_title);
    lines->addWidget(m_message);
    lines->addWidget(m_sentences);
    lines->addWidget(m_diffs, 1);
    lines->addWidget(m_nothing, 1);
    lines->addLayout(bottom);
    const QSize wanted = m_review.nothingToDo
        ? QSize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 16)
        : QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 34);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10)); // the rest is for its frame
    // Enter in a list must not change the machine.
    m_apply->setAutoDefault(false);
    m_cancel->setAutoDefault(false);

    connect(m_apply, &QPushButton::clicked, this, &ReviewDialog::carryOut);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto &changed : {&Session::busyChanged, &Session::phaseChanged, &Session::cannotChangeChanged})
        connect(&session, changed, this, &ReviewDialog::refreshBusy);
    connect(&session, &Session::done, this, [this] {
        if (m_applying)
            accept();
    });
    connect(&session, &Session::failed, this, [this](const Error &error) {
        m_applying = false;
        const auto why = translated(error.sentence);
        // What is shown is no plan any more: the same again is refused the same.
        const bool outdated = m_stale || error.kind == ErrorKind::Drifted || error.kind == ErrorKind::Stale;
        m_outdated = outdated ? why : QString();
        m_stale = false;
        // Nobody knows; what is in it now is shown once it answers.
        m_cutOff = error.kind == ErrorKind::Unreachable && !m_session.machine().isThisComputer();
        showMessage(
            KMessageWidget::Error,
            m_cutOff ? tr("%1 Whether it was done shows as soon as the machine answers again; what had begun there "
                          "goes on to its end.")
                           .arg(why)
                : outdated ? tr("The machine changed meanwhile, and what is shown here cannot be done: %1").arg(why)
                           : why);
        refreshBusy();
    });
    connect(&session, &Session::cancelled, this, [this] {
        m_applying = false;
        refreshBusy();
    });
    connect(&session, &Session::reviewStale, this, [this] {
        m_applying = false;
        m_stale = true;
        refreshBusy();
    });
    showContent();
}

void ReviewDialog::setReview(const Review &review)
{
    m_review = review;
    showContent();
}

void ReviewDialog::showContent()
{
    m_title->setText(title());
    m_sentences->setSentences(m_review.sentences, m_review.warnings);
    m_sentences->setVisible(!m_review.nothingToDo && !(m_review.sentences.empty() && m_review.warnings.empty()));
    m_diffs->setDiffs(m_review.diffs);
    m_diffs->setVisible(!m_review.nothingToDo && !m_review.diffs.empty());
    m_nothing->setVisible(m_review.nothingToDo);
    m_title->setVisible(!m_review.nothingToDo);
    m_apply->setVisible(!m_review.nothingToDo);
    m_apply->setText(deed());
    if (m_stale)
        showMessage(KMessageWidget::Warning, tr("The machine changed meanwhile; this is the new plan."));
    m_stale = false;
    m_outdated.clear();
    refreshBusy();
}

QString ReviewDialog::title() const
{
    auto what = translated(m_review.what);
    switch (m_review.kind) {
    case Review::Kind::Undo: return tr("Take back: %1").arg(what);
    case Review::Kind::Redo: return tr("Make again: %1").arg(what);
    case Review::Kind::Apply:
    case Review::Kind::Uninstall: break;
    }
    return what;
}

QString ReviewDialog::deed() const
{
    switch (m_review.kind) {
    case Review::Kind::Uninstall: return tr("&Uninstall");
    case Review::Kind::Undo: return tr("&Take back");
    case Review::Kind::Redo: return tr("&Make again");
    case Review::Kind::Apply: break;
    }
    if (m_review.adopt)
        return tr("&Take over");
    if (m_review.what.code == "what-install")
        return tr("&Install");
    if (m_review.what.code == "what-repair")
        return tr("&Repair");
    return tr("&Apply");
}

void ReviewDialog::carryOut()
{
    m_message->hide();
    m_applying = true;
    m_session.carryOut(m_review);
    refreshBusy();
}

void ReviewDialog::refreshBusy()
{
    const bool busy = m_session.isBusy();
    m_busy->setVisible(busy);
    m_doing->setText(busy ? m_session.doing() : QString());
    setUsable(m_apply,
              m_stale                    ? tr("The machine changed meanwhile; a new plan is being made.")
                  : m_outdated.isEmpty() ? whyNoChange(m_session)
                                         : m_outdated);
    // What has begun goes on: it can be left, not called off.
    m_cancel->setText(m_applying || m_cutOff || m_review.nothingToDo ? tr("&Close") : tr("&Cancel"));
    m_cancel->setIcon(
        QIcon::fromTheme(m_applying || m_cutOff || m_review.nothingToDo ? u"window-close"_s : u"dialog-cancel"_s));
}

void ReviewDialog::showMessage(int type, const QString &text)
{
    m_message->setMessageType(static_cast<KMessageWidget::MessageType>(type));
    m_message->setText(text);
    m_message->show();
}

} // namespace warmboot
