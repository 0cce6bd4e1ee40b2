// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

namespace warmboot {

/// A table to read: whole rows, wrapped texts in a last column that takes the room that is left.
class ReadingTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReadingTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// This column elides (the tooltip has it all) instead of pushing the others out.
    void setElided(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();

    QTimer m_fitting;
};

} // namespace warmboot
