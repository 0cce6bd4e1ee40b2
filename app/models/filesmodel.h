// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowsmodel.h"
#include "protocol/reply.h"

namespace warmboot {

/// The files of the set-up, each with its state.
class FilesModel : public RowsModel<FileView>
{
    Q_OBJECT

public:
    enum Column { Path, State, ColumnCount };

    using RowsModel::RowsModel;

    /// installed: a file that is not there is missing; otherwise it is just not installed yet.
    void setFiles(std::vector<FileView> files, bool installed);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] QVariant cell(const FileView &row, int column, int role) const override;

private:
    bool m_installed = false;
};

} // namespace warmboot
