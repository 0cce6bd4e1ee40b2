// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

/// Every sentence that the engine says, in English; {name} stands for an argument. Codes are
/// forever: the application translates by them and undo records keep them.
namespace warmboot::catalogue {

struct Line
{
    std::string_view code;
    std::string_view english;
};

inline constexpr auto lines = std::to_array<Line>({
    // What an ordinary reboot will do, and why.
    {"next-kexec", "Warmboot loads {kernel}"},
    {"next-once-kexec", "asked for this one time; Warmboot loads {kernel}"},
    {"next-once-bios", "asked for this one time"},
    {"next-marker-odd", "{path} says neither bios nor kexec; warmbootctl next default removes it"},
    {"next-mode-bios", "the reboot mode is bios"},
    {"next-not-installed", "Warmboot is not installed on this machine"},
    {"next-suspended", "kexec is suspended: {why}. To put it back in service: warmbootctl resume"},
    {"next-not-judged", "the boot check has not yet judged the last kexec"},
    {"next-not-healthy", "this boot came by kexec and has not been found healthy yet"},
    {"next-read-only", "{path} cannot be written, so that a failed kexec could not be noted"},
    {"next-full", "{path} has no room left, so that a failed kexec could not be noted"},
    {"next-failed-unit",
     "{unit} has failed, whose failure reboots the machine; systemctl reset-failed takes that back"},
    {"next-keys-masked", "{unit} is masked or missing, so that nothing happens"},
    {"next-keys-other", "{unit} is what it starts, and no reboot"},
    {"next-packages", "the package manager is at work; kernel or initrd may be half-written"},
    {"next-file", "{path} is missing or not in force; warmbootctl apply puts it back"},
    {"next-edited", "{path} was edited, so that nobody can tell; warmbootctl plan shows the difference"},
    {"next-foreign", "{path} is not from Warmboot, so that nobody can tell"},
    {"next-reboot-masked", "{unit} is masked, so that this machine does not reboot at all; systemctl unmask it"},
    {"next-reboot-foreign",
     "somebody else's drop-in makes {unit} a kexec, so that nobody can tell; systemctl cat {unit} shows which"},
    {"next-masked", "{path} is masked; systemctl unmask it, and warmbootctl apply puts it back"},
    {"next-settings-broken", "/etc/warmboot.conf cannot be understood; warmbootctl check names the line"},
    {"next-unit-inactive", "{unit} is not active; warmbootctl apply starts it"},
    {"next-systemd-silent", "systemd does not answer"},
    {"next-no-systemd", "systemd is not running here"},
    {"next-loaded-by-hand",
     "a kernel that was loaded by hand is waiting, and systemd starts it by itself; sudo kexec -u unloads it"},
    {"next-other-root", "this is another root folder than that of the running machine"},
    {"next-state-folder", "{path} is no folder, so that a failed kexec could not be noted; move it away"},
    {"next-forced", "a forced reboot goes through the firmware without stopping services"},
    {"next-loader-private",
     "Warmboot loads what the boot loader starts by default, and only root can read {path} and tell what that is; sudo "
     "warmbootctl status does"},
    {"next-settings-private", "only root can read /etc/warmboot.conf, which says whether it is a kexec"},
    {"next-soft", "services are started anew, and the kernel with this boot goes on"},
    {"next-soft-unsupported", "systemd {version} knows no soft reboot, so that it refuses"},
    {"next-nothing-loaded", "no kernel is loaded by hand, so that it refuses and nothing happens"},
    {"next-own-kernel", "it starts the kernel that was loaded by hand, past Warmboot"},
    {"next-own-entry", "it loads what systemd-boot starts by default and starts that, past Warmboot"},
    {"next-firmware-setup", "it asks for the set-up of the firmware"},
    {"next-setup-unsupported", "this machine's firmware cannot be asked for its set-up, so that it refuses"},
    {"next-loader-entry", "it asks for an entry of the boot loader, which only the boot loader starts"},
    {"next-loader-entry-unsupported", "the boot loader here takes no wish for an entry, so that it refuses"},
    {"next-kexec-refused", "The next reboot cannot be a kexec: {why}"},
    {"reboot-argument", "a reboot argument was given, which only the firmware understands"},
    {"reboot-to", "{what} was requested for the next boot"},
    {"firmware-request", "the firmware has a request waiting (set-up or update)"},
    {"boot-next", "BootNext is set in the firmware"},
    {"loader-one-shot", "{what} is set for the boot loader"},
    {"grub-next-entry", "a one-time GRUB entry is set (next_entry)"},
    {"grub-next-entry-stays",
     "a one-time GRUB entry is set (next_entry), and GRUB cannot write to LVM or RAID to take it back; do that "
     "yourself: grub-editenv - unset next_entry"},
    {"grub-environment-unreadable", "{path} is no file that can be read; a one-time GRUB entry may be set"},
    {"grub-environment-elsewhere",
     "GRUB keeps a part of its environment beside the file system here (env_block), and it cannot be read; a one-time "
     "entry may be set"},

    // Rebooting.
    {"inhibited", "The reboot is inhibited by {who}: {why}. Wait for it, or end it, and try again."},
    {"reboot-other-root", "--root: only the running machine is rebooted; leave --root out for that."},
    {"reboot-refused", "The reboot was refused: {why}"},
    {"reboot-called-off", "The reboot was called off before it was asked for."},
    {"image-not-unloaded", "A kernel is loaded for kexec and cannot be unloaded; kexec -u tells why."},
    {"soft-unsupported", "systemd {version} cannot start the services alone anew; from version 254 on it can."},
    {"soft-kernel-waits",
     "The kernel {newer} waits to be started, and a soft reboot would keep {running}; reboot via kexec or via BIOS."},
    {"soft-no-confirmation", "A soft reboot keeps the kernel and needs no confirmation; leave --confirm out."},
    {"advice-kernel", "The kernel {newer} would be started, and {running} is running."},
    {"advice-kernel-rebuilt", "The kernel {version} has been installed anew since this boot."},
    {"advice-firmware", "The firmware has something to do that only a reboot through it does: {what}."},
    {"advice-packages", "These packages ask for a reboot: {packages}."},
    {"advice-asked", "A package asks for a reboot ({path})."},
    {"resumed", "Kexec is back in service."},
    {"not-suspended", "Kexec is not suspended; there is nothing to resume."},

    // The wish itself.
    {"value-empty", "{field}: is empty."},
    {"value-control-characters",
     "{field}: \"{value}\" holds a newline, another control character, one that cannot be seen or turns the direction "
     "of reading, or bytes that are not UTF-8."},
    {"value-too-long", "{field}: \"{value}\" is too long; {limit} bytes is the most."},
    {"path-of-folder", "{field}: \"{value}\" ends in /, as the name of a folder does; name a file."},
    {"path-relative", "{field}: \"{value}\" is not an absolute path; write it from / on."},
    {"too-many", "{field}: is given too many times (64 at most)."},
    {"flag-quotes", "{field}: \"{value}\" has an odd number of double quotes."},
    {"flag-space", "{field}: \"{value}\" holds a space outside double quotes; give each word by itself."},
    {"flag-dashes",
     "{field}: -- would hand everything behind it to init; write the whole line with --cmdline instead."},
    {"flag-ours", "{field}: \"{value}\" is set by Warmboot itself at each reboot."},
    {"flag-panic",
     "{field}: \"{value}\" would be overruled by panic={seconds} of the settings; set it with --panic instead."},
    {"flag-added-and-removed", "\"{value}\" is both to be added and to be removed; leave one of them out."},
    {"panic-range", "panic: {value} is not between 0 and 86400 seconds."},
    {"unit-name", "{field}: \"{value}\" is not the name of a unit; write nginx.service, for example."},
    {"deadline-range", "deadline: {value} is not between 0 and 1440 minutes."},
    {"watchdog-range", "watchdog: {value} is neither 0 nor between 30 and 600 seconds."},
    {"kernel-and-follow", "--kernel and --initrd name fixed files, which contradicts --follow; leave one of them out."},
    {"adopt-nothing", "There is no hand-made kexec set-up here that could be taken over."},
    {"adopt-not-understood",
     "{path} loads or starts a kernel in a way that Warmboot does not understand ({text}); take it out by hand."},
    {"adopt-elsewhere",
     "{path} belongs to the distribution or is generated, so that it cannot be taken over; switch it off by hand "
     "(systemctl disable)."},
    {"adopt-flaw-never-stopped",
     "{unit} loads its kernel when it is stopped, and nothing stops it at a reboot, as /boot is no file system of its "
     "own here: reboots have gone through the firmware all the time."},
    {"adopt-flaw-disabled", "{unit} is not enabled, so that it does nothing after the next boot."},
    {"adopt-flaw-mount", "{unit} needs {path} mounted, and would be stopped with it: stopping it loads a kernel."},
    {"adopt-flaw-restart",
     "Whoever restarts {unit} loads a kernel; with systemd {version} the next systemctl reboot then starts it, past "
     "the drop-in."},
    {"adopt-flaw-any-image", "{path} starts whatever kernel is loaded, also one that another program has loaded."},
    {"adopt-flaw-missing", "{unit} names {path}, which does not exist, so that it loads nothing."},
    {"adopt-flaw-program", "{unit} runs {path}, which does not exist, so that it loads nothing."},
    {"adopt-flaw-option", "{path} calls systemctl with {word}, an option that it does not have, and starts no kernel."},
    {"adopt-flaw-at-boot",
     "{unit} loads its kernel at boot and not at the shutdown, so that a reboot starts the one of then, and not what "
     "an update has brought since."},
    {"adopt-flaw-word", "\"{word}\" of its command line is not taken over; Warmboot sets that itself at each reboot."},
    {"adopt-flaw-normal-reboot", "{path} does something else than a reboot through the firmware: {text}"},
    {"adopt-flaw-other-normal-reboot",
     "{path} is found before {ours} and stays as it is; remove it, so that normal-reboot is Warmboot's."},
    {"adopt-kexec-target",
     "{unit} loads a kernel for systemctl kexec alone, which has none to start once it is gone; a reboot via kexec "
     "takes its place."},
    {"initrd-needs-kernel", "--initrd goes with --kernel; name the kernel too."},
    {"initrd-not-found",
     "No initrd was found that belongs to {path}; name it with --initrd PATH, or say --initrd none if it needs none."},
    {"initrd-none-alone", "--initrd none contradicts the other --initrd; leave one of them out."},
    {"root-relative", "--root: \"{value}\" is not the absolute path of a folder that is there."},
    {"settings-unknown", "The present settings cannot be read, so that nothing can be changed about them: {why}"},
    {"settings-gone",
     "/etc/warmboot.conf is gone, and no undo record tells what stood in it; say --mode kexec or --mode bios."},
    {"settings-at-odds",
     "/etc/warmboot.conf, as it was edited, cannot be changed before this is corrected in it: {why} (warmbootctl "
     "disable works all the same)"},
    {"warning-settings-odd", "/etc/warmboot.conf holds what Warmboot would not write. {why}"},
    {"not-installed", "Warmboot is not installed on this machine; warmbootctl apply installs it."},

    // Files of the kernel.
    {"file-missing", "{field}: {path} does not exist."},
    {"link-dangling", "{field}: {path} is a link that leads nowhere."},
    {"file-directory", "{field}: {path} is a folder, not a file."},
    {"file-special", "{field}: {path} is not a regular file."},
    {"file-empty", "{field}: {path} is empty."},
    {"kernel-unreadable", "kernel: {path} cannot be read."},
    {"not-a-kernel", "kernel: {path} is not a Linux kernel image."},
    {"kernel-cut-short",
     "kernel: {path} has {size} bytes of the {whole} that it should have; install that kernel again."},
    {"kernel-architecture", "kernel: {path} is for {image}, and this machine is {machine}."},
    {"kernel-unsigned",
     "kernel: {path} carries no signature, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a "
     "signed kernel."},
    {"no-kernel-found",
     "kernel: no /boot/vmlinuz-VERSION with modules and an initrd was found; name one with --kernel."},
    {"default-missing",
     "{field}: {path} does not exist, and --follow default needs it; choose a kernel in another way: {options}."},
    {"kernel-boot-unmounted",
     "kernel: /boot is in /etc/fstab but not mounted, so that no kernel is found there; mount /boot and try again."},
    {"loader-none",
     "kernel: no boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of "
     "systemd-boot); choose a kernel instead: {options}."},
    {"loader-unknown",
     "kernel: the boot loader that started this machine ({name}) is one that Warmboot cannot read; choose a kernel "
     "instead: {options}."},
    {"loader-decides",
     "kernel: what {path} starts is decided when it runs ({text}); choose a kernel instead: {options}."},
    {"loader-empty",
     "kernel: {path} has no entry that could be started; is it whole? Make it anew (grub-mkconfig -o {path}), or "
     "choose a kernel: {options}."},
    {"loader-no-linux",
     "kernel: what {path} starts by default, \"{title}\", is no Linux kernel of this system that could be loaded; "
     "choose one: {options}."},
    {"loader-file-unknown",
     "kernel: where {file} lies, which {path} starts by default, cannot be told; choose a kernel instead: {options}."},
    {"loader-file-missing",
     "kernel: {path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} "
     "anew (update-grub, or grub-mkconfig -o {path}), or choose a kernel for kexec: {options}."},
    {"loader-other-system",
     "kernel: {path} starts another system by default than the one that runs ({word}), or another state of it; that is "
     "for the boot loader to start. To start a kernel of this one: {options}."},
    {"loader-unreadable", "kernel: {path} cannot be read, so that what the boot loader starts cannot be told: {why}."},
    {"loader-not-here",
     "kernel: what systemd-boot starts is known to bootctl on the running machine only; choose a kernel instead: "
     "{options}."},
    {"loader-silent",
     "kernel: bootctl, which knows what systemd-boot starts, does not tell ({why}); choose a kernel instead: "
     "{options}."},
    {"uki-kernel-unsigned",
     "kernel: the kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): "
     "kexec will refuse it. Choose a signed kernel."},
    {"cmdline-broken",
     "cmdline: an odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the "
     "boot loader."},
    {"cmdline-too-long",
     "cmdline: it would have {length} characters, and the kernel takes {limit}; take words off it."},

    // The machine.
    {"not-root", "This changes the machine and needs root; try again with sudo."},
    {"no-systemd", "systemd is not running here; Warmboot works with systemd only."},
    {"nixos",
     "This is NixOS, where /etc is generated. Its own prepare-kexec.service loads the kernel for systemctl kexec; use "
     "that instead of Warmboot."},
    {"kexec-tools-missing", "The kexec program is not installed; install the package kexec-tools."},
    {"kexec-unsupported", "The running kernel was built without kexec; boot one that has CONFIG_KEXEC."},
    {"kexec-disabled",
     "kexec is switched off until the next boot (sysctl kernel.kexec_load_disabled=1); remove that setting from "
     "/etc/sysctl.d and reboot."},
    {"folder-missing",
     "{path} does not exist, and Warmboot puts files there; is this the root folder of a Linux system? Make the folder "
     "first."},
    {"folder-read-only", "{path} is on a read-only file system; mount it writable first."},
    {"hooks-not-on-root",
     "{path} is a file system of its own and gone when the hooks in /usr/local must run; /usr/local has to be on the "
     "root file system."},
    {"foreign-in-the-way",
     "{path} is a kexec set-up that is not from Warmboot, and both would load a kernel; warmbootctl adopt takes it "
     "over, "
     "or remove it first."},
    {"foreign-set-up", "{path} is a hand-made kexec set-up."},
    {"foreign-set-up-kexec",
     "{path} is a hand-made kexec set-up for systemctl kexec alone; ordinary reboots do without it."},
    {"foreign-set-up-line", "{path} loads or starts a kernel at each boot ({text}); take that line out by hand."},
    {"foreign-set-up-script", "{path} runs {script}, which loads or starts a kernel; take that out by hand."},
    {"unit-unreadable",
     "Only root can read {path}, and tell whether it loads or starts a kernel; sudo warmbootctl status does."},
    {"shutdown-script-kexec",
     "{path} is run at the very end of every shutdown and has to do with kexec; see that it neither loads nor starts a "
     "kernel."},
    {"vendor-loader",
     "{path} of the distribution loads a kernel at each reboot as well; where Warmboot is installed, it unloads that "
     "and uses its own."},
    {"vendor-loader-debian",
     "Debian's kexec-load loads a kernel at each reboot as well (LOAD_KEXEC=true in {path}); where Warmboot is "
     "installed, it unloads that and uses its own."},
    {"vendor-loader-stays", "{path} of the distribution loads a kernel at each reboot, and goes on doing so."},
    {"vendor-loader-kdump",
     "kdump is set up here; its kernel waits for a crash in a place of its own, and Warmboot leaves it alone."},
    {"path-in-the-way",
     "{path} is there, but it is not the kind of file that Warmboot puts there; move it away first (a masked unit: "
     "systemctl unmask)."},
    {"link-out-of-root",
     "{path} is a link that leads out of {root}, to files of the running system; make it a relative link, or run "
     "warmbootctl in there: chroot {root} warmbootctl."},
    {"busy", "Another change is under way on this machine; wait for it and try again."},

    // Our own files.
    {"settings-line",
     "/etc/warmboot.conf: line {line} (\"{text}\") cannot be understood; correct it by hand, or remove the file and "
     "apply again."},
    {"settings-private", "Only root can read /etc/warmboot.conf; sudo warmbootctl status tells what it says."},
    {"settings-incomplete",
     "/etc/warmboot.conf: {key}= is missing; add it by hand, or remove the file and apply again."},
    {"settings-no-file",
     "/etc/warmboot.conf is not a file of its own (a link or a folder), so that every reboot goes through the "
     "firmware; move it away, and warmbootctl apply puts one there."},
    {"settings-no-kernel", "/etc/warmboot.conf: follow=fixed needs a line kernel=PATH."},
    {"file-of-ours-missing", "{path} is missing; warmbootctl apply puts it back."},
    {"file-of-ours-edited", "{path} was edited; warmbootctl plan shows the difference, apply puts it back."},
    {"file-permissions",
     "{path} has other permissions or another owner than installed; warmbootctl apply puts it back."},
    {"folder-linked",
     "{path} is a link, and who can change where it leads decides what root runs at a reboot; remove the link, and "
     "warmbootctl apply puts the folder there."},
    {"file-open",
     "{path} can be changed by others than root, and what it says is done by root; warmbootctl apply puts it right."},
    {"state-folder-open",
     "{path} belongs to somebody else than root, or others may write to it; chown root:root and chmod 755 it."},
    {"state-folder-odd", "{path} is no folder, and Warmboot keeps its records there; move it away."},
    {"file-left-over", "{path} is not wanted by the settings any more; warmbootctl apply removes it."},
    {"watchdog-passphrase",
     "watchdog: somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the "
     "machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out."},
    {"watchdog-none",
     "This machine shows no hardware watchdog (/sys/class/watchdog has none); load its driver first (iTCO_wdt, "
     "sp5100_tco, i6300esb, ipmi_watchdog)."},
    {"watchdog-not-set-up",
     "There is a hardware watchdog ({device}), and nothing makes it watch over a kexec; warmbootctl apply --watchdog "
     "120 sets it up."},
    {"watchdog-after-reboot",
     "The watchdog does not watch over a kexec before one ordinary reboot through the firmware: systemd and the driver "
     "read their settings when they start."},
    {"warning-watchdog-fsck",
     "The initrd here checks the root file system ({device}) before anything serves the watchdog: a full check of it "
     "that takes longer than {seconds} s is cut off by a reset. tune2fs -l {device} tells whether full checks by count "
     "or by time are on; tune2fs -c 0 -i 0 {device} ends them."},
    {"watchdog-driver-early",
     "The watchdog's driver was loaded before it could be told to go on at a kexec; put watchdog.stop_on_reboot=0 on "
     "the boot loader's command line (or make the initrd anew) and reboot through the firmware."},
    {"file-not-ours", "{path} is there, but it is not from Warmboot; move it away first."},
    {"unit-shadowed", "{unit} is read from {path}, which goes before Warmboot's file of that name; remove {path}."},
    {"unit-overridden",
     "{unit} does not run its hook: a drop-in of somebody else overrides it; systemctl cat {unit} shows which."},
    {"drop-in-not-in-effect",
     "{path} is not in effect: another drop-in of systemd-reboot.service overrides it; systemctl cat "
     "systemd-reboot.service shows which."},
    {"drop-in-overrules", "{path} overrules Warmboot: it sets the commands of {unit} anew; remove {path}."},
    {"unit-runs-more",
     "{path} makes {unit} run something else beside what Warmboot runs there ({text}); see that it neither fails nor "
     "takes long."},
    {"reboot-unit-replaced",
     "{unit} is read from {path} and not from systemd's own file, so that nobody can tell when in a shutdown it runs; "
     "remove {path}."},
    {"drop-in-still-there", "{path} is still in effect."},
    {"unit-not-as-wanted", "{unit}: {property} is {found}, and should be {wanted}."},
    {"change-interrupted",
     "A change was interrupted; the next warmbootctl command that changes something rolls it back first."},
    {"plan-interrupted",
     "A change was interrupted half-way, so that no plan can be made; sudo warmbootctl apply rolls it back first."},
    {"undo-record-damaged",
     "{path} is damaged or was edited, so that undo cannot rely on it; move it away and try again."},
    {"edited-since", "{path} was edited since, and that would be lost; move it away (that keeps it) and try again."},
    {"permissions-since",
     "{path} has got other permissions or another owner since, and that would be lost; chown {owner} and chmod {mode} "
     "it "
     "and try again."},
    {"stale",
     "The machine has changed since the plan was made; nothing was done. Look at the new plan and apply that."},
    {"rollback-failed",
     "It failed ({why}), and putting everything back failed as well; the next warmbootctl command that changes "
     "something tries again."},
    {"nothing-to-confirm", "This boot needs no confirmation: nothing would take it back."},
    {"confirm-here", "On this computer an administrator confirms a boot in a terminal: sudo warmbootctl confirm."},
    {"confirmed", "This boot is confirmed, and is not taken back."},
    {"confirm-needs-kexec",
     "A reboot through the firmware needs no confirmation; leave --confirm out, or reboot --via kexec."},
    {"molly-guard", "molly-guard ({script}) did not let the reboot pass."},
    {"confirm-by-hand",
     "A kernel that was loaded by hand is not taken back by Warmboot; leave --confirm out, or reboot --via kexec."},
    {"confirm-range", "--confirm: {value} is not between 1 and 120 minutes."},
    {"nothing-to-undo", "There is no change that could be undone."},
    {"nothing-to-redo", "There is no undone change that could be made again."},
    {"undo-recovered", "This had been interrupted half-way, and is rolled back: {what}"},
    {"plan-purge", "The undo records and the history are removed too, so that nothing can be undone afterwards."},
    {"purged", "The undo records and the history are gone."},
    {"unknown-command", "There is no command \"{value}\"; warmbootctl --help lists them."},
    {"no-command", "Say what is to be done, warmbootctl status for one; warmbootctl --help lists the commands."},
    {"unknown-option", "There is no option \"{value}\" here; {help} lists them."},
    {"option-before-command", "The option {value} goes behind the command; {help} shows where."},
    {"unexpected-word", "\"{value}\" is one word too many; {help} shows what goes here."},
    {"option-wrong", "{option}: {why}; {help} tells more."},
    {"output-lost", "The answer could not be written: {why}."},
    {"purge-leaves", "{path} stays, as there is something that is not from Warmboot."},
    {"purge-installed", "Warmboot is still installed; uninstall it first."},

    // Requests and answers between the application and the engine.
    {"request-too-long", "The request is longer than {limit} bytes; send a shorter one."},
    {"request-not-json", "The request is not one JSON object in UTF-8 on a line of its own."},
    {"request-nested", "The request is nested more than {limit} levels deep; docs/protocol.md shows every request."},
    {"field-doubled", "{field}: is there twice; leave one of them out."},
    {"field-missing", "{field}: is missing; docs/protocol.md shows every request with its fields."},
    {"field-unknown", "{field}: does not belong to this request; leave it out, or update the side that answers."},
    {"field-type", "{field}: should be {wanted}."},
    {"verb-unknown", "verb: \"{value}\" is not known; docs/protocol.md lists the verbs."},
    {"watch-alone", "verb: watch needs a conversation that stays open; warmbootctl serve has one."},
    {"protocol-older",
     "The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on the "
     "other "
     "side."},
    {"protocol-newer",
     "The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on this "
     "side."},
    {"payload-unequal",
     "The two sides would install different files, as they are of different releases; update Warmboot on the older "
     "side, so that both have the same."},
    {"engine-failed", "The engine gave up: {why}. Nothing else is known; try again."},
    {"request-cut-off", "The last line ended before its newline, so that it was not carried out; send it whole."},
    {"answer-unknown", "The answer could not be understood; update Warmboot on both sides to the same release."},
    {"greeting-unknown", "It is not Warmboot that answered; look at the detail for what was said instead."},

    // What an Ansible task says.
    {"argument-unknown", "{field}: is no argument of this module; it knows {known}."},
    {"argument-stray", "{field}: does not go with state: {state}; leave it out."},

    // What is being done, while it takes time.
    {"progress-checking", "The machine is looked at again…"},
    {"progress-recovering", "A change that was interrupted is rolled back…"},
    {"progress-writing", "The files are written…"},
    {"progress-settling", "systemd reads its units…"},
    {"progress-verifying", "systemd is asked whether everything is in force…"},
    {"progress-rollback", "It failed; everything is put back…"},

    // What each file is for.
    {"purpose-settings", "The settings: kernel, command line and mode. Made to be edited by hand too."},
    {"purpose-load-unit", "Runs the load hook at a reboot, while /boot is still there."},
    {"purpose-boot-check-unit", "Runs the boot check early at each boot."},
    {"purpose-drop-in",
     "Makes systemd's last step of a reboot a kexec if our kernel is loaded, and the firmware otherwise."},
    {"purpose-enable-load", "Switches the load unit on at each boot."},
    {"purpose-enable-boot-check", "Switches the boot check on at each boot."},
    {"purpose-load-hook", "Decides at a reboot whether it may be a kexec, and loads the kernel."},
    {"purpose-exec-hook", "Marks the jump on the disk and makes it, when all file systems are closed."},
    {"purpose-boot-check-hook", "Judges how the last reboot went; suspends kexec after a failure."},
    {"purpose-common", "What the hooks share: the settings, the mark, the history."},
    {"purpose-cmdline", "Builds the command line of the next kernel."},
    {"purpose-kernel", "Finds the kernel and its initrds."},
    {"purpose-evidence", "Keeps the circumstances of a kexec that failed, and tells of it at login."},
    {"purpose-health", "Waits until a boot by kexec is up, and takes it back when it is not."},
    {"purpose-deadline", "Cuts a shutdown off that hangs."},
    {"purpose-watchdog", "Lets systemd serve the hardware watchdog, also across a kexec."},
    {"purpose-watchdog-driver", "Loads the driver of the hardware watchdog at boot."},
    {"purpose-watchdog-module", "Keeps the watchdog's driver from stopping it before a kexec."},
    {"purpose-obstacles", "Knows what only the firmware can do, and then leaves the reboot to it."},
    {"purpose-normal-reboot", "A command for one reboot through the firmware: normal-reboot."},
    {"purpose-folder", "Holds files of Warmboot."},
    {"purpose-foreign", "Belongs to somebody else's kexec set-up."},

    // Files and programs.
    {"cannot-read", "{path} cannot be read: {why}."},
    {"cannot-write", "{path} cannot be written: {why}."},
    {"not-permitted",
     "{path} cannot be written: {why}; should it be immutable (lsattr shows it), chattr -i makes it writable again."},
    {"read-only", "{path} cannot be written: {why}; mount that file system writable and try again."},
    {"disk-full", "{path} cannot be written: {why}; free some space on that file system and try again."},
    {"cannot-remove", "{path} cannot be removed: {why}."},
    {"cannot-open-folder",
     "The folder {path} cannot be opened: {why}; make it, or mount what belongs there, and try again."},
    {"file-too-large", "{path} is larger than any file that Warmboot knows; move it away first."},
    {"program-not-run", "{path} could not be run: {why}."},
    {"program-too-slow", "{path} did not end within {seconds} s."},
    {"command-failed", "{command} failed."},

    // Plans.
    {"plan-nothing", "Nothing to do: the machine is as wished."},
    {"plan-install", "The files of Warmboot are put on this machine."},
    {"plan-repair", "The files of Warmboot are put back as they should be."},
    {"plan-mode", "The reboot mode changes from {from} to {to}."},
    {"plan-kernel", "The kernel changes. Before: {from}. From now on: {to}."},
    {"plan-flags", "The command line changes. Before: {from}. From now on: {to}."},
    {"plan-boot-device", "/boot is an automount; it will be mounted from {device} at a reboot."},
    {"plan-healthy", "A boot by kexec counts as healthy once these are active: {units}."},
    {"plan-healthy-none", "A boot by kexec counts as healthy by what Warmboot looks at anyway, no unit besides."},
    {"plan-deadline", "A shutdown that hangs is cut off after {value} min, and goes through the firmware."},
    {"plan-deadline-none", "A shutdown that hangs is cut off by systemd's own limit, half an hour as a rule."},
    {"plan-watchdog",
     "The hardware watchdog is set up to reset a machine that hangs, and gives a kexec {value} s; after one reboot "
     "through the firmware."},
    {"plan-watchdog-driver", "Its driver, {driver}, is loaded at each boot, which nothing else does."},
    {"plan-watchdog-none", "The hardware watchdog is no longer set up by Warmboot, from the next reboot on."},
    {"plan-next-kexec-at", "Ordinary reboots go through kexec into {path}."},
    {"plan-next-kexec", "Ordinary reboots go through kexec into {path} (now {resolved})."},
    {"plan-next-kexec-loader", "Ordinary reboots go through kexec into what the boot loader starts by default then."},
    {"plan-adopt",
     "The hand-made set-up is taken over: its files go, and what they say of kernel and command line becomes the "
     "settings."},
    {"plan-adopt-file", "{path} is removed; undo puts it back."},
    {"plan-adopt-normal-reboot",
     "{path} becomes Warmboot's, which reboots through the firmware once; undo puts the old one back."},
    {"what-adopt", "Take over the hand-made kexec set-up (via {mode})"},
    {"plan-cmdline", "Its command line: {cmdline}"},
    {"plan-next-bios", "Ordinary reboots go through the firmware."},
    {"plan-uninstall",
     "Everything that Warmboot put on this machine is removed; its history, and what undo needs, stay in "
     "/var/lib/warmboot."},
    {"plan-uninstall-all", "Everything that Warmboot put on this machine is removed."},
    {"plan-files-back", "The files below are put back as they were."},
    {"plan-next-kexec-again", "Ordinary reboots go through kexec again."},
    {"plan-settings-back", "/etc/warmboot.conf is put back as Warmboot last wrote it; the reboot mode is {mode}."},
    {"plan-settings-off", "/etc/warmboot.conf is written, with the reboot mode bios."},
    {"plan-bios-from-us",
     "Warmboot then leaves ordinary reboots to the firmware; something else that was found here may not."},
    {"plan-settings-replaced",
     "/etc/warmboot.conf has a line that cannot be understood, and is written anew: what stands in it, and not in the "
     "settings here, is lost."},
    {"plan-once-off", "The choice of kexec for the next reboot alone is taken back."},
    {"warning-once-kexec",
     "The next reboot alone still goes via kexec, as somebody asked for; warmbootctl next default takes that back."},
    {"plan-off-already", "The reboot mode is bios; nothing has to be changed for that."},
    {"plan-reload", "systemd reads its units again."},
    {"plan-state-folder", "{path} is made anew."},
    {"plan-settle", "{unit} is started."},
    {"plan-not-rebooted", "Nothing is rebooted now."},
    {"plan-no-reboot", "Nothing is rebooted now, and warmbootctl undo takes it back."},
    {"what-install", "Install Warmboot (via {mode})"},
    {"what-mode", "Change the reboot mode from {from} to {to}"},
    {"what-kernel", "Change the kernel"},
    {"what-flags", "Change the command line"},
    {"what-settings", "Change the settings"},
    {"what-repair", "Put the files of Warmboot back in order"},
    {"what-repair-mode", "Put the files of Warmboot back in order, and change the reboot mode from {from} to {to}"},
    {"what-settle", "Start the units of Warmboot"},
    {"what-uninstall", "Uninstall Warmboot"},
    {"not-recorded", "It could not be recorded, so that undo does not know of it: {why}"},
    {"uninstall-not-recorded",
     "{why} Nothing was done, as it could not be undone; warmbootctl uninstall --purge needs no record."},
    {"uninstall-leaves", "{path} stays, as it is not from Warmboot."},
    {"uninstall-leaves-folder", "{path} stays, as there is something in it that is not from Warmboot."},
    {"warning-loaded-by-hand",
     "A kernel that was loaded by hand is waiting, and systemd starts it at the next reboot, whatever Warmboot's mode "
     "is; sudo kexec -u unloads it."},
    {"warning-remove-nothing", "\"{word}\" is not on the command line now, so that taking it off changes nothing."},
    {"warning-suspended",
     "Kexec is suspended after a failure; reboots go through the firmware until warmbootctl resume."},
    {"warning-healthy-unknown",
     "There is no unit {unit} on this machine now; as long as that is so, every boot by kexec is taken back for it."},
    {"warning-lockdown", "The kernel is locked down ({lockdown}): only a signed kernel can be loaded."},
    {"warning-loader-private",
     "Only root can read {path}; whether it can be told what the boot loader starts is checked when the plan is "
     "applied."},
    {"warning-kernel-unread",
     "{path} can only be read by root; whether it is a good kernel is checked when the plan is applied."},
    {"warning-not-newest", "The chosen kernel {kernel} is not the newest one installed ({newest})."},
    {"warning-initrd-odd",
     "{path} does not look like an initrd: it is no cpio archive, and not compressed as the kernel knows it."},
    {"warning-initrd-other",
     "The initrd {initrd} is by its name for another kernel than {kernel}, which would find none of its modules in it; "
     "correct the links, or name both with --kernel and --initrd."},
    {"warning-no-initrd",
     "The kernel {path} would be started without an initrd, while {initrd} belongs to it; most kernels find no disks "
     "without."},
    {"warning-no-root",
     "The command line would have no root=, and that of this boot has; the kernel would not find its root file "
     "system."},
    {"warning-root-twice",
     "The command line has more than one root=; the kernel takes the last, {word}. --remove root takes that of the "
     "boot "
     "loader off."},
    {"warning-one-boot-word",
     "\"{word}\" on the command line of this boot is not carried on, as it looks typed for once; --add keeps it."},

    {"cancel-there", "A scheduled shutdown of another machine is cancelled there: shutdown -c."},

    // Checks that found something.
    {"load-limit-none",
     "The kernel takes no further kernel for a kexec until its next boot (sysctl kernel.kexec_load_limit_reboot is 0); "
     "remove that setting from /etc/sysctl.d and reboot."},
    {"load-limit-some",
     "How many more kernels may be loaded for a kexec until the next boot is limited to {count} (sysctl "
     "kernel.kexec_load_limit_reboot), and loading one to try it counts as well; remove that setting from "
     "/etc/sysctl.d."},
    {"secure-boot-on",
     "Secure Boot is on. Where the kernel insists on signatures, it takes only a kernel that is signed with a key that "
     "it knows; use the kernels of the distribution."},
    {"signature-missing",
     "{path} carries no signature, and Secure Boot is on. If the kernel insists on signatures, kexec refuses it; "
     "choose "
     "a signed kernel."},
    {"signature-unread", "{path} can only be read by root, so that nobody else can tell whether it is signed."},
    {"initrd-unread", "{path} can only be read by root, so that nobody else can tell whether it is a good initrd."},
    {"initrd-microcode",
     "{path} holds microcode of processors and nothing else, and no other initrd would be loaded; name the initrd of "
     "the kernel as well."},
    {"modules-missing",
     "/lib/modules/{version} holds no modules, so that the kernel {path} would find few of its drivers; install its "
     "modules, or choose another kernel."},
    {"modules-unknown",
     "The version of the kernel {path} cannot be told, and so not whether its modules are installed."},
    {"boot-not-mounted",
     "/boot is in /etc/fstab but not mounted, so that not the files of the last update would be loaded; mount /boot."},
    {"boot-automount-unknown",
     "/boot is an automount, and from where it is mounted cannot be told, so that a kernel there may be out of reach "
     "at "
     "a reboot; name the device in /etc/fstab."},
    {"boot-device-other",
     "/boot is mounted from {device} when it is needed, and the settings do not say so, so that a kernel there may be "
     "out of reach at a reboot."},
    {"tpm-crypttab",
     "{path} lets the TPM unlock {volume} (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, "
     "or "
     "leave reboots to the firmware."},
    {"tpm-cmdline",
     "The command line lets the TPM unlock a disk (tpm2-device=), and it may refuse after a kexec. Keep a passphrase "
     "at "
     "hand, or leave reboots to the firmware."},
    {"tpm-clevis",
     "Clevis is set up and there is an encrypted disk. If it is the TPM that unlocks it, it may refuse after a kexec; "
     "keep a passphrase at hand."},
    {"firmware-settings",
     "A changed setting of the firmware ({what}) waits for a reboot, and only one through the firmware makes it take "
     "effect."},
    {"virtual-machine",
     "This is a virtual machine ({what}), whose firmware takes next to no time: kexec gains little here."},
    {"virtual-machine-some",
     "This is a virtual machine, whose firmware takes next to no time: kexec gains little here."},
    {"virtual-machine-bad",
     "This is a virtual machine of {what}, where kexec is known to hang; leave reboots to the firmware."},
    {"hardware-driver", "The driver {driver} is in use. {text}"},
    {"hardware-machine", "This machine is a {machine}. {text}"},
    {"hardware-unreadable", "{path} cannot be read; what it says of hardware does not count."},
    {"hardware-line",
     "{path}, line {line}: \"{text}\" is neither key=value nor a section, and does not count; docs/hardware.md shows "
     "the form."},
    {"hardware-section",
     "{path}, line {line}: \"{text}\" is not [driver NAME], [vendor TEXT], [product TEXT] or [board TEXT]; the section "
     "does not count."},
    {"hardware-outside", "{path}, line {line}: \"{text}\" stands before the first section, and does not count."},
    {"hardware-key",
     "{path}, line {line}: {key}= is not known, and the section does not count; docs/hardware.md has the keys."},
    {"hardware-value",
     "{path}, line {line}: \"{text}\" is no {key}, and the section does not count; {wanted} would be one."},
    {"hardware-twice", "{path}, line {line}: {key}= is there twice in a section, which does not count."},
    {"hardware-incomplete", "{path}, line {line}: the section lacks {key}=, and does not count."},
    {"load-failed", "kexec does not load {path}: {why}"},
    {"load-left",
     "{path} was loaded to try it, and cannot be unloaded ({why}); systemd may start it at the next reboot. kexec -u "
     "tells why."},
    {"load-not-tried", "Loading was not tried: {why}"},
    {"try-limit", "how many kernels may be loaded is limited (sysctl kernel.kexec_load_limit_reboot)"},
    {"try-other-root", "{path} is not the root folder of the running machine"},

    {"loader-other",
     "The boot loader starts {theirs} by default, and a kexec would start {ours}: a reboot through the firmware ends "
     "elsewhere than one by kexec."},
    {"loader-cmdline-newer",
     "The boot loader's command line is another by now ({line}), and by kexec the one of this boot is carried on; "
     "reboot once via BIOS for it."},
    {"libraries-old",
     "Programs that run with libraries that have been replaced since they were started ({count}): {names}. A soft "
     "reboot "
     "starts all of them anew, any other reboot too."},
    {"libraries-unread", "Only root can see which programs run with libraries that have been replaced."},

    // Why a check matters.
    {"why-systemd", "Warmboot hooks into the way systemd shuts the machine down."},
    {"why-kexec-tools", "This program hands the next kernel to the running one."},
    {"why-kernel-support", "A kernel starts another one only if it was built for it."},
    {"why-sysctl", "With this switch the running kernel refuses every kexec until its next boot, whoever asks."},
    {"why-load-limit", "Once no kernel may be loaded any more, reboots go through the firmware."},
    {"why-lockdown", "A kernel that is locked down protects itself from root too, and starts only what is signed."},
    {"why-secure-boot",
     "The firmware looks at signatures when the machine starts. A kexec passes it by, so that the running kernel looks "
     "in its place."},
    {"why-signature", "A kernel that is refused cannot be loaded, and the reboot goes through the firmware."},
    {"why-kernel", "This is what a kexec starts: it has to be there, whole, and for this processor."},
    {"why-initrd", "Without a good initrd the next kernel finds no disks, and stops."},
    {"why-modules", "From there the next kernel loads its drivers for network, disks and screens."},
    {"why-newest", "An update of the kernel takes effect only when the new one is started."},
    {"why-command-line", "By this line the next kernel finds its root file system."},
    {"why-loader",
     "After a power cut the boot loader starts the machine; it should start the kernel that a kexec starts."},
    {"why-libraries", "A program uses the libraries that were there when it was started, with their faults."},
    {"why-boot", "Kernel and initrd are read when the machine goes down; they have to be within reach then."},
    {"why-loaders", "Two programs that load a kernel at a reboot undo each other's work."},
    {"why-drop-ins", "systemd lets one file overrule another; if ours is overruled, nothing of Warmboot runs."},
    {"why-set-up", "These files make the reboot, and what they do is done by root."},
    {"why-settings", "The hooks read these settings at each reboot; what they do not understand goes to the firmware."},
    {"why-records", "Undo relies on what is kept there."},
    {"why-suspension", "After a kexec that did not arrive, none is tried again before somebody says so."},
    {"why-one-shot", "What is set for one reboot goes before the reboot mode."},
    {"why-next-reboot", "The reboot mode is what is wanted; this is what would happen now."},
    {"why-reboot", "The last step of systemd decides between kexec and the firmware."},
    {"why-image", "An image that nobody checked can be started by the next reboot."},
    {"why-firmware", "Only a boot through the firmware does this; a kexec passes it by."},
    {"why-packages", "A kernel or initrd that is half-written does not start."},
    {"why-tpm",
     "The TPM gives a key out if the boot went as it was recorded; a kexec adds to that record, and does not begin it "
     "anew."},
    {"why-virtual-machine", "Where there is hardly any firmware, a reboot through it is as fast and more certain."},
    {"why-hardware-table", "What cannot be understood there is not watched for."},
    {"why-load", "Whether a kernel can be started is for the running kernel to say."},
    {"why-display",
     "The card keeps the mode that the old kernel set, and the next one finds a screen that only the firmware would "
     "have set up: it can stay dark."},
    {"why-network",
     "The card keeps the state that the old driver left; without the firmware it may come up without a link."},
    {"why-storage", "The controller keeps the state that the old driver left; the next kernel may not find its disks."},
    {"why-interrupts", "A device that goes on sending interrupts can hang a kernel that does not expect them."},
    {"why-machine", "Others have reported it of such machines. Try a kexec once where the reset button is in reach."},

    // What can be wrong after a kexec.
    {"symptom-blank-screen", "The screen stays dark, frozen or garbled, though the machine answers."},
    {"symptom-no-network", "The network does not come up."},
    {"symptom-no-disks", "Disks are missing; the new kernel waits for its root file system, or stops."},
    {"symptom-hang", "The machine hangs, or says nothing more at all."},
    {"symptom-tpm", "A disk that the TPM unlocks asks for its passphrase."},
    {"cause-blank-screen",
     "The driver of the graphics card has changed its mode, and the new kernel has no driver yet that could set up a "
     "screen from there."},
    {"cause-no-network",
     "The network card is still in the state that the old driver left, and the new one does not get it out of it."},
    {"cause-no-disks",
     "The controller of the disks was not reset, or its interrupts go where the new kernel does not expect them."},
    {"cause-hang",
     "Most often a device goes on sending interrupts, or writing to memory, that nobody expects any more."},
    {"cause-tpm",
     "The registers of the TPM are cleared by the firmware alone; after a kexec they hold two boots, and the key stays "
     "locked."},
    {"try-none", "There is nothing to try on the command line."},
    {"try-nomodeset",
     "Drivers leave the mode of the screen alone. It has to be on the line of the boot before as well, so that it "
     "helps "
     "from the second kexec on."},
    {"try-reset-devices", "Drivers that know it reset their device before they use it."},
    {"try-nomsi", "PCI cards send no interrupts as messages (MSI)."},
    {"try-irqpoll", "Interrupts that nobody takes are looked for among all devices; this costs some speed."},
    {"try-acpi-noirq", "ACPI does not route interrupts."},
    {"otherwise-blank-screen",
     "Otherwise work over ssh or a serial console (console=ttyS0), unload a driver that is not of the kernel (nvidia) "
     "before the reboot, or leave reboots to the firmware."},
    {"otherwise-no-network",
     "Otherwise unload the card's driver before the reboot, update the card's firmware, or leave reboots to the "
     "firmware."},
    {"otherwise-no-disks",
     "Otherwise try module_blacklist=ioatdma where that driver is in use; if it stays, never kexec this machine."},
    {"otherwise-hang",
     "Otherwise have the machine reset; Warmboot then suspends kexec by itself. Leave reboots to the firmware if it "
     "stays."},
    {"otherwise-tpm",
     "Only a reboot through the firmware unlocks it; leave reboots to the firmware, or keep the passphrase at hand."},

    // Checks that found nothing wrong.
    {"check-systemd", "systemd {version} is running."},
    {"check-tools", "{path} is installed."},
    {"check-support", "The running kernel can kexec."},
    {"check-sysctl", "kexec is not switched off by sysctl."},
    {"check-lockdown", "The kernel is not locked down."},
    {"check-kernel-at", "{path} and its initrd are there."},
    {"check-kernel", "{path} (now {resolved}) and its initrd are there."},
    {"check-absent", "Warmboot is not installed, and no other kexec set-up is in the way."},
    {"check-installed", "Every file of Warmboot is as it was installed."},
    {"check-next", "The next reboot goes the way of the reboot mode."},
    {"check-next-not", "The reboot mode is kexec, but the next reboot goes via {via}: {why}"},
    {"check-no-request", "Nothing waits for the firmware or the boot loader."},
    {"check-load-limit", "How many kernels may be loaded is not limited."},
    {"check-secure-boot", "Secure Boot is not in force."},
    {"check-signature", "{path} carries a signature."},
    {"check-signature-unneeded", "No signature is asked for."},
    {"check-initrd", "What would be loaded with the kernel is an initrd."},
    {"check-initrd-none", "No initrd goes with the kernel."},
    {"check-modules", "The modules of {version} are installed."},
    {"check-modules-none", "No kernel here has modules."},
    {"check-newest", "No newer kernel is installed."},
    {"check-cmdline", "The command line is as it should be, and fits."},
    {"check-loader-default", "The boot loader starts the same kernel by default."},
    {"check-loader-starts", "The boot loader starts {path} by default."},
    {"check-loader-once",
     "The boot loader starts {path} the next time only (a one-time entry); what it starts by default shows after "
     "that."},
    {"check-loader-unknown", "What the boot loader starts by default cannot be told, and nothing here rests on it."},
    {"check-libraries", "No running program uses libraries that have been replaced."},
    {"check-boot", "/boot is there when a kernel is loaded."},
    {"check-boot-automount", "/boot is an automount; at a reboot it is mounted from {device}."},
    {"check-loaders", "No other unit loads a kernel at a reboot."},
    {"check-drop-ins", "Nothing overrules the files of Warmboot."},
    {"check-suspension", "Kexec is not suspended."},
    {"hoster",
     "This is a machine of {hoster}: a rescue system or another boot device that is chosen in its panel takes effect "
     "only "
     "through the firmware; reboot via BIOS for it."},
    {"check-hoster", "Nothing says that a hoster's panel decides what this machine boots."},
    {"check-watchdog", "The hardware watchdog ({device}) watches over a kexec."},
    {"check-no-watchdog", "No hardware watchdog is seen here."},
    {"check-to-be-confirmed", "This boot is to be confirmed, or it is taken back: sudo warmbootctl confirm keeps it."},
    {"why-confirmation", "Whoever asked for this reboot wanted to be sure that the machine can be reached after it."},
    {"why-watchdog", "A kernel that hangs right after the jump is beyond the reach of everything but hardware."},
    {"check-fault-reboots", "These units reboot the machine when they fail, then through the firmware: {units}"},
    {"check-fault-reboots-none", "No unit here reboots the machine when it fails."},
    {"check-fault-reboots-unknown", "systemd does not say which units reboot the machine when they fail."},
    {"why-fault-reboots", "After a fault the machine should start from scratch, so Warmboot never makes that a kexec."},
    {"check-firmware-update", "No update or changed setting of the firmware waits."},
    {"check-boot-next", "BootNext is not set."},
    {"check-tpm", "No disk here is known to be unlocked by the TPM."},
    {"check-virtual-machine", "This is no virtual machine."},
    {"check-driver", "No driver in use is known for trouble after a kexec."},
    {"check-machine", "This machine is not known for trouble after a kexec."},
    {"check-hardware-table", "Every line about hardware in /etc/warmboot.d is understood."},
    {"check-load", "{path} was loaded for a kexec, and unloaded again."},

    // The application and the machines it works with.
    {"serve-no-host",
     "This computer can be looked at from the sandbox once Warmboot is installed on it as a package (warmboot); "
     "servers "
     "need nothing."},
    {"serve-not-started", "{program} could not be started: {why}."},
    {"serve-silent", "{machine} did not answer within {seconds} s."},
    {"serve-ended", "The connection to {machine} ended: {why}"},
    {"serve-ended-mutely", "The connection to {machine} ended without a word."},
    {"serve-nonsense", "What answers on {machine} is not Warmboot; look at what is run there."},
    // Getting to a server.
    {"ssh-destination-empty", "Write whom ssh is to call: user@host, or an entry of ~/.ssh/config."},
    {"ssh-destination-odd", "\"{value}\" is no user@host and no entry of ~/.ssh/config; correct it and try again."},
    {"ssh-destination-port", "\"{value}\": write a port as ssh://user@host:port."},
    {"ssh-not-started", "The ssh program could not be started ({why}); install the package openssh-client."},
    {"ssh-key-changed",
     "{machine} shows another host key than before. If nobody has installed it anew, somebody may be listening in "
     "between. Find out from its owner; if the new key is right, remove the old one with ssh-keygen -R '{host}' and "
     "try "
     "again."},
    {"ssh-key-unknown", "The host key of {machine} was not accepted, and nothing was sent there."},
    {"ssh-denied", "{machine} does not let this user in; look at the user's name, the key or the password."},
    {"ssh-declined",
     "{machine} was not connected to, as a question of ssh was not answered; try again to be asked anew."},
    {"ssh-would-ask", "ssh has a question before it connects to {machine}; try again to be asked."},
    {"ssh-unknown-host",
     "On the way to {machine}, the host {host} cannot be found ({why}); look at how its name is written, and at this "
     "computer's network."},
    {"ssh-failed", "{machine} cannot be reached: {why}"},
    {"survey-failed", "{machine} let us in, but runs no command as it should: {why}"},
    {"agent-none",
     "{machine} is a {architecture} machine, and there is no warmbootctl for that here; install it there."},
    {"agent-unreadable", "The warmbootctl that is to be sent, {path}, cannot be read: {why}."},
    {"agent-no-folder", "On {machine} the folder {path} cannot be made; give the user a home there."},
    {"agent-no-room",
     "On {machine} there is no room for warmbootctl in {path}; make some (5 MB), or install it there."},
    {"agent-damaged", "What arrived on {machine} is not what was sent; try again."},
    {"agent-not-runnable",
     "On {machine} no program in {path} can be run (noexec, perhaps); install warmbootctl there instead."},
    {"agent-not-sent", "The connection to {machine} ended while warmbootctl was sent; try again."},
    {"sudo-refused", "On {machine} everything can be looked at, but nothing changed, as sudo said: {why}"},
    {"sudo-declined", "Without the password for sudo on {machine} everything can be looked at, but nothing changed."},
    {"doas-asks",
     "On {machine} everything can be looked at, but nothing changed: doas asks for a password, which it takes at a "
     "terminal only. With permit nopass for this user in /etc/doas.conf there, or with sudo, it can be changed."},
    {"servers-unreadable", "The list of servers, {path}, cannot be read: {why}."},
    {"servers-unwritable", "The list of servers cannot be written to {path}: {why}."},
    {"servers-name", "A name has no # in it, which begins a remark in the list of servers: {value}"},
    {"servers-line", "Line {line} of {path} is no server: {why}"},
    {"export-unknown",
     "How these are set up is not known yet: {machines}. Wait until they are connected, or leave them out."},
    {"export-not-ours",
     "How these are set up cannot be told, and a playbook would change it: {machines}. Their settings cannot be read, "
     "or "
     "are not those of Warmboot; leave them out."},
    {"export-there", "{path} is there already."},
    {"export-unwritable", "{path} cannot be written: {why}."},
    {"server-known", "{machine} is in the list already."},
    {"services-failed", "These services run no more on {machine}: {units}."},
    {"answer-too-long", "{machine} sent a line that is longer than any answer."},
    {"answer-unasked", "{machine} answered what nobody had asked."},
    {"not-connected", "There is no connection to {machine}."},
    {"waiting-stopped", "{machine} was rebooting, and nobody waits for it any more; it may be back by now."},
    {"not-root-there", "Warmboot does not run as root on {machine}: it can be looked at, but not changed."},
    {"login-manager-silent", "The login manager (systemd-logind) does not answer: {why}"},
    {"reboot-forbidden", "This user may not restart this computer; an administrator's policy forbids it."},
    {"review-without-edits", "The edits in this window that are not applied yet are no part of this."},
    {"one-shot-stays",
     "It did not restart ({why}), but the next reboot is still set to go via {via}; \"Take back\" in the window or "
     "warmbootctl next default undoes that."},
    {"did-not-go-down", "{machine} was told to restart, but it is still running after {minutes} minutes."},
    {"did-not-come-back",
     "{machine} has not come back within {minutes} minutes. Look at its console, or have it reset by its hoster: a "
     "reset "
     "goes through the firmware, and after a kexec that failed none is tried again before you say so. Warmboot goes on "
     "trying to reach it."},

    // The application's own: the helper behind polkit.
    {"system-bus-missing", "The system bus (D-Bus) does not answer, so that nothing can be changed from here: {why}"},
    {"helper-missing",
     "Warmboot's helper is not installed on this computer; install Warmboot from a package, or use sudo warmbootctl in "
     "a "
     "terminal."},
    {"helper-broken",
     "Warmboot's helper cannot start ({why}); install Warmboot again. systemctl status warmboot-helper.service tells "
     "more."},
    {"helper-silent",
     "Warmboot's helper gave no answer within {minutes} minutes; journalctl -u warmboot-helper.service tells what it "
     "did."},
    {"helper-gone",
     "Warmboot's helper ended before it answered; the next change first rolls back what was half-done. journalctl -u "
     "warmboot-helper.service tells more."},
    {"helper-nonsense", "What answers as Warmboot's helper is not of this version; install Warmboot again."},
    {"helper-said",
     "Warmboot's helper refused it ({code}); journalctl -u warmboot-helper.service tells what was in the way."},
    {"helper-arguments", "This is not what Warmboot's helper is asked with."},
    {"helper-other-action", "This request belongs to another action than the one that was authorized."},
    {"polkit-missing",
     "polkit, which asks for the password, is not there; install the package polkitd, or use sudo warmbootctl in a "
     "terminal."},
    {"policy-forbids",
     "This computer's policy does not let you do this; it never does in a remote session. Use sudo warmbootctl in a "
     "terminal."},
    {"no-password-prompt",
     "No program is running that could ask for an administrator's password; start your desktop's polkit agent, or use "
     "sudo warmbootctl in a terminal."},
    {"not-authenticated", "Nothing was done: the password was not given, or was not right."},
});

/// The English of a code; empty when there is none.
constexpr std::string_view find(std::string_view code)
{
    for (const auto &line : lines) {
        if (line.code == code)
            return line.english;
    }
    return {};
}

} // namespace warmboot::catalogue
