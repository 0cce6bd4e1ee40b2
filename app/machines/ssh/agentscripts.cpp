// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/agentscripts.h"

#include "protocol/unseen.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

enum SendFault { NoFolder = 71, NoRoom, Damaged, NotRunnable };

/// A login's PATH lacks sbin, and words of its language would be in the way.
constexpr auto preamble = "LC_ALL=C; PATH=$PATH:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; export LC_ALL PATH; "_L1;

QString inShell(const QString &script)
{
    Q_ASSERT(!script.contains(u'\'') && !script.contains(u'\\') && !script.contains(u'!') && !script.contains(u'\n'));
    return "exec /bin/sh -c '"_L1 + script + u'\'';
}

/// Paths go into the scripts in double quotes, and are shown.
bool isQuotable(const QString &path)
{
    constexpr qsizetype longest = 4095;
    return path.startsWith(u'/') && path.size() <= longest && !holdsUnseen(path.toStdString())
        && std::ranges::none_of(path, [](QChar letter) { return QStringLiteral("'\"\\`$!").contains(letter); });
}

/// Nothing of it is a pattern, or more than one word.
bool isPlainVersion(const std::string &version)
{
    const auto isPlain = [](char letter) {
        return std::string_view("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.+~-").contains(letter);
    };
    return !version.empty() && std::ranges::all_of(version, isPlain);
}

QString fileNameOf(const Agent &agent)
{
    constexpr int enough = 16;
    return "agent-"_L1 + QString::fromLatin1(agent.sha256.left(enough));
}

/// Part of a script: how, in $r; and what is to be told of it.
QString becomingRoot(const QByteArray &mark)
{
    return u"case $u in 0) ;; *) "
           "if command -v sudo >/dev/null 2>&1; then r=ask; "
           "if sudo -n true </dev/null >/dev/null 2>&1; then r=sudo; fi; fi; "
           "if [ $r = sudo ]; then :; elif e=$(doas -n true 2>&1 </dev/null); then r=doas; "
           "else case $e in *required*) echo %1 doas-asks yes;; esac; fi; "
           "if [ $r = ask ]; then echo %1 sudo-asks yes; fi;; esac; "_s.arg(QString::fromLatin1(mark));
}

} // namespace

QString approachCommand(const QByteArray &mark, const Offer &offer)
{
    // Of each architecture that we have a program for, its sum. None matches that word, should we have none.
    QString sums = u"none) ;; "_s;
    for (const auto &[architecture, agent] : offer.agents.asKeyValueRange())
        sums += u"%1) s=%2; f=\"$d/%3\";; "_s.arg(architecture, QString::fromLatin1(agent.sha256), fileNameOf(agent));
    // It says its release in its first line, of which a pattern can be made without a quote.
    const auto release = isPlainVersion(offer.version) ? QString::fromStdString(offer.version) : u"none"_s;
    return inShell(
        preamble
        + u"u=$(id -u); a=$(uname -m); d=\"${XDG_CACHE_HOME:-$HOME/.cache}/warmboot\"; p=; s=; f=; r=none; "
          "echo %1 begin; echo %1 architecture $a; echo %1 folder \"$d\"; "
          "if w=$(command -v warmbootctl); then "
          "case $(\"$w\" serve </dev/null 2>/dev/null | head -n 1) in *?warmboot?:?%2?,*) p=$w;; esac; fi; "
          "case $a in %3esac; "
          // Only the user's own may run with their rights: not a link, and nobody else can write it or put another in
          // its place.
          "if [ -z \"$p\" ] && [ -n \"$s\" ] && [ -f \"$f\" ] && [ -O \"$f\" ] && [ -x \"$f\" ] && [ -O \"$d\" ] "
          "&& [ -z \"$(find \"$d\" \"$f\" -prune -perm -020 -o -perm -002 -o -type l)\" ] "
          "&& [ \"$(sha256sum < \"$f\" | cut -c1-64)\" = $s ]; then p=$f; fi; "
          "if [ -z \"$p\" ]; then echo %1 end; exit 0; fi; "_s.arg(QString::fromLatin1(mark), release, sums)
        + (offer.lookOnly ? QString() : becomingRoot(mark))
        + u"echo %1 serves yes; echo %1 end; "
          "case $r in sudo) exec sudo -n -- \"$p\" serve;; doas) exec doas -n -- \"$p\" serve;; "
          "ask) exec sudo -S -p %1: -- \"$p\" serve;; *) exec \"$p\" serve;; esac"_s.arg(QString::fromLatin1(mark)));
}

