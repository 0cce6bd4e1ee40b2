// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/checkspage.h"

#include "models/checksmodel.h"
#include "models/texts.h"
#include "session/cures.h"
#include "session/sentences.h"
#include "session/session.h"
#include "widgets/changeable.h"
#include "widgets/direction.h"
#include "widgets/plainlabel.h"
#include "widgets/readingtable.h"
#include "widgets/troubleshooter.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

QString cureText(const Check &check)
{
    switch (check.cure) {
    case Cure::None: return {};
    case Cure::Repair: return ChecksPage::tr("Re&pair…");
    case Cure::Resume: return ChecksPage::tr("Resume ke&xec");
    case Cure::FollowNewest: return ChecksPage::tr("Follow the &newest kernel…");
    case Cure::FollowDefault: return ChecksPage::tr("Follow the defaul&t kernel…");
    case Cure::FollowLoader: return ChecksPage::tr("Follow the boot &loader…");
    case Cure::Adopt: return ChecksPage::tr("Take o&ver…");
    case Cure::NextDefault: return ChecksPage::tr("&Take back");
    case Cure::AddFlag:
        return ChecksPage::tr("&Add %1…").arg(QString::fromStdString(check.flag).replace(u'&', u"&&"_s));
    }
    return {};
}

Follow followedBy(Cure cure)
{
    switch (cure) {
    case Cure::FollowNewest: return Follow::Newest;
    case Cure::FollowLoader: return Follow::Loader;
    default: return Follow::Default;
    }
}

QIcon cureIcon(Cure cure)
{
    switch (cure) {
    case Cure::None: return {};
    case Cure::Repair: return QIcon::fromTheme(u"document-revert"_s);
    case Cure::Resume: return QIcon::fromTheme(u"media-playback-start"_s);
    case Cure::NextDefault: return iconAlongText(u"edit-undo"_s);
    case Cure::FollowNewest:
    case Cure::FollowDefault:
    case Cure::FollowLoader:
    case Cure::Adopt:
    case Cure::AddFlag: break;
    }
    return QIcon::fromTheme(u"document-edit"_s);
}

/// As a link where it is one that a browser opens; what a machine says is not to start anything else.
QString sourceText(const std::string &source)
{
    const auto address = QString::fromStdString(source);
    if (!address.startsWith("https://"_L1) && !address.startsWith("http://"_L1))
        return {};
    const auto escaped = address.toHtmlEscaped();
    return ChecksPage::tr("Reported at %1").arg(u"<a href=\"%1\">%1</a>"_s.arg(escaped));
}

} // namespace

ChecksPage::ChecksPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChecksModel(this))
    , m_summary(new PlainLabel(this))
    , m_table(new ReadingTable(this))
    , m_cure(new QPushButton(this))
    , m_trouble(
          new QPushButton(QIcon::fromTheme(u"tools-report-bug"_s), tr("S&omething is wrong after a kexec…"), this))
{
    m_summary->setWordWrap(true);
    m_trouble->setObjectName(u"troubleshoot"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Checks"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cure);
    buttons->addStretch(1);
    buttons->addWidget(m_trouble);
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_summary);
    lines->addWidget(m_table, 1);
    lines->addWidget(makeDetails());
    lines->addLayout(buttons);
    connect(m_cure, &QPushButton::clicked, this, &ChecksPage::cure);
    connect(m_trouble, &QPushButton::clicked, this, &ChecksPage::troubleshoot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecksPage::showSelected);
    connect(&session, &Session::stateChanged, this, &ChecksPage::refresh);
    for (const auto &changed :
         {&Session::busyChanged, &Session::cannotChangeChanged, &Session::phaseChanged, &Session::wishChanged})
        connect(&session, changed, this, &ChecksPage::enableButtons);
    refresh();
}

