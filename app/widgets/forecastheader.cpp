// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/forecastheader.h"

#include "models/texts.h"
#include "session/forecasttext.h"
#include "session/sentences.h"
#include "session/session.h"
#include "widgets/changeable.h"
#include "widgets/direction.h"
#include "widgets/elidingbutton.h"
#include "widgets/iconlabel.h"
#include "widgets/plainlabel.h"
#include "widgets/sentencelabel.h"
#include "widgets/toggleswitch.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr int iconSize = 48;

} // namespace

ForecastHeader::ForecastHeader(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_icon(new IconLabel(iconSize, this))
    , m_sentence(new SentenceLabel(this))
    , m_switchLabel(new PlainLabel(tr("Reboot throu&gh kexec"), this))
    , m_switch(new ToggleSwitch(this))
    , m_kexec(new QPushButton(viaIcon(Via::Kexec), tr("&Reboot via kexec"), this))
    , m_bios(new QPushButton(viaIcon(Via::Bios), tr("Reboot via &BIOS"), this))
    , m_undo(new ElidingButton(iconAlongText(u"edit-undo"_s), this))
    , m_redo(new QToolButton(this))
{
    m_switchLabel->setBuddy(m_switch);
    m_switch->setAccessibleName(tr("Ordinary reboots go through kexec"));
    m_redo->setIcon(iconAlongText(u"edit-redo"_s));
    m_redo->setAccessibleName(tr("Redo"));
    m_redo->setFocusPolicy(Qt::StrongFocus);
    m_redo->setAutoRaise(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_icon);
    top->addSpacing(iconSize / 8);
    top->addWidget(m_sentence, 1);
    top->addSpacing(iconSize / 4);
    top->addWidget(m_switchLabel);
    top->addWidget(m_switch);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_kexec);
    bottom->addWidget(m_bios);
    bottom->addStretch(1);
    bottom->addWidget(m_undo);
    bottom->addWidget(m_redo);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addLayout(top);
    lines->addLayout(bottom);
    // As they are read.
    setTabOrder(m_switch, m_kexec);
    setTabOrder(m_kexec, m_bios);
    setTabOrder(m_bios, m_undo);
    setTabOrder(m_undo, m_redo);

    connect(m_switch, &ToggleSwitch::wanted, this, [this](bool on) {
        m_session.askForMode(on ? Mode::Kexec : Mode::Bios);
    });
    connect(m_kexec, &QPushButton::clicked, this, [this] { Q_EMIT rebootWanted(OneShot::Kexec); });
    connect(m_bios, &QPushButton::clicked, this, [this] { Q_EMIT rebootWanted(OneShot::Bios); });
    connect(m_undo, &QPushButton::clicked, &session, &Session::askToUndo);
    connect(m_redo, &QToolButton::clicked, &session, &Session::askToRedo);
    for (const auto &changed :
         {&Session::stateChanged, &Session::phaseChanged, &Session::busyChanged, &Session::cannotChangeChanged})
        connect(&session, changed, this, &ForecastHeader::refresh);
    refresh();
}

void ForecastHeader::refresh()
{
    if (!m_session.hasState())
        return;
    refreshSentence();
    const auto why = whyNoChange(m_session);
    const auto &state = m_session.state();
    const bool on = state.setup != SetupState::Absent && state.mode == Mode::Kexec;
    m_switch->setOn(on);
    setUsable(m_switch,
              why.isEmpty() && !state.mode ? translated(say("settings-private")) : why,
              on ? tr("On: ordinary reboots go through kexec. Switching it off shows first what will change.")
                 : tr("Off: ordinary reboots go through the firmware. Switching it on shows first what will change."));
    m_switchLabel->setToolTip(m_switch->toolTip());
    setUsable(m_kexec, whyNoReboot(m_session, OneShot::Kexec), tr("Reboots this one time through kexec; asks first"));
    setUsable(
        m_bios, whyNoReboot(m_session, OneShot::Bios), tr("Reboots this one time through the firmware; asks first"));
    refreshUndo();
}

void ForecastHeader::refreshSentence()
{
    const auto &state = m_session.state();
    const auto reason = asSentence(forecastReason(state));
    if (m_session.phase() == Session::Phase::Lost) {
        // It may have been rebooted since, or changed.
        m_icon->setIcon(viaIcon(Via::Unknown));
        m_icon->setAccessibleName(tr("Next reboot: %1").arg(viaText(Via::Unknown)));
        m_sentence->setText(tr("As last seen: %1").arg(forecastText(state)),
                            tr("As last seen: %1").arg(forecastHeadline(state)),
                            reason);
        return;
    }
    m_icon->setIcon(forecastIcon(state));
    m_icon->setAccessibleName(tr("Next reboot: %1").arg(viaText(state.nextReboot.via)));
    m_sentence->setText(forecastText(state), forecastHeadline(state), reason);
}

void ForecastHeader::refreshUndo()
{
    const auto &state = m_session.state();
    if (state.undo) {
        const auto what = tr("Undo: %1").arg(translated(state.undo->what));
        const auto why = whyNoUndo(m_session);
        m_undo->setWholeText(what);
        setUsable(m_undo, why, what);
        // The button may have no room for all of it; a screen reader has its name.
        m_undo->setAccessibleDescription(why);
        if (!why.isEmpty())
            m_undo->setToolTip(why + u'\n' + what);
    } else {
        m_undo->setWholeText(tr("Undo"));
        m_undo->setAccessibleDescription({});
        setUsable(m_undo, whyNoUndo(m_session));
    }
    setUsable(m_redo, whyNoRedo(m_session), state.redo ? tr("Redo: %1").arg(translated(state.redo->what)) : QString());
}

} // namespace warmboot
