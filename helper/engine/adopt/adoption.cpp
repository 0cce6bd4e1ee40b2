// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/adopt/adoption.h"

#include "engine/adopt/commands.h"
#include "engine/adopt/flaws.h"
#include "engine/files/readfile.h"
#include "engine/kernel/commandline.h"
#include "engine/kernel/installedkernels.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace warmboot {

namespace {

/// Does it name what the distribution keeps pointing at its newest kernel, and not a kernel for good?
bool isDistributionsDefault(const SystemPaths &paths, const KexecLoad &load)
{
    constexpr auto kernels = std::to_array<std::string_view>({"/vmlinuz", "/boot/vmlinuz"});
    constexpr auto initrds = std::to_array<std::string_view>({"/initrd.img", "/boot/initrd.img", "/boot/initrd"});
    const auto named = followKernel(paths, Settings{}, {});
    return named && std::ranges::contains(kernels, load.kernel) && std::ranges::contains(initrds, load.initrd)
        && resolveInRoot(paths, load.kernel) == resolveInRoot(paths, named->kernel)
        && resolveInRoot(paths, load.initrd) == resolveInRoot(paths, named->initrds.front());
}

/// Where a file is missing they loaded nothing: then it is the distribution's default that they get.
void takeKernel(const SystemPaths &paths, const KexecLoad &load, Settings &settings)
{
    const bool there = resolveInRoot(paths, load.kernel) && (load.initrd.empty() || resolveInRoot(paths, load.initrd));
    if (!there || isDistributionsDefault(paths, load))
        return;
    settings.follow = Follow::Fixed;
    settings.kernel = load.kernel;
    if (!load.initrd.empty())
        settings.initrds = {load.initrd};
}

/// The seconds of panic=SECONDS, which is a setting of its own.
std::optional<int> panicOf(std::string_view word)
{
    constexpr std::string_view key = "panic=";
    if (!word.starts_with(key))
        return std::nullopt;
    const auto value = word.substr(key.size());
    int seconds = 0;
    const auto parsed = std::from_chars(value.data(), value.data() + value.size(), seconds);
    const bool whole = parsed.ec == std::errc() && parsed.ptr == value.data() + value.size() && seconds >= 0;
    return whole ? std::optional(seconds) : std::nullopt;
}

/// kexec without any of its options gives the kernel an empty line, with which none finds its disk: that was not meant.
void takeCommandLine(const KexecLoad &load, Settings &settings, std::vector<Sentence> &flaws)
{
    std::vector<std::string> kept;
    for (const auto &word : cmdlineWords(load.append)) {
        if (isOfTheLoader(word) || word.starts_with("warmboot.id"))
            flaws.push_back(say("adopt-flaw-word", {{"word", shownValue(word)}}));
        else if (const auto seconds = panicOf(word))
            settings.panic = *seconds;
        else if (!load.reuse || !std::ranges::contains(kept, word))
            kept.push_back(word);
    }
    if (load.reuse) {
        settings.add = std::move(kept);
        return;
    }
    if (!kept.empty())
        settings.cmdline = cmdlineOf(kept);
}

/// Ordinary reboots went through kexec where something starts a kernel at them, or where one is loaded from the boot on
/// and `reboot` finds it. What is loaded for `systemctl kexec` alone leaves them to the firmware.
Mode modeOf(const HandMadeCommands &commands)
{
    const bool waits = std::ranges::any_of(
        commands.loads, [](const LoadCommand &command) { return command.atReboots && !command.atStop; });
    return commands.startsKexec || waits ? Mode::Kexec : Mode::Bios;
}

} // namespace

Result<Adoption> understandHandMade(const System &system, const MachineState &state, HandMade handMade)
{
    Adoption adoption{std::move(handMade), {}};
    const auto &found = adoption.found;
    auto &[settings, flaws] = adoption.adoptable;
    if (found.empty())
        return fail(ErrorKind::Refused, say("adopt-nothing"));
    if (const auto elsewhere = startersElsewhere(system.paths); !elsewhere.empty())
        return fail(ErrorKind::Refused, say("adopt-elsewhere", {{"path", elsewhere.front()}}));
    // What else a script does is nobody's to foretell, and the record of a change would not know its files again.
    if (!found.scripts.empty()) {
        const auto &[path, script] = *found.scripts.begin();
        return fail(ErrorKind::Refused, say("adopt-not-understood", {{"path", path}, {"text", shownValue(script)}}));
    }
    const auto commands = commandsIn(system.paths, found);
    if (!commands)
        return std::unexpected(commands.error());
    flaws = flawsOf(system, state, found, *commands);
    // Who has set Warmboot up has said what should be.
    const bool ours = state.setup == SetupState::Installed || state.setup == SetupState::Drifted;
    if (ours) {
        settings.mode = Mode::Bios;
        settings = state.settings.value_or(settings);
        return adoption;
    }
    settings.mode = modeOf(*commands);
    if (commands->loads.empty())
        return adoption;
    const auto &command = commands->loads.front();
    takeKernel(system.paths, command.load, settings);
    takeCommandLine(command.load, settings, flaws);
    if (!validate(settings))
        return fail(ErrorKind::Refused,
                    say("adopt-not-understood", {{"path", command.path}, {"text", shownValue(command.text)}}));
    return adoption;
}

void probeAdoption(const System &system, HandMade found, MachineState &state)
{
    const bool harmless = found.isForSystemctlKexec();
    auto adoption = understandHandMade(system, state, std::move(found));
    if (adoption)
        state.adoptable = std::move(adoption->adoptable);
    else if (!harmless && adoption.error().sentence.code != "adopt-nothing")
        state.remarks.push_back(adoption.error().sentence);
}

} // namespace warmboot
