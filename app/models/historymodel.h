// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowsmodel.h"
#include "protocol/reply.h"

namespace warmboot {

/// The boots that Warmboot has seen, newest first.
class HistoryModel : public RowsModel<HistoryEntry>
{
    Q_OBJECT

public:
    enum Column { When, CameBy, Kernel, Away, Ready, Remark, ColumnCount };

    using RowsModel::RowsModel;

    void setHistory(std::vector<HistoryEntry> entries); ///< in any order

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const HistoryEntry &row, int column, int role) const override;
};

} // namespace warmboot
