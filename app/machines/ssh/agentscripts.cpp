// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/agentscripts.h"

#include "protocol/unseen.h"

#include <QHash>
#include <QList>

#include <algorithm>

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

} // namespace

QString surveyCommand(const QByteArray &mark)
{
    const auto m = QString::fromLatin1(mark);
    return inShell(
        preamble
        + u"echo %1 begin; echo %1 system $(uname -s); echo %1 architecture $(uname -m); echo %1 uid $(id -u); "
          "echo %1 folder \"${XDG_CACHE_HOME:-$HOME/.cache}/warmboot\"; "
          "if command -v sudo >/dev/null 2>&1; then echo %1 sudo yes; "
          "if sudo -n true </dev/null >/dev/null 2>&1; then echo %1 sudo-free yes; fi; fi; "
          "if d=$(doas -n true 2>&1 </dev/null); then echo %1 doas-free yes; "
          "else case $d in *required*) echo %1 doas-asks yes;; esac; fi; "
          "if w=$(command -v warmbootctl); then echo %1 installed \"$w\"; "
          "echo %1 greeting \"$(warmbootctl serve </dev/null 2>/dev/null | head -n 1)\"; fi; "
          "echo %1 end"_s.arg(m));
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
    survey.system = QString::fromUtf8(said["system"]);
    survey.architecture = QString::fromUtf8(said["architecture"]);
    survey.root = said["uid"] == "0";
    survey.sudo = said.contains("sudo");
    survey.sudoFree = said.contains("sudo-free");
    survey.doasFree = said.contains("doas-free");
    survey.doasAsks = said.contains("doas-asks");
    survey.installed = QString::fromUtf8(said["installed"]);
    survey.greeting = said["greeting"];
    survey.folder = QString::fromUtf8(said["folder"]);
    if (!isQuotable(survey.installed))
        survey.installed.clear();
    if (!isQuotable(survey.folder))
        return std::nullopt;
    return survey;
}

QString agentPath(const Survey &survey, const Agent &agent)
{
    constexpr int enough = 16;
    return survey.folder + "/agent-"_L1 + QString::fromLatin1(agent.sha256.left(enough));
}

QString checkCommand(const Survey &survey, const Agent &agent)
{
    // Only the user's own may run with their rights: not a link, and nobody else can write it or put another in its
    // place.
    return inShell(
        preamble
        + u"d=\"%1\"; f=\"%2\"; [ -f \"$f\" ] && [ -O \"$f\" ] && [ -x \"$f\" ] && [ -O \"$d\" ] && [ -z \"$(find "
          u"\"$d\" "
          "\"$f\" -prune -perm -020 -o -perm -002 -o -type l)\" ] && [ \"$(sha256sum < \"$f\" | cut -c1-64)\" = %3 ]"_s
              .arg(survey.folder, agentPath(survey, agent), QString::fromLatin1(agent.sha256)));
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
              .arg(survey.folder, agentPath(survey, agent), QString::fromLatin1(agent.sha256))
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

Privilege privilegeOf(const Survey &survey)
{
    if (survey.root)
        return Privilege::Root;
    if (survey.sudoFree)
        return Privilege::Sudo;
    if (survey.doasFree)
        return Privilege::Doas;
    return survey.sudo ? Privilege::SudoPassword : Privilege::None;
}

QString serveCommand(const QString &path, Privilege privilege, const QByteArray &prompt)
{
    const auto serve = u"\"%1\" serve"_s.arg(path);
    switch (privilege) {
    case Privilege::None:
    case Privilege::Root: return inShell(preamble + "exec "_L1 + serve);
    case Privilege::Sudo: return inShell(preamble + "exec sudo -n -- "_L1 + serve);
    case Privilege::Doas: return inShell(preamble + "exec doas -n -- "_L1 + serve);
    case Privilege::SudoPassword: break;
    }
    return inShell(preamble + u"exec sudo -S -p %1: -- "_s.arg(QString::fromLatin1(prompt)) + serve);
}

} // namespace warmboot
