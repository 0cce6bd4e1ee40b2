// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/catalogue.h"

namespace warmboot {

/// What the engine says to somebody in a terminal, in the words of somebody before the window: where a
/// sentence of the catalogue names a command, this names the button. The arguments are the same.
/// And where it says a mode as the settings do, this says it as people do.
inline constexpr auto windowWords = std::to_array<catalogue::Line>({
    {"next-mode-bios", "the reboot mode is BIOS"},
    {"plan-off-already", "The reboot mode is BIOS; nothing has to be changed for that."},
    {"plan-settings-off", "/etc/warmboot.conf is written, with the reboot mode BIOS."},
    {"settings-private",
     "Only root can read /etc/warmboot.conf. To change it here, let everybody read it again: chmod a+r it as root."},
    {"next-marker-odd", "{path} says neither bios nor kexec; Take back removes it"},
    {"next-suspended", "kexec is suspended: {why}"},
    {"next-file", "{path} is missing or not in force; Repair puts it back"},
    {"next-edited", "{path} was edited, so that nobody can tell; the page Units shows the difference"},
    {"next-masked", "{path} is masked; systemctl unmask it, and Repair puts it back"},
    {"next-settings-broken", "/etc/warmboot.conf cannot be understood; the page Checks names the line"},
    {"next-unit-inactive", "{unit} is not active; Repair starts it"},
    {"foreign-in-the-way",
     "{path} is a kexec set-up that is not from Warmboot, and both would load a kernel; Take over keeps its "
     "settings and puts it away, or remove it first."},
    {"file-of-ours-missing", "{path} is missing; Repair puts it back."},
    {"file-of-ours-edited", "{path} was edited; Repair shows the difference and puts it back."},
    {"file-permissions", "{path} has other permissions or another owner than installed; Repair puts it back."},
    {"file-open", "{path} can be changed by others than root, and what it says is done by root; Repair puts it right."},
    {"settings-no-file",
     "/etc/warmboot.conf is not a file of its own (a link or a folder), so that every reboot goes through the "
     "firmware; "
     "move it away, and Repair puts one there."},
    {"folder-linked",
     "{path} is a link, and who can change where it leads decides what root runs at a reboot; remove the link, and "
     "Repair puts the folder there."},
    {"uninstall-not-recorded",
     "{why} Nothing was done, as it could not be undone; make room for the record of it first."},
    {"warning-once-kexec",
     "The next reboot alone still goes via kexec, as somebody asked for; Take back takes that back."},
    {"check-to-be-confirmed", "This boot is to be confirmed, or it is taken back; Keep this boot keeps it."},
    {"file-left-over", "{path} is not wanted by the settings any more; Repair removes it."},
    {"watchdog-not-set-up",
     "There is a hardware watchdog ({device}), and nothing makes it watch over a kexec; the page Safety sets it "
     "up."},
    {"change-interrupted", "A change was interrupted; the next change first rolls it back."},
    {"plan-interrupted", "A change was interrupted half-way, so that no plan can be made; Undo rolls it back."},
    {"rollback-failed", "It failed ({why}), and putting everything back failed as well; the next change tries again."},
    {"plan-no-reboot", "Nothing is rebooted now, and Undo takes it back."},
    {"warning-suspended", "Kexec is suspended after a failure; reboots go through the firmware until Resume kexec."},
    {"settings-at-odds",
     "/etc/warmboot.conf, as it was edited, cannot be changed before this is corrected in it: {why} (Kexec can be "
     "switched off all the same.)"},
});

/// What the engine says of a field, in the words of somebody who has that field before them. Its name in front is left
/// out there, and what remains has to be a sentence; options of warmbootctl are other fields.
inline constexpr auto besideWords = std::to_array<catalogue::Line>({
    {"value-empty", "This field is empty; fill it in."},
    {"too-many", "There are more than 64 entries here; leave some out."},
    {"flag-dashes",
     "-- would hand everything behind it to init; write the whole line into “This line instead” for that."},
    {"flag-panic",
     "\"{value}\" would be overruled by panic={seconds}; set the seconds under “Restart after a panic” instead."},
    {"no-kernel-found", "No /boot/vmlinuz-VERSION with modules and an initrd was found; choose a fixed kernel."},
    {"default-missing", "{path} does not exist, and this choice needs it; choose another kernel."},
    {"loader-none",
     "No boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); "
     "choose another kernel."},
    {"loader-unknown",
     "The boot loader that started this machine ({name}) is one that Warmboot cannot read; choose another kernel."},
    {"loader-decides", "What {path} starts is decided when it runs ({text}); choose another kernel."},
    {"loader-no-linux",
     "What {path} starts by default, \"{title}\", is no Linux kernel of this system that could be loaded; choose "
     "another."},
    {"loader-file-unknown",
     "Where {file} lies, which {path} starts by default, cannot be told; choose another kernel."},
    {"loader-file-missing",
     "{path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew "
     "(update-grub, or grub-mkconfig -o {path}), or choose another kernel."},
    {"loader-unreadable", "{path} cannot be read, so that what the boot loader starts cannot be told: {why}."},
    {"loader-not-here",
     "What systemd-boot starts is known to bootctl on the running machine only; choose another kernel."},
    {"loader-silent", "Bootctl, which knows what systemd-boot starts, does not tell ({why}); choose another kernel."},
    {"uki-kernel-unsigned",
     "The kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will "
     "refuse it. Choose a signed kernel."},
    {"cmdline-broken",
     "An odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot "
     "loader."},
    {"watchdog-passphrase",
     "Somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine "
     "meanwhile; unlock it by a key file or the TPM, or leave the watchdog out."},
    {"cmdline-too-long",
     "The command line would have {length} characters, and the kernel takes {limit}; take words off it."},
});

} // namespace warmboot
