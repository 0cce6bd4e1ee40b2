// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/arguments.h"

#include "machines/ssh/sshdestination.h"
#include "session/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <KShell>

namespace warmboot {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::Arguments)
};

QCommandLineOption trayOption()
{
    return {QStringLiteral("tray"), Words::tr("Start in the tray, without a window.")};
}

QCommandLineOption machineOption()
{
    return {QStringLiteral("machine"),
            Words::tr("Show this machine as well. COMMAND runs \"warmbootctl serve\" there, "
                      "for example: atlas=ssh root@atlas warmbootctl serve. Can be given several times."),
            Words::tr("NAME=COMMAND")};
}

QCommandLineOption serverOption()
{
    return {
        QStringLiteral("server"),
        Words::tr(
            "Show this server as well, which needs nothing but sshd, systemd and kexec-tools: user@host, or a host of "
            "~/.ssh/config. Can be given several times; the window keeps a list of its own."),
        Words::tr("SERVER")};
}

QCommandLineOption noThisComputerOption()
{
    return {QStringLiteral("no-this-computer"),
            Words::tr("Leave this computer out; goes with --server and --machine.")};
}

} // namespace

void Arguments::describe(QCommandLineParser &parser)
{
    parser.addOptions({trayOption(), serverOption(), machineOption(), noThisComputerOption()});
}

std::expected<Arguments, QString> Arguments::from(const QCommandLineParser &parser)
{
    Arguments arguments;
    arguments.tray = parser.isSet(trayOption());
    arguments.thisComputer = !parser.isSet(noThisComputerOption());
    const auto values = parser.values(machineOption());
    for (const auto &value : values) {
        const auto equals = value.indexOf(QLatin1Char('='));
        // Quotes as in a shell, but no shell: nothing in it is expanded.
        KShell::Errors quoting = KShell::NoError;
        const MachineArgument machine{.name = value.left(equals).trimmed(),
                                      .serve = KShell::splitArgs(value.mid(equals + 1), KShell::NoOptions, &quoting)};
        if (quoting != KShell::NoError)
            return std::unexpected(Words::tr("--machine %1: a quote is not closed.").arg(value));
        if (equals < 1 || machine.name.isEmpty() || machine.serve.isEmpty())
            return std::unexpected(Words::tr("--machine %1: write NAME=COMMAND.").arg(value));
        arguments.machines.append(machine);
    }
    for (const auto &value : parser.values(serverOption())) {
        const auto destination = sshDestinationFrom(value);
        if (!destination)
            return std::unexpected(Words::tr("--server: %1").arg(translated(destination.error())));
        if (!arguments.servers.contains(*destination))
            arguments.servers.append(*destination);
    }
    if (!arguments.thisComputer && arguments.machines.isEmpty() && arguments.servers.isEmpty())
        return std::unexpected(Words::tr("--no-this-computer leaves no machine to show; add --server USER@HOST."));
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(
            Words::tr("%1: no file or machine is expected here.").arg(parser.positionalArguments().first()));
    return arguments;
}

QStringList Arguments::machineWords() const
{
    QStringList words;
    if (!thisComputer)
        words.append(QStringLiteral("--no-this-computer"));
    for (const auto &server : servers)
        words.append({QStringLiteral("--server"), server});
    for (const auto &machine : machines)
        words.append({QStringLiteral("--machine"), machine.name + QLatin1Char('=') + KShell::joinArgs(machine.serve)});
    return words;
}

QStringList Arguments::missing(const Arguments &other) const
{
    QStringList names;
    if (other.thisComputer && !thisComputer)
        names.append(Words::tr("this computer"));
    for (const auto &machine : other.machines) {
        if (!machines.contains(machine))
            names.append(machine.name);
    }
    for (const auto &server : other.servers) {
        if (!servers.contains(server))
            names.append(server);
    }
    return names;
}

} // namespace warmboot
