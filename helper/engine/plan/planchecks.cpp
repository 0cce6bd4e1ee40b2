// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/planchecks.h"

#include "engine/files/readfile.h"
#include "engine/kernel/commandline.h"
#include "engine/kernel/kernelimage.h"
#include "engine/kernel/version.h"
#include "engine/plan/setuptree.h"

namespace warmboot {

namespace {

std::unexpected<Error> refuse(Sentence sentence)
{
    return fail(ErrorKind::Refused, std::move(sentence));
}

bool lockedDown(const MachineState &state)
{
    return state.lockdown == "integrity" || state.lockdown == "confidentiality";
}

Result<void> checkFolders(const System &system, const std::vector<Mount> &mounts)
{
    for (const auto *folder : {"/etc", "/usr/local", "/var/lib"}) {
        const auto resolved = resolveInRoot(system.paths, folder).value_or(folder);
        const auto mount = mountOf(mounts, resolved);
        if (mount && mount->readOnly)
            return refuse(say("folder-read-only", {{"path", folder}}));
    }
    // exec runs when all file systems but the root and /usr are gone.
    const auto hooks = resolveInRoot(system.paths, "/usr/local/libexec/warmboot")
                           .or_else([&] { return resolveInRoot(system.paths, "/usr/local/libexec"); })
                           .or_else([&] { return resolveInRoot(system.paths, "/usr/local"); });
    const auto mount = mountOf(mounts, hooks.value_or("/usr/local"));
    if (mount && mount->point != "/" && mount->point != "/usr")
        return refuse(say("hooks-not-on-root", {{"path", mount->point}}));
    return {};
}

Result<void> checkKexec(const MachineState &state, const ChosenKernel &kernel, const System &system)
{
    if (system.live) {
        if (!state.kexecSupported)
            return refuse(say("kexec-unsupported"));
        if (state.kexecDisabled)
            return refuse(say("kexec-disabled"));
    }
    if (state.kexecTool.empty())
        return refuse(say("kexec-tools-missing"));
    if (kernel.problem)
        return refuse(*kernel.problem);
    if (lockedDown(state)) {
        const auto head = readFile(system.paths(kernel.resolved), kernelHeadSize);
        const auto image = head ? inspectKernel(*head) : std::nullopt;
        if (image && !image->signedImage)
            return refuse(say("kernel-unsigned", {{"path", kernel.path}, {"lockdown", state.lockdown}}));
    }
    return {};
}

} // namespace

Result<void> checkInstall(const System &system, const MachineState &state, const Settings &settings,
                          const ChosenKernel &kernel, const std::vector<Mount> &mounts)
{
    if (state.nixos)
        return refuse(say("nixos"));
    if (system.live && !state.systemdRunning)
        return refuse(say("no-systemd"));
    for (const auto &file : state.files) {
        // Files that do not count cannot be put right by writing them again.
        if (file.condition == FileCondition::Shadowed && file.remark)
            return refuse(*file.remark);
        if (file.condition != FileCondition::Foreign)
            continue;
        // A masked unit of ours, or a script of the same name, is no set-up of somebody else's.
        const bool loader = !file.remark || file.remark->code == "foreign-set-up";
        return refuse(loader ? say("foreign-in-the-way", {{"path", file.path}}) : *file.remark);
    }
    if (auto ok = checkFolders(system, mounts); !ok)
        return ok;
    if (settings.mode == Mode::Kexec)
        return checkKexec(state, kernel, system);
    return {};
}

std::vector<Sentence> installWarnings(const System &system, const MachineState &state, const Settings &settings,
                                      const ChosenKernel &kernel)
{
    std::vector<Sentence> warnings = state.remarks;
    if (state.suspension && settings.mode == Mode::Kexec)
        warnings.push_back(say("warning-suspended"));
    if (lockedDown(state))
        warnings.push_back(say("warning-lockdown", {{"lockdown", state.lockdown}}));
    if (settings.mode == Mode::Kexec && kernel.problem)
        warnings.push_back(*kernel.problem);
    if (!kernel.resolved.empty() && !readFile(system.paths(kernel.resolved), 1))
        warnings.push_back(say("warning-kernel-unread", {{"path", kernel.path}}));
    for (const auto &installed : state.kernels) {
        if (installed.newest && !kernel.version.empty() && compareVersions(kernel.version, installed.version) < 0)
            warnings.push_back(say("warning-not-newest", {{"kernel", kernel.version}, {"newest", installed.version}}));
    }
    if (settings.cmdline == "reuse") {
        for (const auto &word : cmdlineWords(state.thisBoot.cmdline)) {
            const bool byLoader = word.starts_with("BOOT_IMAGE=") || word.starts_with("initrd=")
                || word.starts_with("elfcorehdr=") || word.starts_with("warmboot.id=");
            if (isForOneBoot(word) && !byLoader)
                warnings.push_back(say("warning-one-boot-word", {{"word", word}}));
        }
    }
    return warnings;
}

} // namespace warmboot
