// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"
#include "protocol/oneshot.h"

#include <QWidget>

#include <string>
#include <utility>

class KMessageWidget;
class QAction;
class QVBoxLayout;

namespace warmboot {

class Session;
struct Error;

/// What is out of the ordinary on a machine, above its pages, each with what can be done about it.
class MachineMessages : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the messages.
    explicit MachineMessages(Session &session, QWidget *parent = nullptr);

    /// What this page ("kernel", …) says by itself needs no message.
    void setPageInSight(const QString &page);
    /// While a review is open it is what tells of failures.
    void setReviewOpen(bool open);

Q_SIGNALS:
    void showFilesWanted();
    void rebootWanted(warmboot::OneShot via);
    void showCureWanted(); ///< of what keeps everything from being changed

private:
    [[nodiscard]] KMessageWidget *add();
    [[nodiscard]] QAction *addAction(KMessageWidget *message, const QString &icon, const QString &text);
    [[nodiscard]] QString lostWhy() const;
    void refresh();
    void refreshSetup();
    void refreshReboots();
    void refreshAdvice();
    void refreshCannotChange();
    static void say(KMessageWidget *message, bool wanted, const QString &text = {});
    void showFailure(const Error &error);
    [[nodiscard]] std::pair<std::string, Settings> about() const;

    Session &m_session;
    QVBoxLayout *m_lines;
    QString m_page;
    bool m_reviewOpen = false;
    std::pair<std::string, Settings> m_failureAbout;
    OneShot m_advised = OneShot::Default;
    QString m_adviceClosed; ///< by a person, who knows it now

    KMessageWidget *m_failure;
    KMessageWidget *m_back;
    KMessageWidget *m_link;
    KMessageWidget *m_confirm;
    KMessageWidget *m_tried;
    KMessageWidget *m_suspended;
    KMessageWidget *m_drifted;
    KMessageWidget *m_foreign;
    KMessageWidget *m_cannotChange;
    KMessageWidget *m_scheduled;
    KMessageWidget *m_once;
    KMessageWidget *m_advice;
    QAction *m_retry;
    QAction *m_keep;
    QAction *m_stayWithKexec;
    QAction *m_resume;
    QAction *m_repair;
    QAction *m_adopt;
    QAction *m_cancel;
    QAction *m_takeBack;
    QAction *m_follow;
};

} // namespace warmboot
