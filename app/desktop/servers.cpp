// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/servers.h"

#include "machines/ssh/sshconfig.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

/// A path of a socket may be 107 bytes long, and ssh adds some of its own.
QString runtimeTemplate()
{
    const auto runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    constexpr qsizetype longest = 50;
    const bool usable = !runtime.isEmpty() && runtime.toUtf8().size() <= longest && QDir(runtime).exists();
    return (usable ? runtime : u"/tmp"_s) + u"/warmboot-XXXXXX"_s;
}

/// People could not tell them apart, or they are the same.
bool alike(const Server &one, const Server &other)
{
    return one.destination == other.destination || one.shownName() == other.shownName();
}

Result<void> refuseAsKnown(const Server &server)
{
    return fail(ErrorKind::Usage, say("server-known", {{"machine", server.shownName().toStdString()}}));
}

QString agentFolder()
{
    const auto other = qEnvironmentVariable("WARMBOOT_AGENTS");
    return other.isEmpty() ? QStringLiteral(WARMBOOT_AGENTS_PATH) : other;
}

} // namespace

Servers::Servers(QString file)
    : m_file(std::move(file))
{
    if (auto list = readServers(m_file, &m_faults))
        m_list = std::move(*list);
    else
        m_faults.append(list.error());
}

Servers::~Servers() = default;

std::unique_ptr<Session> Servers::sessionFor(const Server &server)
{
    if (!m_runtime) {
        m_runtime = std::make_unique<QTemporaryDir>(runtimeTemplate()); // private to the user
        m_askpass = std::make_unique<AskpassDoor>(m_runtime->path(), QCoreApplication::applicationFilePath());
    }
    return std::make_unique<Session>(std::make_unique<SshMachine>(server.destination,
                                                                  server.shownName(),
                                                                  SshMachine::Means{.askpass = m_askpass.get(),
                                                                                    .runtimeFolder = m_runtime->path(),
                                                                                    .agentFolder = agentFolder(),
                                                                                    .version = WARMBOOT_VERSION}));
}

/// Those of them that are new, which are in the file then.
Result<QList<Server>> Servers::added(const QList<Server> &servers)
{
    auto list = m_list;
    QList<Server> news;
    for (const auto &server : servers) {
        if (std::ranges::any_of(list, [&server](const Server &other) { return alike(server, other); }))
            continue;
        list.append(server);
        news.append(server);
    }
    if (news.isEmpty())
        return news;
    if (auto written = addToServers(m_file, news); !written)
        return std::unexpected(written.error());
    m_list = list;
    return news;
}

Result<void> Servers::add(const Server &server)
{
    const auto news = added({server});
    if (!news)
        return std::unexpected(news.error());
    if (news->isEmpty())
        return refuseAsKnown(server);
    return {};
}

Result<void> Servers::change(const QString &destination, const Server &server)
{
    auto list = m_list;
    for (auto &other : list) {
        if (other.destination == destination)
            other = server;
        else if (alike(server, other))
            return refuseAsKnown(server);
    }
    auto changed = changeInServers(m_file, destination, server);
    if (changed)
        m_list = list;
    return changed;
}

Result<void> Servers::remove(const QString &destination)
{
    auto removed = removeFromServers(m_file, destination);
    if (removed)
        m_list.removeIf([&destination](const Server &server) { return server.destination == destination; });
    return removed;
}

Result<QList<Server>> Servers::import(const QString &file)
{
    QList<Error> faults;
    const auto found = readServers(file, &faults);
    if (!found)
        return std::unexpected(found.error());
    if (!faults.isEmpty())
        return std::unexpected(faults.first()); // all of it or nothing
    return added(*found);
}

Result<void> Servers::exportTo(const QString &file) const
{
    return writeServers(file, m_list);
}

QStringList Servers::known()
{
    const auto folder = QDir::homePath() + u"/.ssh/"_s;
    auto hosts = sshConfigEntries(folder + u"config"_s) + sshKnownHosts(folder + u"known_hosts"_s);
    hosts.removeDuplicates();
    return hosts;
}

SshMachine *serverOf(const Session &session)
{
    return qobject_cast<SshMachine *>(&session.machine());
}

} // namespace warmboot
