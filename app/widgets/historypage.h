// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace warmboot {

class HistoryModel;
class ReadingTable;
class StatePage;

class Session;

/// The boots that Warmboot has seen.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the page.
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

private:
    void refresh();

    Session &m_session;
    HistoryModel *m_model;
    ReadingTable *m_table;
    StatePage *m_empty;
};

} // namespace warmboot
