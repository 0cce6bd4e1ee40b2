// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowsmodel.h"
#include "protocol/reply.h"

namespace warmboot {

/// By way of rebooting (`reboot`, the desktop's Restart, …): where it goes, and why.
class CallersModel : public RowsModel<CallerForecast>
{
    Q_OBJECT

public:
    enum Column { Caller, GoesThrough, Why, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const CallerForecast &row, int column, int role) const override;
};

} // namespace warmboot
