// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/rebootdialog.h"

#include "models/texts.h"
#include "session/forecasttext.h"
#include "session/sentences.h"
#include "session/session.h"
#include "widgets/changeable.h"
#include "widgets/growtotext.h"
#include "widgets/iconlabel.h"
#include "widgets/plainlabel.h"
#include "widgets/titlelabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr int iconSize = 48;

} // namespace

RebootDialog::RebootDialog(Session &session, OneShot via, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_via(via)
    , m_remarks(new QVBoxLayout)
    , m_confirm(
          new QCheckBox(tr("&Take it back unless it is found good within %1 min").arg(Session::confirmWithin), this))
    , m_state(new PlainLabel(tr("Looking who else uses the machine…"), this))
    , m_countDown(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_reboot(new QPushButton(QIcon::fromTheme(u"system-reboot"_s), QString(), this))
    , m_cancel(new QPushButton(QIcon::fromTheme(u"dialog-cancel"_s), tr("&Cancel"), this))
{
    setWindowTitle(tr("Reboot %1").arg(session.name()));
    auto *icon = new IconLabel(iconSize, this);
    icon->setIcon(viaIcon(way()));
    icon->setAccessibleName(viaText(way()));
    auto *title = new TitleLabel(this);
    const bool here = session.machine().isThisComputer();
    const auto question = via == OneShot::Soft
        ? (here ? tr("Reboot this computer, %1, softly?") : tr("Reboot %1 softly?"))
        : here ? tr("Reboot this computer, %1?")
               : tr("Reboot %1?");
    title->setText(question.arg(session.name()));
    auto *text = new PlainLabel(wayText(), this);
    text->setWordWrap(true);
    m_confirm->setToolTip(
        tr("If this window does not see it come back with all its services, the server reboots once more, "
           "through its firmware, and kexec is switched off there until you say otherwise."));
    m_confirm->setChecked(session.confirmationAdvised(via));
    m_confirm->setVisible(!session.machine().isThisComputer() && way() == Via::Kexec);
    m_bar->setRange(0, countDownSeconds);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Time until the reboot"));
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_bar->hide();
    m_countDown->hide();
    m_state->setWordWrap(true);
    switch (way()) {
    case Via::Kexec: m_reboot->setText(tr("&Reboot via kexec")); break;
    case Via::Bios: m_reboot->setText(tr("&Reboot via BIOS")); break;
    case Via::Soft: m_reboot->setText(tr("&Soft reboot")); break;
    case Via::Unknown: m_reboot->setText(tr("&Reboot")); break;
    }
    m_reboot->setAutoDefault(false);
    m_cancel->setDefault(true); // Enter by mistake must not reboot

    auto *words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(text);
    words->addLayout(m_remarks);
    words->addWidget(m_confirm);
    words->addWidget(m_state);
    auto *top = new QHBoxLayout;
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addSpacing(iconSize / 4);
    top->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_reboot);
    buttons->addWidget(m_cancel);
    auto *lines = new QVBoxLayout(this);
    lines->addStrut(fontMetrics().averageCharWidth() * 70); // the layout has to know the width to find its height
    lines->addLayout(top);
    lines->addStretch(1);
    lines->addSpacing(fontMetrics().height() / 2);
    lines->addWidget(m_countDown);
    lines->addWidget(m_bar);
    lines->addLayout(buttons);

    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &RebootDialog::tick);
    connect(m_reboot, &QPushButton::clicked, this, &RebootDialog::reboot);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto &changed : {&Session::phaseChanged, &Session::busyChanged, &Session::stateChanged})
        connect(&session, changed, this, &RebootDialog::refreshButton);
    session.machine().rebootOutlook([self = QPointer(this)](const Result<RebootOutlook> &outlook) {
        if (self)
            self->showOutlook(outlook);
    });
    refreshButton();
}

Via RebootDialog::way() const
{
    switch (m_via) {
    case OneShot::Kexec: return Via::Kexec;
    case OneShot::Bios: return Via::Bios;
    case OneShot::Soft: return Via::Soft;
    case OneShot::Default: break;
    }
    return m_session.hasState() ? m_session.state().nextReboot.via : Via::Unknown;
}

QString RebootDialog::wayText() const
{
    if (!m_session.hasState())
        return {};
    const auto &state = m_session.state();
    if (m_via == OneShot::Default)
        return forecastText(state);
    if (m_via == OneShot::Soft) {
        const auto text = tr("All services are stopped and started anew, and everybody’s session ends. The kernel "
                             "(%1) goes on, and neither kexec nor the firmware has a part in it.")
                              .arg(QString::fromStdString(state.thisBoot.kernel));
        return m_session.machine().isThisComputer()
            ? joinedSentences({text, tr("This window closes with your session.")})
            : text;
    }
    if (m_via == OneShot::Bios) {
        return state.nextReboot.via == Via::Bios
            ? forecastText(state)
            : tr("It goes through the firmware this one time; after it everything is as before.");
    }
    const auto &kernel = state.kernel.version.empty() ? state.kernel.path : state.kernel.version;
    const auto into = QString::fromStdString(kernel);
    return state.nextReboot.via == Via::Kexec
        ? tr("It goes through kexec into %1, without the firmware.").arg(into)
        : tr("It goes through kexec into %1 this one time, without the firmware; after it everything is as before.")
              .arg(into);
}

