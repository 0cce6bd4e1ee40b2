// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server as the application has it, without the application.
//   warmboot-ssh-client DESTINATION RUNTIMEFOLDER AGENTFOLDER VERSION
// What happens is a line of JSON each; what a person would do is a line on stdin: "yes", "no" or "secret TEXT" answer
// ssh's question, "sudo TEXT" and "look" the one for sudo; "state", "apply", "start", "start-quietly", "remove",
// "quit"; "pulse" is answered as soon as a click would be.

#include "machines/linebuffer.h"
#include "machines/ssh/askpass.h"
#include "machines/ssh/askpassdoor.h"
#include "machines/ssh/sshdestination.h"
#include "machines/ssh/sshmachine.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTextStream>

#include <array>

#include <unistd.h>

namespace {

using namespace warmboot;
using namespace Qt::StringLiterals;

void tell(const QJsonObject &what)
{
    QTextStream(stdout) << QJsonDocument(what).toJson(QJsonDocument::Compact) << Qt::endl;
}

QJsonObject described(const Error &error)
{
    return {{u"event"_s, u"error"_s},
            {u"kind"_s, QString::fromLatin1(toString(error.kind))},
            {u"code"_s, QString::fromStdString(error.sentence.code)},
            {u"text"_s, QString::fromStdString(error.sentence.text())},
            {u"detail"_s, QString::fromStdString(error.detail)}};
}

QString kindOf(const SshPrompt &prompt)
{
    switch (prompt.kind) {
    case SshPrompt::Kind::HostKey: return u"hostkey"_s;
    case SshPrompt::Kind::Password: return u"password"_s;
    case SshPrompt::Kind::Passphrase: return u"passphrase"_s;
    case SshPrompt::Kind::Secret: return u"secret"_s;
    case SshPrompt::Kind::Notice: return u"notice"_s;
    case SshPrompt::Kind::Confirm:
    case SshPrompt::Kind::Sudo: break;
    }
    return u"confirm"_s;
}

class Client : public QObject
{
    Q_OBJECT

public:
    Client(const QString &destination, const QString &runtime, const QString &agents, const std::string &version)
        : m_door(runtime, QCoreApplication::applicationFilePath())
        , m_machine(destination, hostPartOf(destination),
                    {.askpass = &m_door, .runtimeFolder = runtime, .agentFolder = agents, .version = version})
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_machine, &SshMachine::questionAsked, this, [this](int question, const SshPrompt &prompt) {
            m_question = question;
            if (prompt.kind == SshPrompt::Kind::Sudo)
                tell({{u"event"_s, u"sudo"_s}, {u"again"_s, prompt.again}});
            else
                tell({{u"event"_s, u"asked"_s},
                      {u"kind"_s, kindOf(prompt)},
                      {u"subject"_s, prompt.subject},
                      {u"fingerprint"_s, prompt.fingerprint},
                      {u"again"_s, prompt.again},
                      {u"text"_s, prompt.text}});
        });
        connect(&m_machine, &Machine::linkChanged, this, &Client::tellLink);
        connect(&m_input, &QSocketNotifier::activated, this, &Client::read);
        m_machine.start();
    }

private:
    void tellLink()
    {
        if (m_machine.link() == Machine::Link::Lost)
            tell(described(m_machine.linkError()));
        else if (m_machine.link() == Machine::Link::Ready) {
            const auto why = m_machine.cannotChange().value_or(Error()).sentence;
            tell({{u"event"_s, u"ready"_s},
                  {u"cannotChange"_s, QString::fromStdString(why.code)},
                  {u"why"_s, QString::fromStdString(why.text())}});
        }
    }

    void read()
    {
        std::array<char, 4096> bytes{};
        const auto got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (got <= 0)
            QCoreApplication::quit();
        else
            m_said.add(QByteArray(bytes.data(), got));
        while (const auto line = m_said.takeLine())
            obey(QString::fromUtf8(*line));
    }

    void obey(const QString &line)
    {
        const auto word = line.section(u' ', 0, 0);
        const auto rest = line.section(u' ', 1);
        if (word == u"quit")
            QCoreApplication::quit();
        else if (word == u"yes" || word == u"secret")
            m_machine.answerQuestion(m_question, true, word == u"yes" ? word : rest);
        else if (word == u"no")
            m_machine.answerQuestion(m_question, false);
        else if (word == u"sudo")
            m_machine.answerQuestion(m_question, true, rest);
        else if (word == u"look")
            m_machine.answerQuestion(m_question, false);
        else if (word == u"start")
            m_machine.start();
        else if (word == u"start-quietly")
            m_machine.startQuietly();
        else if (word == u"state")
            m_machine.probe([](const Result<MachineState> &state) {
                tell(state ? QJsonObject{{u"event"_s, u"state"_s},
                                         {u"os"_s, QString::fromStdString(state->os)},
                                         {u"hostname"_s, QString::fromStdString(state->hostname)}}
                           : described(state.error()));
            });
        else if (word == u"pulse")
            tell({{u"event"_s, u"pulse"_s}});
        else if (word == u"apply")
            apply();
        else if (word == u"remove")
            m_machine.removeAgent([](const std::optional<Error> &error) {
                tell(error ? described(*error) : QJsonObject{{u"event"_s, u"removed"_s}});
            });
    }

    void apply()
    {
        const auto tellError = [](const Error &error) {
            auto what = described(error);
            what[u"event"_s] = u"not-applied"_s;
            tell(what);
        };
        m_machine.plan({Settings()}, [this, tellError](const Result<PlanAnswer> &answer) {
            if (!answer) {
                tellError(answer.error());
                return;
            }
            m_machine.apply({Settings(), answer->digest}, [tellError](const Result<Done> &done) {
                if (done)
                    tell({{u"event"_s, u"applied"_s}, {u"record"_s, done->record}});
                else
                    tellError(done.error());
            });
        });
    }

    AskpassDoor m_door;
    SshMachine m_machine;
    QSocketNotifier m_input;
    LineBuffer m_said;
    int m_question = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (isAskpass())
        return runAskpass(argc > 1 ? argv[1] : nullptr);
    const QCoreApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    if (words.size() != 5)
        return 2;
    const auto destination = sshDestinationFrom(words[1]);
    if (!destination) {
        tell(described(destination.error()));
        return 0;
    }
    const Client client(*destination, words[2], words[3], words[4].toStdString());
    return QCoreApplication::exec();
}

#include "client.moc"
