// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowsmodel.h"
#include "protocol/reply.h"

namespace warmboot {

/// What was looked at on the machine, and the cure of what stands in the way.
class ChecksModel : public RowsModel<Check>
{
    Q_OBJECT

public:
    enum Column { Result, Subject, Finding, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const Check &row, int column, int role) const override;
};

} // namespace warmboot
