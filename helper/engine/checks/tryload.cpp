// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/tryload.h"

#include "engine/change/changelock.h"
#include "engine/change/changes.h"
#include "engine/files/filedescriptor.h"
#include "engine/files/readfile.h"
#include "engine/files/writeall.h"
#include "engine/kernel/commandline.h"
#include "engine/probe/firmwarerequests.h"
#include "engine/probe/mark.h"
#include "engine/probe/probe.h"
#include "engine/system/kexecfacility.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <fcntl.h>
#include <fstream>
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

/// Several initrds as the one that kexec takes, each padded to four bytes, as the load hook does it. Goes again.
class JoinedInitrd
{
public:
    JoinedInitrd(const System &system, const std::vector<std::string> &initrds)
        : m_path(system.paths("/run/warmboot/try-initrd"))
    {
        ::unlink(m_path.c_str());
        // It can hold the key of a disk.
        const FileDescriptor fd(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        m_whole = fd.valid();
        for (const auto &initrd : initrds) {
            std::ifstream file(system.paths(initrd), std::ios::binary);
            std::size_t size = 0;
            std::array<char, std::size_t{1} << 16U> block{};
            while (m_whole && file.read(block.data(), block.size()).gcount() > 0) {
                const auto count = static_cast<std::size_t>(file.gcount());
                m_whole = writeAll(fd.get(), {block.data(), count});
                size += count;
            }
            const std::string padding((4 - size % 4) % 4, '\0');
            m_whole = m_whole && size > 0 && writeAll(fd.get(), padding);
        }
    }
    JoinedInitrd(const JoinedInitrd &) = delete;
    JoinedInitrd &operator=(const JoinedInitrd &) = delete;
    ~JoinedInitrd() { ::unlink(m_path.c_str()); }

    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
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
    if (!state.lockdown.empty() && state.lockdown != "none")
        return say("try-lockdown", {{"lockdown", state.lockdown}});
    // It counts each load, and the unloading may count as well.
    const auto limit = readLine(system.paths("/proc/sys/kernel/kexec_load_limit_reboot"));
    if (!limit.empty() && !limit.starts_with('-'))
        return say("try-limit");
    if (state.imageLoaded)
        return say("next-loaded-by-hand");
    if (state.kernel.problem)
        return *state.kernel.problem;
    if (packageManagerAtWork(system.paths))
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
    std::vector<std::string> command{
        state.kexecTool, "-a", "-l", system.paths(kernel.resolved), "--command-line=" + line};
    const auto failed = [&](const std::string &why) {
        return Check{check, Outcome::Bad, say("load-failed", {{"path", kernel.path}, {"why", why}})};
    };
    std::optional<JoinedInitrd> joined;
    if (kernel.initrds.size() > 1) {
        joined.emplace(system, kernel.initrds);
        if (!joined->isWhole())
            return failed("the initrds could not be joined in /run/warmboot; is it full?");
        command.push_back("--initrd=" + joined->path());
    } else if (!kernel.initrds.empty()) {
        command.push_back("--initrd=" + system.paths(kernel.initrds.front()));
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
    const auto tried = [](Check check) {
        check.why = say("why-load");
        return check;
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
