// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"
#include "fakeparts.h"

#include <array>

namespace warmboot::test {

namespace {

constexpr std::int64_t day = 86400;
constexpr std::int64_t aTuesday = 1'795'500'000; // in November 2026
constexpr auto newest = "6.12.117+deb13-amd64";
constexpr auto older = "6.12.107+deb13-amd64";

InstalledKernel debianKernel(const std::string &version)
{
    return {.version = version,
            .kernel = "/boot/vmlinuz-" + version,
            .initrds = {"/boot/initrd.img-" + version},
            .running = version == newest,
            .newest = version == newest};
}

std::string bootId(int number)
{
    return "5f0c2d3a-8a41-4f6e-9c1b-0000000000" + std::string(number < 10 ? "0" : "") + std::to_string(number);
}

struct PastReboot
{
    int daysAgo;
    Via via;
    const char *planned;
    const char *reason;
    const char *kernel;
    int away;
    int ready;
    bool suspended = false;
};

// A server board: two minutes of firmware, seconds by kexec; one kexec that did not arrive.
constexpr auto past = std::to_array<PastReboot>({
    {92, Via::Bios, "bios", "the reboot mode is bios", older, 148, 41},
    {85, Via::Kexec, "kexec", "", older, 14, 33},
    {71, Via::Kexec, "kexec", "", older, 13, 34},
    {64, Via::Bios, "bios", "asked for this one time", older, 151, 39},
    {57, Via::Kexec, "kexec", "", older, 15, 36},
    {49,
     Via::Bios,
     "kexec",
     "the last kexec did not arrive: the machine came back through the firmware",
     older,
     312,
     44,
     true},
    {48, Via::Kexec, "kexec", "", older, 14, 35},
    {36, Via::Bios, "none", "", older, -1, 40},
    {29, Via::Kexec, "kexec", "", newest, 13, 31},
    {15, Via::Kexec, "kexec", "", newest, 14, 32},
    {8, Via::Bios, "bios", "asked for this one time", newest, 146, 38},
    {1, Via::Kexec, "kexec", "", newest, 13, 31},
});

/// What a server of that kind does with its time, seconds a little different each time.
Phases phasesOf(const PastReboot &reboot, int number)
{
    if (reboot.away < 0)
        return {};
    constexpr std::int64_t second = 1000;
    Phases phases;
    phases.stopping = 5200 + 100 * (number % 4);
    phases.loading = 900;
    phases.kernel = 3100 + 50 * (number % 3);
    phases.between = reboot.away * second - phases.kernel - 6 * second;
    phases.initrd = 2400;
    phases.userspace = reboot.ready * second - phases.kernel - phases.initrd;
    return phases;
}

HistoryEntry entryOf(const PastReboot &reboot, int number)
{
    return {
        .bootId = bootId(number),
        .time = aTuesday - reboot.daysAgo * day,
        .via = reboot.via,
        .planned = reboot.planned,
        .reason = reboot.reason,
        .kernel = reboot.kernel,
        .awaySeconds = reboot.away,
        .readySeconds = reboot.ready,
        .suspended = reboot.suspended,
        .asked = std::string_view(reboot.planned) == "none" ? "" : "warmbootctl by alice",
        .cmdline = {},
        .phases = phasesOf(reboot, number),
        .slow = {{"mariadb.service", 8200}, {"docker.service", 4100}, {"systemd-networkd-wait-online.service", 2900}},
        .slowToStop = {{"docker.service", 3600}, {"user@1000.service", 1200}}};
}

} // namespace

MachineState FakeMachine::absent()
{
    MachineState state;
    state.hostname = "alder";
    state.os = "Debian GNU/Linux 13 (trixie)";
    state.architecture = "x86_64";
    state.systemdRunning = true;
    state.systemdVersion = 257;
    state.kexecTool = "/usr/sbin/kexec";
    state.kexecSupported = true;
    state.lockdown = "none";
    state.thisBoot = {.via = Via::Bios,
                      .ours = false,
                      .bootId = bootId(99),
                      .kernel = newest,
                      .cmdline = "BOOT_IMAGE=/boot/vmlinuz-6.12.117+deb13-amd64 "
                                 "root=UUID=8d1f6f6e-2f0b-4c37-9a3e-51c7c1c0b9d2 ro quiet console=ttyS1,115200n8"};
    state.kernels = {debianKernel(newest), debianKernel(older)};
    state.loader = {.loader = "grub",
                    .config = "/boot/grub/grub.cfg",
                    .title = "Debian GNU/Linux",
                    .kernel = state.kernels.front().kernel,
                    .initrds = state.kernels.front().initrds,
                    .cmdline = "root=UUID=8d1f6f6e-2f0b-4c37-9a3e-51c7c1c0b9d2 ro quiet console=ttyS1,115200n8",
                    .problem = {}};
    settle(state);
    return state;
}

MachineState FakeMachine::installed(Mode mode)
{
    auto state = absent();
    state.setup = SetupState::Installed;
    state.mode = mode;
    state.settings = Settings();
    state.settings->mode = mode;
    state.files = fakeSetupFiles(*state.settings);
    state.lastReboot = entryOf(past.back(), past.size());
    state.thisBoot.via = Via::Kexec;
    state.thisBoot.ours = true;
    state.proven = true;
    state.thisBoot.bootId = state.lastReboot->bootId;
    state.undo = UndoOffer{
        .id = 1, .time = aTuesday - 93 * day, .what = say("what-install", {{"mode", "kexec"}}), .refused = {}};
    settle(state);
    return state;
}

void FakeMachine::settle(MachineState &state)
{
    state.kernel = fakeKernel(state, state.settings.value_or(Settings{}));
    state.nextReboot = fakeForecast(state);
}

std::vector<HistoryEntry> fakeHistory(const MachineState &state)
{
    std::vector<HistoryEntry> entries;
    if (state.setup == SetupState::Absent && !state.lastReboot)
        return entries;
    int number = 0;
    for (const auto &reboot : past)
        entries.push_back(entryOf(reboot, ++number));
    if (state.lastReboot && state.lastReboot->bootId != entries.back().bootId)
        entries.push_back(*state.lastReboot);
    return entries;
}

std::vector<Check> fakeChecks(const MachineState &state)
{
    const auto whyCode = [](const std::string &name) {
        return name == "firmware-request" ? std::string("why-firmware")
            : name == "driver"            ? std::string("why-display")
                                          : "why-" + name;
    };
    std::vector<Check> checks;
    const auto add = [&checks](const char *name, bool good, Sentence yes, Sentence no) {
        checks.push_back({name, good ? Outcome::Good : Outcome::Bad, good ? std::move(yes) : std::move(no)});
    };
    add("systemd",
        state.systemdRunning,
        say("check-systemd", {{"version", std::to_string(state.systemdVersion)}}),
        say("no-systemd"));
    add("kexec-tools",
        !state.kexecTool.empty(),
        say("check-tools", {{"path", state.kexecTool}}),
        say("kexec-tools-missing"));
    add("kernel-support", state.kexecSupported, say("check-support"), say("kexec-unsupported"));
    add("sysctl", !state.kexecDisabled, say("check-sysctl"), say("kexec-disabled"));
    const bool open = state.lockdown.empty() || state.lockdown == "none";
    checks.push_back({"lockdown",
                      open ? Outcome::Good : Outcome::Warning,
                      open ? say("check-lockdown") : say("warning-lockdown", {{"lockdown", state.lockdown}})});
    add("kernel",
        !state.kernel.problem,
        say("check-kernel", {{"path", state.kernel.path}, {"resolved", state.kernel.resolved}}),
        state.kernel.problem.value_or(Sentence{}));
    bool whole = true;
    for (const auto &file : state.files) {
        if (file.condition == FileCondition::Ours)
            continue;
        whole = false;
        checks.push_back({"set-up",
                          Outcome::Bad,
                          file.remark.value_or(say("file-of-ours-edited", {{"path", file.path}})),
                          {},
                          state.setup == SetupState::Drifted ? Cure::Repair : Cure::None});
    }
    if (whole)
        checks.push_back({"set-up",
                          Outcome::Good,
                          state.setup == SetupState::Absent ? say("check-absent") : say("check-installed")});
    if (state.suspension)
        checks.push_back({"suspension", Outcome::Warning, say("warning-suspended"), {}, Cure::Resume});
    if (state.setup == SetupState::Installed && state.mode == Mode::Kexec) {
        add("next-reboot",
            state.nextReboot.via == Via::Kexec,
            say("check-next"),
            say("check-next-not",
                {{"via", std::string(toString(state.nextReboot.via))}, {"why", state.nextReboot.reason.text()}}));
    }
    checks.push_back({"firmware-request", Outcome::Good, say("check-no-request")});
    checks.push_back({"driver", Outcome::Good, say("check-driver")});
    for (auto &check : checks)
        check.why = Sentence{whyCode(check.name), {}};
    return checks;
}

} // namespace warmboot::test
