// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/oneshot.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class KBusyIndicatorWidget;
class KSqueezedTextLabel;
class QStackedWidget;
class QTabWidget;

namespace warmboot {

class ChecksPage;
class EditsBar;
class MachineMessages;
class RebootDialog;
class RebootSteps;
class ReviewDialog;
class Session;
class StartPage;
class StatePage;
class UnitsPage;
struct Review;

/// Everything about one machine: how it reboots next, what is out of the ordinary, and its pages.
class MachineView : public QWidget
{
    Q_OBJECT

public:
    /// session: not owned; outlives the view.
    explicit MachineView(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] Session &session() const { return m_session; }

    /// "start", "kernel", "safety", "units", "checks", "callers", "history"
    [[nodiscard]] QString page() const;
    void showWrongField(); ///< the page where the error stands beside its field
    void setPage(const QString &name); ///< a name that is not known changes nothing

    /// One question at a time: the same again comes to the front, another one takes its place.
    void askToReboot(OneShot via);
    void showReview(const warmboot::Review &review);
    void tellDone(const QString &sentence); ///< for a while, at the foot
    void setInList(bool inList); ///< of the servers: its entry can be changed

Q_SIGNALS:
    void reviewOpened(); ///< a dialog over this view wants to be seen
    void pageChanged();
    void changeRequested(); ///< the entry in the list

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeFooter();
    void addPage(QWidget *page, const QString &name, const QString &title);
    void refresh();
    void refreshTabs();
    void refreshFooter();
    void showState();
    [[nodiscard]] QString waitingText() const;

    Session &m_session;
    QStackedWidget *m_stack;
    StatePage *m_state;
    RebootSteps *m_steps;
    QWidget *m_content = nullptr;
    MachineMessages *m_messages = nullptr;
    EditsBar *m_edits = nullptr;
    QTabWidget *m_tabs = nullptr;
    StartPage *m_start = nullptr;
    std::optional<bool> m_startNeeded; ///< nullopt before the first state
    UnitsPage *m_units = nullptr;
    ChecksPage *m_checks = nullptr;
    KBusyIndicatorWidget *m_busy = nullptr;
    KSqueezedTextLabel *m_footer = nullptr;
    bool m_inList = false;
    QString m_cameBack;
    QString m_lastDone;
    QTimer m_forgetDone;
    QTimer m_second; ///< while it reboots
    QPointer<ReviewDialog> m_review;
    QPointer<RebootDialog> m_rebootQuestion;
};

} // namespace warmboot
