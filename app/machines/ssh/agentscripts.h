// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <string>

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

/// What we have for a server.
struct Offer
{
    std::string version; ///< of the agents; another one that is installed there is not used
    QMap<QString, Agent> agents; ///< by architecture, as uname -m says it
    bool lookOnly = false; ///< do not try to become root
};

/// What a server has, as its answer to approachCommand() says.
struct Survey
{
    QString architecture; ///< uname -m
    bool doasAsks = false; ///< for a password, and only at a terminal
    QString folder; ///< where an agent of ours is kept, absolute
    bool serves = false; ///< there was a warmbootctl to go on with
    bool sudoAsks = false; ///< it goes on by a sudo that may ask for a password

    bool operator==(const Survey &) const = default;
};

/// Says what the server has and goes on as `warmbootctl serve`, all in one call: with its own when that is of our
/// release, otherwise with the agent that was sent there, if that is whole and private; as root if the user may be.
/// Ends with 0 where there is neither. sudo asks for its password on stderr, with the mark and a colon, and reads it
/// from stdin. mark: letters and digits that no noise of a login contains.
[[nodiscard]] QString approachCommand(const QByteArray &mark, const Offer &offer);
/// nullopt: not in there as a whole. What a login prints before and after is passed over.
[[nodiscard]] std::optional<Survey> surveyFrom(const QByteArray &output, const QByteArray &mark);

/// Takes the agent from stdin, and leaves it there whole or not at all.
[[nodiscard]] QString sendCommand(const Survey &survey, const Agent &agent);
/// Why sendCommand() ended with this code, for people.
[[nodiscard]] Error sendError(int code, const Survey &survey, const std::string &machine, const std::string &detail);
/// Removes every agent of ours.
[[nodiscard]] QString removeCommand(const Survey &survey);

} // namespace warmboot
