// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/callersmodel.h"

#include "models/texts.h"
#include "session/forecasttext.h"
#include "session/sentences.h"

namespace warmboot {

int CallersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallersModel::columnTitle(int column) const
{
    switch (column) {
    case Caller: return tr("Who reboots");
    case GoesThrough: return tr("Goes through");
    case Why: return tr("Why");
    default: return {};
    }
}

QVariant CallersModel::cell(const CallerForecast &row, int column, int role) const
{
    if (column == GoesThrough && role == Qt::DecorationRole)
        return isRefused(row) ? QIcon::fromTheme(QStringLiteral("dialog-cancel")) : viaIcon(row.via);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Caller: return callerText(row.caller);
    case GoesThrough: return isRefused(row) ? tr("refused") : viaText(row.via);
    case Why: return asSentence(translated(row.reason));
    default: return {};
    }
}

} // namespace warmboot
