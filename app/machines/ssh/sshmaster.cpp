// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/sshmaster.h"

#include "machines/childprocess.h"
#include "machines/plaintext.h"
#include "machines/sandbox.h"
#include "machines/ssh/sshdestination.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QRegularExpression>
#include <QStandardPaths>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr qsizetype saidKept = 8192;
constexpr std::chrono::milliseconds lookEvery{250};
constexpr std::chrono::seconds connectingWithin{10};
constexpr std::chrono::seconds answeringWithin{600};

/// In both roles: no terminal, and nothing of ours is lent to the server or opened by it.
const QStringList &common()
{
    static const QStringList options{u"-a"_s,
                                     u"-x"_s,
                                     u"-T"_s,
                                     u"-o"_s,
                                     u"ClearAllForwardings=yes"_s,
                                     u"-o"_s,
                                     u"RemoteCommand=none"_s,
                                     u"-o"_s,
                                     u"PermitLocalCommand=no"_s};
    return options;
}

QString socketNameFor(const QString &destination, const void *owner)
{
    const QByteArray key = destination.toUtf8() + QByteArray::number(quintptr(owner));
    return QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16));
}

/// As ssh writes it for a key: "[atlas.example]:2222".
QString withoutPort(const QString &name)
{
    static const QRegularExpression bracketed(uR"(^\[([^\]]+)\](?::\d+)?$)"_s);
    const auto match = bracketed.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

/// "Could not resolve hostname HOST: WHY"; HOST can be that of a jump host.
Sentence unknownHost(const std::string &text, const std::string &machine)
{
    static const QRegularExpression words(u"Could not resolve hostname ([^\\s:]+): ([^\\r\\n]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = words.match(QString::fromStdString(text));
    return say("ssh-unknown-host",
               {{"machine", machine},
                {"host", match.hasMatch() ? match.captured(1).toStdString() : machine},
                {"why", match.hasMatch() ? match.captured(2).trimmed().toStdString() : "-"}});
}

} // namespace

SshMaster::SshMaster(QString destination, const QString &folder, QString name, QObject *parent)
    : QObject(parent)
    , m_destination(std::move(destination))
    , m_socket(folder + u'/' + socketNameFor(m_destination, this))
    , m_name(std::move(name))
{
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &SshMaster::look);
    connect(&m_lookup, &SshLookup::found, this, [this](const QString &, const SshSettings &settings) {
        m_settings = settings;
        const bool byTheWay = !settings.proxyJump.isEmpty() || !settings.proxyCommand.isEmpty();
        connectWithin(byTheWay ? answeringWithin : connectingWithin);
    });
    connect(&m_lookup, &SshLookup::failed, this, [this] { connectWithin(connectingWithin); });
}

SshMaster::~SshMaster()
{
    close();
}

QString SshMaster::program()
{
    const auto other = qEnvironmentVariable("WARMBOOT_SSH");
    return other.isEmpty() ? u"ssh"_s : other;
}

void SshMaster::open(const QProcessEnvironment &environment, bool asking)
{
    close();
    m_said.clear();
    m_asking = asking;
    m_environment = environment;
    m_settings = {};
    m_state = State::Connecting;
    // ssh counts the time in which a person answers the questions of a jump host as its own. What the configuration
    // says of one is worth a question only where there is a person.
    if (asking)
        m_lookup.askAtOnce(m_destination);
    else
        connectWithin(connectingWithin);
}

void SshMaster::connectWithin(std::chrono::seconds limit)
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &SshMaster::hear);
    connect(m_process.get(), &QProcess::finished, this, &SshMaster::onFinished);
    onNotStarted(*m_process, this, [this](const std::string &why) {
        m_state = State::Closed;
        watchForSocket(false);
        m_error = {ErrorKind::Unreachable, say("ssh-not-started", {{"why", why}}), why};
        Q_EMIT closed();
    });
    QStringList arguments{u"-M"_s,
                          u"-N"_s,
                          u"-S"_s,
                          m_socket,
                          u"-o"_s,
                          u"ControlPersist=no"_s,
                          u"-o"_s,
                          u"ServerAliveInterval=5"_s,
                          u"-o"_s,
                          u"ServerAliveCountMax=3"_s,
                          u"-o"_s,
                          u"ConnectTimeout=%1"_s.arg(limit.count())};
    // Not unseen, whatever is configured; but who wants no unknown host at all is not asked about one.
    if (!m_settings.refusesUnknownHosts)
        arguments += {u"-o"_s, u"StrictHostKeyChecking=ask"_s};
    if (inSandbox()) {
        const auto data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        QDir().mkpath(data);
        arguments += sandboxedSshOptions(data);
    }
    if (!m_asking)
        arguments += {u"-o"_s, u"BatchMode=yes"_s};
    startIn(std::exchange(m_environment, {}),
            *m_process,
            program(),
            arguments + common() + QStringList{u"--"_s, m_destination});
    watchForSocket(true);
}

