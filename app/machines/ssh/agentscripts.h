// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace warmboot {

// What is said to a server's shell before warmbootctl runs there. One line each, for whatever login shell there is: sh,
// csh and fish agree on what single quotes hold as long as no quote, backslash, exclamation mark or line break is
// inside.

/// The warmbootctl that would be sent to a server.
struct Agent
{
    QString file; ///< here
    QByteArray sha256; ///< 64 hex digits
};

/// What a server has, as its answer to surveyCommand() says.
struct Survey
{
    QString system; ///< uname -s: "Linux"
    QString architecture; ///< uname -m
    bool root = false;
    bool sudo = false;
    bool sudoFree = false; ///< without a password
    bool doasFree = false;
    bool doasAsks = false; ///< for a password, and only at a terminal
    QString installed; ///< path of its own warmbootctl; empty: none
    QByteArray greeting; ///< what that says when it serves
    QString folder; ///< where an agent of ours is kept, absolute

    bool operator==(const Survey &) const = default;
};

/// mark: letters and digits that no noise of a login contains.
[[nodiscard]] QString surveyCommand(const QByteArray &mark);
/// nullopt: not in there as a whole. What a login prints before and after is passed over.
[[nodiscard]] std::optional<Survey> surveyFrom(const QByteArray &output, const QByteArray &mark);

/// Whether the agent is there, whole and private: exit code 0.
[[nodiscard]] QString checkCommand(const Survey &survey, const Agent &agent);
/// Takes the agent from stdin, and leaves it there whole or not at all.
[[nodiscard]] QString sendCommand(const Survey &survey, const Agent &agent);
/// Why sendCommand() ended with this code, for people.
[[nodiscard]] Error sendError(int code, const Survey &survey, const std::string &machine, const std::string &detail);
/// Removes every agent of ours.
[[nodiscard]] QString removeCommand(const Survey &survey);
[[nodiscard]] QString agentPath(const Survey &survey, const Agent &agent);

enum class Privilege {
    None, ///< as the user: everything can be looked at
    Root,
    Sudo, ///< without a password
    SudoPassword,
    Doas,
};
[[nodiscard]] Privilege privilegeOf(const Survey &survey);
/// path: of the warmbootctl there. prompt: with which sudo asks for the password, on stderr.
[[nodiscard]] QString serveCommand(const QString &path, Privilege privilege, const QByteArray &prompt);

} // namespace warmboot
