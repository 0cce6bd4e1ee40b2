// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace warmboot {

class ErrorLabel;
class Session;

/// What would come of the edits, always in sight while one makes them: the kernel and its whole command line.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the panel.
    explicit ResultPanel(Session &session, QWidget *parent = nullptr);

private:
    void refresh();
    void enableButtons();

    Session &m_session;
    QLabel *m_kernel;
    QPlainTextEdit *m_cmdline;
    ErrorLabel *m_error;
    QPushButton *m_review;
    QPushButton *m_discard;
};

} // namespace warmboot
