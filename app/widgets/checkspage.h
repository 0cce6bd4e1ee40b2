// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace warmboot {

class ChecksModel;

class Session;

/// What stands in the way of a kexec, each with its cure.
class ChecksPage : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the page.
    explicit ChecksPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] int troubles() const; ///< how many checks stand in the way

Q_SIGNALS:
    void troublesChanged();

private:
    void refresh();

    Session &m_session;
    ChecksModel *m_model;
    QLabel *m_summary;
};

} // namespace warmboot
