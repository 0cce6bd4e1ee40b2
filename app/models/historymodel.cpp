// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "models/texts.h"
#include "session/forecasttext.h"
#include "session/sentences.h"

#include <algorithm>

namespace warmboot {

namespace {

QString remarkOn(const HistoryEntry &row)
{
    auto remark = asSentence(translatedText(row.reason));
    if (row.suspended)
        remark = HistoryModel::tr("Kexec was suspended because of it. %1").arg(remark);
    else if (remark.isEmpty() && row.planned == "none")
        remark = HistoryModel::tr("It was switched off or reset, or went down without Warmboot.");
    return remark.trimmed();
}

} // namespace

void HistoryModel::setHistory(std::vector<HistoryEntry> entries)
{
    std::ranges::stable_sort(entries, std::ranges::greater{}, &HistoryEntry::time);
    setRows(std::move(entries));
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The title of a column of numbers stands over them.
QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && (section == Away || section == Ready))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return RowsModel::headerData(section, orientation, role);
}

QString HistoryModel::columnTitle(int column) const
{
    switch (column) {
    case When: return tr("When");
    case CameBy: return tr("Came by");
    case Kernel: return tr("Kernel");
    case Away: return tr("Away for");
    case Ready: return tr("Ready after");
    case Remark: return tr("Remark");
    default: return {};
    }
}

QVariant HistoryModel::cell(const HistoryEntry &row, int column, int role) const
{
    if (column == CameBy && role == Qt::DecorationRole)
        return row.suspended ? outcomeIcon(Outcome::Warning) : viaIcon(row.via);
    if ((column == Away || column == Ready) && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case When: return timeText(row.time);
    case CameBy: return viaText(row.via);
    case Kernel: return QString::fromStdString(row.kernel);
    case Away: return durationText(row.awaySeconds);
    case Ready: return durationText(row.readySeconds);
    case Remark: return remarkOn(row);
    default: return {};
    }
}

} // namespace warmboot
