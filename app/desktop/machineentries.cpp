// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/machineentries.h"

#include "desktop/menutext.h"
#include "desktop/trayicons.h"
#include "widgets/changeable.h"
#include "widgets/direction.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace warmboot {

MachineEntries::MachineEntries(QMenu *menu)
    : QObject(menu)
    , m_sentence(menu->addAction(QString()))
    , m_cannot(menu->addAction(QString()))
{
    connect(m_sentence, &QAction::triggered, this, &MachineEntries::openRequested);
    m_cannot->setEnabled(false);
    menu->addSeparator();
    m_switch = menu->addAction(tr("Reboots Through &Kexec"));
    m_switch->setCheckable(true);
    connect(m_switch, &QAction::triggered, this, [this](bool on) {
        // The position follows the machine, not the click: nothing has changed before the review.
        m_switch->setChecked(m_switchOn);
        Q_EMIT modeRequested(on ? Mode::Kexec : Mode::Bios);
    });
    menu->addSeparator();
    const auto reboot = QIcon::fromTheme(QStringLiteral("system-reboot"));
    m_kexec = menu->addAction(reboot, QString());
    connect(m_kexec, &QAction::triggered, this, [this] { Q_EMIT rebootRequested(OneShot::Kexec); });
    m_bios = menu->addAction(reboot, tr("Reboot via &BIOS…"));
    connect(m_bios, &QAction::triggered, this, [this] { Q_EMIT rebootRequested(OneShot::Bios); });
    m_soft = menu->addAction(reboot, QString());
    connect(m_soft, &QAction::triggered, this, [this] { Q_EMIT rebootRequested(OneShot::Soft); });
    m_undo = menu->addAction(iconAlongText(QStringLiteral("edit-undo")), QString());
    connect(m_undo, &QAction::triggered, this, &MachineEntries::undoRequested);
}

void MachineEntries::show(const TrayState &state, bool naming)
{
    m_sentence->setText(menuText(naming ? state.named : state.sentence));
    if (std::exchange(m_sign, state.sign) != state.sign)
        m_sentence->setIcon(builtInIcon(state.sign));
    m_cannot->setText(menuText(state.cannot));
    m_cannot->setVisible(!state.cannot.isEmpty());
    m_switchOn = state.switchOn;
    m_switch->setChecked(state.switchOn);
    m_switch->setEnabled(state.canSwitch);
    m_kexec->setText(withReason(tr("&Reboot via kexec…"), menuText(state.whyNoKexec)));
    m_kexec->setEnabled(state.canRebootViaKexec);
    m_bios->setEnabled(state.canRebootViaBios);
    m_soft->setText(withReason(tr("So&ft Reboot…"), menuText(state.whyNotSoftly)));
    m_soft->setVisible(state.offersSoft);
    m_soft->setEnabled(state.canRebootSoftly);
    m_undo->setText(menuText(state.undo));
    m_undo->setEnabled(state.canUndo);
}

} // namespace warmboot
