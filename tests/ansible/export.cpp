// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the application exports for Ansible, without its windows and its ssh.
//   warmboot-ansible-export FOLDER WARMBOOTCTL DESTINATION...
// Each is written as set up like the machine that this warmbootctl runs on.

#include "desktop/ansibleexport.h"
#include "machines/servemachine.h"
#include "machines/ssh/serverlist.h"
#include "machines/ssh/sshdestination.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace warmboot;

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", error.sentence.text().c_str());
    return 1;
}

int exportAll(const QStringList &words, const std::optional<Settings> &settings)
{
    QList<ExportedHost> hosts;
    for (const auto &word : words.mid(3)) {
        const auto destination = sshDestinationFrom(word);
        if (!destination)
            return failed(destination.error());
        hosts.append({Server{*destination, {}}.shownName(), *destination, settings});
    }
    const auto written = exportForAnsible(words[1], hosts, false);
    return written ? 0 : failed(written.error());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;
    ServeMachine machine(QStringLiteral("atlas"), {words[2], QStringLiteral("serve")});
    QObject::connect(&machine, &Machine::linkChanged, &app, [&] {
        if (machine.link() == Machine::Link::Lost)
            QCoreApplication::exit(failed(machine.linkError()));
        else
            machine.probe([&](const Result<MachineState> &state) {
                QCoreApplication::exit(state ? exportAll(words, state->settings) : failed(state.error()));
            });
    });
    machine.start();
    return QCoreApplication::exec();
}
