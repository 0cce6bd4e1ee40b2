// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KMessageWidget>

#include <QString>

class QAction;

namespace warmboot {

class Session;
struct Error;

/// Says below the pages that there are edits which are not applied, with what can be done about them; hidden
/// without any, and before the page of the kernel, which has its own buttons for it.
class EditsBar : public KMessageWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the bar.
    explicit EditsBar(Session &session, QWidget *parent = nullptr);

    void setPageInSight(const QString &page);
    /// Is it about a field of the page Safety? Otherwise it is one of the page Kernel.
    [[nodiscard]] static bool isOfSafety(const warmboot::Error &error);

private:
    void refresh();

    Session &m_session;
    QAction *m_review;
    QString m_page;
};

} // namespace warmboot
