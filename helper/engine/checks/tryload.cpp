// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/tryload.h"

#include "engine/change/changelock.h"
#include "engine/change/changes.h"
#include "engine/files/filedescriptor.h"
#include "engine/files/readfile.h"
#include "engine/files/writeall.h"
#include "engine/kernel/commandline.h"
#include "engine/kernel/unifiedimage.h"
#include "engine/probe/firmwarerequests.h"
#include "engine/probe/mark.h"
#include "engine/probe/probe.h"
#include "engine/system/kexecfacility.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <fstream>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace warmboot {

namespace {

constexpr auto check = "load";
/// As long as the ids of real reboots.
constexpr auto sampleId = "00000000-0000-0000-0000-000000000000";

/// A file, or a part of one.
struct Part
{
    std::string path;
    std::uint64_t offset = 0;
    std::uint64_t size = std::numeric_limits<std::uint64_t>::max(); ///< or up to its end
};

/// Several initrds as the one that kexec takes, each padded to four bytes, as the load hook does it; or what is taken
/// out of a unified image. Goes again.
class GatheredFile
{
public:
    GatheredFile(const System &system, const std::string &name, const std::vector<Part> &parts)
        : m_path(system.paths("/run/warmboot/" + name))
    {
        ::unlink(m_path.c_str());
        // It can hold the key of a disk.
        const FileDescriptor fd(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        m_whole = fd.valid();
        for (const auto &part : parts)
            m_whole = m_whole && append(fd.get(), system.paths(part.path), part);
    }
    GatheredFile(const GatheredFile &) = delete;
    GatheredFile &operator=(const GatheredFile &) = delete;
    ~GatheredFile() { ::unlink(m_path.c_str()); }

    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    static bool append(int fd, const std::string &path, const Part &part)
    {
        std::ifstream file(path, std::ios::binary);
        file.seekg(static_cast<std::streamoff>(part.offset));
        std::uint64_t size = 0;
        std::array<char, std::size_t{1} << 16U> block{};
        while (size < part.size) {
            const auto most = std::min<std::uint64_t>(block.size(), part.size - size);
            const auto count = static_cast<std::size_t>(
                file.read(block.data(), static_cast<std::streamsize>(most)).gcount());
            if (count == 0)
                break;
            if (!writeAll(fd, {block.data(), count}))
                return false;
            size += count;
        }
        const std::string padding((4 - size % 4) % 4, '\0');
        return size > 0 && writeAll(fd, padding);
    }

    std::string m_path;
    bool m_whole = false;
};

/// Why it would do harm, or could not be told from a failure.
std::optional<Sentence> whyNot(const System &system, const MachineState &state)
{
    if (!system.live)
        return say("try-other-root", {{"path", system.paths.root()}});
    if (auto root = requireRoot(system); !root)
        return root.error().sentence;
    if (state.kexecTool.empty())
        return say("kexec-tools-missing");
    if (!state.kexecSupported)
        return say("kexec-unsupported");
    if (state.kexecDisabled)
        return say("kexec-disabled");
    // It counts each load, and the unloading may count as well.
    const auto limit = readLine(system.paths("/proc/sys/kernel/kexec_load_limit_reboot"));
    if (!limit.empty() && !limit.starts_with('-'))
        return say("try-limit");
    if (state.imageLoaded)
        return say("next-loaded-by-hand");
    if (state.kernel.problem)
        return state.kernel.problem;
    if (packageManagerAtWork(system))
        return say("next-packages");
    return std::nullopt;
}

/// What kexec said; its last line names the reason.
std::string lastLine(std::string text)
{
    while (text.ends_with('\n'))
        text.pop_back();
    return text.substr(text.rfind('\n') + 1);
}

Check load(const System &system, const MachineState &state)
{
    const auto &kernel = state.kernel;
    const auto mark = readMark(system.paths);
    const auto line = buildCmdline(state.settings.value_or(Settings{}), baseCmdline(state.thisBoot, mark), sampleId);
    const auto failed = [&](const std::string &why) {
        return Check{check, Outcome::Bad, say("load-failed", {{"path", kernel.path}, {"why", why}})};
    };
    auto image = system.paths(kernel.resolved);
    std::vector<Part> initrds;
    std::optional<GatheredFile> takenOut;
    const auto head = readKernelHead(image);
    if (head && head->unified) {
        const auto &unified = *head->unified;
        takenOut.emplace(
            system, "try-kernel", std::vector<Part>{{kernel.resolved, unified.kernelAt, unified.kernelSize}});
        if (!takenOut->isWhole())
            return failed("the kernel could not be taken out of it into /run/warmboot; is it full?");
        image = takenOut->path();
        if (unified.initrdSize > 0)
            initrds.push_back({kernel.resolved, unified.initrdAt, unified.initrdSize});
    }
    for (const auto &initrd : kernel.initrds)
        initrds.push_back({initrd});
    std::vector<std::string> command{state.kexecTool, "-a", "-l", image, "--command-line=" + line};
    std::optional<GatheredFile> joined;
    if (initrds.size() > 1 || (takenOut && !initrds.empty())) {
        joined.emplace(system, "try-initrd", initrds);
        if (!joined->isWhole())
            return failed("the initrds could not be joined in /run/warmboot; is it full?");
        command.push_back("--initrd=" + joined->path());
    } else if (!initrds.empty()) {
        command.push_back("--initrd=" + system.paths(initrds.front().path));
    }
    constexpr std::chrono::seconds limit{60};
    const auto output = system.runner->run(command, limit);
    const bool loaded = imageIsLoaded(system.paths);
    if (const auto unloaded = unloadImage(system); !unloaded) {
        const auto why = lastLine(unloaded.error().detail);
        return {check, Outcome::Bad, say("load-left", {{"path", kernel.path}, {"why", why.empty() ? "?" : why}})};
    }
    if (!output)
        return failed(output.error().sentence.text());
    if (!output->ok())
        return failed(lastLine(output->err.empty() ? output->out : output->err));
    if (!loaded)
        return failed("it reports success, but no kernel is loaded");
    return {check, Outcome::Good, say("check-load", {{"path", kernel.path}})};
}

} // namespace

Check tryLoad(const System &system)
{
    const auto tried = [](Check outcome) {
        outcome.why = say("why-load");
        return outcome;
    };
    const auto notTried = [&tried](const Sentence &why) {
        return tried({check, Outcome::Warning, say("load-not-tried", {{"why", why.text()}})});
    };
    if (const auto why = whyNot(system, probe(system)))
        return notTried(*why);
    const auto lock = ChangeLock::take(system.paths);
    if (!lock)
        return notTried(lock.error().sentence);
    // Again, now that nothing of ours changes it meanwhile.
    const auto state = probe(system);
    if (const auto why = whyNot(system, state))
        return notTried(*why);
    return tried(load(system, state));
}

} // namespace warmboot
