// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/plan.h"

#include <QWidget>

class QListWidget;

namespace warmboot {

class CodeView;

/// The differences of a change, file by file; a list at the side when there are several.
class DiffBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit DiffBrowser(QWidget *parent = nullptr);

    void setDiffs(const std::vector<FileDiff> &diffs);

private:
    void showRow(int row);

    std::vector<FileDiff> m_diffs;
    QListWidget *m_list;
    CodeView *m_view;
};

} // namespace warmboot
