// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <chrono>
#include <string>
#include <vector>

namespace warmboot {

struct CommandOutput
{
    int status = 0; ///< exit status; 128 + N after signal N
    std::string out;
    std::string err;

    [[nodiscard]] bool ok() const { return status == 0; }
    /// By a signal, or it tells that of a program of its own: what it was asked for may have been done or not.
    [[nodiscard]] bool wasEnded() const { return status >= endedBySignal; }

    static constexpr int endedBySignal = 128;
};

/// Runs the few programs that the engine needs (systemctl, busctl, kexec). An interface so that
/// unit tests can play a machine.
class CommandRunner
{
public:
    CommandRunner() = default;
    CommandRunner(const CommandRunner &) = delete;
    CommandRunner &operator=(const CommandRunner &) = delete;
    virtual ~CommandRunner() = default;

    /// argv[0] is an absolute path. An error means that the program could not be run or did not
    /// end within the limit; a program that fails is an output with its status.
    virtual Result<CommandOutput> run(const std::vector<std::string> &argv, std::chrono::seconds limit) = 0;
    /// For what ends the session that this process is in, and every process with it: signals that are held back here
    /// (see holdSignals()) are held back by the program too, which could not tell how it went otherwise.
    virtual Result<CommandOutput> runToTheEnd(const std::vector<std::string> &argv, std::chrono::seconds limit) = 0;
};

/// Real processes: no shell, a fixed environment, standard input from /dev/null.
class ProcessRunner final : public CommandRunner
{
public:
    ProcessRunner();
    Result<CommandOutput> run(const std::vector<std::string> &argv, std::chrono::seconds limit) override;
    Result<CommandOutput> runToTheEnd(const std::vector<std::string> &argv, std::chrono::seconds limit) override;
};

} // namespace warmboot
