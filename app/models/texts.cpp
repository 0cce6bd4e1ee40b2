// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/texts.h"

#include "session/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::Texts)
};

/// As the icon theme has it, or the one inside the program.
QIcon ownIcon(const QString &sign)
{
    const auto name = u"org.warmboot.Warmboot-"_s + sign;
    return QIcon::fromTheme(name, QIcon(u":/warmboot/icons/%1.svg"_s.arg(name)));
}

// The emblems of Breeze are squares, which look like check boxes.

QIcon good()
{
    return QIcon::fromTheme(u"checkmark"_s, QIcon::fromTheme(u"dialog-ok-apply"_s));
}

QIcon warning()
{
    return QIcon::fromTheme(u"dialog-warning"_s);
}

QIcon bad()
{
    return QIcon::fromTheme(u"dialog-error"_s);
}

} // namespace

QIcon viaIcon(Via via)
{
    switch (via) {
    case Via::Kexec: return ownIcon(u"kexec"_s);
    case Via::Bios: return ownIcon(u"bios"_s);
    case Via::Soft: return ownIcon(u"soft"_s);
    case Via::Unknown: break;
    }
    return ownIcon(u"unknown"_s);
}

QIcon forecastIcon(const MachineState &state)
{
    if (state.nextReboot.via == Via::Bios && state.suspension)
        return ownIcon(u"suspended"_s);
    return viaIcon(state.nextReboot.via);
}

QString conditionText(FileCondition condition)
{
    switch (condition) {
    case FileCondition::Ours: return Texts::tr("as installed");
    case FileCondition::Edited: return Texts::tr("edited");
    case FileCondition::Missing: return Texts::tr("missing");
    case FileCondition::Shadowed: return Texts::tr("not in effect");
    case FileCondition::Foreign: return Texts::tr("not from Warmboot");
    }
    return {};
}

QIcon conditionIcon(FileCondition condition)
{
    switch (condition) {
    case FileCondition::Ours: return good();
    case FileCondition::Edited: return QIcon::fromTheme(u"document-edit"_s);
    case FileCondition::Missing: return bad();
    case FileCondition::Shadowed:
    case FileCondition::Foreign: return warning();
    }
    return {};
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Good: return Texts::tr("Good");
    case Outcome::Warning: return Texts::tr("Warning");
    case Outcome::Bad: return Texts::tr("In the way");
    }
    return {};
}

QIcon outcomeIcon(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Good: return good();
    case Outcome::Warning: return warning();
    case Outcome::Bad: return bad();
    }
    return {};
}

QString checkTitle(const std::string &name)
{
    const auto titles = std::to_array<std::pair<std::string_view, QString>>({
        {"systemd", Texts::tr("systemd")},
        {"kexec-tools", Texts::tr("Package kexec-tools")},
        {"kernel-support", Texts::tr("Support in the kernel")},
        {"sysctl", Texts::tr("Switch in sysctl")},
        {"load-limit", Texts::tr("Limit in sysctl")},
        {"lockdown", Texts::tr("Kernel lockdown")},
        {"secure-boot", Texts::tr("Secure Boot")},
        {"kernel", Texts::tr("Kernel to load")},
        {"signature", Texts::tr("Its signature")},
        {"initrd", Texts::tr("Its initrd")},
        {"modules", Texts::tr("Its modules")},
        {"newest", Texts::tr("Newest kernel")},
        {"command-line", Texts::tr("Command line")},
        {"boot", Texts::tr("/boot")},
        {"set-up", Texts::tr("Files of Warmboot")},
        {"settings", Texts::tr("Settings")},
        {"records", Texts::tr("Undo records")},
        {"loaders", Texts::tr("Other loaders")},
        {"drop-ins", Texts::tr("Other drop-ins")},
        {"suspension", Texts::tr("Suspension")},
        {"one-shot", Texts::tr("Next reboot alone")},
        {"note", Texts::tr("To be known")},
        {"next-reboot", Texts::tr("Next reboot")},
        {"reboot", Texts::tr("Last step of systemd")},
        {"image", Texts::tr("Kernel in waiting")},
        {"firmware-request", Texts::tr("Requests to the firmware")},
        {"watchdog", Texts::tr("Hardware watchdog")},
        {"confirmation", Texts::tr("Confirmation")},
        {"hoster", Texts::tr("Hoster")},
        {"fault-reboots", Texts::tr("Reboots after a fault")},
        {"firmware-update", Texts::tr("Firmware update")},
        {"boot-next", Texts::tr("BootNext")},
        {"packages", Texts::tr("Package manager")},
        {"libraries", Texts::tr("Libraries in use")},
        {"tpm", Texts::tr("Disks and the TPM")},
        {"virtual-machine", Texts::tr("Virtual machine")},
        {"machine", Texts::tr("Kind of machine")},
        {"driver", Texts::tr("Drivers")},
        {"hardware-table", Texts::tr("List of hardware")},
        {"load", Texts::tr("Loading, tried")},
    });
    for (const auto &[known, title] : titles) {
        if (known == name)
            return title;
    }
    return QString::fromStdString(name);
}

QString durationText(std::int64_t seconds)
{
    if (seconds < 0)
        return u"–"_s;
    constexpr std::int64_t minute = 60;
    if (seconds < minute)
        return Texts::tr("%1 s").arg(seconds);
    return Texts::tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute);
}

QString shortTimeText(std::int64_t milliseconds)
{
    constexpr std::int64_t thousand = 1000;
    constexpr std::int64_t ten = 10 * thousand;
    return milliseconds < ten ? Texts::tr("%1 s").arg(QLocale().toString(double(milliseconds) / thousand, 'f', 1))
                              : durationText((milliseconds + thousand / 2) / thousand);
}

QString timeText(std::int64_t secondsSince1970)
{
    if (secondsSince1970 <= 0)
        return u"–"_s;
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(secondsSince1970), QLocale::ShortFormat);
}

QString asSentence(QString text)
{
    if (text.isEmpty())
        return text;
    // A path, a word with a dot or a capital inside is a name, and stays as it is written.
    const auto firstWord = text.section(u' ', 0, 0);
    if (firstWord == firstWord.toLower() && !firstWord.contains(u'/') && !firstWord.contains(u'.')
        && firstWord != "systemd"_L1 && firstWord != "kexec"_L1)
        text[0] = text[0].toUpper();
    //: What ends a sentence.
    return isWholeSentence(text) ? text : text + Texts::tr(".");
}

} // namespace warmboot
