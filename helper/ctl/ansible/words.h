// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/catalogue.h"
#include "protocol/sentence.h"

#include <algorithm>
#include <string>

namespace warmboot {

/// What the engine says to somebody in a terminal, in the words of somebody who writes a playbook: where a sentence
/// of the catalogue names a command or an option, this names the argument. What goes in is the same.
inline constexpr auto ansibleWords = std::to_array<catalogue::Line>({
    {"not-root", "This changes the machine and needs root; set become: true for the task or the play."},
    {"request-not-json", "The task's arguments are not one JSON object in UTF-8, as Ansible writes it."},
    {"kernel-and-follow", "kernel and initrds name fixed files, which contradicts follow; leave one of them out."},
    {"initrd-needs-kernel", "initrds: goes with kernel; name the kernel too."},
    {"initrd-not-found",
     "No initrd was found that belongs to {path}; name it with initrds, or say initrds: [] if it needs none."},
    {"initrd-none-alone", "initrds: none contradicts the others in the list; leave one of them out."},
    {"flag-dashes", "{field}: -- would hand everything behind it to init; write the whole line with cmdline instead."},
    {"flag-panic",
     "{field}: \"{value}\" would be overruled by panic={seconds} of the settings; set it with the argument panic "
     "instead."},
    {"settings-gone",
     "/etc/warmboot.conf is gone, and no undo record tells what stood in it; say mode: kexec or mode: bios."},
    {"settings-at-odds",
     "/etc/warmboot.conf, as it was edited, cannot be changed before this is corrected in it: {why} (warmbootctl "
     "disable on the machine works all the same)"},
    {"no-kernel-found",
     "kernel: no /boot/vmlinuz-VERSION with modules and an initrd was found; name one with the argument kernel."},
    {"not-installed", "Warmboot is not installed on this machine; state: present installs it."},
    {"next-suspended", "kexec is suspended: {why}. To put it back in service: state: resumed"},
    {"warning-suspended",
     "Kexec is suspended after a failure; reboots go through the firmware until a task with state: resumed."},
    {"change-interrupted", "A change was interrupted; the next task that changes something rolls it back first."},
    {"plan-interrupted",
     "A change was interrupted half-way, so that no plan can be made; a run without check mode rolls it back first."},
    {"uninstall-not-recorded",
     "{why} Nothing was done, as it could not be undone; with purge: true no record is needed."},
    {"stale",
     "The machine has changed since the plan of that digest was made; nothing was done. Look at the new plan in check "
     "mode, and take its digest."},
});

/// The English of a sentence as a task's result has it.
[[nodiscard]] inline std::string ansibleText(const Sentence &sentence)
{
    auto said = sentence;
    if (const auto field = said.args.find("field"); field != said.args.end() && field->second == "initrd")
        field->second = "initrds"; // what the argument is called here
    const auto *const ours = std::ranges::find(ansibleWords, said.code, &catalogue::Line::code);
    return ours == ansibleWords.end() ? said.text() : said.filled(ours->english);
}

} // namespace warmboot