QWidget *ChecksPage::makeDetails()
{
    auto *details = new QWidget(this);
    m_why = new PlainLabel(details);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_source = new QLabel(details);
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::RichText);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_source->setOpenExternalLinks(true);
    m_source->setAccessibleName(tr("Source"));
    auto *lines = new QVBoxLayout(details);
    lines->setContentsMargins({});
    lines->addWidget(m_why);
    lines->addWidget(m_source);
    lines->addStretch(1);
    // The table must not move while somebody goes through it.
    constexpr int usualLines = 3;
    details->setMinimumHeight(fontMetrics().lineSpacing() * usualLines);
    return details;
}

int ChecksPage::troubles() const
{
    return static_cast<int>(std::ranges::count(m_model->rows(), Outcome::Bad, &Check::outcome));
}

const Check *ChecksPage::selected() const
{
    const auto current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model->rowCount() ? &m_model->rowAt(current.row()) : nullptr;
}

void ChecksPage::refresh()
{
    auto checks = m_session.checks();
    // What needs somebody comes first.
    std::ranges::stable_sort(checks, std::ranges::greater{}, &Check::outcome);
    m_model->setRows(std::move(checks));
    const int bad = troubles();
    const bool warned = std::ranges::contains(m_model->rows(), Outcome::Warning, &Check::outcome);
    if (bad > 0)
        // In the past tense, and about all of them: right for one as for more, in English.
        m_summary->setText(tr("%n of %1 checks found something in the way of a reboot via kexec.", nullptr, bad)
                               .arg(m_model->rowCount()));
    else if (warned)
        m_summary->setText(tr("Nothing stands in the way of a reboot via kexec. There is something to know, though."));
    else
        m_summary->setText(tr("Nothing stands in the way of a reboot via kexec."));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showSelected();
    Q_EMIT troublesChanged();
}

void ChecksPage::showSelected()
{
    const auto *check = selected();
    const auto why = check && check->why ? asSentence(translated(*check->why)) : QString();
    m_why->setText(why.isEmpty() ? QString() : tr("Why it matters: %1").arg(why));
    const auto source = check ? sourceText(check->source) : QString();
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    const auto text = check ? cureText(*check) : QString();
    m_cure->setText(text);
    m_cure->setIcon(check ? cureIcon(check->cure) : QIcon());
    m_cure->setVisible(!text.isEmpty());
    enableButtons();
}

void ChecksPage::enableButtons()
{
    setUsable(m_trouble, m_session.hasState() ? QString() : whyNoChange(m_session));
    const auto *check = selected();
    if (!check)
        return;
    auto why = check->cure == Cure::Repair ? whyNoInstall(m_session) : whyNoChange(m_session);
    if (check->cure == Cure::AddFlag && isProposed(m_session, check->flag))
        why = tr("It is on the command line already.");
    setUsable(m_cure, why);
}

void ChecksPage::cure()
{
    const auto *check = selected();
    if (!check)
        return;
    switch (check->cure) {
    case Cure::None: return;
    case Cure::Repair: m_session.askToRepair(); return;
    case Cure::Resume: m_session.resume(); return;
    case Cure::NextDefault: m_session.setNext(OneShot::Default); return;
    case Cure::FollowNewest:
    case Cure::FollowDefault:
    case Cure::FollowLoader:
        proposeKernel(m_session, followedBy(check->cure));
        m_session.askToApply();
        return;
    case Cure::Adopt: m_session.askToAdopt(); return;
    case Cure::AddFlag:
        proposeFlag(m_session, std::string(check->flag)); // the row can go while this is done
        Q_EMIT kernelPageWanted();
        return;
    }
}

void ChecksPage::troubleshoot()
{
    if (m_troubleshooter && m_troubleshooter->isVisible()) {
        m_troubleshooter->raise();
        m_troubleshooter->activateWindow();
        return;
    }
    m_troubleshooter = new Troubleshooter(m_session, this);
    m_troubleshooter->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_troubleshooter, &Troubleshooter::flagProposed, this, &ChecksPage::kernelPageWanted);
    m_troubleshooter->open();
}

} // namespace warmboot
