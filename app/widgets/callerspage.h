// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace warmboot {

class CallersModel;

class Session;

/// Who gets kexec: every way of rebooting, where it goes on this machine, and why.
class CallersPage : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the page.
    explicit CallersPage(Session &session, QWidget *parent = nullptr);

private:
    void refresh();

    Session &m_session;
    CallersModel *m_model;
};

} // namespace warmboot
