// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace warmboot {

class CommandLineEditor;
class KernelChooser;
class ResultPanel;
class Session;

/// Which kernel a reboot via kexec loads, with which command line. Every edit goes straight into the
/// session's wish, which keeps it when somebody looks at other pages.
class KernelPage : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the page.
    explicit KernelPage(Session &session, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSection(const QString &title, QWidget *content);
    void placeResult(bool below);
    void collect();
    void refresh();
    void refreshErrors();

    Session &m_session;
    KernelChooser *m_kernel;
    CommandLineEditor *m_cmdline;
    QScrollArea *m_scroll;
    QBoxLayout *m_sections;
    QVBoxLayout *m_scrolled = nullptr;
    ResultPanel *m_result;
    bool m_resultBelow = true; ///< of what scrolls, always in sight
    bool m_collecting = false;
};

} // namespace warmboot
