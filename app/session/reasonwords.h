// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace warmboot {

/// What reaches the window as English text and not as a code: the hooks write their reasons into files that an
/// administrator reads (the history, `suspended`), and some arguments of sentences are a clause. Recognized by these
/// and said in the language of the person; {name} stands for whatever is there. A test compares them with the hooks.
inline constexpr auto reasonWords = std::to_array<std::string_view>({
    // boot-check.sh and health.sh
    "the shutdown ended before the jump",
    "the last kexec did not arrive: the machine came back through the firmware",
    "the last kexec did not arrive: another kernel was started in its place",
    "the last boot by kexec ended without shutting down before it was found healthy",
    "the last boot by kexec was no good: {why}",
    "nothing more is known",
    "this boot came by kexec and was not ready in time ({state})",
    "nobody confirmed within {minutes} min that it is good",
    "{unit} is not active",
    "sshd does not run, which ran before",
    "there is no way into the network, as there was before",
    // exec.sh
    "the kernel was not loaded in this shutdown",
    "the loaded kernel is gone",
    "the mark does not belong to the loaded kernel",
    "systemd refused to kexec",
    // load.sh, kernel.sh, loader.sh and uki.sh
    "/etc/warmboot.conf is incomplete or has a line that it must not have: {line}",
    "/boot is not mounted, and unshare is not installed",
    "{path} is missing, empty or unreadable",
    "could not join the initrds (is /run full?)",
    "another load of a kernel is at work",
    "the kernel gave no random id",
    "the command line has an odd quote or a stray --, which would hide its end",
    "the kexec program is not installed",
    "an image of another program is loaded and cannot be unloaded",
    "kexec did not load {path}: {why}",
    "kexec reported success, but the kernel has no image",
    "the kernel or its initrd changed while it was being loaded",
    "cannot write {path}",
    "no installed kernel with modules and initrd was found in /boot",
    "/etc/warmboot.conf names no kernel",
    "{path} is cut short",
    "awk is not installed, which reads what the boot loader starts",
    "no boot loader was found whose configuration can be read",
    "the boot loader that started this machine is one that cannot be read",
    "what {path} starts is decided when it runs ({text})",
    "{path} has no entry that could be started",
    "what {path} starts by default is no Linux kernel ({title})",
    "{path} starts another system by default ({word})",
    "{path} starts another state of the system by default ({word})",
    "where {file} lies, which {path} starts, cannot be told",
    "what {path} starts by default cannot be told",
    "{path} is no kernel image",
    "the kernel in {path} could not be taken out (is it whole, and is there room in /run?)",
    "the kernel in {path} is cut short",
    "the initrd in {path} could not be taken out (is it whole, and is there room in /run?)",
    // obstacles.sh
    "the mode is bios",
    "it was asked for this one reboot",
    "{path} says neither bios nor kexec: {text}",
    "kexec is suspended after a failure (warmbootctl status tells more)",
    "cannot write to {path}",
    "the boot check has not yet judged the last kexec",
    "this boot came by kexec and has not been found healthy yet",
    "a reboot argument was given",
    "{what} was requested",
    "a unit failed whose failure reboots the machine",
    "the management controller (IPMI) has another boot device set",
    "the firmware has a request waiting (set-up or update)",
    "BootNext is set in the firmware",
    "{what} is set for the boot loader",
    "cannot read all that {path} keeps",
    "cannot read {path}",
    "a one-time GRUB entry is set",
    "the package manager is at work",
    // arguments
    "is it a file?",
    "only root may",
    "it is not installed",
    "it shows no default",
    "{path} is missing",
    "{unit} failed",
});

/// What a kernel and a command line change from and to, in plans. (helper/engine/plan/plansentences.cpp)
inline constexpr auto choiceWords = std::to_array<std::string_view>({
    "the distribution's default",
    "the newest installed one",
    "what the boot loader starts by default",
    "none",
    "{path} with {initrds}",
    "the boot loader's",
    "the boot loader's, with {added}",
    "the boot loader's, without {removed}",
    "the boot loader's, with {added}, without {removed}",
    "\"{line}\", with {added}",
    "\"{line}\", without {removed}",
    "\"{line}\", with {added}, without {removed}",
});

} // namespace warmboot
