// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands/commands.h"
#include "ctl/output.h"
#include "engine/plan/planchecks.h"
#include "engine/plan/plansentences.h"
#include "engine/probe/history.h"
#include "engine/probe/loaderview.h"
#include "engine/probe/probe.h"
#include "protocol/historyfiles.h"
#include "protocol/joined.h"
#include "protocol/json.h"
#include "protocol/savings.h"

#include <cstdlib>
#include <format>
#include <iostream>
#include <nlohmann/json.hpp>

namespace warmboot {

namespace {

std::string kernelText(const ChosenKernel &kernel)
{
    if (kernel.path.empty())
        return "-";
    return kernel.resolved.empty() || kernel.resolved == kernel.path ? kernel.path
                                                                     : kernel.path + " -> " + kernel.resolved;
}

std::string kernelText(const MachineState &state)
{
    const bool followed = state.settings && state.settings->follow == Follow::Loader;
    if (followed && state.kernel.path.empty() && !state.kernel.problem)
        return "what the boot loader starts by default, which only root can see";
    if (!state.mode)
        return "what the settings say, which only root can read";
    return kernelText(state.kernel);
}

/// Of another root folder nobody knows what its boot loader gives.
std::string cmdlineText(const MachineState &state)
{
    if (!state.mode)
        return "-";
    const auto &own = state.kernel.cmdline;
    if (!state.thisBoot.cmdline.empty() || state.settings.value_or(Settings{}).cmdline != "reuse")
        return own;
    return own.empty() ? "what the boot loader gives" : "what the boot loader gives, and " + own;
}

/// once: for the next boot alone.
std::string loaderText(const MachineState &state, bool once)
{
    const auto &loader = state.loader;
    if (!loader.kernel.empty())
        return std::format("starts {} {}, \"{}\"",
                           loader.kernel,
                           once ? "the next time only (a one-time entry)" : "by default",
                           loader.title);
    if (loader.problem) {
        const std::string text = loader.problem->code == "loader-file-missing"
            ? "what it starts by default is missing"
            : "what it starts by default cannot be told";
        return state.kernel.problem == loader.problem ? text : text + "\n" + loader.problem->text();
    }
    return "only root can see what it starts by default";
}

std::string lastRebootText(const HistoryEntry &last)
{
    auto text = std::format("via {} at {}", toString(last.via), timeText(last.time));
    if (last.awaySeconds >= 0)
        text += std::format(", away {}", durationText(last.awaySeconds));
    if (last.readySeconds >= 0)
        text += std::format(", ready {} after the start", durationText(last.readySeconds));
    if (!last.reason.empty())
        text += std::format("\n({})", last.reason);
    return text;
}

/// Label and value; a value of several lines is indented under its first.
void row(std::string_view label, const std::string &value)
{
    auto shown = printable(value);
    constexpr std::string_view indent = "\n              ";
    for (auto at = shown.find('\n'); at != std::string::npos; at = shown.find('\n', at + 1))
        shown.replace(at, 1, indent);
    std::cout << std::format("{:<13} {}\n", label, shown);
}

/// A way of rebooting, as it is typed or done.
std::string callerText(const std::string &caller)
{
    if (caller == "desktop")
        return "a reboot from the desktop";
    if (caller == "unattended-upgrades")
        return "unattended-upgrades";
    return caller == "ctrl-alt-del" ? "Ctrl-Alt-Del" : "`" + caller + "`";
}

/// Does it ask for another kind of reboot than an ordinary one, and gets it? Then it is of no interest here.
bool asksForIt(const CallerForecast &caller)
{
    const bool surprise = caller.reason.code == "next-loaded-by-hand";
    return caller.caller == "reboot -f"
        || (!surprise
            && (caller.caller == "systemctl kexec" || caller.caller == "systemctl soft-reboot"
                || caller.caller.starts_with("systemctl reboot --")));
}

std::string_view adviceText(Via via)
{
    switch (via) {
    case Via::Kexec: return "a reboot via kexec";
    case Via::Bios: return "a reboot via bios";
    case Via::Soft: return "a soft reboot";
    case Via::Unknown: break;
    }
    return "nothing";
}

void printAdvice(const MachineState &state)
{
    if (!state.systemdRunning)
        return;
    auto text = std::string(adviceText(state.advice.via));
    for (const auto &reason : state.advice.reasons)
        text += "\n" + reason.text();
    row("Waits for", text);
    row("Soft reboot",
        state.softRefused ? "not offered: " + state.softRefused->text() : "warmbootctl reboot --via soft");
}

void printAdoptable(const Adoptable &adoptable)
{
    const auto &[settings, flaws] = adoptable;
    for (const auto &flaw : flaws)
        row("", flaw.text());
    row("To take over",
        std::format("sudo warmbootctl adopt: then it reboots via {}; kernel: {}; command line: {}",
                    toString(settings.mode),
                    kernelText(settings),
                    flagsText(settings)));
}

void printStatus(const MachineState &state, bool loaderOnce, const std::vector<Sentence> &notes,
                 const std::optional<Sentence> &undoRefused)
{
    constexpr std::string_view interrupted = "change-interrupted";
    const auto systemd = state.systemdVersion > 0 ? std::format(", systemd {}", state.systemdVersion) : std::string();
    row("Machine", std::format("{} ({}{})", state.hostname, state.os, systemd));
    row("Reboot mode", state.mode ? std::string(toString(*state.mode)) : "unknown");
    row("Next reboot", std::format("via {}: {}", toString(state.nextReboot.via), state.nextReboot.reason.text()));
    for (const auto &caller : state.nextReboot.callers) {
        if (caller.via != state.nextReboot.via && !asksForIt(caller))
            row("",
                std::format(
                    "but {} via {}: {}", callerText(caller.caller), toString(caller.via), caller.reason.text()));
    }
    printAdvice(state);
    row("Set-up", std::string(toString(state.setup)));
    for (const auto &file : state.files) {
        if (file.remark)
            row("", file.remark->text());
    }
    for (const auto &remark : state.remarks) {
        if (remark.code == interrupted || remark.code == "unit-unreadable")
            row("", remark.text());
    }
    if (state.adoptable)
        printAdoptable(*state.adoptable);
    if (state.setup == SetupState::Absent)
        row("", "What follows about the kernel is how warmbootctl apply would set it up.");
    row("Kernel", kernelText(state));
    row("Initrd",
        !state.kernel.initrds.empty()   ? joined(state.kernel.initrds)
            : state.kernel.path.empty() ? "-"
                                        : "none");
    row("Command line", cmdlineText(state));
    if (!state.loader.loader.empty())
        row("Boot loader", loaderText(state, loaderOnce));
    if (state.kernel.problem)
        row("", state.kernel.problem->text());
    if (state.suspension) {
        row("Safety",
            std::format("kexec is suspended{}: {}\nTo put it back in service: warmbootctl resume",
                        state.suspension->time > 0 ? " since " + timeText(state.suspension->time) : "",
                        state.suspension->reason));
    } else if (state.settings) { // without a set-up nothing is promised
        const int panic = state.settings->panic;
        row("Safety",
            panic > 0 ? std::format("a kernel that panics reboots after {} s", panic)
                      : std::string("a kernel that panics stays as it is (no panic=)"));
    }
    if (state.suspension && !state.suspension->evidence.empty())
        row("", "What is known about it, for root: " + state.suspension->evidence);
    if (state.settings && !state.settings->healthy.empty())
        row("", "a boot by kexec has to have these active: " + joined(state.settings->healthy));
    if (state.settings && state.settings->deadline > 0)
        row("", std::format("a shutdown that hangs is cut off after {} min", state.settings->deadline));
    if (state.settings && state.settings->watchdog > 0) {
        row("",
            state.watchdog.protects ? "the hardware watchdog watches over a kexec (" + state.watchdog.driver + ")"
                                    : "not watched over: " + state.watchdog.lacking.value_or(Sentence{}).text());
    }
    if (state.confirmWithin >= 0)
        row("",
            std::format("this boot is to be confirmed within {}, or it is taken back: sudo warmbootctl confirm",
                        durationText(state.confirmWithin)));
    if (!state.thisBoot.kernel.empty())
        row("This boot",
            std::format("via {}{}, Linux {}",
                        toString(state.thisBoot.via),
                        state.thisBoot.ours ? " of Warmboot" : "",
                        state.thisBoot.kernel));
    row("Last reboot", state.lastReboot ? lastRebootText(*state.lastReboot) : "none recorded yet");
    row("Undo", state.undo ? std::format("{} ({})", state.undo->what.text(), timeText(state.undo->time)) : "nothing");
    if (undoRefused)
        row("", "but as it is, undo will refuse: " + undoRefused->text());
    for (const auto &note : notes) {
        const bool said = note.code == interrupted || note.code == "warning-suspended" || state.kernel.problem == note;
        if (!said)
            row("Note", note.text());
    }
}

/// "stopping 5.2 s, jump 1.4 s, kernel 3.1 s, userspace 26.5 s"
std::string phasesText(const Phases &phases, std::string_view between)
{
    std::string text;
    const auto add = [&text](std::string_view name, std::int64_t milliseconds) {
        if (milliseconds >= 0)
            text += std::format(
                "{}{} {:.1f} s", text.empty() ? "" : ", ", name, static_cast<double>(milliseconds) / 1000);
    };
    add("stopping", phases.stopping);
    add(between, phases.between);
    add("kernel", phases.kernel);
    add("initrd", phases.initrd);
    add("userspace", phases.userspace);
    return text;
}

void printSlowest(std::string_view doing, const std::vector<SlowUnit> &units)
{
    for (const auto &unit : units)
        std::cout << (&unit == units.data() ? std::format("\nSlowest to {} the last time: ", doing) : ", ")
                  << std::format("{} ({:.1f} s)", unit.unit, static_cast<double>(unit.milliseconds) / 1000);
}

std::string reboots(int count)
{
    return count == 1 ? "1 reboot" : std::format("{} reboots", count);
}

void printSavings(const std::vector<HistoryEntry> &entries)
{
    for (const auto &[via, between] : {std::pair{Via::Kexec, "jump"}, std::pair{Via::Bios, "firmware"}}) {
        if (const auto phases = typicalPhases(entries, via))
            std::cout << std::format("\nUsually, via {}: {}", toString(via), phasesText(*phases, between));
    }
    printSlowest("stop", entries.back().slowToStop);
    printSlowest("start", entries.back().slow);
    const auto savings = savingsOf(entries);
    if (savings.saved)
        std::cout << std::format("\n{}: {} in {} via kexec, against {} through the firmware as measured in {}",
                                 *savings.saved < 0 ? "Lost" : "Saved",
                                 durationText(std::abs(*savings.saved)),
                                 reboots(savings.kexecs),
                                 durationText(savings.typicalFirmware),
                                 reboots(savings.firmwares));
    else if (savings.kexecs > 0)
        std::cout << "\nWhat that saves is known once a reboot through the firmware was measured: sudo normal-reboot";
    std::cout << "\n";
}

} // namespace

int status(const System &system, const Options &options)
{
    const auto state = probe(system);
    if (options.json)
        std::cout << dump(toJson(state)) << "\n";
    else {
        printStatus(state,
                    loaderStartsOnce(system.paths, state.loader),
                    state.settings ? installWarnings(system, state, *state.settings, state.kernel) : state.remarks,
                    state.undo ? state.undo->refused : std::nullopt);
    }
    return 0;
}

int kernels(const System &system, const Options &options)
{
    const auto state = probe(system);
    if (options.json) {
        Json list = Json::array();
        for (const auto &kernel : state.kernels)
            list.push_back(toJson(kernel));
        std::cout << dump(list) << "\n";
        return 0;
    }
    if (state.kernels.empty()) {
        std::cout << "No kernel was found in /boot.\n";
        return 0;
    }
    std::vector<std::vector<std::string>> rows{{"VERSION", "", "KERNEL", "INITRD"}};
    for (const auto &kernel : state.kernels) {
        std::string remark = kernel.running ? "running" : "";
        if (kernel.newest)
            remark += remark.empty() ? "newest" : ", newest";
        rows.push_back({kernel.version, remark, kernel.kernel, kernel.initrds.empty() ? "-" : joined(kernel.initrds)});
    }
    printTable(rows);
    return 0;
}

int history(const System &system, const Options &options)
{
    const auto entries = readHistory(system.paths);
    if (options.json || options.csv) {
        std::cout << (options.json ? historyAsJson(entries) : historyAsCsv(entries));
        return 0;
    }
    if (entries.empty()) {
        std::cout << "No reboot has been recorded yet.\n";
        return 0;
    }
    std::vector<std::vector<std::string>> rows{{"BACK AT", "VIA", "PLANNED", "AWAY", "READY AFTER", "REMARK"}};
    for (const auto &entry : entries) {
        rows.push_back({timeText(entry.time),
                        std::string(toString(entry.via)),
                        entry.planned,
                        durationText(entry.awaySeconds),
                        durationText(entry.readySeconds),
                        entry.reason});
    }
    printTable(rows);
    printSavings(entries);
    return 0;
}

} // namespace warmboot
