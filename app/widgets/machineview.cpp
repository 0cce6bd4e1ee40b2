// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/machineview.h"

#include "models/texts.h"
#include "session/sentences.h"
#include "session/session.h"
#include "session/usualduration.h"
#include "widgets/callerspage.h"
#include "widgets/checkspage.h"
#include "widgets/editsbar.h"
#include "widgets/fittedarea.h"
#include "widgets/forecastheader.h"
#include "widgets/historypage.h"
#include "widgets/kernelpage.h"
#include "widgets/machinemessages.h"
#include "widgets/rebootdialog.h"
#include "widgets/rebootsteps.h"
#include "widgets/reviewdialog.h"
#include "widgets/safetypage.h"
#include "widgets/startpage.h"
#include "widgets/statepage.h"
#include "widgets/unitspage.h"

#include <KBusyIndicatorWidget>
#include <KSqueezedTextLabel>

#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

/// Takes what room is left, and wants no more: the messages above come first.
class Pages : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; } // of the largest page it would be
};

QString shownDuration(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    const bool wholeMinutes = seconds > 0 && seconds % 60 == 0;
    return wholeMinutes ? MachineView::tr("%1 min").arg(seconds / 60) : durationText(seconds);
}

} // namespace

MachineView::MachineView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePage(this))
    , m_steps(new RebootSteps(session, this))
{
    m_state->setDetails(m_steps);
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): it sets members that come after this one
    m_content = makeContent();
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addWidget(m_stack);

    using namespace std::chrono_literals;
    m_forgetDone.setSingleShot(true);
    m_forgetDone.setInterval(15s);
    connect(&m_forgetDone, &QTimer::timeout, this, [this] {
        m_lastDone.clear();
        refreshFooter();
    });
    connect(m_state, &StatePage::triggered, this, [this] {
        if (m_session.phase() == Session::Phase::Rebooting)
            m_session.stopWaiting();
        else if (m_session.phase() == Session::Phase::Lost)
            m_session.retry();
        else
            m_session.refresh();
    });
    connect(m_state, &StatePage::otherTriggered, this, &MachineView::changeRequested);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (!m_session.isBusy()) // only the text: the button keeps its focus
            m_state->setText(waitingText());
    });
    connect(&session, &Session::rebootStageChanged, this, [this] {
        if (m_session.phase() == Session::Phase::Rebooting)
            showState();
    });
    for (const auto &changed : {&Session::stateChanged, &Session::phaseChanged, &Session::cannotChangeChanged})
        connect(&session, changed, this, &MachineView::refresh);
    connect(&session, &Session::busyChanged, this, &MachineView::refreshFooter);
    connect(&session, &Session::cameBackAs, this, [this](const QString &sentence) { m_cameBack = sentence; });
    connect(&session, &Session::done, this, [this](const QString &sentence) {
        if (sentence != m_cameBack) // a message above says it already
            tellDone(sentence);
    });
    connect(&session, &Session::tryWanted, this, [this] { askToReboot(OneShot::Kexec); });
    connect(&session, &Session::reviewReady, this, &MachineView::showReview);
    refresh();
}

void MachineView::setInList(bool inList)
{
    m_inList = inList;
    showState();
}

void MachineView::tellDone(const QString &sentence)
{
    m_lastDone = sentence;
    m_forgetDone.start();
    refreshFooter();
}

QWidget *MachineView::makeContent()
{
    auto *content = new QWidget(this);
    auto *header = new ForecastHeader(m_session, content);
    m_messages = new MachineMessages(m_session, content);
    m_edits = new EditsBar(m_session, content);
    m_tabs = new Pages(content);
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDocumentMode(true); // no frame around frames

    m_start = new StartPage(m_session, m_tabs);
    m_units = new UnitsPage(m_session, m_tabs);
    m_checks = new ChecksPage(m_session, m_tabs);
    addPage(m_start, u"start"_s, tr("&Start"));
    addPage(new KernelPage(m_session, m_tabs), u"kernel"_s, tr("&Kernel"));
    addPage(m_units, u"units"_s, tr("&Units"));
    addPage(m_checks, u"checks"_s, tr("&Checks"));
    addPage(new SafetyPage(m_session, m_tabs), u"safety"_s, tr("Safety")); // all letters of it are taken
    addPage(new CallersPage(m_session, m_tabs), u"callers"_s, tr("&Ways"));
    addPage(new HistoryPage(m_session, m_tabs), u"history"_s, tr("Histor&y"));

    auto *lines = new QVBoxLayout(content);
    lines->addWidget(header);
    constexpr int leastLines = 5;
    constexpr int mostLines = 14;
    lines->addWidget(new FittedArea(m_messages, leastLines, mostLines, content));
    lines->addWidget(m_tabs, 1);
    lines->addWidget(m_edits); // not above them: what one works with must not move
    lines->addWidget(makeFooter());

    connect(header, &ForecastHeader::rebootWanted, this, &MachineView::askToReboot);
    connect(m_messages, &MachineMessages::rebootWanted, this, &MachineView::askToReboot);
    connect(m_messages, &MachineMessages::showFilesWanted, this, [this] {
        setPage(u"units"_s);
        m_units->showFirstFault();
    });
    connect(m_messages, &MachineMessages::showCureWanted, this, [this] { setPage(u"start"_s); });
    connect(m_checks, &ChecksPage::kernelPageWanted, this, [this] { setPage(u"kernel"_s); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_messages->setPageInSight(page());
        m_edits->setPageInSight(page());
        Q_EMIT pageChanged();
    });
    return content;
}

