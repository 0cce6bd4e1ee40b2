// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/serverlist.h"

#include "machines/ssh/sshdestination.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
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

} // namespace

QString Server::shownName() const
{
    return name.isEmpty() ? hostPartOf(destination) : name;
}

QString serverListFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/warmboot/servers"_s;
}

Result<QList<Server>> readServers(const QString &file)
{
    QFile list(file);
    if (!list.exists())
        return QList<Server>();
    if (!QFileInfo(file).isFile() || !list.open(QIODevice::ReadOnly))
        return failed("servers-unreadable", file, QFileInfo(file).isFile() ? list.errorString() : u"no file"_s);
    if (list.size() > longestFile)
        return failed("servers-unreadable", file, u"too long"_s);
    QList<Server> servers;
    int number = 0;
    for (const auto &line : QString::fromUtf8(list.readAll()).split(u'\n')) {
        ++number;
        const auto text = line.section(u'#', 0, 0).simplified();
        if (text.isEmpty())
            continue;
        const auto destination = sshDestinationFrom(text.section(u' ', 0, 0));
        if (!destination)
            return fail(ErrorKind::Usage,
                        say("servers-line",
                            {{"line", std::to_string(number)},
                             {"path", file.toStdString()},
                             {"why", destination.error().sentence.text()}}));
        const Server server{*destination, text.section(u' ', 1)};
        const bool known = std::ranges::any_of(
            servers, [&server](const Server &other) { return other.destination == server.destination; });
        if (!known)
            servers.append(server);
    }
    return servers;
}

Result<void> writeServers(const QString &file, const QList<Server> &servers)
{
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile list(file);
    if (!list.open(QIODevice::WriteOnly))
        return failed("servers-unwritable", file, list.errorString());
    QString text = u"# Servers of Warmboot: whom ssh calls and, after a blank, a name for people.\n"_s;
    for (const auto &server : servers)
        text += server.destination + (server.name.isEmpty() ? QString() : u' ' + server.name) + u'\n';
    list.write(text.toUtf8());
    if (!list.commit())
        return failed("servers-unwritable", file, list.errorString());
    return {};
}

} // namespace warmboot
