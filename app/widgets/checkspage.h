// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace warmboot {

class ChecksModel;
class ReadingTable;
class Session;
class Troubleshooter;
struct Check;

/// What stands in the way of a kexec: why it matters, and the cure, with a button where Warmboot can do it.
class ChecksPage : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the page.
    explicit ChecksPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] int troubles() const; ///< how many checks stand in the way

Q_SIGNALS:
    void troublesChanged();
    void kernelPageWanted(); ///< something was put into its edits

private:
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] const Check *selected() const; ///< nullptr when there is none
    void refresh();
    void showSelected();
    void enableButtons();
    void cure();
    void troubleshoot();

    Session &m_session;
    ChecksModel *m_model;
    QLabel *m_summary;
    ReadingTable *m_table;
    QLabel *m_why = nullptr;
    QLabel *m_source = nullptr;
    QPushButton *m_cure;
    QPushButton *m_trouble;
    QPointer<Troubleshooter> m_troubleshooter;
};

} // namespace warmboot