QWidget *MachineView::makeFooter()
{
    auto *footer = new QWidget(this);
    m_busy = new KBusyIndicatorWidget(footer);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_busy->setFixedSize(size, size);
    m_footer = new KSqueezedTextLabel(footer); // a long sentence must not widen the window
    m_footer->setTextElideMode(Qt::ElideRight);
    m_footer->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins({});
    row->addWidget(m_busy);
    row->addWidget(m_footer, 1);
    footer->setMinimumHeight(std::max(size, fontMetrics().height()));
    return footer;
}

void MachineView::addPage(QWidget *page, const QString &name, const QString &title)
{
    page->setObjectName(name);
    if (auto *lines = page->layout()) {
        // In line with what stands above.
        const auto margins = lines->contentsMargins();
        lines->setContentsMargins(0, margins.top(), 0, 0);
    }
    m_tabs->addTab(page, title);
}

QString MachineView::page() const
{
    return m_tabs->currentWidget()->objectName();
}

void MachineView::showWrongField()
{
    const auto &errors = m_session.wishErrors();
    setPage(!errors.empty() && EditsBar::isOfSafety(errors.front()) ? u"safety"_s : u"kernel"_s);
}

void MachineView::setPage(const QString &name)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() == name && m_tabs->isTabVisible(tab))
            m_tabs->setCurrentIndex(tab);
    }
}

void MachineView::refresh()
{
    showState();
    refreshFooter();
    if (!m_session.hasState())
        return;
    refreshTabs();
    m_messages->setPageInSight(page());
    m_edits->setPageInSight(page());
}

void MachineView::refreshTabs()
{
    const int start = m_tabs->indexOf(m_start);
    const bool needed = m_start->isNeeded();
    if (needed != m_startNeeded) {
        m_startNeeded = needed;
        m_tabs->setTabVisible(start, needed);
        // Nobody is torn away from what they edit; a message leads there.
        if (needed && !m_session.hasEdits())
            m_tabs->setCurrentIndex(start);
    }
    // Beside the first page there is no room for them in a small window, and it tells what stands in the way.
    const int troubles = needed ? 0 : m_checks->troubles();
    const int checks = m_tabs->indexOf(m_checks);
    m_tabs->setTabText(checks, troubles > 0 ? tr("&Checks (%1)").arg(troubles) : tr("&Checks"));
    m_tabs->setTabIcon(checks, troubles > 0 ? outcomeIcon(Outcome::Bad) : QIcon());
}

/// For how long it is away by now, how long it was the last time, and when nobody waits any more.
QString MachineView::waitingText() const
{
    const auto since = shownDuration(m_session.rebootingSince());
    auto text = m_session.wayAsked() == Via::Kexec ? tr("On its way through kexec; %1 so far.").arg(since)
        : m_session.wayAsked() == Via::Bios        ? tr("On its way through the firmware; %1 so far.").arg(since)
        : m_session.wayAsked() == Via::Soft        ? tr("Its services are started anew; %1 so far.").arg(since)
                                                   : tr("%1 so far.").arg(since);
    if (const auto usual = usualDuration(m_session.history(), m_session.wayAsked())) {
        const auto left = *usual - std::chrono::floor<std::chrono::seconds>(m_session.rebootingSince());
        text = joinedSentences({text,
                                left > std::chrono::seconds::zero()
                                    ? tr("About %1 left, going by earlier reboots.").arg(shownDuration(left))
                                    : tr("Earlier reboots took about %1.").arg(shownDuration(*usual))});
    }
    if (!m_session.machine().isThisComputer())
        text += u"\n\n"_s
            + tr("It is called again and again until it is back, for %1 at most.")
                  .arg(shownDuration(m_session.waitsAtMost()));
    return text;
}

