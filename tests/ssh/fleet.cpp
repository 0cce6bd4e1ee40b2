// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many servers as the application has them when it starts, without its windows.
//   warmboot-ssh-fleet LIST RUNTIMEFOLDER AGENTFOLDER VERSION
// A line of JSON for each that is called, and for what became of it; ends with stdin.

#include "machines/openfiles.h"
#include "machines/ssh/askpass.h"
#include "machines/ssh/askpassdoor.h"
#include "machines/ssh/serverlist.h"
#include "machines/ssh/sshmachine.h"
#include "session/startqueue.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTextStream>

#include <memory>
#include <vector>

#include <unistd.h>

namespace {

using namespace warmboot;
using namespace Qt::StringLiterals;

void tell(const QString &event, const QString &name, const QString &detail = {})
{
    const QJsonObject what{{u"event"_s, event}, {u"name"_s, name}, {u"detail"_s, detail}};
    QTextStream(stdout) << QJsonDocument(what).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// Tells when it is called.
class Server : public SshMachine
{
public:
    using SshMachine::SshMachine;
    void start() override
    {
        tell(u"called"_s, name());
        SshMachine::start();
    }
};

void tellPhase(const Session &session)
{
    switch (session.phase()) {
    case Session::Phase::Ready: tell(u"ready"_s, session.name(), QString::fromStdString(session.state().os)); return;
    case Session::Phase::Lost:
        tell(u"lost"_s, session.name(), QString::fromStdString(session.lostBecause().sentence.code));
        return;
    case Session::Phase::Connecting:
    case Session::Phase::Rebooting: break;
    }
    tell(u"odd"_s, session.name());
}

} // namespace

int main(int argc, char **argv)
{
    if (isAskpass())
        return runAskpass(argc > 1 ? argv[1] : nullptr);
    allowManyOpenFiles();
    const QCoreApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    const auto list = readServers(words.value(1));
    if (words.size() != 5 || !list)
        return 2;
    AskpassDoor door(words[2], QCoreApplication::applicationFilePath());
    std::vector<std::unique_ptr<Session>> sessions;
    StartQueue queue;
    for (const auto &one : *list) {
        const SshMachine::Means means{
            .askpass = &door, .runtimeFolder = words[2], .agentFolder = words[3], .version = words[4].toStdString()};
        auto *server = new ::Server(one.destination, one.shownName(), means);
        sessions.push_back(std::make_unique<Session>(std::unique_ptr<Machine>(server)));
        auto *session = sessions.back().get();
        QObject::connect(server, &SshMachine::questionAsked, &queue, [&queue, session] {
            tell(u"asked"_s, session->name());
            queue.passOver(session);
        });
        // Before the queue hears of it: what it calls next comes after.
        QObject::connect(session, &Session::phaseChanged, session, [session] { tellPhase(*session); });
    }
    for (const auto &session : sessions)
        queue.add(session.get(), Session::Asking::Person);
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
