// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

#include <functional>
#include <memory>

namespace warmboot {

// What all programs that are run here have in common.

/// why, in words for people, when the program could not be started; from the event loop. Everything else is finished().
/// context: as in QObject::connect().
void onNotStarted(QProcess &process, const QObject *context, std::function<void(const std::string &why)> notStarted);

/// Starts it in this environment without keeping a copy: some thousand bytes, for as long as the process lasts.
void startIn(const QProcessEnvironment &environment, QProcess &process, const QString &program,
             const QStringList &arguments);

/// Ends it without a further signal to receiver, which may be inside one of its signals. ask: what makes it end by
/// itself; it is killed when it does not at once. Null afterwards; may be null before.
void endProcess(std::unique_ptr<QProcess> &process, const QObject *receiver, void (QProcess::*ask)());

} // namespace warmboot