std::optional<Survey> surveyFrom(const QByteArray &output, const QByteArray &mark)
{
    QHash<QByteArray, QByteArray> said;
    const QByteArray start = mark + ' ';
    for (const auto &line : output.split('\n')) {
        const auto at = line.indexOf(start);
        if (at < 0)
            continue;
        const auto rest = line.mid(at + start.size()).trimmed();
        const auto blank = rest.indexOf(' ');
        said[blank < 0 ? rest : rest.left(blank)] = blank < 0 ? QByteArray() : rest.mid(blank + 1);
    }
    if (!said.contains("begin") || !said.contains("end"))
        return std::nullopt;
    Survey survey;
    survey.architecture = QString::fromUtf8(said["architecture"]);
    survey.doasAsks = said.contains("doas-asks");
    survey.serves = said.contains("serves");
    survey.sudoAsks = said.contains("sudo-asks");
    survey.folder = QString::fromUtf8(said["folder"]);
    if (!isQuotable(survey.folder))
        return std::nullopt;
    return survey;
}

QString sendCommand(const Survey &survey, const Agent &agent)
{
    // A connection that ends in the middle ends what is read, and the sum is another.
    return inShell(
        preamble
        + u"umask 077; d=\"%1\"; f=\"%2\"; n=\"$f.$$\"; no() { rm -f \"$n\"; exit $1; }; "
          "mkdir -p \"$d\" && [ -O \"$d\" ] && [ -z \"$(find \"$d\" -prune -type l)\" ] && chmod 700 \"$d\" || "
          "exit %4; cat > \"$n\" || no %5; "
          "[ \"$(sha256sum < \"$n\" | cut -c1-64)\" = %3 ] || no %6; chmod 700 \"$n\" || no %5; "
          "\"$n\" --version >/dev/null 2>&1 || no %7; mv -f \"$n\" \"$f\" || no %5"_s
              .arg(survey.folder, survey.folder + u'/' + fileNameOf(agent), QString::fromLatin1(agent.sha256))
              .arg(NoFolder)
              .arg(NoRoom)
              .arg(Damaged)
              .arg(NotRunnable));
}

Error sendError(int code, const Survey &survey, const std::string &machine, const std::string &detail)
{
    const auto folder = survey.folder.toStdString();
    switch (code) {
    case NoFolder: return {ErrorKind::Failed, say("agent-no-folder", {{"machine", machine}, {"path", folder}}), detail};
    case NoRoom: return {ErrorKind::Failed, say("agent-no-room", {{"machine", machine}, {"path", folder}}), detail};
    case Damaged: return {ErrorKind::Failed, say("agent-damaged", {{"machine", machine}}), detail};
    case NotRunnable:
        return {ErrorKind::Failed, say("agent-not-runnable", {{"machine", machine}, {"path", folder}}), detail};
    default: break;
    }
    return {ErrorKind::Unreachable, say("agent-not-sent", {{"machine", machine}}), detail};
}

QString removeCommand(const Survey &survey)
{
    // ~/.cache as well, which may have been made for it: only when nothing else is in it.
    const auto above = survey.folder.left(survey.folder.lastIndexOf(u'/'));
    return inShell(preamble
                   + u"rm -f \"%1\"/agent-*; rmdir \"%1\" \"%2\" 2>/dev/null; true"_s.arg(survey.folder, above));
}

} // namespace warmboot
