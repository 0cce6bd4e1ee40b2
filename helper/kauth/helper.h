// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KAuth/ActionReply>
#include <QObject>
#include <QVariantMap>

namespace warmboot {

/// The door through which the application changes this machine: one slot for each action of
/// org.warmboot.helper.actions, each with one kind of request. When a slot runs, polkit has said yes
/// for this action and this caller; nothing that the caller sent has been looked at.
///
/// The answer holds a kind, a code and the number of an undo record, and nothing else: KAuth
/// broadcasts it on the system bus, where every user can read it.
class Helper : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    // KAuth finds a slot by name: whatever is public here can be called from the bus.
    KAuth::ActionReply apply(const QVariantMap &arguments);
    KAuth::ActionReply uninstall(const QVariantMap &arguments);
    KAuth::ActionReply undo(const QVariantMap &arguments);
    KAuth::ActionReply redo(const QVariantMap &arguments);
    KAuth::ActionReply next(const QVariantMap &arguments);
    KAuth::ActionReply resume(const QVariantMap &arguments);
};

} // namespace warmboot
