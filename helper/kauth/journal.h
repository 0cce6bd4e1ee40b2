// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtLogging>

#include <string>
#include <string_view>

class QMessageLogContext;

namespace warmboot {

// The journal is the only place for what a caller must not learn: other users' requests, paths,
// the words of programs.

enum class Priority { Info, Warning };

/// One line on standard error, which systemd takes to the journal.
void journal(Priority priority, const std::string &text);
/// The same about what a caller asked for.
void journal(Priority priority, std::string_view action, int uid, const std::string &text);

/// The same text on one line: control characters and what is not ASCII as '?', cut after 2,000 bytes.
[[nodiscard]] std::string sanitized(std::string_view text);

/// KAuth's own handler broadcasts what Qt has to say on the system bus.
void messageToJournal(QtMsgType type, const QMessageLogContext &context, const QString &message);

} // namespace warmboot
