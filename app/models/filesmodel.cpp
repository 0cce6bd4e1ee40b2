// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filesmodel.h"

#include "models/texts.h"
#include "session/sentences.h"

using namespace Qt::StringLiterals;

namespace warmboot {

void FilesModel::setFiles(std::vector<FileView> files, bool installed)
{
    m_installed = installed;
    setRows(std::move(files));
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FilesModel::columnTitle(int column) const
{
    switch (column) {
    case Path: return tr("File");
    case State: return tr("State");
    default: return {};
    }
}

QVariant FilesModel::cell(const FileView &row, int column, int role) const
{
    const bool notYet = row.condition == FileCondition::Missing && !m_installed;
    if (column == State && role == Qt::DecorationRole)
        return notYet ? QIcon::fromTheme(u"emblem-unavailable"_s) : conditionIcon(row.condition);
    const auto path = QString::fromStdString(row.path);
    if (role == Qt::ToolTipRole)
        return row.remark ? path + u'\n' + asSentence(translated(*row.remark)) : path;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Path: return path;
    case State: return notYet ? tr("not installed") : conditionText(row.condition);
    default: return {};
    }
}

} // namespace warmboot
