// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/traystate.h"

#include <QList>
#include <QObject>

#include <memory>

class KStatusNotifierItem;
class QAction;
class QMenu;

namespace warmboot {

/// The icon in the tray. It shows the first of the machines, which is this computer unless it was left
/// out; the tooltip has a line for each of the others. What it offers is asked for by signals, as it all
/// needs the window: a review before the mode changes, a confirmation before a reboot.
class Tray : public QObject
{
    Q_OBJECT

public:
    /// sessions: not owned, at least one.
    explicit Tray(const QList<Session *> &sessions, QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] const TrayState &state() const { return m_state; }
    [[nodiscard]] QMenu *menu() const;
    [[nodiscard]] Session *session() const { return m_sessions.first(); }

    /// Of the click that was last made in the tray, for Wayland; empty elsewhere.
    [[nodiscard]] QString activationToken() const;

    /// An XEmbed tray that came late is only seen by a new icon.
    void showAgain();

Q_SIGNALS:
    void openRequested(const QString &activationToken);
    void modeRequested(warmboot::Session *session, warmboot::Mode mode);
    void rebootRequested(warmboot::Session *session, warmboot::OneShot via);
    void undoRequested(warmboot::Session *session);
    void quitRequested();
    void failed(const QString &sentence);

private:
    void makeMenu();
    void makeItem();
    void showState();

    QList<Session *> m_sessions;
    TrayState m_state;
    QMenu *m_menu = nullptr; // owned by the item
    std::unique_ptr<KStatusNotifierItem> m_item;
    QAction *m_switch = nullptr;
    QAction *m_kexec = nullptr;
    QAction *m_bios = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_autostart = nullptr;
};

} // namespace warmboot
