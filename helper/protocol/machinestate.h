// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"
#include "protocol/sentence.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warmboot {

/// How a boot came about, or how a reboot will go.
enum class Via {
    Kexec,
    Bios,
    Soft, ///< services are started anew under the running kernel (soft-reboot, systemd 254)
    Unknown,
};

enum class SetupState {
    Absent, ///< nothing of ours on the machine
    Installed, ///< every file as it was installed
    Drifted, ///< a file of ours was edited, removed or shadowed, or a change was interrupted
    Foreign, ///< another set-up of the same kind is in the way
};

enum class FileCondition { Ours, Edited, Missing, Shadowed, Foreign };

/// One file of the set-up and what is the matter with it.
struct SetupFile
{
    std::string path;
    FileCondition condition = FileCondition::Ours;
    std::optional<Sentence> remark;
};

struct InstalledKernel
{
    std::string version; ///< as in /lib/modules/VERSION
    std::string kernel; ///< absolute path
    std::vector<std::string> initrds; ///< absolute paths; empty when none was found
    bool running = false;
    bool newest = false;
};

/// The kernel that a reboot via kexec would load now.
struct ChosenKernel
{
    std::string path; ///< as in the settings, symbolic links not followed
    std::string resolved; ///< the file behind it; empty when there is none
    std::string version; ///< from the image, or from the name; empty when unknown
    std::vector<std::string> initrds;
    std::string cmdline; ///< without the id, which differs each time
    std::optional<Sentence> problem; ///< why it cannot be loaded
};

/// What the boot loader starts when nobody is there to choose, read from its configuration.
struct LoaderDefault
{
    std::string loader; ///< "grub", "systemd-boot"; empty: none that is known
    std::string config; ///< the file or folder that says so; empty when there is none
    std::string title; ///< of the entry; empty when it cannot be told
    std::string kernel; ///< absolute path; empty when it cannot be told
    std::vector<std::string> initrds;
    std::string cmdline; ///< of the entry; empty when it cannot be told
    bool forRoot = false; ///< only root can read the configuration: whether this caller can or not, a plan must not
                          ///< rest on it
    std::optional<Sentence> problem; ///< why the kernel cannot be told; nullopt when it can, or only root could
};

/// A hand-made set-up of the 2019 kind, as Warmboot understands it.
struct Adoptable
{
    Settings settings; ///< that come to the same
    std::vector<Sentence> flaws; ///< what is wrong with it on this machine
};

/// The gentlest kind of reboot that gives the machine what it waits for.
struct Advice
{
    Via via = Via::Unknown; ///< Unknown: nothing waits
    std::vector<Sentence> reasons; ///< what waits for it
};

/// What one way of rebooting would do now, and why.
struct CallerForecast
{
    std::string caller; ///< "reboot", "systemctl reboot", …
    Via via = Via::Unknown;
    Sentence reason;
};

/// What an ordinary `reboot` would do now, and why.
struct NextReboot
{
    Via via = Via::Unknown;
    Sentence reason;
    std::string oneShot; ///< "kexec" or "bios" when set for the next reboot only
    std::vector<CallerForecast> callers;
};

struct ThisBoot
{
    Via via = Via::Unknown;
    bool ours = false; ///< by a kexec that Warmboot made
    std::string bootId;
    std::string kernel; ///< uname -r
    std::string cmdline;
};

struct Suspension
{
    std::int64_t time = 0; ///< seconds since 1970
    std::string reason; ///< English, as the hook wrote it
    std::string kernel;
    std::string evidence; ///< path of the file, for root, with the circumstances; empty when none was kept
};

/// The hardware watchdog: what resets a machine whose kernel does nothing any more.
struct Watchdog
{
    std::string device; ///< "watchdog0"; empty when there is none
    std::string driver; ///< what the device calls itself, "i6300ESB timer" say
    bool protects = false; ///< it is running, and a kexec does not stop it
    std::optional<Sentence> lacking; ///< why not, when it was asked for or could be; what to do about it
};

/// A shutdown that somebody has scheduled.
struct ScheduledShutdown
{
    std::int64_t time = 0; ///< when it happens, seconds since 1970
    std::string mode; ///< "reboot", "poweroff", "halt", "kexec", …, as systemd writes it
};

/// A change that can be taken back (or made again).
struct UndoOffer
{
    int id = 0;
    std::int64_t time = 0; ///< seconds since 1970
    Sentence what;
    std::optional<Sentence> refused; ///< why it will be refused as the machine is; nullopt when it will not
};

