// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/traystate.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace warmboot {

/// What the tray's menu has for one machine: the sentence, the switch, the reboots and undo. They only
/// ask, by signals.
class MachineEntries : public QObject
{
    Q_OBJECT

public:
    /// Puts them at the end of menu, which owns them and this object.
    explicit MachineEntries(QMenu *menu);

    /// naming: the sentence says which machine it is about.
    void show(const TrayState &state, bool naming);

Q_SIGNALS:
    void openRequested();
    void modeRequested(warmboot::Mode mode);
    void rebootRequested(warmboot::OneShot via);
    void undoRequested();

private:
    QAction *m_sentence;
    QAction *m_cannot; ///< why the others are grey; only a line to read
    QAction *m_switch;
    QAction *m_kexec;
    QAction *m_bios;
    QAction *m_soft;
    QAction *m_undo;
    std::optional<TraySign> m_sign;
    bool m_switchOn = false;
};

} // namespace warmboot
