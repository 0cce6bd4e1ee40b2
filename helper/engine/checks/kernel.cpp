// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/rooms.h"
#include "engine/files/readfile.h"
#include "engine/kernel/choosekernel.h"
#include "engine/kernel/commandline.h"
#include "engine/kernel/initrdimage.h"
#include "engine/kernel/kernelimage.h"
#include "engine/kernel/unifiedimage.h"
#include "engine/plan/planchecks.h"
#include "engine/probe/loaderview.h"
#include "engine/probe/mark.h"

#include <algorithm>

namespace warmboot {

namespace {

/// The check that a fault of the chosen kernel belongs to.
std::string checkOf(const Sentence &problem)
{
    if (problem.code.starts_with("cmdline-"))
        return "command-line";
    if (problem.code == "nixos")
        return "set-up"; // whatever the kernel, there is none
    const auto field = problem.args.find("field");
    return field != problem.args.end() && field->second == "initrd" ? "initrd" : "kernel";
}

/// What boots by default helps against a fixed kernel with a fault, and another way to choose one where the default
/// has it; if that has none itself.
Cure cureOfProblem(const System &system, const MachineState &state)
{
    if (!isInstalled(state) || !state.settings)
        return Cure::None;
    const auto helps = [&](Follow follow) {
        return !chooseBy(
                    follow, system.paths, *state.settings, state.thisBoot.cmdline, state.architecture, state.loader)
                    .problem;
    };
    if (state.settings->follow == Follow::Fixed)
        return helps(Follow::Default) ? Cure::FollowDefault : Cure::None;
    if (state.settings->follow != Follow::Default)
        return Cure::None;
    if (!state.loader.loader.empty() && helps(Follow::Loader))
        return Cure::FollowLoader;
    return helps(Follow::Newest) ? Cure::FollowNewest : Cure::None;
}

void checkFiles(const System &system, const MachineState &state, Findings &findings)
{
    const auto &kernel = state.kernel;
    if (kernel.problem)
        findings.bad(checkOf(*kernel.problem), *kernel.problem, cureOfProblem(system, state));
    if (kernel.resolved.empty())
        return;
    findings.goodOtherwise("kernel",
                           kernel.path == kernel.resolved
                               ? say("check-kernel-at", {{"path", kernel.path}})
                               : say("check-kernel", {{"path", kernel.path}, {"resolved", kernel.resolved}}));
}

void checkSignature(const System &system, const MachineState &state, Findings &findings)
{
    const bool locked = lockedDown(state);
    if (!system.live || state.kernel.resolved.empty())
        return;
    if (!locked && !secureBootIsOn(system.paths)) {
        findings.good("signature", say("check-signature-unneeded"));
        return;
    }
    const auto &path = state.kernel.path;
    const auto head = readKernelHead(system.paths(state.kernel.resolved));
    const auto image = head ? inspectKernel(head->bytes) : std::nullopt;
    if (!head)
        findings.warn("signature", say("signature-unread", {{"path", path}}));
    else if (image && image->signedImage)
        findings.good("signature", say("check-signature", {{"path", path}}));
    else if (image && locked)
        findings.bad("signature", unsignedKernel(path, head->unified.has_value(), state.lockdown));
    else if (image)
        findings.warn("signature", say("signature-missing", {{"path", path}}));
}

void checkInitrds(const System &system, const MachineState &state, Findings &findings)
{
    const auto &initrds = state.kernel.initrds;
    if (state.kernel.resolved.empty() || findings.has("initrd"))
        return;
    const auto fileOf = [&](const std::string &initrd) {
        return system.paths(resolveInRoot(system.paths, initrd).value_or(initrd));
    };
    for (const auto &initrd : initrds) {
        if (!readFile(fileOf(initrd), initrdHeadSize))
            findings.warn("initrd", say("initrd-unread", {{"path", initrd}}));
    }
    const bool onlyMicrocode = !initrds.empty()
        && std::ranges::all_of(initrds, [&](const std::string &initrd) { return isMicrocodeOnly(fileOf(initrd)); });
    if (onlyMicrocode)
        findings.bad("initrd", say("initrd-microcode", {{"path", initrds.back()}}));
    findings.goodOtherwise("initrd", initrds.empty() ? say("check-initrd-none") : say("check-initrd"));
}

void checkModules(const System &system, const MachineState &state, Findings &findings)
{
    const auto &kernel = state.kernel;
    if (kernel.resolved.empty())
        return;
    const auto folder = resolveInRoot(system.paths, "/lib/modules");
    if (!folder || listFolder(system.paths(*folder)).empty()) {
        findings.good("modules", say("check-modules-none"));
        return;
    }
    if (kernel.version.empty()) {
        findings.warn("modules", say("modules-unknown", {{"path", kernel.path}}));
        return;
    }
    // An empty folder is what the removal of a kernel leaves where something else was put into it.
    const auto own = *folder + "/" + kernel.version;
    findings.either("modules",
                    pathExists(system.paths(own + "/modules.dep")) || pathExists(system.paths(own + "/kernel")),
                    say("check-modules", {{"version", kernel.version}}),
                    say("modules-missing", {{"version", kernel.version}, {"path", kernel.path}}));
}

/// Does a power cut end in the same kernel as a kexec? once: what the boot loader starts is for one boot alone.
void checkLoaderDefault(const System &system, const MachineState &state, bool once, Findings &findings)
{
    const auto &loader = state.loader;
    const auto &ours = state.kernel.resolved;
    const bool followed = isInstalled(state) && state.settings && state.settings->follow == Follow::Loader;
    if (loader.kernel.empty() && followed) {
        // What cannot be told is said of the kernel already; what only root can see is said here.
        if (!loader.problem)
            findings.warn("loader", say("warning-loader-private", {{"path", loader.config}}));
        return;
    }
    if (loader.problem && loader.problem->code == "loader-file-missing") {
        findings.warn("loader", *loader.problem);
        return;
    }
    if (loader.kernel.empty()) {
        findings.good("loader", say("check-loader-unknown"));
        return;
    }
    const auto theirs = resolveInRoot(system.paths, loader.kernel).value_or(loader.kernel);
    if (once)
        findings.good("loader", say("check-loader-once", {{"path", theirs}}));
    else if (ours.empty())
        findings.good("loader", say("check-loader-starts", {{"path", theirs}}));
    else if (ours != theirs)
        findings.warn("loader",
                      say("loader-other", {{"theirs", theirs}, {"ours", ours}}),
                      isInstalled(state) ? Cure::FollowLoader : Cure::None);
    else
        findings.good("loader", say("check-loader-default"));
}

/// The words that stay from boot to boot, quotes aside: GRUB's script and the kernel have them differently.
std::vector<std::string> lastingWords(const std::string &line)
{
    std::vector<std::string> words;
    for (auto &word : cmdlineWords(line)) {
        if (isForOneBoot(word))
            continue;
        std::erase(word, '"');
        words.push_back(word);
    }
    return words;
}

/// A reused line is that of this boot: the boot loader's may be another by now, or that of another entry.
void checkLoaderLine(const System &system, const MachineState &state, bool once, Findings &findings)
{
    const bool reused = !state.settings || state.settings->cmdline == "reuse";
    const auto &line = state.loader.cmdline;
    if (!reused || line.empty() || !system.live || once)
        return;
    if (lastingWords(line) != lastingWords(baseCmdline(state.thisBoot, readMark(system.paths))))
        findings.warn("command-line", say("loader-cmdline-newer", {{"line", line}}));
}

} // namespace

void checkKernel(const System &system, const MachineState &state, Findings &findings)
{
    checkFiles(system, state, findings);
    checkSignature(system, state, findings);
    checkInitrds(system, state, findings);
    checkModules(system, state, findings);
    const bool once = loaderStartsOnce(system.paths, state.loader);
    checkLoaderDefault(system, state, once, findings);
    checkLoaderLine(system, state, once, findings);
    if (state.kernel.resolved.empty())
        return;
    const bool followed = state.settings && state.settings->follow == Follow::Loader;
    if (!followed || !once) // of one time only, nothing is said
        findings.goodOtherwise("newest", say("check-newest"));
    findings.goodOtherwise("command-line", say("check-cmdline"));
}

} // namespace warmboot
