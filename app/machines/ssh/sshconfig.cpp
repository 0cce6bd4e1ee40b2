// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/sshconfig.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr int deepestInclude = 16; // as ssh
constexpr qint64 longestFile = qint64{4} * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::SshSettings)
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > longestFile || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// The words after a keyword, as ssh splits them: by blanks, one "=" after the keyword, double quotes.
QStringList wordsOf(const QString &line)
{
    static const QRegularExpression word(uR"re("([^"]*)"|([^\s"]+))re"_s);
    QStringList words;
    auto all = word.globalMatch(QString(line).replace(QRegularExpression(uR"(^(\s*\w+)\s*=)"_s), u"\\1 "_s));
    while (all.hasNext()) {
        const auto match = all.next();
        words.append(match.captured(1).isNull() || match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }
    return words;
}

QStringList filesFor(const QString &pattern, const QString &folder)
{
    auto path = pattern;
    if (path.startsWith("~/"_L1))
        path = QDir::homePath() + path.mid(1);
    if (!path.startsWith(u'/'))
        path = folder + u'/' + path;
    const QFileInfo info(path);
    QStringList files;
    for (const auto &name : info.dir().entryList({info.fileName()}, QDir::Files | QDir::Hidden, QDir::Name))
        files.append(info.dir().filePath(name));
    return files;
}

void addEntries(const QString &path, const QString &folder, int depth, QStringList &entries)
{
    if (depth > deepestInclude)
        return;
    for (const auto &line : linesOf(path)) {
        auto words = wordsOf(line.section(u'#', 0, 0));
        if (words.size() < 2)
            continue;
        const auto keyword = words.takeFirst().toLower();
        for (const auto &word : std::as_const(words)) {
            if (keyword == "host"_L1) {
                const bool pattern = word.contains(u'*') || word.contains(u'?') || word.startsWith(u'!');
                if (!pattern && !entries.contains(word))
                    entries.append(word);
            } else if (keyword == "include"_L1) {
                for (const auto &file : filesFor(word, folder))
                    addEntries(file, folder, depth + 1, entries);
            }
        }
    }
}

} // namespace

QStringList sshConfigEntries(const QString &file)
{
    QStringList entries;
    addEntries(file, QFileInfo(file).path(), 0, entries);
    entries.sort();
    return entries;
}

QStringList sshKnownHosts(const QString &file)
{
    QStringList hosts;
    static const QRegularExpression withPort(uR"(^\[([^\]]+)\]:(\d+)$)"_s);
    for (const auto &line : linesOf(file)) {
        if (line.startsWith(u'#') || line.startsWith(u'@') || line.startsWith(u'|')) // a remark, an authority, hashed
            continue;
        for (const auto &name : line.section(u' ', 0, 0).split(u',', Qt::SkipEmptyParts)) {
            const auto port = withPort.match(name);
            const auto bracketed = port.captured(1).contains(u':') ? u'[' + port.captured(1) + u']' : port.captured(1);
            const auto host = port.hasMatch() ? "ssh://"_L1 + bracketed + u':' + port.captured(2) : name;
            const bool pattern = host.contains(u'*') || host.contains(u'?') || host.startsWith(u'!');
            if (!pattern && !hosts.contains(host))
                hosts.append(host);
        }
    }
    hosts.sort();
    return hosts;
}

SshSettings SshSettings::from(const QByteArray &output)
{
    SshSettings settings;
    for (const auto &line : QString::fromUtf8(output).split(u'\n')) {
        const auto keyword = line.section(u' ', 0, 0);
        const auto value = line.section(u' ', 1);
        if (keyword == "user"_L1)
            settings.user = value;
        else if (keyword == "hostname"_L1)
            settings.hostName = value;
        else if (keyword == "port"_L1)
            settings.port = value.toInt();
        else if (keyword == "proxyjump"_L1 && value != "none"_L1)
            settings.proxyJump = value;
        else if (keyword == "proxycommand"_L1 && value != "none"_L1)
            settings.proxyCommand = value;
        else if (keyword == "identityfile"_L1)
            settings.identityFiles.append(value);
        else if (keyword == "hostkeyalias"_L1 && value != "none"_L1)
            settings.hostKeyAlias = value;
        else if (keyword == "stricthostkeychecking"_L1)
            settings.refusesUnknownHosts = value == "true"_L1 || value == "yes"_L1;
    }
    return settings;
}

QString SshSettings::text() const
{
    constexpr int usualPort = 22;
    auto text = user.isEmpty() ? hostName : user + u'@' + hostName;
    if (port != usualPort)
        text = Words::tr("%1, port %2").arg(text).arg(port);
    if (!proxyJump.isEmpty())
        text = Words::tr("%1, by way of %2").arg(text, proxyJump);
    return text;
}

} // namespace warmboot
