// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/kexecfacility.h"

#include "engine/files/readfile.h"

#include <charconv>

namespace warmboot {

namespace {

// Newer kernels have the first; the second goes away after 2028.
constexpr auto newLoaded = "/sys/kernel/kexec/loaded";
constexpr auto oldLoaded = "/sys/kernel/kexec_loaded";

std::string loadedFile(const SystemPaths &paths)
{
    for (const auto *file : {newLoaded, oldLoaded}) {
        if (pathExists(paths(file)))
            return file;
    }
    return {};
}

} // namespace

std::string kexecToolPath(const SystemPaths &paths)
{
    for (const auto *path : {"/usr/sbin/kexec", "/sbin/kexec", "/usr/bin/kexec", "/bin/kexec"}) {
        if (resolveInRoot(paths, path))
            return path;
    }
    return {};
}

void probeKexec(const SystemPaths &paths, MachineState &state)
{
    state.kexecTool = kexecToolPath(paths);
    state.kexecSupported = !loadedFile(paths).empty();
    state.kexecDisabled = readLine(paths("/proc/sys/kernel/kexec_load_disabled")) == "1";
    state.imageLoaded = imageIsLoaded(paths);
    // "none [integrity] confidentiality": the brackets are around the one in force.
    const auto lockdown = readLine(paths("/sys/kernel/security/lockdown"));
    const auto open = lockdown.find('[');
    const auto close = lockdown.find(']');
    if (open != std::string::npos && close != std::string::npos && open < close)
        state.lockdown = lockdown.substr(open + 1, close - open - 1);
}

bool imageIsLoaded(const SystemPaths &paths)
{
    const auto file = loadedFile(paths);
    return !file.empty() && readLine(paths(file)) == "1";
}

Result<void> unloadImage(const System &system)
{
    const auto tool = kexecToolPath(system.paths);
    constexpr std::chrono::seconds limit{30};
    std::string said;
    // The unloading must use a system call that is allowed here: which one differs with lockdown
    // and with the version of kexec-tools.
    for (const auto *family : {"-a", "-s", "-c"}) {
        if (!imageIsLoaded(system.paths))
            return {};
        if (tool.empty())
            return fail(ErrorKind::Failed, say("image-not-unloaded"), "kexec is not installed");
        const auto output = system.runner->run({tool, family, "-u"}, limit);
        said = output ? output->err : output.error().detail;
    }
    if (imageIsLoaded(system.paths))
        return fail(ErrorKind::Failed, say("image-not-unloaded"), said);
    return {};
}

Via thisBootVia(const SystemPaths &paths)
{
    const auto text = readLine(paths("/proc/sys/kernel/bootloader_type"));
    unsigned type = 0;
    const auto *end = text.data() + text.size();
    if (!text.empty() && std::from_chars(text.data(), end, type).ec == std::errc()) {
        constexpr unsigned kexec = 0xd; // the id that kexec-tools and the kernel write into the boot parameters
        return type >> 4U == kexec ? Via::Kexec : Via::Bios;
    }
    if (pathExists(paths("/proc/device-tree/chosen")))
        return pathExists(paths("/proc/device-tree/chosen/linux,booted-from-kexec")) ? Via::Kexec : Via::Bios;
    return Via::Unknown;
}

} // namespace warmboot
