// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/rollingreboot.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace warmboot {

class ReadingTable;
class RollingRebootModel;

/// Reboots several machines: first the names, their order and how many at a time, to be confirmed; then how far each
/// is. Closing it does not stop what is under way, and it cannot be closed unnoticed.
class RollingRebootDialog : public QDialog
{
    Q_OBJECT

public:
    /// sessions: not owned. Those that cannot be rebooted this way now are left out and named, this computer among
    /// them.
    RollingRebootDialog(const QList<Session *> &sessions, OneShot via, QWidget *parent = nullptr);

    [[nodiscard]] RollingReboot *reboot() const { return m_reboot; } ///< nullptr before it begins

protected:
    void reject() override;

private:
    [[nodiscard]] QWidget *makeOrder();
    void begin();
    [[nodiscard]] QString question(int count) const;
    void refresh();
    void onFinished(bool good);

    OneShot m_via;
    QStringList m_leftOut; ///< names with the reason
    RollingRebootModel *m_model;
    RollingReboot *m_reboot = nullptr;
    QLabel *m_title;
    QLabel *m_text;
    ReadingTable *m_table;
    QWidget *m_order = nullptr;
    QCheckBox *m_canary = nullptr;
    QSpinBox *m_width = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_begin;
    QPushButton *m_close;
    QTimer m_second; ///< while machines are away
};

} // namespace warmboot
