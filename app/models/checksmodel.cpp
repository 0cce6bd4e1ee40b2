// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checksmodel.h"

#include "models/texts.h"
#include "session/sentences.h"

namespace warmboot {

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChecksModel::columnTitle(int column) const
{
    switch (column) {
    case Result: return tr("Result");
    case Subject: return tr("Subject");
    case Finding: return tr("Finding and cure");
    default: return {};
    }
}

QVariant ChecksModel::cell(const Check &row, int column, int role) const
{
    if (column == Result && role == Qt::DecorationRole)
        return outcomeIcon(row.outcome);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Result: return outcomeText(row.outcome);
    case Subject: return checkTitle(row.name);
    case Finding: return asSentence(translated(row.sentence));
    default: return {};
    }
}

} // namespace warmboot
