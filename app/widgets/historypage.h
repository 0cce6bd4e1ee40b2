// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace warmboot {

class HistoryModel;
struct HistoryEntry;
class PhasesPlot;
class ReadingTable;
class StatePage;

class Session;

/// The boots that Warmboot has seen, how long they took, and what kexec saved.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the page.
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void placePlot();
    [[nodiscard]] QString savingsText() const;
    void showSlow(const HistoryEntry &entry);

    Session &m_session;
    HistoryModel *m_model;
    QLabel *m_savings;
    PhasesPlot *m_plot;
    QLabel *m_slow;
    ReadingTable *m_table;
    StatePage *m_empty;
    QPushButton *m_export;
};

} // namespace warmboot
