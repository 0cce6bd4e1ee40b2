// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/advice.h"

#include "engine/files/readfile.h"
#include "engine/kernel/kernelimage.h"
#include "engine/kernel/version.h"
#include "engine/probe/firmwarerequests.h"
#include "engine/probe/systemdways.h"
#include "engine/system/systemd.h"
#include "protocol/joined.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <vector>

namespace warmboot {

namespace {

/// What packages write when they want a reboot: those of Debian and Ubuntu, which also say who (.pkgs), and openSUSE's.
constexpr auto askedPaths = std::to_array({"/run/reboot-required", "/run/reboot-needed"});

/// A kernel that waits to be started.
struct WaitingKernel
{
    Sentence reason;
    std::string newer;
    std::string running;
};

/// "#1 SMP PREEMPT_DYNAMIC Debian 6.12.57-1 (2025-11-05)", which uname calls the version: of an image of the release
/// that runs; empty when the file is private or does not say.
std::string buildOf(const SystemPaths &paths, const std::string &image, const std::string &release)
{
    const auto head = readFile(paths(image), kernelHeadSize);
    const auto found = head ? inspectKernel(*head) : std::nullopt;
    if (!found || found->version != release)
        return {};
    const auto begin = head->find(release + " (");
    if (begin == std::string::npos)
        return {};
    constexpr std::size_t longest = 512;
    const auto banner = std::string_view(*head).substr(begin, longest);
    const auto text = banner.substr(0, banner.find('\0'));
    const auto build = text.find(" #");
    return build == std::string_view::npos ? std::string() : std::string(text.substr(build + 1));
}

/// The image of a release: that which would be loaded, or one of those installed; empty when there is none.
std::string imageOf(const MachineState &state, const std::string &release)
{
    if (state.kernel.version == release && !state.kernel.resolved.empty())
        return state.kernel.resolved;
    const auto installed = std::ranges::find(state.kernels, release, &InstalledKernel::version);
    return installed == state.kernels.end() ? std::string() : installed->kernel;
}

/// The version that is to run; empty when nobody knows.
std::string wantedVersion(const SystemPaths &paths, const MachineState &state)
{
    // Without Warmboot it is the boot loader that starts one.
    if (!state.settings && !state.loader.kernel.empty()) {
        const auto started = resolveInRoot(paths, state.loader.kernel);
        const auto known = std::ranges::find_if(state.kernels, [&](const InstalledKernel &one) {
            return started && resolveInRoot(paths, one.kernel) == started;
        });
        if (known != state.kernels.end())
            return known->version;
    }
    if (!state.kernel.version.empty())
        return state.kernel.version;
    // Which one the boot loader starts may be unknown; the newest is then no better guess than another.
    if (state.settings && state.settings->follow == Follow::Loader)
        return {};
    const auto newest = std::ranges::find(state.kernels, true, &InstalledKernel::newest);
    return newest == state.kernels.end() ? std::string() : newest->version;
}

std::optional<WaitingKernel> waitingKernel(const System &system, const MachineState &state)
{
    const auto &running = state.thisBoot.kernel;
    const auto wanted = wantedVersion(system.paths, state);
    if (running.empty() || wanted.empty())
        return std::nullopt;
    if (wanted != running) {
        // An older one than runs is waited for only by who has chosen it.
        const bool chosen = state.settings && state.settings->follow == Follow::Fixed;
        if (!chosen && compareVersions(wanted, running) < 0)
            return std::nullopt;
        return WaitingKernel{say("advice-kernel", {{"newer", wanted}, {"running", running}}), wanted, running};
    }
    const auto runningBuild = readLine(system.paths("/proc/sys/kernel/version"));
    const auto build = buildOf(system.paths, imageOf(state, running), running);
    if (build.empty() || runningBuild.empty() || build == runningBuild)
        return std::nullopt;
    return WaitingKernel{
        say("advice-kernel-rebuilt", {{"version", running}}), running + " " + build, running + " " + runningBuild};
}

/// What a soft reboot does nothing for: it keeps kernel, modules and microcode.
bool belongsToKernel(const std::string &package)
{
    return package.starts_with("linux-") || package.ends_with("-microcode");
}

struct AskingPackages
{
    std::string path; ///< of the file that says so; empty: nobody asks
    std::vector<std::string> names; ///< may be empty all the same
};

AskingPackages askingPackages(const System &system, const MachineState &state)
{
    const auto &paths = system.paths;
    const auto *const path = std::ranges::find_if(askedPaths, [&](const char *one) { return pathExists(paths(one)); });
    struct stat info{};
    if (path == askedPaths.end() || ::stat(paths(*path).c_str(), &info) != 0)
        return {};
    AskingPackages asking{*path, {}};
    for (auto &name : splitLines(readFile(paths(asking.path + ".pkgs")).value_or(""))) {
        if (!name.empty() && !std::ranges::contains(asking.names, name))
            asking.names.push_back(std::move(name));
    }
    // The files outlive a soft reboot, which has done what programs waited for.
    if (state.systemdVersion >= softRebootSince && info.st_mtim.tv_sec < userspaceStarted(system)) {
        std::erase_if(asking.names, [](const std::string &name) { return !belongsToKernel(name); });
        if (asking.names.empty())
            asking.path.clear();
    }
    return asking;
}

std::vector<Sentence> firmwareReasons(const SystemPaths &paths)
{
    std::vector<Sentence> reasons;
    for (const auto &request : firmwareRequests(paths))
        reasons.push_back(say("advice-firmware", {{"what", request.sentence.text()}}));
    for (const auto &maker : changedFirmwareSettings(paths))
        reasons.push_back(say("firmware-settings", {{"what", maker}}));
    return reasons;
}

std::optional<Sentence> softRefusal(const MachineState &state, const std::optional<WaitingKernel> &kernel)
{
    if (!state.systemdRunning)
        return say("no-systemd");
    if (state.systemdVersion < softRebootSince)
        return say("soft-unsupported", {{"version", std::to_string(state.systemdVersion)}});
    if (kernel)
        return say("soft-kernel-waits", {{"newer", kernel->newer}, {"running", kernel->running}});
    return std::nullopt;
}

} // namespace

void probeAdvice(const System &system, const std::function<bool()> &kexecIsPossible, MachineState &state)
{
    if (!system.live || !state.systemdRunning) {
        state.advice = {};
        state.softRefused = softRefusal(state, std::nullopt);
        return;
    }
    const auto kernel = waitingKernel(system, state);
    state.softRefused = softRefusal(state, kernel);

    auto &advice = state.advice;
    advice.reasons = firmwareReasons(system.paths);
    const bool firmware = !advice.reasons.empty();
    if (kernel)
        advice.reasons.push_back(kernel->reason);
    const auto asking = askingPackages(system, state);
    if (!asking.path.empty())
        advice.reasons.push_back(asking.names.empty()
                                     ? say("advice-asked", {{"path", asking.path}})
                                     : say("advice-packages", {{"packages", joinedFirst(asking.names)}}));
    if (advice.reasons.empty())
        return;
    const bool gentle = !kernel && !asking.names.empty() && !state.softRefused
        && std::ranges::none_of(asking.names, belongsToKernel);
    advice.via = firmware ? Via::Bios : gentle ? Via::Soft : kexecIsPossible() ? Via::Kexec : Via::Bios;
}

} // namespace warmboot
