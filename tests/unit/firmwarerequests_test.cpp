// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/probe/firmwarerequests.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <sys/stat.h>

using namespace warmboot;

namespace {

std::string requestOn(const test::Machine &machine)
{
    const auto request = pendingFirmwareRequest(machine.system);
    return request ? request->code : "";
}

std::string requestWith(const std::string &path, const std::string &content)
{
    test::Machine machine;
    machine.write(path, content);
    return requestOn(machine);
}

const std::string efi = "/sys/firmware/efi/efivars/";
const std::string indications = efi + "OsIndications-8be4df61-93ca-11d2-aa0d-00e098032b8c";

} // namespace

TEST_CASE("Nothing waits for the firmware on an ordinary machine")
{
    CHECK(requestOn(test::Machine()).empty());
    CHECK(requestWith("/run/systemd/reboot-param", "").empty());
    CHECK(requestWith("/boot/grub/grubenv", "# GRUB Environment Block\nsaved_entry=1\nnext_entry=\n####").empty());
}

TEST_CASE("A reboot argument and wishes to systemd go to the firmware")
{
    CHECK(requestWith("/run/systemd/reboot-param", "recovery") == "reboot-argument");
    for (const auto *wish : {"firmware-setup", "boot-loader-menu", "boot-loader-entry"})
        CHECK(requestWith(std::string("/run/systemd/reboot-to-") + wish, "") == "reboot-to");
}

TEST_CASE("The set-up and capsules count in the firmware's indications and other bits do not")
{
    const auto bits = [](char value) {
        return requestWith(indications, std::string("\x07\0\0\0", 4) + value + std::string(7, '\0'));
    };
    CHECK(bits('\x01') == "firmware-request");
    CHECK(bits('\x04') == "firmware-request");
    CHECK(bits('\x08') == "firmware-request");
    CHECK(bits('\x02').empty());
    CHECK(bits('\x40').empty());
    CHECK(bits('\x00').empty());
}

TEST_CASE("One-time entries of the firmware and of boot loaders count")
{
    CHECK(requestWith(efi + "BootNext-8be4df61-93ca-11d2-aa0d-00e098032b8c", "x") == "boot-next");
    CHECK(requestWith(efi + "LoaderEntryOneShot-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f", "x") == "loader-one-shot");
    CHECK(requestWith(efi + "LoaderConfigTimeoutOneShot-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f", "x")
          == "loader-one-shot");
    CHECK(requestWith("/boot/grub/grubenv", "# GRUB Environment Block\nnext_entry=gnulinux\n####")
          == "grub-next-entry");
    CHECK(requestWith("/boot/grub2/grubenv", "next_entry=1") == "grub-next-entry");
}

TEST_CASE("A one-time entry that GRUB cannot take back is said with the remedy")
{
    test::Machine machine;
    machine.write("/boot/grub/grubenv", "next_entry=0\n");
    const auto on = [&machine](const std::string &source) {
        machine.write("/proc/1/mountinfo", "21 1 253:0 / / rw - ext4 " + source + " rw\n");
        return requestOn(machine);
    };
    machine.write("/dev/dm-0", "");
    machine.link("/dev/mapper/practice-root", "../dm-0");
    machine.write("/sys/class/block/dm-0/dm/uuid", "LVM-abc\n");
    machine.write("/dev/dm-1", "");
    machine.write("/sys/class/block/dm-1/dm/uuid", "CRYPT-LUKS2-abc\n");
    machine.write("/dev/md0", "");
    machine.write("/sys/class/block/md0/md/level", "raid1\n");
    machine.write("/dev/vda1", "");
    CHECK(on("/dev/mapper/practice-root") == "grub-next-entry-stays");
    CHECK(on("/dev/md0") == "grub-next-entry-stays");
    CHECK(on("/dev/dm-1") == "grub-next-entry");
    CHECK(on("/dev/vda1") == "grub-next-entry");
    CHECK(on("none") == "grub-next-entry");
}

TEST_CASE("A one-time entry that GRUB keeps beside its file is asked for")
{
    test::Machine machine;
    machine.write("/boot/grub2/grubenv", "# GRUB Environment Block\nenv_block=512+1\n####");
    machine.runner.answer("grub2-editenv", {0, "saved_entry=0\nnext_entry=\n", ""});
    CHECK(requestOn(machine).empty());
    machine.runner.answer("grub2-editenv", {0, "saved_entry=0\nnext_entry=1\n", ""});
    CHECK(requestOn(machine) == "grub-next-entry");
    machine.runner.fails("grub2-editenv", "error");
    CHECK(requestOn(machine) == "grub-environment-elsewhere");
    machine.system.live = false;
    CHECK(requestOn(machine) == "grub-environment-elsewhere");
}

TEST_CASE("A package manager at work is seen by its lock")
{
    test::Machine machine;
    const auto &paths = machine.system.paths;
    CHECK_FALSE(packageManagerAtWork(machine.system));
    machine.write("/var/lib/dpkg/lock", "");
    CHECK_FALSE(packageManagerAtWork(machine.system));
    struct stat info{};
    REQUIRE(::stat(paths("/var/lib/dpkg/lock").c_str(), &info) == 0);
    const auto inode = std::to_string(info.st_ino);
    machine.write("/proc/locks", "1: POSIX  ADVISORY  WRITE 812 fd:01:" + inode + "1 0 EOF\n");
    CHECK_FALSE(packageManagerAtWork(machine.system));
    machine.write("/proc/locks", "1: POSIX  ADVISORY  WRITE 812 fd:01:" + inode + " 0 EOF\n");
    CHECK(packageManagerAtWork(machine.system));
    machine.write("/proc/locks", "");
    machine.write("/var/lib/pacman/db.lck", "");
    CHECK(packageManagerAtWork(machine.system));
}
