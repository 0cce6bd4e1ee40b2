// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/choosekernel.h"

#include "engine/files/readfile.h"
#include "engine/kernel/commandline.h"
#include "engine/kernel/installedkernels.h"
#include "engine/kernel/kernelimage.h"
#include "engine/kernel/unifiedimage.h"
#include "engine/system/mounts.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace warmboot {

namespace {

/// As the ids that are added at each reboot.
constexpr std::string_view sampleId = "00000000-0000-0000-0000-000000000000";

/// Does the next kernel see its id? Not when a quote or a -- swallows the end of the line.
bool idIsSeen(const std::string &line)
{
    for (const auto &word : cmdlineWords(line)) {
        if (word == "--")
            return false;
        if (word == "warmboot.id=" + std::string(sampleId))
            return true;
    }
    return false;
}

/// A file to load: there, regular, filled. No check that needs more rights than looking.
std::optional<Sentence> fileProblem(const SystemPaths &paths, const std::string &field, const std::string &path)
{
    const auto problem = [&](SentenceCode code) { return say(code, {{"field", field}, {"path", path}}); };
    const auto resolved = resolveInRoot(paths, path);
    if (!resolved)
        return problem(pathExists(paths(path)) ? SentenceCode("link-dangling") : SentenceCode("file-missing"));
    struct stat info{};
    if (::stat(paths(*resolved).c_str(), &info) != 0)
        return problem("file-missing");
    if (S_ISDIR(info.st_mode))
        return problem("file-directory");
    if (!S_ISREG(info.st_mode))
        return problem("file-special");
    if (info.st_size == 0)
        return problem("file-empty");
    return std::nullopt;
}

/// What should lie in /boot is then not missing, only out of sight.
bool bootIsUnmounted(const SystemPaths &paths)
{
    const auto mounts = readMounts(paths);
    return !mounts.empty() && bootIsInFstab(paths)
        && std::ranges::none_of(mounts, [](const Mount &mount) { return mount.point == "/boot"; });
}

/// Why there is no file behind a choice, where more can be said than that.
Sentence whyGone(const SystemPaths &paths, const Settings &settings, const std::string &base,
                 const std::string &architecture, const LoaderDefault &loader, const Sentence &problem)
{
    const bool missing = problem.code == "file-missing";
    const bool byDefault = settings.follow == Follow::Default;
    if (!missing && problem.code != "link-dangling")
        return problem;
    auto args = problem.args;
    if ((byDefault || args["path"].starts_with("/boot/")) && bootIsUnmounted(paths))
        return say("kernel-boot-unmounted");
    if (!missing || !byDefault)
        return problem;
    args["options"] = waysToChoose(paths, settings, base, architecture, loader);
    return say("default-missing", std::move(args));
}

std::string versionFromName(const std::string &path)
{
    const auto name = path.substr(path.rfind('/') + 1);
    constexpr std::string_view prefix = "vmlinuz-";
    return name.starts_with(prefix) ? name.substr(prefix.size()) : std::string();
}

} // namespace

