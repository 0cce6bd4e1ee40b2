// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/reply.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace warmboot {

class CodeView;
class FilesModel;
class ReadingTable;
class Session;

/// The files of the set-up: what is there, what should be there, and the way from one to the other.
class UnitsPage : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the page.
    explicit UnitsPage(Session &session, QWidget *parent = nullptr);

    void showFirstFault(); ///< selects the first file that is not as installed

private:
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] int firstFault() const; ///< row of the first file that is not as installed; -1: there is none
    void refresh();
    void showSelected();
    void enableButtons();

    Session &m_session;
    FilesModel *m_model;
    ReadingTable *m_table;
    QLabel *m_purpose = nullptr;
    QTabWidget *m_tabs = nullptr;
    CodeView *m_text = nullptr;
    CodeView *m_diff = nullptr;
    QPushButton *m_install;
    QPushButton *m_repair;
    QPushButton *m_adopt; ///< only where somebody else's set-up can be taken over
    QPushButton *m_uninstall;
};

} // namespace warmboot
