// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/serverlist.h"

#include "machines/savefile.h"
#include "machines/ssh/sshdestination.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr qint64 longestFile = qint64{1} << 20;

std::unexpected<Error> failed(SentenceCode code, const QString &file, const QString &why)
{
    return fail(ErrorKind::Failed, say(code, {{"path", file.toStdString()}, {"why", why.toStdString()}}));
}

Result<QStringList> linesOf(const QString &file)
{
    QFile list(file);
    if (!list.exists())
        return QStringList();
    if (!QFileInfo(file).isFile() || !list.open(QIODevice::ReadOnly))
        return failed("servers-unreadable", file, QFileInfo(file).isFile() ? list.errorString() : u"no file"_s);
    if (list.size() > longestFile)
        return failed("servers-unreadable", file, u"too long"_s);
    auto lines = QString::fromUtf8(list.readAll()).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString wordsOf(const QString &line)
{
    return line.section(u'#', 0, 0).simplified();
}

QString lineOf(const Server &server)
{
    return server.destination + (server.name.isEmpty() ? QString() : u' ' + server.name);
}

Result<void> writeLines(const QString &file, const QStringList &lines)
{
    QDir().mkpath(QFileInfo(file).path());
    if (const auto why = saveFile(file, (lines.join(u'\n') + u'\n').toUtf8()))
        return failed("servers-unwritable", file, *why);
    return {};
}

/// What would not be read again as it was written.
Result<void> checkNames(const QList<Server> &servers)
{
    for (const auto &server : servers) {
        if (server.name.contains(u'#'))
            return fail(ErrorKind::Usage, say("servers-name", {{"value", server.name.toStdString()}}));
    }
    return {};
}

bool isLineOf(const QString &line, const QString &destination)
{
    const auto found = sshDestinationFrom(wordsOf(line).section(u' ', 0, 0));
    return found && *found == destination;
}

QString heading()
{
    return u"# Servers of Warmboot: whom ssh calls and, after a blank, a name for people."_s;
}

} // namespace

QString Server::shownName() const
{
    return name.isEmpty() ? hostPartOf(destination) : name;
}

QString serverListFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/warmboot/servers"_s;
}

Result<QList<Server>> readServers(const QString &file, QList<Error> *faults)
{
    const auto lines = linesOf(file);
    if (!lines)
        return std::unexpected(lines.error());
    QList<Server> servers;
    int number = 0;
    for (const auto &line : *lines) {
        ++number;
        const auto words = wordsOf(line);
        if (words.isEmpty())
            continue;
        const auto destination = sshDestinationFrom(words.section(u' ', 0, 0));
        if (!destination) {
            if (faults)
                faults->append({ErrorKind::Usage,
                                say("servers-line",
                                    {{"line", std::to_string(number)},
                                     {"path", file.toStdString()},
                                     {"why", destination.error().sentence.text()}}),
                                {}});
            continue;
        }
        const Server server{*destination, words.section(u' ', 1)};
        const bool known = std::ranges::any_of(
            servers, [&server](const Server &other) { return other.destination == server.destination; });
        if (!known)
            servers.append(server);
    }
    return servers;
}

Result<void> writeServers(const QString &file, const QList<Server> &servers)
{
    QStringList lines{heading()};
    for (const auto &server : servers)
        lines.append(lineOf(server));
    return writeLines(file, lines);
}

Result<void> addToServers(const QString &file, const QList<Server> &servers)
{
    if (auto named = checkNames(servers); !named)
        return named;
    auto lines = linesOf(file);
    if (!lines)
        return std::unexpected(lines.error());
    if (lines->isEmpty())
        lines->append(heading());
    for (const auto &server : servers)
        lines->append(lineOf(server));
    return writeLines(file, *lines);
}

Result<void> removeFromServers(const QString &file, const QString &destination)
{
    auto lines = linesOf(file);
    if (!lines)
        return std::unexpected(lines.error());
    lines->removeIf([&destination](const QString &line) { return isLineOf(line, destination); });
    return writeLines(file, *lines);
}

Result<void> changeInServers(const QString &file, const QString &destination, const Server &server)
{
    if (auto named = checkNames({server}); !named)
        return named;
    auto lines = linesOf(file);
    if (!lines)
        return std::unexpected(lines.error());
    bool found = false;
    for (auto &line : *lines) {
        if (!isLineOf(line, destination))
            continue;
        found = true;
        const auto remark = line.indexOf(u'#');
        line = lineOf(server) + (remark < 0 ? QString() : u' ' + line.mid(remark));
    }
    if (!found) // somebody took it out meanwhile
        lines->append(lineOf(server));
    return writeLines(file, *lines);
}

} // namespace warmboot
