// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/machinemessages.h"

#include "models/texts.h"
#include "session/forecasttext.h"
#include "session/sentences.h"
#include "session/session.h"
#include "widgets/changeable.h"
#include "widgets/direction.h"

#include <KMessageWidget>

#include <QAction>
#include <QIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

/// The remarks on the files that are not as they should be, the first few of them.
QString faults(const MachineState &state)
{
    constexpr int most = 2;
    QStringList said;
    int left = 0;
    for (const auto &file : state.files) {
        if (file.condition == FileCondition::Ours)
            continue;
        if (said.size() < most)
            said.append(file.remark ? asSentence(translated(*file.remark)) : QString::fromStdString(file.path));
        else
            ++left;
    }
    for (const auto &remark : state.remarks) {
        if (said.size() < most && state.setup == SetupState::Drifted)
            said.append(asSentence(translated(remark)));
    }
    if (left > 0)
        //: Of files that are not as installed.
        said.append(MachineMessages::tr("And %n more.", nullptr, left));
    return joinedSentences(said);
}

} // namespace

MachineMessages::MachineMessages(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lines(new QVBoxLayout(this))
    , m_failure(add())
    , m_back(add())
    , m_link(add())
    , m_confirm(add())
    , m_tried(add())
    , m_suspended(add())
    , m_drifted(add())
    , m_foreign(add())
    , m_cannotChange(add())
    , m_scheduled(add())
    , m_once(add())
    , m_advice(add())
    , m_retry(addAction(m_link, u"view-refresh"_s, tr("Try again")))
    , m_keep(addAction(m_confirm, u"dialog-ok-apply"_s, tr("Keep this boot")))
    , m_stayWithKexec(addAction(m_tried, u"dialog-ok-apply"_s, tr("Reboot via kexec from now on…")))
    , m_resume(addAction(m_suspended, u"media-playback-start"_s, tr("Resume kexec")))
    , m_repair(addAction(m_drifted, u"document-revert"_s, tr("Repair…")))
    , m_adopt(addAction(m_foreign, u"document-import"_s, tr("Take over…")))
    , m_cancel(addAction(m_scheduled, u"dialog-cancel"_s, tr("Cancel the reboot")))
    , m_takeBack(addAction(m_once, u"edit-undo"_s, tr("Take back")))
    , m_follow(addAction(m_advice, {}, {}))
{
    m_lines->setContentsMargins({});
    m_failure->setMessageType(KMessageWidget::Error);
    m_failure->setCloseButtonVisible(true);
    m_back->setMessageType(KMessageWidget::Positive);
    m_back->setCloseButtonVisible(true);
    m_back->setIcon(QIcon::fromTheme(u"dialog-ok-apply"_s, QIcon::fromTheme(u"dialog-information"_s)));
    m_link->setMessageType(KMessageWidget::Error);
    for (auto *message : {m_confirm, m_suspended, m_drifted, m_foreign, m_scheduled, m_cannotChange})
        message->setMessageType(KMessageWidget::Warning);
    // The colour alone tells not everybody how bad it is.
    for (auto *message : {m_failure, m_link})
        message->setIcon(QIcon::fromTheme(u"dialog-error"_s));
    for (auto *message : {m_confirm, m_suspended, m_drifted, m_foreign, m_scheduled, m_cannotChange})
        message->setIcon(QIcon::fromTheme(u"dialog-warning"_s));
    for (auto *message : {m_once, m_advice})
        message->setIcon(QIcon::fromTheme(u"dialog-information"_s));
    m_advice->setCloseButtonVisible(true);
    // Only that button hides it in this way.
    connect(m_advice, &KMessageWidget::hideAnimationFinished, this, [this] { m_adviceClosed = m_advice->text(); });
    connect(m_follow, &QAction::triggered, this, [this] { Q_EMIT rebootWanted(m_advised); });
    for (auto *message : {m_drifted, m_foreign}) {
        auto *show = addAction(message, u"document-preview"_s, tr("Show"));
        connect(show, &QAction::triggered, this, &MachineMessages::showFilesWanted);
    }
    auto *cure = addAction(m_cannotChange, u"help-hint"_s, tr("What to do"));
    connect(cure, &QAction::triggered, this, &MachineMessages::showCureWanted);
    connect(m_retry, &QAction::triggered, &session, &Session::retry);
    connect(m_stayWithKexec, &QAction::triggered, &session, [&session] { session.askForMode(Mode::Kexec); });
    connect(m_keep, &QAction::triggered, &session, &Session::confirm);
    connect(m_resume, &QAction::triggered, &session, &Session::resume);
    connect(m_repair, &QAction::triggered, &session, &Session::askToRepair);
    connect(m_adopt, &QAction::triggered, &session, &Session::askToAdopt);
    connect(m_cancel, &QAction::triggered, &session, &Session::cancelScheduled);
    connect(m_takeBack, &QAction::triggered, this, [this] { m_session.setNext(OneShot::Default); });

    for (const auto &changed : {&Session::stateChanged,
                                &Session::phaseChanged,
                                &Session::busyChanged,
                                &Session::wishChanged,
                                &Session::cannotChangeChanged})
        connect(&session, changed, this, &MachineMessages::refresh);
    connect(&session, &Session::failed, this, &MachineMessages::showFailure);
    connect(&session, &Session::done, this, [this] { say(m_failure, false); });
    connect(&session, &Session::cameBackAs, this, [this](const QString &sentence) { say(m_back, true, sentence); });
    connect(&session, &Session::busyChanged, this, [this] {
        if (m_session.isBusy()) // with the next thing that is done it is old
            say(m_back, false);
    });
    refresh();
}

KMessageWidget *MachineMessages::add()
{
    auto *message = new KMessageWidget(this);
    message->setTextFormat(Qt::PlainText); // a machine can say anything
    message->setWordWrap(true);
    message->setCloseButtonVisible(false);
    message->setMessageType(KMessageWidget::Information);
    message->setPosition(KMessageWidget::Inline);
    message->hide();
    m_lines->addWidget(message);
    return message;
}

QAction *MachineMessages::addAction(KMessageWidget *message, const QString &icon, const QString &text)
{
    auto *action = new QAction(iconAlongText(icon), text, this);
    message->addAction(action);
    return action;
}

void MachineMessages::setPageInSight(const QString &page)
{
    m_page = page;
    if (!m_session.hasState())
        return;
    refreshCannotChange();
}

/// At once and not animated: the pages below must not crawl for half a second at each refresh.
void MachineMessages::say(KMessageWidget *message, bool wanted, const QString &text)
{
    if (wanted && message->text() != text)
        message->setText(text);
    if (message->isHidden() == wanted)
        message->setVisible(wanted);
}

void MachineMessages::setReviewOpen(bool open)
{
    m_reviewOpen = open;
}

void MachineMessages::showFailure(const Error &error)
{
    if (m_reviewOpen) // it says so itself
        return;
    auto text = translated(error.sentence);
    if (!error.detail.empty() && !text.contains(QString::fromStdString(error.detail)))
        text += u'\n' + QString::fromStdString(error.detail).trimmed();
    m_failureAbout = about();
    say(m_failure, true, text);
}

/// What a failure can have been about; when that is another, the failure is old.
std::pair<std::string, Settings> MachineMessages::about() const
{
    return {m_session.hasState() ? m_session.state().nextReboot.reason.text() : std::string(), m_session.wish()};
}

/// Unless that is only that there is none.
QString MachineMessages::lostWhy() const
{
    const auto &why = m_session.lostBecause().sentence;
    return why.code == "not-connected" ? QString() : u' ' + translated(why);
}

void MachineMessages::refresh()
{
    const bool lost = m_session.phase() == Session::Phase::Lost && m_session.hasState();
    say(m_link,
        lost,
        (m_session.isTriedAgain()
             ? tr("The connection is gone, and what is shown here is from before. It is tried again by itself.")
             : tr("The connection is gone, and what is shown here is from before."))
            + lostWhy());
    if (!m_session.hasState())
        return;
    if (about() != m_failureAbout)
        say(m_failure, false);
    refreshSetup();
    refreshReboots();
    refreshAdvice();
    refreshCannotChange();
}

void MachineMessages::refreshSetup()
{
    const auto &state = m_session.state();
    const auto why = whyNoChange(m_session);
    say(m_confirm,
        state.confirmWithin >= 0,
        tr("This boot by kexec is to be confirmed; in %1 min at most the machine goes back through its firmware.")
            .arg(state.confirmWithin / 60 + 1));
    setUsable(m_keep, why);
    const bool tried = state.setup == SetupState::Installed && state.mode == Mode::Bios && state.thisBoot.ours
        && state.proven && !state.suspension;
    say(m_tried,
        tried,
        tr("This boot came by kexec for one time, and everything was started. Reboots go through the "
           "firmware as before, until you say otherwise."));
    setUsable(m_stayWithKexec, why);
    say(m_suspended,
        state.suspension.has_value(),
        state.suspension
            ? tr("Kexec is suspended since %1, and reboots go through the firmware: %2")
                    .arg(timeText(state.suspension->time), asSentence(translatedText(state.suspension->reason)))
                + (state.suspension->evidence.empty() ? QString()
                                                      : u' '
                           + tr("What is known about it, for root: %1")
                                 .arg(QString::fromStdString(state.suspension->evidence)))
            : QString());
    setUsable(m_resume, why);
    say(m_drifted,
        state.setup == SetupState::Drifted,
        tr("The set-up is not as it was installed. %1").arg(faults(state)));
    setUsable(m_repair, whyNoInstall(m_session));
    say(m_foreign,
        state.setup == SetupState::Foreign,
        tr("Another kexec set-up is on this machine. %1").arg(faults(state)));
    // Its buttons do not go with their actions, as those of a menu do.
    const bool offered = m_foreign->actions().contains(m_adopt);
    if (state.adoptable && !offered)
        m_foreign->addAction(m_adopt);
    else if (!state.adoptable && offered)
        m_foreign->removeAction(m_adopt);
    setUsable(m_adopt, why);
}

/// Not while it is rebooting or lost: it may have got by then what it waited for.
void MachineMessages::refreshAdvice()
{
    const auto &state = m_session.state();
    const auto text = adviceText(state);
    const bool wanted = m_session.phase() == Session::Phase::Ready && !text.isEmpty() && text != m_adviceClosed;
    switch (state.advice.via) {
    case Via::Kexec:
        m_advised = OneShot::Kexec;
        m_follow->setText(tr("Reboot via kexec…"));
        break;
    case Via::Soft:
        m_advised = OneShot::Soft;
        m_follow->setText(tr("Soft reboot…"));
        break;
    case Via::Bios:
        m_advised = OneShot::Bios;
        m_follow->setText(tr("Reboot via BIOS…"));
        break;
    case Via::Unknown: say(m_advice, false); return;
    }
    m_follow->setIcon(viaIcon(state.advice.via));
    setUsable(m_follow, whyNoReboot(m_session, m_advised));
    say(m_advice, wanted, text);
}

void MachineMessages::refreshCannotChange()
{
    const auto cannot = m_session.machine().cannotChange();
    const bool ready = m_session.phase() == Session::Phase::Ready;
    say(m_cannotChange,
        cannot && ready && m_page != "start"_L1,
        cannot ? tr("Everything can be looked at, but nothing changed. %1").arg(translated(cannot->sentence))
               : QString());
}

void MachineMessages::refreshReboots()
{
    const auto &state = m_session.state();
    const bool rebooting = state.scheduled && (state.scheduled->mode == "reboot" || state.scheduled->mode == "kexec");
    const auto when = state.scheduled ? timeText(state.scheduled->time) : QString();
    say(m_scheduled,
        state.scheduled.has_value(),
        rebooting ? tr("A reboot is scheduled for %1.").arg(when) : tr("A shutdown is scheduled for %1.").arg(when));
    m_cancel->setText(rebooting ? tr("Cancel the reboot") : tr("Cancel the shutdown"));
    setUsable(m_cancel, m_session.doing());

    const bool once = state.nextReboot.oneShot == "kexec" || state.nextReboot.oneShot == "bios";
    say(m_once,
        once,
        state.nextReboot.oneShot == "kexec"
            ? tr("Only the next reboot goes via kexec; after it everything is as before.")
            : tr("Only the next reboot goes via BIOS; after it everything is as before."));
    setUsable(m_takeBack, whyNoChange(m_session));
}

} // namespace warmboot