/// A page in place of everything while there is nothing else to show.
void MachineView::showState()
{
    m_state->setAction({}, {});
    m_state->setOther({});
    m_steps->setVisible(m_session.phase() == Session::Phase::Rebooting && !m_session.machine().isThisComputer());
    const bool shown = m_session.hasState();
    const bool rebooting = m_session.phase() == Session::Phase::Rebooting;
    if (rebooting) {
        m_state->setBusy();
        m_state->setTitle(tr("%1 is rebooting").arg(m_session.name()));
        m_state->setText(m_session.isBusy() ? m_session.doing() : waitingText());
        if (!m_session.isBusy() && !m_session.machine().isThisComputer())
            m_state->setAction(tr("&Stop waiting"), QIcon::fromTheme(u"dialog-cancel"_s));
    } else if (m_session.phase() == Session::Phase::Lost && (!shown || !m_session.state().systemdRunning)) {
        m_state->setIcon(QIcon::fromTheme(u"network-disconnect"_s));
        m_state->setTitle(m_session.lostBecause().kind == ErrorKind::Unreachable
                              ? tr("%1 cannot be reached").arg(m_session.name())
                              : tr("%1 cannot be used").arg(m_session.name()));
        auto text = translated(m_session.lostBecause().sentence);
        const auto detail = QString::fromStdString(m_session.lostBecause().detail).trimmed();
        if (!detail.isEmpty() && !text.contains(detail))
            text += u"\n\n"_s + detail;
        m_state->setText(text);
        m_state->setAction(tr("&Try again"), QIcon::fromTheme(u"view-refresh"_s));
        if (m_inList) // a name that was mistyped, say
            m_state->setOther(tr("C&hange the entry…"));
    } else if (!shown) {
        m_state->setBusy();
        m_state->setTitle(tr("Connecting to %1…").arg(m_session.name()));
        m_state->setText(tr("Reading how it is set up and how its next reboot goes."));
    } else if (!m_session.state().systemdRunning) {
        m_state->setIcon(QIcon::fromTheme(u"dialog-warning"_s));
        m_state->setTitle(tr("%1 does not run systemd").arg(m_session.name()));
        m_state->setText(tr("Warmboot hooks into the way systemd shuts a machine down, and cannot work without it. "
                            "Boot the machine with systemd, and try again."));
        m_state->setAction(tr("&Try again"), QIcon::fromTheme(u"view-refresh"_s));
    }
    if (rebooting && !m_second.isActive())
        m_second.start();
    else if (!rebooting)
        m_second.stop();
    const bool content = shown && !rebooting && m_session.state().systemdRunning;
    QWidget *page = content ? m_content : static_cast<QWidget *>(m_state);
    if (page == m_stack->currentWidget())
        return;
    const bool focused = m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(page);
    // Not on its button, where a key that was meant for what was there before would press it.
    if (focused && !content)
        m_state->setFocus();
}

void MachineView::refreshFooter()
{
    const bool busy = m_session.isBusy();
    m_busy->setVisible(busy);
    if (busy) {
        m_footer->setText(m_session.doing());
    } else if (!m_lastDone.isEmpty()) {
        m_footer->setText(m_lastDone);
    } else if (m_session.hasState()) {
        const auto &state = m_session.state();
        m_footer->setText(tr("%1 · kernel %2 · systemd %3")
                              .arg(QString::fromStdString(state.os), QString::fromStdString(state.thisBoot.kernel))
                              .arg(state.systemdVersion));
    }
}

void MachineView::showReview(const Review &review)
{
    if (m_review) {
        m_review->setReview(review);
        return;
    }
    // One question at a time: no count-down goes on under what covers it.
    if (m_rebootQuestion)
        m_rebootQuestion->reject();
    m_review = new ReviewDialog(m_session, review, this);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    m_messages->setReviewOpen(true);
    connect(m_review, &QDialog::finished, m_messages, [this] { m_messages->setReviewOpen(false); });
    Q_EMIT reviewOpened();
    m_review->open();
}

void MachineView::askToReboot(OneShot via)
{
    if (!m_session.hasState())
        return;
    if (m_review && m_review->isVisible()) {
        m_review->raise();
        m_review->activateWindow();
        return;
    }
    if (m_rebootQuestion && m_rebootQuestion->isVisible()) {
        if (m_rebootQuestion->via() == via) {
            m_rebootQuestion->raise();
            m_rebootQuestion->activateWindow();
            return;
        }
        m_rebootQuestion->reject(); // and its count-down with it
    }
    m_rebootQuestion = new RebootDialog(m_session, via, this);
    m_rebootQuestion->setAttribute(Qt::WA_DeleteOnClose);
    m_rebootQuestion->open();
}

} // namespace warmboot
