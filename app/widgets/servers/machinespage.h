// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/oneshot.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace warmboot {

class MachinesModel;
class ReadingTable;
class Session;

/// All machines as a table: to find some, and to do something with several at once.
class MachinesPage : public QWidget
{
    Q_OBJECT

public:
    explicit MachinesPage(MachinesModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QList<Session *> chosen() const; ///< as they stand in the table

Q_SIGNALS:
    void openRequested(warmboot::Session *session);
    void rebootRequested(const QList<warmboot::Session *> &sessions, warmboot::OneShot via);
    void exportRequested(const QList<warmboot::Session *> &sessions);
    void chosenChanged();

private:
    void refresh();
    void exportHistories();
    [[nodiscard]] static QString textFor(const QList<Session *> &sessions);

    MachinesModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    ReadingTable *m_table;
    QLabel *m_count;
    QPushButton *m_kexec;
    QPushButton *m_bios;
    QPushButton *m_export;
    QAction *m_ansible = nullptr;
    QAction *m_histories = nullptr;
    QTimer m_soon;
};

} // namespace warmboot
