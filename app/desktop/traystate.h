// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QString>

namespace warmboot {

/// What the tray icon can say at a glance; each has a shape of its own.
enum class TraySign {
    Kexec, ///< the next reboot is a kexec
    Bios, ///< it goes through the firmware
    Suspended, ///< it goes through the firmware although kexec is wanted: the safety net stepped in
    Unknown, ///< nobody can tell, or the machine does not answer
};

/// All that the tray shows and offers for one machine, as plain values, so that it can be tested
/// without a tray.
struct TrayState
{
    TraySign sign = TraySign::Unknown;
    QString sentence; ///< "The next reboot goes through kexec into 6.12.117."
    QString named; ///< the same, saying of which machine: "atlas: The next reboot …"
    QString reason; ///< why, or why nobody can tell; may be empty
    QString
        cannot; ///< what keeps everything but a reboot from being done just now; empty: nothing, or sentence says it
    bool switchOn = false; ///< the position of "Reboots Through Kexec"
    bool canSwitch = false;
    bool canRebootViaKexec = false;
    QString whyNoKexec; ///< when that is not what cannot says
    bool canRebootViaBios = false;
    bool offersSoft = false; ///< false: systemd there knows no soft reboot
    bool canRebootSoftly = false;
    QString whyNotSoftly; ///< when that is not what cannot says
    QString undo; ///< "Undo: Reboots go through kexec", or why there is nothing to take back
    bool canUndo = false;

    bool operator==(const TrayState &) const = default;

    [[nodiscard]] static TrayState of(const Session &session);
    /// state: nullptr while none is known. doing: on the machine just now. cannotChange: why nothing can be changed
    /// from here. Both may be empty.
    [[nodiscard]] static TrayState of(Session::Phase phase, const MachineState *state, const QString &machine,
                                      const QString &doing, const QString &cannotChange);
};

} // namespace warmboot