/// How long each part of a reboot took, in milliseconds; -1 unknown.
struct Phases
{
    std::int64_t stopping = -1; ///< the services, from the beginning of the shutdown until the machine left
    std::int64_t loading = -1; ///< of the kernel, while they were stopping
    std::int64_t between = -1; ///< the jump; or the firmware with the boot loader
    std::int64_t firmware = -1; ///< of the time between, where systemd knows (UEFI)
    std::int64_t loader = -1; ///< the boot loader, likewise
    std::int64_t kernel = -1; ///< until the initrd's systemd, or with the initrd where that has none
    std::int64_t initrd = -1;
    std::int64_t userspace = -1; ///< until everything was started

    bool operator==(const Phases &) const = default;
};

/// All of them, in the order of a reboot.
inline constexpr auto partsOfPhases = std::to_array({&Phases::stopping,
                                                     &Phases::loading,
                                                     &Phases::between,
                                                     &Phases::firmware,
                                                     &Phases::loader,
                                                     &Phases::kernel,
                                                     &Phases::initrd,
                                                     &Phases::userspace});

/// A unit that took long to start.
struct SlowUnit
{
    std::string unit;
    std::int64_t milliseconds = 0;

    bool operator==(const SlowUnit &) const = default;
};

/// One boot in the history.
struct HistoryEntry
{
    std::string bootId;
    std::int64_t time = 0; ///< when it was judged, seconds since 1970
    Via via = Via::Unknown;
    std::string planned; ///< "kexec", "bios", or "none" when the machine went down without us
    std::string reason; ///< why not as planned, or why through the firmware; may be empty
    std::string kernel;
    std::int64_t awaySeconds = -1; ///< from the end of the stopping services until userspace ran; -1 unknown
    std::int64_t readySeconds = -1; ///< uptime when the boot was finished; -1 unknown
    bool suspended = false; ///< kexec was suspended because of it
    std::string asked; ///< who asked for the reboot, where Warmboot knows; may be empty
    std::string cmdline; ///< of the kexec, without the id; empty for others
    Phases phases;
    std::vector<SlowUnit> slow; ///< the slowest to start, slowest first
    std::vector<SlowUnit> slowToStop; ///< before it, on the way down; slowest first
};

/// Everything the engine knows about a machine, as read without root.
struct MachineState
{
    std::string hostname;
    std::string os; ///< PRETTY_NAME
    std::string architecture; ///< uname -m
    bool systemdRunning = false;
    int systemdVersion = 0; ///< 0 unknown
    std::string kexecTool; ///< absolute path; empty when not installed
    bool kexecSupported = false; ///< by the running kernel
    bool kexecDisabled = false; ///< sysctl kernel.kexec_load_disabled
    std::string lockdown; ///< "none", "integrity", "confidentiality"; empty when the kernel has none
    bool imageLoaded = false;
    bool nixos = false;

    ThisBoot thisBoot;
    SetupState setup = SetupState::Absent;
    std::vector<SetupFile> files; ///< all of ours when installed or drifted; the others' when foreign
    std::vector<Sentence> remarks; ///< what else should be known, a vendor's loader say
    std::optional<Mode> mode = Mode::Bios; ///< Kexec only when a set-up says so; nullopt: only root can read it
    std::optional<Settings> settings; ///< nullopt when there are none or they cannot be read; as Warmboot wrote them
                                      ///< last, when the file is gone from a set-up
    std::vector<InstalledKernel> kernels; ///< newest first
    ChosenKernel kernel;
    NextReboot nextReboot;
    std::optional<Suspension> suspension;
    int confirmWithin = -1; ///< seconds left in which somebody has to confirm this boot; -1: nobody has to
    bool proven = false; ///< this very kernel with this command line was healthy after a kexec before
    Watchdog watchdog;
    std::optional<ScheduledShutdown> scheduled;
    std::optional<HistoryEntry> lastReboot;
    std::optional<UndoOffer> undo;
    std::optional<UndoOffer> redo;
    LoaderDefault loader;
    std::optional<Adoptable> adoptable; ///< nullopt: no such set-up, or one that is not understood
    Advice advice;
    std::optional<Sentence> softRefused; ///< why no soft reboot is offered; nullopt: it is
};

[[nodiscard]] std::string_view toString(Via via);
[[nodiscard]] std::string_view toString(SetupState state);
[[nodiscard]] std::string_view toString(FileCondition condition);
[[nodiscard]] std::optional<Via> viaFrom(std::string_view text);
[[nodiscard]] std::optional<SetupState> setupStateFrom(std::string_view text);
[[nodiscard]] std::optional<FileCondition> fileConditionFrom(std::string_view text);

/// What of the files must go before anything can be installed or repaired, the first of it.
[[nodiscard]] std::optional<Sentence> fileInTheWay(const MachineState &state);

} // namespace warmboot
