// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowsmodel.h"
#include "protocol/reply.h"

namespace warmboot {

/// The installed kernels, newest first.
class KernelsModel : public RowsModel<InstalledKernel>
{
    Q_OBJECT

public:
    enum Column { Version, Image, Remark, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const InstalledKernel &row, int column, int role) const override;
};

} // namespace warmboot
