// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/sshmachine.h"

#include "machines/childprocess.h"
#include "machines/plaintext.h"
#include "machines/ssh/askpassdoor.h"
#include "machines/ssh/sshdestination.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr qsizetype mostSaid = qsizetype{256} * 1024; // an errand says nothing; a server may send without end
constexpr qsizetype errorsKept = 4096; // the end of them

constexpr std::chrono::milliseconds approachWithin = std::chrono::seconds{30};
constexpr std::chrono::milliseconds removeWithin = std::chrono::seconds{30};
constexpr std::chrono::milliseconds sendWithin = std::chrono::minutes{10};
constexpr int sudoQuestion = 0; // those of ssh begin with 1
constexpr int ofSshItself = 255; // or of a program there; then a second try ends the same

QByteArray newMark()
{
    return "warmboot" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

/// In hexadecimal; empty: it cannot be read. Once for all servers, until it is another file.
QByteArray sha256Of(QFile &file)
{
    struct Known
    {
        QDateTime changed;
        qint64 size = 0;
        QByteArray sum;
    };
    static QHash<QString, Known> all;
    const QFileInfo info(file);
    auto &known = all[info.filePath()];
    if (!known.sum.isEmpty() && known.changed == info.lastModified() && known.size == info.size())
        return known.sum;
    known = {.changed = info.lastModified(), .size = info.size(), .sum = {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
        known.sum = hash.result().toHex();
    return known.sum;
}

} // namespace

SshMachine::SshMachine(const QString &destination, const QString &name, Means means, QObject *parent)
    : ServeMachine(name, {SshMaster::program()}, parent)
    , m_destination(destination)
    , m_means(std::move(means))
    , m_master(destination, m_means.runtimeFolder, name)
{
    connect(m_means.askpass, &AskpassDoor::asked, this, [this](int question, QObject *who, const SshPrompt &prompt) {
        if (who == this)
            onAsked(question, prompt);
    });
    connect(m_means.askpass, &AskpassDoor::withdrawn, this, [this](int question) {
        if (m_questions.remove(question) > 0)
            Q_EMIT questionWithdrawn(question);
    });
    connect(&m_master, &SshMaster::opened, this, [this] {
        m_means.askpass->forget(this); // ssh runs on with its token, and has nothing to ask any more
        m_answers.connected();
        approach();
    });
    connect(&m_master, &SshMaster::closed, this, [this] {
        if (!m_starting) // then serve has ended as well, and says so
            return;
        if (m_fresh)
            giveUp(m_master.error());
        else
            connectAnew(); // the old one, which had not noticed yet that it was gone
    });
    connect(&serve(), &ServeProcess::asked, this, &SshMachine::onSudoAsked);
    connect(&serve(), &ServeProcess::ended, this, &SshMachine::withdrawQuestions);
}

SshMachine::~SshMachine()
{
    dropErrand();
    m_sudoPassword.fill(u'\0');
}

Machine::Link SshMachine::link() const
{
    if (m_gaveUp)
        return Link::Lost;
    return m_starting ? Link::Starting : ServeMachine::link();
}

Error SshMachine::linkError() const
{
    return m_gaveUp ? *m_gaveUp : ServeMachine::linkError();
}

std::optional<Error> SshMachine::cannotChange() const
{
    if (m_lookOnly && link() == Link::Ready)
        return Error{ErrorKind::Unauthorized,
                     m_sudoSaid.empty() ? say("sudo-declined", {{"machine", who()}})
                                        : say("sudo-refused", {{"machine", who()}, {"why", m_sudoSaid}}),
                     {}};
    if (link() != Link::Ready || serve().greeting().root)
        return std::nullopt;
    return Error{
        ErrorKind::Unauthorized,
        say(m_survey.doasAsks ? SentenceCode("doas-asks") : SentenceCode("not-root-there"), {{"machine", who()}}),
        {}};
}

void SshMachine::start()
{
    begin(true);
}

void SshMachine::startQuietly()
{
    begin(false);
}

void SshMachine::begin(bool asking)
{
    m_asking = asking;
    withdrawQuestions();
    m_gaveUp.reset();
    m_starting = true;
    m_lookOnly = false;
    m_sudoSaid.clear();
    m_sent = false;
    m_sudoTried = false;
    m_approaching = false;
    dropErrand();
    m_mark = newMark();
    m_fresh = false;
    if (m_master.state() == SshMaster::State::Open)
        approach();
    else
        connectAnew();
}

void SshMachine::connectAnew()
{
    m_fresh = true;
    m_approaching = false;
    dropErrand();
    m_answers.startConnecting();
    m_means.askpass->forget(this);
    // Where nothing would be answered ssh need not try: a failed try is held against us there.
    m_master.open(m_means.askpass->environmentFor(this), m_asking || !m_answers.isEmpty());
}

void SshMachine::onAsked(int question, const SshPrompt &prompt)
{
    if (const auto kept = m_answers.answerTo(prompt)) {
        m_means.askpass->answer(question, true, *kept);
        return;
    }
    if (m_asking) {
        auto shown = prompt;
        shown.again = m_answers.wasGiven(prompt);
        m_questions.insert(question, shown);
        Q_EMIT questionAsked(question, shown);
        return;
    }
    m_means.askpass->answer(question, false);
    giveUp({ErrorKind::Unauthorized, say("ssh-would-ask", {{"machine", who()}}), {}});
}

void SshMachine::onSudoAsked()
{
    const bool again = std::exchange(m_sudoTried, true);
    if (!again && !m_sudoPassword.isNull()) {
        setSudoPassword(m_sudoPassword);
    } else if (m_asking) {
        SshPrompt prompt;
        prompt.kind = SshPrompt::Kind::Sudo;
        prompt.again = again;
        m_questions.insert(sudoQuestion, prompt);
        Q_EMIT questionAsked(sudoQuestion, prompt);
    } else {
        setSudoPassword({});
    }
}

void SshMachine::answerQuestion(int question, bool accepted, const QString &secret)
{
    if (!m_questions.contains(question))
        return;
    const auto prompt = m_questions.take(question);
    if (question == sudoQuestion) {
        setSudoPassword(accepted ? QString(u""_s + secret) : QString()); // an empty one is not none
        return;
    }
    if (accepted)
        m_answers.given(prompt, secret);
    m_means.askpass->answer(question, accepted, secret);
    // To a no, ssh has its own end; of a secret that is not given it would ask twice more.
    if (!accepted && !prompt.isQuestion())
        giveUp({ErrorKind::Unauthorized, say("ssh-declined", {{"machine", who()}}), {}});
}

void SshMachine::withdrawQuestions()
{
    for (const int question : std::exchange(m_questions, {}).keys())
        Q_EMIT questionWithdrawn(question);
}

/// One that is still running tells nobody how it ended.
void SshMachine::dropErrand()
{
    endProcess(m_errand, this, &QProcess::kill);
}

/// input: a file for its stdin, or empty for none.
void SshMachine::run(const QString &command, const QString &input, Finished finished)
{
    const auto arguments = m_master.through(command);
    m_errand = std::make_unique<QProcess>();
    auto *errand = m_errand.get();
    errand->setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : input);
    const auto errors = std::make_shared<QByteArray>();
    connect(errand, &QProcess::readyReadStandardOutput, this, [errand] {
        if (errand->bytesAvailable() > mostSaid)
            errand->kill();
    });
    connect(errand, &QProcess::readyReadStandardError, this, [errand, errors] {
        *errors += errand->readAllStandardError();
        *errors = errors->right(errorsKept);
    });
    // A server may say nothing for ever; a program of 5 MB takes its time on a slow line.
    const auto patience = input.isEmpty() ? removeWithin : sendWithin;
    QTimer::singleShot(patience, errand, [this, errand, patience] {
        errand->kill();
        if (m_starting && errand == m_errand.get()) {
            const auto seconds = std::to_string(std::chrono::duration_cast<std::chrono::seconds>(patience).count());
            giveUp({ErrorKind::Unreachable, say("serve-silent", {{"machine", who()}, {"seconds", seconds}}), {}});
        }
    });
    connect(errand, &QProcess::finished, this, [this, errand, errors, finished = std::move(finished)](int code) {
        const auto output = errand->readAllStandardOutput();
        *errors += errand->readAllStandardError();
        const auto said = plainText(errors->right(errorsKept));
        const bool crashed = errand->exitStatus() == QProcess::CrashExit;
        m_errand.release()->deleteLater();
        if (m_gaveUp)
            return;
        finished(crashed ? -1 : code, output, said);
    });
    errand->start(arguments.first(), arguments.mid(1));
}

void SshMachine::approach()
{
    serve().setPrompt(m_mark + ':');
    serve().setCommand(m_master.through(approachCommand(m_mark, offer())));
    serve().setLimits({.greetWithin = approachWithin});
    ServeMachine::start(); // what may end now is an earlier one
    m_approaching = true;
}

void SshMachine::becameReady()
{
    m_approaching = false;
    m_starting = false;
    m_survey = surveyFrom(serve().before(), m_mark).value_or(Survey());
}

/// Until serve is Ready, its end is looked into, and may be only a step.
bool SshMachine::goesOnAfterEnd()
{
    if (!m_starting && !m_gaveUp)
        return false;
    if (std::exchange(m_approaching, false) && !m_gaveUp)
        QTimer::singleShot(0, this, [this, mark = m_mark] { // it is about to be ended yet
            if (mark == m_mark && m_starting && !m_approaching)
                afterApproach();
        });
    return true;
}

void SshMachine::afterApproach()
{
    const auto survey = surveyFrom(serve().before(), m_mark);
    const auto code = serve().exitCode();
    const auto &errors = serve().error().detail;
    if (!survey && code == ofSshItself && !m_fresh) {
        connectAnew();
        return;
    }
    if (!survey && code) {
        const auto why = lastLine(errors.empty() ? plainText(serve().before()) : errors);
        giveUp({code == ofSshItself ? ErrorKind::Unreachable : ErrorKind::Failed,
                say("survey-failed", {{"machine", who()}, {"why", why.empty() ? "-" : why}}),
                errors});
        return;
    }
    if (!survey) {
        giveUp(serve().error());
        return;
    }
    m_survey = *survey;
    if (!survey->serves && code) {
        provideAgent();
        return;
    }
    // sudo ended it: a wrong password three times, or a user who may not, whom it may not even ask. Everything can be
    // looked at all the same.
    if (survey->sudoAsks && code && !m_lookOnly && m_master.state() == SshMaster::State::Open) {
        m_lookOnly = true;
        m_sudoSaid = lastLine(errors);
        m_sudoPassword = QString();
        approach();
        return;
    }
    giveUp(serve().error());
}

void SshMachine::provideAgent()
{
    const auto agent = agentFor(m_survey.architecture);
    if (!agent) {
        giveUp(agent.error());
        return;
    }
    if (std::exchange(m_sent, true)) { // it was whole when it was there
        giveUp(sendError(-1, m_survey, who(), {}));
        return;
    }
    run(sendCommand(m_survey, *agent), agent->file, [this](int code, const QByteArray &, const std::string &errors) {
        if (code == 0)
            approach();
        else
            giveUp(sendError(code, m_survey, who(), errors));
    });
}

Offer SshMachine::offer() const
{
    Offer offer{.version = m_means.version, .agents = {}, .lookOnly = m_lookOnly};
    for (const auto &architecture : QDir(m_means.agentFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto agent = agentFor(architecture))
            offer.agents.insert(architecture, *agent);
    }
    return offer;
}

Result<Agent> SshMachine::agentFor(const QString &architecture) const
{
    constexpr qsizetype longest = 40;
    const bool plain = !architecture.isEmpty() && architecture.size() <= longest
        && std::ranges::all_of(architecture, [](QChar letter) { return letter.isLetterOrNumber() || letter == u'_'; });
    QFile file(m_means.agentFolder + u'/' + architecture + "/warmbootctl"_L1);
    if (!plain || !file.exists())
        return fail(
            ErrorKind::Refused,
            say("agent-none", {{"machine", who()}, {"architecture", plain ? architecture.toStdString() : "strange"}}));
    const auto sum = sha256Of(file);
    if (sum.isEmpty())
        return fail(ErrorKind::Failed,
                    say("agent-unreadable",
                        {{"path", file.fileName().toStdString()}, {"why", file.errorString().toStdString()}}));
    return Agent{file.fileName(), sum};
}

void SshMachine::setSudoPassword(const QString &password)
{
    m_sudoPassword = password;
    if (!password.isNull()) {
        serve().answerWay(password.toUtf8());
        return;
    }
    m_lookOnly = true;
    approach();
}

void SshMachine::removeAgent(std::function<void(std::optional<Error>)> done)
{
    if (m_errand || m_master.state() != SshMaster::State::Open) {
        done(Error{ErrorKind::Unreachable, say("not-connected", {{"machine", who()}}), {}});
        return;
    }
    if (m_survey.folder.isEmpty()) { // of a name that we put into no script: nothing was sent there
        done(std::nullopt);
        return;
    }
    run(removeCommand(m_survey),
        {},
        [this, done = std::move(done)](int code, const QByteArray &, const std::string &errors) {
            if (code == 0)
                done(std::nullopt);
            else
                done(Error{
                    ErrorKind::Failed, say("survey-failed", {{"machine", who()}, {"why", lastLine(errors)}}), errors});
        });
}

void SshMachine::giveUp(const Error &error)
{
    if (!std::exchange(m_starting, false))
        return;
    m_gaveUp = error;
    m_means.askpass->forget(this);
    withdrawQuestions();
    if (error.kind != ErrorKind::Unreachable)
        m_master.close(); // nothing is left open that nobody uses
    Q_EMIT linkChanged();
}

} // namespace warmboot
