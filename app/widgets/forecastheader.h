// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/oneshot.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace warmboot {

class ElidingButton;
class IconLabel;
class SentenceLabel;
class Session;
class ToggleSwitch;

/// The top of a machine: how its next reboot goes, the switch of the reboot mode, both reboots, undo and redo.
class ForecastHeader : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the header.
    explicit ForecastHeader(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void rebootWanted(warmboot::OneShot via);

private:
    void refresh();
    void refreshSentence();
    void refreshUndo();

    Session &m_session;
    IconLabel *m_icon;
    SentenceLabel *m_sentence;
    QLabel *m_switchLabel;
    ToggleSwitch *m_switch;
    QPushButton *m_kexec;
    QPushButton *m_bios;
    ElidingButton *m_undo;
    QToolButton *m_redo;
};

} // namespace warmboot
