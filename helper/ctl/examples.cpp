// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/examples.h"

#include <array>
#include <format>

namespace warmboot {

namespace {

struct Example
{
    std::string_view command; ///< the subcommand that it shows; empty: of the usual sequence
    std::string_view typed;
    std::string_view what;
};

constexpr auto examples = std::to_array<Example>({
    {"", "warmbootctl check", "what stands in the way of a kexec, and the cure"},
    {"", "warmbootctl plan --mode kexec", "what would be changed; changes nothing"},
    {"", "sudo warmbootctl apply --mode kexec", "changes it: reboots go through kexec from now on"},
    {"", "warmbootctl status", "how the next reboot goes, and why"},
    {"", "sudo warmbootctl reboot --via kexec --confirm 10", "tries it, and takes it back unless, within 10 min:"},
    {"", "sudo warmbootctl confirm", "this boot is good"},
    {"", "sudo warmbootctl undo", "takes the last change back"},

    {"status", "warmbootctl status", "for people"},
    {"status", "warmbootctl status --json", "for programs"},
    {"status", "warmbootctl --root /mnt status", "of a system that is mounted there"},

    {"kernels", "warmbootctl kernels", "what can be given to --kernel, and its initrd"},

    {"history", "warmbootctl history", "with what was saved, once there is something to compare with"},
    {"history", "warmbootctl history --csv >reboots.csv", "for a spreadsheet"},

    {"check", "warmbootctl check", "exit code 3 when something bad stands in the way"},
    {"check", "sudo warmbootctl check --try", "loads the kernel, too"},
    {"check", "warmbootctl check --symptom blank-screen", "the screen stayed dark after a kexec"},

    {"plan", "warmbootctl plan --mode kexec", "install"},
    {"plan", "warmbootctl plan --follow newest --add nomodeset", "another kernel, and a word on its command line"},
    {"plan", "warmbootctl plan --mode kexec --json", "with the digest that apply --expect takes"},

    {"apply", "sudo warmbootctl apply --mode kexec", "install, or switch to kexec"},
    {"apply", "sudo warmbootctl apply --add nomodeset --remove quiet", "change the command line of the next kernel"},
    {"apply", "sudo warmbootctl apply --healthy nginx.service --deadline 15", "more of the safety net"},
    {"apply",
     "sudo warmbootctl apply",
     "put back what is missing or was edited (where nothing is set up: kexec, with the defaults)"},

    {"adopt", "sudo warmbootctl adopt --dry-run", "what it comes to, and which files would go"},
    {"adopt", "sudo warmbootctl adopt", "does it; undo brings the old files back"},

    {"enable", "sudo warmbootctl enable", "settings stay as they are"},
    {"enable", "warmbootctl enable --dry-run", "changes nothing"},

    {"disable", "sudo warmbootctl disable", "works whatever is broken, on a full disk too"},
    {"disable", "warmbootctl --root /mnt disable", "from a rescue system, as root"},

    {"uninstall", "warmbootctl uninstall --dry-run", "what would go"},
    {"uninstall", "sudo warmbootctl uninstall", "undo brings it back"},
    {"uninstall", "sudo warmbootctl uninstall --purge", "history and undo as well: no trace is left"},

    {"undo", "warmbootctl undo --list", "the changes that can be taken back"},
    {"undo", "warmbootctl undo --dry-run", "what the next undo would do"},
    {"undo", "sudo warmbootctl undo", "does it"},

    {"redo", "warmbootctl redo --dry-run", "what it would do"},
    {"redo", "sudo warmbootctl redo", "does it"},

    {"next", "sudo warmbootctl next bios", "the firmware once, say after a firmware update"},
    {"next", "sudo warmbootctl next default", "takes that back"},

    {"reboot", "sudo warmbootctl reboot --via kexec", ""},
    {"reboot", "sudo warmbootctl reboot --via kexec --confirm 10", "on a server that you cannot reach otherwise"},
    {"reboot", "sudo warmbootctl reboot --via bios", "through the firmware, this once"},
    {"reboot", "sudo warmbootctl reboot --via soft", "services anew (systemd 254)"},

    {"confirm", "sudo warmbootctl confirm", "after reboot --via kexec --confirm MINUTES"},

    {"resume", "sudo warmbootctl resume", "after status said why it was suspended"},

    {"serve",
     R"(echo '{"id":1,"verb":"probe"}' | warmbootctl serve)",
     "the greeting, and the state as status --json has it"},
});

constexpr std::string_view exitCodes = "Exit codes: 0 done, 1 failed and rolled back, 2 usage, 3 refused by a check,\n"
                                       "4 stale or drifted, 5 not authorized.";

} // namespace

std::string examplesOf(std::string_view command)
{
    std::string text(command.empty() ? "The usual sequence:\n" : "Examples:\n");
    for (const auto &[of, typed, what] : examples) {
        if (of != command)
            continue;
        constexpr std::size_t column = 46; // what is longer has its remark below
        const bool tooLong = !what.empty() && typed.size() > column;
        text += std::format("  {}{}", typed, tooLong ? std::format("\n  {:{}}", "", column) : "");
        if (!what.empty())
            text += std::format("{:{}}  # {}", "", tooLong ? 0 : column - typed.size(), what);
        text += "\n";
    }
    if (command.empty())
        text += std::format("\nwarmbootctl COMMAND --help shows the options of a command, with examples; man "
                            "warmbootctl has more.\n{}\n",
                            exitCodes);
    else if (command != "reboot" && command != "confirm")
        text += "\n--root DIR goes with it as well: another root folder than /.\n";
    text.pop_back();
    return text;
}

} // namespace warmboot
