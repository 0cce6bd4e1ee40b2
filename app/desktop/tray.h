// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/traystate.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class KStatusNotifierItem;
class QAction;
class QMenu;

namespace warmboot {

class MachineEntries;

/// The icon in the tray. It shows the first of the machines, which is this computer unless it was left
/// out; for each of the next ones the tooltip has a line and the menu a menu of its own. What it offers is
/// asked for by signals, as it all needs the window: a review before the mode changes, a confirmation
/// before a reboot.
class Tray : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)

public:
    /// sessions: not owned, at least one. options: of the command line, for a start with the session.
    explicit Tray(const QList<Session *> &sessions, const QStringList &options = {}, QObject *parent = nullptr);
    ~Tray() override;

    void setSessions(const QList<Session *> &sessions); ///< as above; a menu that is open closes

    [[nodiscard]] const TrayState &state() const { return m_state; }
    [[nodiscard]] QMenu *menu() const;
    [[nodiscard]] KStatusNotifierItem &item() const { return *m_item; }

    /// Of the click that was last made in the tray, for Wayland; empty elsewhere.
    [[nodiscard]] QString activationToken() const;

    /// An XEmbed tray that came late is only seen by a new icon.
    void showAgain();

Q_SIGNALS:
    void openRequested();
    void showRequested(warmboot::Session *session); ///< open with this machine chosen
    void modeRequested(warmboot::Session *session, warmboot::Mode mode);
    void rebootRequested(warmboot::Session *session, warmboot::OneShot via);
    void undoRequested(warmboot::Session *session);
    void quitRequested();
    void failed(const QString &sentence);
    void drawn(); ///< another icon

private:
    void follow(const QList<Session *> &sessions);
    void makeMenu();
    [[nodiscard]] MachineEntries *addMachine(Session *session, QMenu *menu);
    void makeItem();
    void showState();
    void showIcon();

    QList<Session *> m_sessions; ///< those that it shows
    qsizetype m_more = 0; ///< that it does not
    QStringList m_options;
    bool m_naming = false; ///< it is not obvious which machine this is about
    TrayState m_state;
    std::optional<TraySign> m_shownSign;
    QMenu *m_menu = nullptr; // owned by the item
    QList<MachineEntries *> m_entries; // owned by the menu; in the order of the sessions
    QAction *m_autostart = nullptr;
    std::unique_ptr<KStatusNotifierItem> m_item;
};

} // namespace warmboot