void SshMaster::watchForSocket(bool on)
{
    if (auto *old = std::exchange(m_watcher, nullptr))
        old->deleteLater(); // it may be what called
    if (!on) {
        m_looking.stop();
        return;
    }
    m_watcher = new QFileSystemWatcher({QFileInfo(m_socket).path()}, this);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &SshMaster::look);
    m_looking.start();
}

/// The socket is there once the server has let us in; nothing else says so. It is looked for only while that lasts.
void SshMaster::look()
{
    if (!QFileInfo::exists(m_socket))
        return;
    watchForSocket(false);
    m_state = State::Open;
    Q_EMIT opened();
}

void SshMaster::close()
{
    watchForSocket(false);
    m_lookup.ask({});
    m_environment = {};
    m_state = State::Closed;
    if (!m_process)
        return;
    endProcess(m_process, this, &QProcess::terminate); // it tells the server, and takes its socket with it
    QFile::remove(m_socket); // unless it had to be killed
}

void SshMaster::hear()
{
    m_said += m_process->readAllStandardError();
    m_said = m_said.right(saidKept);
}

void SshMaster::onFinished()
{
    watchForSocket(false);
    hear();
    m_error = whyNot(m_said);
    m_state = State::Closed;
    QFile::remove(m_socket); // one that was killed leaves it
    Q_EMIT closed();
}

Error SshMaster::whyNot(const QByteArray &said) const
{
    const auto text = plainText(said);
    const auto machine = m_name.toStdString();
    const auto has = [&text](std::string_view words) { return text.contains(words); };
    if (has("REMOTE HOST IDENTIFICATION HAS CHANGED") || (has("host key for") && has("has changed")))
        return {ErrorKind::Unauthorized,
                say("ssh-key-changed", {{"machine", machine}, {"host", hostToForget(text)}}),
                text};
    if (!m_asking && (has("Host key verification failed") || has("Permission denied")))
        return {ErrorKind::Unauthorized, say("ssh-would-ask", {{"machine", machine}}), text};
    if (has("Host key verification failed"))
        return {ErrorKind::Unauthorized, say("ssh-key-unknown", {{"machine", machine}}), text};
    if (has("Permission denied") || has("Too many authentication failures"))
        return {ErrorKind::Unauthorized, say("ssh-denied", {{"machine", machine}}), text};
    if (has("Could not resolve hostname"))
        return {ErrorKind::Unreachable, unknownHost(text, machine), text};
    const auto last = lastLine(text);
    if (last.empty())
        return {ErrorKind::Unreachable, say("serve-ended-mutely", {{"machine", machine}}), {}};
    return {ErrorKind::Unreachable, say("ssh-failed", {{"machine", machine}, {"why", last}}), text};
}

/// Under which name ssh has the old key: with a port, or of a jump host, it is another than the machine's. A server's
/// banner stands among ssh's own words, and must not have us advise to forget the key of somebody else.
std::string SshMaster::hostToForget(const std::string &text) const
{
    QStringList ours{hostPartOf(m_destination), m_settings.hostName, m_settings.hostKeyAlias};
    for (const auto &jump : m_settings.proxyJump.split(u',')) {
        const auto host = hostPartOf(jump); // with its port, where that is named
        ours += {withoutPort(host), host.section(u':', 0, 0)};
    }
    ours.removeAll(QString());
    static const QRegularExpression advice(uR"((?:-R |Host key for )['"]?([^'"\s]+))"_s);
    for (const auto &match : advice.globalMatch(QString::fromStdString(text))) {
        const auto name = match.captured(1);
        if (ours.contains(withoutPort(name), Qt::CaseInsensitive))
            return name.toStdString();
    }
    return m_name.toStdString();
}

QStringList SshMaster::through(const QString &command) const
{
    // Were the master gone, ssh would connect by itself and ask again: a proxy that fails at once is all it then finds.
    return QStringList{program(),
                       u"-S"_s,
                       m_socket,
                       u"-o"_s,
                       u"ControlMaster=no"_s,
                       u"-o"_s,
                       u"BatchMode=yes"_s,
                       u"-o"_s,
                       u"ProxyJump=none"_s,
                       u"-o"_s,
                       u"ProxyCommand=false"_s}
    + common() + QStringList{u"--"_s, m_destination, command};
}

} // namespace warmboot
