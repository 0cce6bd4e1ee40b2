// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/machine.h"

#include <QDialog>
#include <QTimer>

#include <chrono>

class QIcon;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace warmboot {

class Session;

/// The question before a reboot: which machine, which way, what stands against it and what is lost.
/// Counts down only where nothing is unsaved, nobody else is logged in and nothing blocks.
class RebootDialog : public QDialog
{
    Q_OBJECT

public:
    /// session: not owned; outlives the dialog, which asks it to reboot when a person agrees.
    RebootDialog(Session &session, OneShot via, QWidget *parent = nullptr);

    [[nodiscard]] OneShot via() const { return m_via; }

    static constexpr int countDownSeconds = 30;
    /// How long a second of the count-down takes; tests are less patient.
    void setSecond(std::chrono::milliseconds length) { m_second.setInterval(length); }

    void done(int result) override;

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] Via way() const;
    [[nodiscard]] QString wayText() const;
    [[nodiscard]] bool editsGetLost() const;
    void showOutlook(const Result<RebootOutlook> &outlook);
    void addRemark(const QIcon &icon, const QString &kind, const QString &text);
    void refreshButton();
    void tick();
    void reboot();

    Session &m_session;
    OneShot m_via;
    QString m_blocked; ///< why not; empty: nothing stands against it
    bool m_looking = true;
    int m_secondsLeft = 0;
    QTimer m_second;

    QVBoxLayout *m_remarks;
    QCheckBox *m_confirm;
    QLabel *m_state;
    QLabel *m_countDown;
    QProgressBar *m_bar;
    QPushButton *m_reboot;
    QPushButton *m_cancel;
};

} // namespace warmboot
