// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <string>

namespace warmboot {

std::string sanitized(std::string_view text)
{
    constexpr std::size_t most = 2000;
    std::string safe(text.substr(0, most));
    std::ranges::replace_if(safe, [](char c) { return c < ' ' || c > '~'; }, '?');
    return text.size() > most ? safe + "..." : safe;
}

void journal(Priority priority, const std::string &text)
{
    // Prefixes that systemd understands on standard error: <4> is a warning, <6> information.
    const auto line = (priority == Priority::Warning ? "<4>" : "<6>") + sanitized(text) + "\n";
    std::fputs(line.c_str(), stderr);
    std::fflush(stderr);
}

void journal(Priority priority, std::string_view action, int uid, const std::string &text)
{
    journal(priority, std::string(action) + " for uid " + std::to_string(uid) + " " + text);
}

void messageToJournal(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    const bool harmless = type == QtDebugMsg || type == QtInfoMsg;
    journal(harmless ? Priority::Info : Priority::Warning, message.toStdString());
}

} // namespace warmboot
