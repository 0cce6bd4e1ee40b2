// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/planchecks.h"

#include "engine/files/readfile.h"
#include "engine/kernel/commandline.h"
#include "engine/kernel/initrdimage.h"
#include "engine/kernel/installedkernels.h"
#include "engine/kernel/kernelimage.h"
#include "engine/kernel/unifiedimage.h"
#include "engine/kernel/version.h"
#include "engine/plan/setuptree.h"
#include "engine/probe/foreignsetup.h"
#include "engine/probe/loaderview.h"
#include "engine/probe/watchdog.h"
#include "engine/system/systemd.h"
#include "engine/system/unitfiles.h"

#include <algorithm>

namespace warmboot {

namespace {

std::unexpected<Error> refuse(Sentence sentence)
{
    return fail(ErrorKind::Refused, std::move(sentence));
}

Result<void> checkFolders(const System &system, const std::vector<Mount> &mounts)
{
    for (const auto *folder : {"/etc", "/usr/local", "/var/lib"}) {
        const auto resolved = resolveInRoot(system.paths, folder);
        if (!resolved)
            return refuse(say("folder-missing", {{"path", folder}}));
        const auto mount = mountOf(mounts, *resolved);
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
    if (const auto missing = missingSignature(system, state, kernel))
        return refuse(*missing);
    return {};
}

/// What kexec would load all the same, and a kernel most likely would not get far with.
void addKernelWarnings(const System &system, const MachineState &state, const Settings &settings,
                       const ChosenKernel &kernel, std::vector<Sentence> &warnings)
{
    if (kernel.problem || kernel.resolved.empty())
        return;
    for (const auto &initrd : kernel.initrds) {
        const auto head = readFile(system.paths(initrd), initrdHeadSize);
        if (head && !looksLikeInitrd(*head))
            warnings.push_back(say("warning-initrd-odd", {{"path", initrd}}));
    }
    for (const auto &initrd : kernel.initrds) {
        const auto file = resolveInRoot(system.paths, initrd).value_or(initrd);
        if (isOfAnotherKernel(file, kernel.resolved, kernel.version))
            warnings.push_back(say("warning-initrd-other", {{"initrd", file}, {"kernel", kernel.resolved}}));
    }
    if (kernel.initrds.empty() && settings.follow == Follow::Fixed) {
        const auto initrd = initrdFor(system.paths, kernel.path).or_else([&] {
            return initrdFor(system.paths, kernel.resolved);
        });
        if (initrd)
            warnings.push_back(say("warning-no-initrd", {{"path", kernel.path}, {"initrd", *initrd}}));
    }
    const auto rootsIn = [](const std::string &line) {
        auto words = cmdlineWords(line);
        std::erase_if(words, [](const std::string &word) { return !word.starts_with("root="); });
        return words;
    };
    const auto roots = rootsIn(kernel.cmdline);
    if (roots.empty() && !rootsIn(state.thisBoot.cmdline).empty())
        warnings.push_back(say("warning-no-root"));
    if (roots.size() > 1)
        warnings.push_back(say("warning-root-twice", {{"word", roots.back()}}));
}

} // namespace

std::optional<Sentence> missingSignature(const System &system, const MachineState &state, const ChosenKernel &kernel)
{
    if (!lockedDown(state) || kernel.resolved.empty())
        return std::nullopt;
    const auto head = readKernelHead(system.paths(kernel.resolved));
    const auto image = head ? inspectKernel(head->bytes) : std::nullopt;
    if (!image || image->signedImage)
        return std::nullopt;
    return unsignedKernel(kernel.path, head->unified.has_value(), state.lockdown);
}

Sentence unsignedKernel(const std::string &path, bool unified, const std::string &lockdown)
{
    return say(unified ? SentenceCode("uki-kernel-unsigned") : SentenceCode("kernel-unsigned"),
               {{"path", path}, {"lockdown", lockdown}});
}

bool lockedDown(const MachineState &state)
{
    return state.lockdown == "integrity" || state.lockdown == "confidentiality";
}

bool sameButMode(const Settings &left, const Settings &right)
{
    auto other = left;
    other.mode = right.mode;
    other.bootDevice = right.bootDevice;
    other.watchdogDriver = right.watchdogDriver;
    return other == right;
}

Result<void> checkSettings(const Settings &wish, const std::optional<Settings> &present)
{
    // What somebody wrote by hand, and the hooks take, must not keep kexec from being switched off.
    if (present && wish.mode == Mode::Bios && sameButMode(wish, *present))
        return {};
    const auto valid = validate(wish);
    if (valid || !present)
        return valid;
    const auto before = validate(*present);
    if (before || before.error().sentence != valid.error().sentence)
        return valid;
    return fail(ErrorKind::Drifted, say("settings-at-odds", {{"why", valid.error().sentence.text()}}));
}

Result<void> checkInstall(const System &system, const MachineState &state, const Settings &settings,
                          const ChosenKernel &kernel, const std::vector<Mount> &mounts)
{
    if (state.nixos)
        return refuse(say("nixos"));
    if (system.live && !state.systemdRunning)
        return refuse(say("no-systemd"));
    if (const auto inTheWay = fileInTheWay(state))
        return refuse(*inTheWay);
    if (auto ok = checkFolders(system, mounts); !ok)
        return ok;
    // It would reset the machine while it waits for the passphrase.
    const auto disk = settings.watchdog > 0 ? diskWithPassphrase(system.paths) : std::nullopt;
    if (disk)
        return refuse(say("watchdog-passphrase", {{"disk", *disk}}));
    if (settings.mode == Mode::Kexec)
        return checkKexec(state, kernel, system);
    return {};
}

const Sentence *foreignReboot(const MachineState &state)
{
    // Behind the reason of a kernel loaded by hand it would not show: this one asks for none.
    const auto atTarget = std::ranges::find(state.nextReboot.callers, "ctrl-alt-del", &CallerForecast::caller);
    const bool foreign = atTarget != state.nextReboot.callers.end()
        && atTarget->reason.code.starts_with("next-reboot-");
    return foreign ? &atTarget->reason : nullptr;
}

bool isHarmless(const Sentence &remark)
{
    return remark.code == "vendor-loader-kdump" || remark.code == "foreign-set-up-kexec";
}

std::vector<Sentence> foreignWarnings(const MachineState &state)
{
    std::vector<Sentence> warnings;
    for (const auto &file : state.files) {
        if (isForeignSetUp(file))
            warnings.push_back(*file.remark);
    }
    if (const auto *reason = foreignReboot(state))
        warnings.push_back(*reason);
    if (std::ranges::any_of(state.nextReboot.callers,
                            [](const CallerForecast &caller) { return caller.reason.code == "next-loaded-by-hand"; }))
        warnings.push_back(say("warning-loaded-by-hand"));
    return warnings;
}

std::vector<Sentence> uninstallWarnings(const System &system, const MachineState &state,
                                        const std::vector<Change> &changes)
{
    std::vector<Sentence> warnings;
    for (const auto &[path, wanted] : wholeTree(systemctlPath(system.paths), system.uid, system.gid)) {
        if (isSharedFolder(path) || !pathExists(system.paths(path))
            || std::ranges::contains(changes, path, &Change::path))
            continue;
        const auto found = readEntry(system.paths(path));
        const bool folder = wanted.kind == Entry::Kind::Directory && found && found->kind == wanted.kind;
        warnings.push_back(
            say(folder ? SentenceCode("uninstall-leaves-folder") : SentenceCode("uninstall-leaves"), {{"path", path}}));
    }
    for (const auto &remark : state.remarks) {
        if (remark.code == "vendor-loader")
            warnings.push_back(say("vendor-loader-stays", remark.args));
        if (remark.code == "vendor-loader-debian")
            warnings.push_back(say("vendor-loader-stays", {{"path", "/etc/init.d/kexec-load"}}));
    }
    const auto foreign = foreignWarnings(state);
    warnings.insert(warnings.end(), foreign.begin(), foreign.end());
    return warnings;
}

std::vector<Sentence> installWarnings(const System &system, const MachineState &state, const Settings &settings,
                                      const ChosenKernel &kernel)
{
    std::vector<Sentence> warnings = state.remarks;
    std::erase_if(warnings, isHarmless);
    if (state.suspension && settings.mode == Mode::Kexec)
        warnings.push_back(say("warning-suspended"));
    if (settings.mode == Mode::Bios && state.nextReboot.oneShot == "kexec")
        warnings.push_back(say("warning-once-kexec"));
    if (settings.watchdog > 0) {
        // With what is wished, which need not be in the settings yet.
        if (const auto watchdog = readWatchdog(system, settings.watchdog); watchdog.lacking)
            warnings.push_back(*watchdog.lacking);
        if (const auto device = rootCheckedUnattended(system.paths))
            warnings.push_back(
                say("warning-watchdog-fsck", {{"device", *device}, {"seconds", std::to_string(settings.watchdog)}}));
    }
    for (const auto &unit : unknownUnits(system, settings.healthy))
        warnings.push_back(say("warning-healthy-unknown", {{"unit", unit}}));
    if (lockedDown(state))
        warnings.push_back(say("warning-lockdown", {{"lockdown", state.lockdown}}));
    if (const auto valid = validate(settings); !valid)
        warnings.push_back(say("warning-settings-odd", {{"why", valid.error().sentence.text()}}));
    if (settings.mode == Mode::Kexec && kernel.problem)
        warnings.push_back(*kernel.problem);
    addKernelWarnings(system, state, settings, kernel, warnings);
    if (settings.follow == Follow::Loader && kernel.path.empty() && !kernel.problem)
        warnings.push_back(say("warning-loader-private", {{"path", state.loader.config}}));
    if (!kernel.resolved.empty() && !readFile(system.paths(kernel.resolved), 1))
        warnings.push_back(say("warning-kernel-unread", {{"path", kernel.path}}));
    const bool once = settings.follow == Follow::Loader && loaderStartsOnce(system.paths, state.loader);
    for (const auto &installed : state.kernels) {
        if (!once && installed.newest && !kernel.version.empty()
            && compareVersions(kernel.version, installed.version) < 0)
            warnings.push_back(say("warning-not-newest", {{"kernel", kernel.version}, {"newest", installed.version}}));
    }
    if (settings.cmdline == "reuse") {
        for (const auto &word : cmdlineWords(state.thisBoot.cmdline)) {
            const bool byLoader = isOfTheLoader(word) || word.starts_with("warmboot.id=");
            if (isForOneBoot(word) && !byLoader)
                warnings.push_back(say("warning-one-boot-word", {{"word", word}}));
        }
    }
    return warnings;
}

} // namespace warmboot
