// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QMainWindow>
#include <QPointer>

class QAction;
class QListView;
class QMessageBox;
class QSplitter;
class QStackedWidget;

namespace warmboot {

class MachineView;
class MachinesModel;

/// The one window: the machines at the left, the chosen one at the right.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// sessions: not owned, at least one; they outlive the window.
    explicit MainWindow(const QList<Session *> &sessions, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Closing hides the window and the application lives on in the tray: no question about edits then.
    void setStaysInTray(bool stays) { m_staysInTray = stays; }

    [[nodiscard]] MachineView *currentView() const;

    /// Chooses this machine at the left; raising the window is the caller's.
    void showMachine(warmboot::Session *session);
    /// The confirmation before a reboot, over this window, which is visible by then.
    void showReboot(warmboot::Session *session, warmboot::OneShot via);
    /// Ends the application, after a question when there are edits.
    void quit();
    /// The session of the desktop ends, and edits with it, also those behind a hidden window: asks about them
    /// and waits for the answer. False: a person wants to keep them.
    [[nodiscard]] bool maySessionEnd();

Q_SIGNALS:
    void aboutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeMachineList();
    void makeMenus();
    void makeMachineMenu();
    void readAgain() const;
    void choose(int row);
    void refreshActions();
    void restoreLayout();
    void saveLayout();
    [[nodiscard]] QList<Session *> edited() const;
    void askAboutEdits();

    QList<Session *> m_sessions;
    MachinesModel *m_model;
    QSplitter *m_splitter;
    QListView *m_list;
    QStackedWidget *m_views;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_kexec = nullptr;
    QAction *m_bios = nullptr;
    QAction *m_retry = nullptr;
    QPointer<QMessageBox> m_question;
    bool m_staysInTray = false;
    bool m_quitting = false;
    bool m_sessionEnds = false;
    bool m_restored = false;
};

} // namespace warmboot
