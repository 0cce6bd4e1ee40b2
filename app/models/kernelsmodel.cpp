// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/kernelsmodel.h"

namespace warmboot {

namespace {

QString joined(const std::vector<std::string> &initrds)
{
    QStringList names;
    for (const auto &initrd : initrds)
        names.append(QString::fromStdString(initrd));
    return names.join(QLatin1Char('\n'));
}

} // namespace

int KernelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KernelsModel::columnTitle(int column) const
{
    switch (column) {
    case Version: return tr("Version");
    case Image: return tr("File");
    case Remark: return tr("Remark");
    default: return {};
    }
}

QVariant KernelsModel::cell(const InstalledKernel &row, int column, int role) const
{
    if (role == Qt::ToolTipRole) {
        return row.initrds.empty() ? tr("%1\nNo initrd was found for it.").arg(QString::fromStdString(row.kernel))
                                   : tr("%1\nInitrd: %2").arg(QString::fromStdString(row.kernel), joined(row.initrds));
    }
    if (role != Qt::DisplayRole)
        return {};
    QStringList remarks;
    switch (column) {
    case Version: return QString::fromStdString(row.version);
    case Image: return QString::fromStdString(row.kernel);
    case Remark:
        if (row.running)
            remarks.append(tr("running"));
        if (row.newest)
            remarks.append(tr("newest"));
        if (row.initrds.empty())
            remarks.append(tr("no initrd"));
        return remarks.join(tr(", "));
    default: return {};
    }
}

} // namespace warmboot
