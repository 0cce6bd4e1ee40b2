// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/forecasttext.h"

#include "session/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace warmboot {

namespace {

class Forecast
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::Forecast)
};

QString kernelOf(const MachineState &state)
{
    return QString::fromStdString(state.kernel.version.empty() ? state.kernel.path : state.kernel.version);
}

bool isOnce(const MachineState &state)
{
    const auto &code = state.nextReboot.reason.code;
    return code == "next-once-kexec" || code == "next-once-bios";
}

bool isByHand(const MachineState &state)
{
    return state.nextReboot.reason.code == "next-loaded-by-hand";
}

} // namespace

QString forecastHeadline(const MachineState &state)
{
    switch (state.nextReboot.via) {
    case Via::Kexec:
        if (isByHand(state))
            return Forecast::tr("The next reboot goes through kexec into a kernel loaded by hand.");
        if (isOnce(state))
            return Forecast::tr("The next reboot, this one time, goes through kexec into %1.").arg(kernelOf(state));
        return Forecast::tr("The next reboot goes through kexec into %1.").arg(kernelOf(state));
    case Via::Bios:
        if (isOnce(state))
            return Forecast::tr("The next reboot, this one time, goes through the firmware.");
        return Forecast::tr("The next reboot goes through the firmware.");
    case Via::Soft:
    case Via::Unknown: break;
    }
    return Forecast::tr("It is not certain how the next reboot goes.");
}

QString forecastReason(const MachineState &state)
{
    // The headline has said it.
    const bool said = isOnce(state) || isByHand(state) || state.nextReboot.reason.code == "next-kexec";
    if (said)
        return {};
    if (state.nextReboot.reason.code == "next-suspended" && state.suspension)
        return Forecast::tr("kexec is suspended: %1").arg(translatedText(state.suspension->reason));
    return translated(state.nextReboot.reason);
}

QString forecastText(const MachineState &state)
{
    auto headline = forecastHeadline(state);
    const auto reason = forecastReason(state);
    if (reason.isEmpty())
        return headline;
    // Some reasons are sentences of their own, with a cure.
    if (isWholeSentence(reason))
        return joinedSentences({headline, reason});
    if (state.nextReboot.via == Via::Bios) {
        //: %1 is a clause like "the reboot mode is BIOS", of the context Engine. Where the word order differs after
        //: "because", put a colon instead.
        return Forecast::tr("The next reboot goes through the firmware, because %1.").arg(reason);
    }
    return Forecast::tr("It is not certain how the next reboot goes: %1.").arg(reason);
}

bool isRefused(const CallerForecast &way)
{
    constexpr auto codes = std::to_array<std::string_view>(
        {"next-nothing-loaded", "next-soft-unsupported", "next-setup-unsupported", "next-loader-entry-unsupported"});
    return std::ranges::contains(codes, way.reason.code);
}

QString viaText(Via via)
{
    switch (via) {
    case Via::Kexec: return Forecast::tr("kexec");
    case Via::Bios: return Forecast::tr("BIOS");
    case Via::Soft: return Forecast::tr("soft");
    case Via::Unknown: break;
    }
    return Forecast::tr("not certain");
}

QString callerText(const std::string &caller)
{
    if (caller == "desktop")
        return Forecast::tr("The desktop's Restart");
    if (caller == "ctrl-alt-del")
        return QStringLiteral("Ctrl+Alt+Del");
    if (caller == "unattended-upgrades")
        return Forecast::tr("Upgrades by themselves (unattended-upgrades)");
    if (caller == "systemctl reboot --boot-loader-entry")
        return QStringLiteral("systemctl reboot --boot-loader-entry=…");
    return QString::fromStdString(caller); // a command, as it is typed
}

bool knowsSoftReboots(const MachineState &state)
{
    return !state.softRefused
        || (state.softRefused->code != "soft-unsupported" && state.softRefused->code != "no-systemd");
}

QString adviceText(const MachineState &state)
{
    if (state.advice.reasons.empty())
        return {};
    QStringList sentences;
    for (const auto &reason : state.advice.reasons)
        sentences.append(translated(reason));
    switch (state.advice.via) {
    case Via::Kexec: sentences.append(Forecast::tr("A reboot via kexec is enough.")); break;
    case Via::Bios: sentences.append(Forecast::tr("It takes a reboot via BIOS.")); break;
    case Via::Soft:
        sentences.append(Forecast::tr("A soft reboot is enough: the services start anew, the kernel goes on."));
        break;
    case Via::Unknown: break;
    }
    return joinedSentences(sentences);
}

} // namespace warmboot