ChosenKernel chooseKernel(const SystemPaths &paths, const Settings &settings, const std::string &base,
                          const std::string &architecture, const LoaderDefault &loader)
{
    ChosenKernel chosen;
    chosen.cmdline = buildCmdline(settings, base);
    if (settings.follow == Follow::Loader && (loader.problem || loader.kernel.empty())) {
        chosen.problem = loader.problem;
        if (loader.problem && loader.problem->code == "loader-none" && bootIsUnmounted(paths))
            chosen.problem = say("kernel-boot-unmounted");
        return chosen;
    }
    const auto files = followKernel(paths, settings, loader);
    if (!files) {
        chosen.problem = bootIsUnmounted(paths) ? say("kernel-boot-unmounted") : say("no-kernel-found");
        return chosen;
    }
    if (files->kernel.empty()) {
        chosen.problem = say("settings-no-kernel");
        return chosen;
    }
    chosen.path = files->kernel;
    chosen.initrds = files->initrds;
    const auto problemOf = [&](const std::string &field, const std::string &path) {
        return fileProblem(paths, field, path).transform([&](const Sentence &problem) {
            return whyGone(paths, settings, base, architecture, loader, problem);
        });
    };
    chosen.problem = problemOf("kernel", chosen.path);
    if (chosen.problem)
        return chosen;
    chosen.resolved = resolveInRoot(paths, chosen.path).value_or("");
    chosen.version = versionFromName(chosen.resolved);

    std::size_t limit = cmdlineLimit(architecture);
    if (const auto head = readKernelHead(paths(chosen.resolved))) {
        const auto image = inspectKernel(head->bytes);
        if (!image) {
            chosen.problem = say("not-a-kernel", {{"path", chosen.path}});
            return chosen;
        }
        if (!image->architecture.empty() && !architecture.empty() && image->architecture != architecture) {
            chosen.problem = say("kernel-architecture",
                                 {{"path", chosen.path}, {"image", image->architecture}, {"machine", architecture}});
            return chosen;
        }
        struct stat info{};
        const bool known = ::stat(paths(chosen.resolved).c_str(), &info) == 0;
        const auto fileSize = known ? static_cast<std::uint64_t>(info.st_size) : 0;
        // Of a unified image the file as a whole, and the kernel in it.
        const auto &unified = head->unified;
        const bool cutFile = known && fileSize < (unified ? unified->wholeSize : image->wholeSize);
        const bool cutInside = unified && unified->kernelSize < image->wholeSize;
        if (cutFile || cutInside) {
            const auto size = cutFile ? fileSize : unified->kernelSize;
            const auto whole = cutFile && unified ? unified->wholeSize : image->wholeSize;
            chosen.problem = say(
                "kernel-cut-short",
                {{"path", chosen.path}, {"size", std::to_string(size)}, {"whole", std::to_string(whole)}});
            return chosen;
        }
        if (!image->version.empty())
            chosen.version = image->version;
        if (image->cmdlineSize > 0)
            limit = std::min(limit, image->cmdlineSize);
    } else if (::geteuid() == 0) {
        chosen.problem = say("kernel-unreadable", {{"path", chosen.path}});
        return chosen;
    }
    for (const auto &initrd : chosen.initrds) {
        chosen.problem = problemOf("initrd", initrd);
        if (chosen.problem)
            return chosen;
    }
    const auto whole = buildCmdline(settings, base, sampleId);
    if (!idIsSeen(whole)) {
        chosen.problem = say("cmdline-broken");
        return chosen;
    }
    const auto length = whole.size();
    if (length > limit) {
        chosen.problem = say("cmdline-too-long",
                             {{"length", std::to_string(length)}, {"limit", std::to_string(limit)}});
    }
    return chosen;
}

ChosenKernel chooseBy(Follow follow, const SystemPaths &paths, const Settings &settings, const std::string &base,
                      const std::string &architecture, const LoaderDefault &loader)
{
    auto other = settings;
    other.follow = follow;
    other.kernel.clear();
    other.initrds.clear();
    return chooseKernel(paths, other, base, architecture, loader);
}

std::string waysToChoose(const SystemPaths &paths, const Settings &settings, const std::string &base,
                         const std::string &architecture, const LoaderDefault &loader)
{
    const auto comesToOne = [&](Follow follow) {
        const auto chosen = chooseBy(follow, paths, settings, base, architecture, loader);
        return !chosen.problem || chosen.problem->code.starts_with("cmdline-"); // which no choice mends
    };
    std::string ways;
    if (!loader.loader.empty() && comesToOne(Follow::Loader))
        ways += "--follow loader, ";
    if (comesToOne(Follow::Newest))
        ways += "--follow newest, ";
    return ways + "--kernel PATH";
}

} // namespace warmboot
