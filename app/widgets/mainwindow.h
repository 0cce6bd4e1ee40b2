// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class QAction;
class QMessageBox;
class QSplitter;
class QStackedWidget;

namespace warmboot {

class MachineList;
class MachinesModel;
class MachinesPage;
class MachineView;

/// The one window: the machines at the left, the chosen one at the right.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// sessions: not owned, at least one; they outlive the window, or are removed from it first.
    explicit MainWindow(const QList<Session *> &sessions, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Closing hides the window and the application lives on in the tray: no question about edits then.
    void setStaysInTray(bool stays) { m_staysInTray = stays; }

    void addMachine(warmboot::Session *session);
    void removeMachine(warmboot::Session *session); ///< not the last one
    void replaceMachine(warmboot::Session *old, warmboot::Session *session); ///< in its row, and chosen
    /// Whether a machine can be taken off the list, and Warmboot's program off it; without, no server can be added.
    void setServers(std::function<bool(const Session &)> isServer);

    /// Of the machine that is chosen, also while the table of all is shown.
    [[nodiscard]] MachineView *currentView() const;
    [[nodiscard]] MachinesPage *machinesPage() const { return m_all; }

    /// Chooses this machine at the left; raising the window is the caller's.
    void showMachine(warmboot::Session *session);
    void showAllMachines();
    void tellDone(warmboot::Session *session, const QString &sentence); ///< at the foot of its view
    /// The confirmation before a reboot, over this window, which is visible by then.
    void showReboot(warmboot::Session *session, warmboot::OneShot via);
    /// Ends the application, after a question when there are edits.
    void quit();
    /// The session of the desktop ends, and edits with it, also those behind a hidden window: asks about them
    /// and waits for the answer. False: a person wants to keep them.
    [[nodiscard]] bool maySessionEnd();
    /// Are there edits that would be lost, or servers that somebody waits for?
    [[nodiscard]] bool asksBeforeItGoes() const;

Q_SIGNALS:
    void aboutRequested();
    void addServerRequested();
    void importRequested();
    void exportRequested();
    void removeRequested(warmboot::Session *session);
    void changeRequested(warmboot::Session *session); ///< its entry in the list
    void cleanRequested(warmboot::Session *session); ///< what was sent there is to go

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow(Session *session);
    void makeFileMenu();
    void makeMenus();
    void makeMachineMenu();
    void readAgain() const;
    void choose(Session *session);
    [[nodiscard]] MachineView *viewOf(Session *session);
    /// What the menus are about: the machine that is shown, or the one that is chosen in the table; nullptr: none.
    [[nodiscard]] Session *subject() const;
    [[nodiscard]] bool showsAll() const;
    MachineView *viewOfSubject(); ///< shown, so that everybody sees which it is
    void askToRebootSeveral(const QList<Session *> &sessions, OneShot via);
    void refreshActions();
    void restoreLayout();
    void saveLayout();
    [[nodiscard]] QList<Session *> edited() const;
    [[nodiscard]] QList<Session *> underWay() const;
    [[nodiscard]] static QString namesOf(const QList<Session *> &sessions);
    bool mayGo();
    bool isAsking();
    void goOn(bool quitting);
    void askAboutWork();
    void askAboutEdits();

    QList<Session *> m_sessions;
    MachinesModel *m_model;
    QSplitter *m_splitter;
    MachineList *m_list;
    QStackedWidget *m_views;
    MachinesPage *m_all;
    QHash<const Session *, MachineView *> m_viewOf; ///< made when a machine is looked at: there may be hundreds
    Session *m_current = nullptr;
    QString m_page; ///< that a new view begins with
    std::function<bool(const Session &)> m_isServer;
    QList<QAction *> m_serverActions; ///< where servers can be added
    QAction *m_showAll = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_clean = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_kexec = nullptr;
    QAction *m_bios = nullptr;
    QAction *m_soft = nullptr;
    QAction *m_retry = nullptr;
    QPointer<QMessageBox> m_question;
    bool m_staysInTray = false;
    bool m_quitting = false;
    bool m_leavesWork = false; ///< somebody said so
    bool m_goesOn = false; ///< the last question was answered with what lets the window go
    bool m_sessionEnds = false;
    bool m_restored = false;
};

} // namespace warmboot
