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
    /// The last column gets room for so many characters, if need be by scrolling to it.
    void setLeastOfLast(int characters) { m_leastOfLast = characters; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    void fitLastColumn();

    QTimer m_fitting;
    int m_leastOfLast = 0; ///< in characters
};

} // namespace warmboot
