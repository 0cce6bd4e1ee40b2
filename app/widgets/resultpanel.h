// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace warmboot {

class ErrorLabel;
class Session;

/// What would come of the edits, in sight while one makes them: the kernel and its whole command line, with the buttons
/// that go on from there.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the panel.
    explicit ResultPanel(Session &session, QWidget *parent = nullptr);

    /// Kernel and command line: where there is little room, another layout may take them.
    [[nodiscard]] QWidget *texts() const { return m_texts; }
    void takeTextsBack();

private:
    void refresh();
    void enableButtons();

    Session &m_session;
    QVBoxLayout *m_lines = nullptr;
    QWidget *m_texts;
    QLabel *m_kernel;
    QPlainTextEdit *m_cmdline;
    ErrorLabel *m_error;
    QPushButton *m_review;
    QPushButton *m_discard;
};

} // namespace warmboot
