// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/historyexport.h"

#include "machines/savefile.h"
#include "widgets/plaintexts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

struct HistoryExport
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::HistoryExport)
};

} // namespace

void exportHistory(QWidget *parent, const QString &name, const std::string &csv, const std::string &json)
{
    const auto title = HistoryExport::tr("Export the history");
    const auto asTable = HistoryExport::tr("Table (*.csv)");
    const auto asJson = HistoryExport::tr("JSON (*.json)");
    QString chosen = asTable;
    const auto path = QFileDialog::getSaveFileName(
        parent, title, name + u".csv"_s, asTable + u";;"_s + asJson, &chosen);
    if (path.isEmpty())
        return;
    const bool wantsJson = path.endsWith(u".json"_s) || (chosen == asJson && !path.endsWith(u".csv"_s));
    if (const auto why = saveFile(path, QByteArray::fromStdString(wantsJson ? json : csv)))
        plainMessageBox(QMessageBox::Warning,
                        title,
                        HistoryExport::tr("%1 could not be written: %2").arg(path, *why),
                        QMessageBox::Ok,
                        parent)
            ->open();
}

} // namespace warmboot
