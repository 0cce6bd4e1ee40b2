// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/sshdestination.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr auto scheme = "ssh://"_L1;
constexpr qsizetype longest = 300;

std::unexpected<Error> bad(const QString &typed, SentenceCode code)
{
    return fail(ErrorKind::Usage, say(code, {{"value", typed.toStdString()}}));
}

/// What stands in names of users and hosts; ssh itself refuses what a shell would understand.
bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) {
        return (letter.unicode() < 0x7f ? letter.unicode() > ' ' : letter.isLetterOrNumber())
            && !QStringLiteral("'\"`\\$;&<>|(){}*?!#,/").contains(letter);
    });
}

} // namespace

Result<QString> sshDestinationFrom(const QString &typed)
{
    const auto destination = typed.trimmed();
    if (destination.isEmpty() || destination.size() > longest)
        return bad(destination.left(longest), "ssh-destination-empty");
    const bool uri = destination.startsWith(scheme);
    auto rest = uri ? destination.mid(scheme.size()) : destination;
    while (uri && rest.endsWith(u'/'))
        rest.chop(1);
    if (!isPlain(rest))
        return bad(destination, "ssh-destination-odd");
    const auto user = userPartOf(destination);
    const auto host = rest.section(u'@', -1);
    if (rest.startsWith(u'-') || host.isEmpty() || host.startsWith(u'-') || (rest.contains(u'@') && user.isEmpty()))
        return bad(destination, "ssh-destination-odd");
    if (uri) {
        const QUrl url(scheme + rest, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return bad(destination, "ssh-destination-odd");
        return scheme + rest;
    }
    // "atlas:2222" is a host of that name to ssh, and means a port to people. An IPv6 address has more colons.
    if (host.count(u':') == 1 || host.startsWith(u'['))
        return bad(destination, "ssh-destination-port");
    return rest;
}

QString hostPartOf(const QString &destination)
{
    return destination.startsWith(scheme) ? QUrl(destination).host() : destination.section(u'@', -1);
}

QString userPartOf(const QString &destination)
{
    const auto rest = destination.startsWith(scheme) ? destination.mid(scheme.size()) : destination;
    return rest.section(u'@', 0, -2);
}

int portOf(const QString &destination)
{
    return destination.startsWith(scheme) ? QUrl(destination).port(0) : 0;
}

} // namespace warmboot
