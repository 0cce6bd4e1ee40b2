// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace warmboot {

class IconLabel;

/// The stages of a reboot, one below the other: which are over, which is going on.
class RebootSteps : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned.
    explicit RebootSteps(Session &session, QWidget *parent = nullptr);

private:
    struct Row
    {
        Session::RebootStage stage;
        IconLabel *icon;
        QLabel *text;
    };

    void refresh();
    [[nodiscard]] QString textOf(Session::RebootStage stage) const;

    Session &m_session;
    QList<Row> m_rows;
};

} // namespace warmboot
