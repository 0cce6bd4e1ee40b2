// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QToolButton;

namespace warmboot {

class MachinesModel;
class Session;

/// The machines at the left, and above them, where there are several, the way to the table of all; where there are
/// many, a filter.
class MachineList : public QWidget
{
    Q_OBJECT

public:
    explicit MachineList(MachinesModel *model, QWidget *parent = nullptr);

    void choose(const Session *session); ///< also one that the filter hides; allChosen() is over
    void chooseAll();

Q_SIGNALS:
    void chosen(warmboot::Session *session);
    void allChosen();

private:
    void refresh();

    MachinesModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QToolButton *m_all;
    QLineEdit *m_filter;
    QListView *m_list;
};

} // namespace warmboot