bool RebootDialog::editsGetLost() const
{
    return m_session.machine().isThisComputer() && m_session.hasEdits();
}

void RebootDialog::addRemark(const QIcon &icon, const QString &kind, const QString &text)
{
    auto *mark = new IconLabel(style()->pixelMetric(QStyle::PM_SmallIconSize), this);
    mark->setIcon(icon);
    mark->setAccessibleName(kind);
    auto *label = new PlainLabel(text, this);
    label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_remarks->addLayout(row);
}

void RebootDialog::showOutlook(const Result<RebootOutlook> &outlook)
{
    m_looking = false;
    bool quiet = outlook.has_value();
    if (!outlook) {
        addRemark(outcomeIcon(Outcome::Warning),
                  tr("Warning"),
                  tr("Whether somebody else uses the machine could not be found out. %1")
                      .arg(translated(outlook.error().sentence)));
    } else {
        for (const auto &inhibitor : outlook->inhibitors)
            addRemark(outcomeIcon(Outcome::Bad), tr("In the way"), tr("This blocks a reboot: %1").arg(inhibitor));
        if (!outlook->sessions.isEmpty()) {
            addRemark(
                outcomeIcon(Outcome::Warning),
                tr("Warning"),
                tr("Also logged in, and losing what they have not saved: %1").arg(outlook->sessions.join(tr(", "))));
        }
        if (!outlook->allowed)
            m_blocked = tr("You are not allowed to reboot this machine.");
        else if (!outlook->inhibitors.isEmpty())
            m_blocked = tr("Wait until nothing blocks the reboot any more, and try again.");
        if (outlook->needsPassword && outlook->allowed)
            addRemark(QIcon::fromTheme(u"dialog-password"_s), tr("Note"), tr("You will be asked for a password."));
        quiet = outlook->inhibitors.isEmpty() && outlook->sessions.isEmpty() && !outlook->needsPassword;
    }
    QStringList inTheWay;
    if (way() == Via::Kexec) {
        for (const auto &check : m_session.checks()) {
            if (check.outcome == Outcome::Bad)
                inTheWay.append(checkTitle(check.name));
        }
        inTheWay.removeDuplicates();
    }
    if (!inTheWay.isEmpty())
        addRemark(outcomeIcon(Outcome::Bad),
                  tr("Warning"),
                  tr("The checks found what stands in the way of a kexec: %1").arg(inTheWay.join(tr(", "))));
    if (editsGetLost())
        addRemark(outcomeIcon(Outcome::Warning),
                  tr("Warning"),
                  tr("The edits in this window that are not applied will be lost."));
    else if (m_session.hasEdits())
        addRemark(QIcon::fromTheme(u"dialog-information"_s),
                  tr("Note"),
                  tr("The edits in this window are not applied yet; this reboot goes without them."));
    refreshButton();
    // Doing nothing must not reboot a server.
    quiet = quiet && inTheWay.isEmpty() && m_session.machine().isThisComputer();
    if (quiet && m_reboot->isEnabled() && !m_session.hasEdits()) {
        m_secondsLeft = countDownSeconds + 1;
        m_second.start();
        tick();
    }
}

void RebootDialog::refreshButton()
{
    auto why = m_blocked.isEmpty() ? whyNoReboot(m_session, m_via) : m_blocked;
    const bool possible = why.isEmpty() && !m_looking;
    m_reboot->setEnabled(possible);
    m_reboot->setToolTip(why);
    if (!m_looking)
        m_state->setText(why);
    m_state->setVisible(!m_state->text().isEmpty());
    const bool counting = possible && m_second.isActive();
    if (!counting)
        m_second.stop();
    m_bar->setVisible(counting);
    m_countDown->setVisible(counting);
}

void RebootDialog::tick()
{
    --m_secondsLeft;
    m_countDown->setText(tr("It reboots by itself in %1 s.").arg(m_secondsLeft));
    m_bar->setValue(m_secondsLeft);
    m_bar->show();
    m_countDown->show();
    if (m_secondsLeft <= 0)
        reboot();
}

bool RebootDialog::event(QEvent *event)
{
    const auto type = event->type();
    const bool handled = QDialog::event(event);
    growToText(*this, type);
    return handled;
}

void RebootDialog::done(int result)
{
    m_second.stop(); // however it was closed
    QDialog::done(result);
}

void RebootDialog::reboot()
{
    m_second.stop();
    m_session.reboot(m_via, m_confirm->isVisibleTo(this) && m_confirm->isChecked());
    accept();
}

} // namespace warmboot
