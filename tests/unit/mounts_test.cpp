// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/system/mounts.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

namespace {

struct Mounts
{
    test::Machine machine;
    explicit Mounts(const std::string &mountinfo, const std::string &fstab = {})
    {
        machine.write("/proc/1/mountinfo", mountinfo);
        machine.write("/etc/fstab", fstab);
    }
    [[nodiscard]] std::vector<Mount> read() const { return readMounts(machine.system.paths); }
    [[nodiscard]] std::string boot() const { return automountedBootSource(machine.system.paths, read()); }
};

constexpr auto rootLine = "22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw\n";
constexpr auto autoLine = "40 22 0:30 / /boot rw,relatime - autofs systemd-1 rw,fd=30\n";

} // namespace

TEST_CASE("Mounts are read with their escapes and optional fields")
{
    const auto
        mounts = Mounts(
                     std::string(rootLine) + "30 22 8:1 / /mnt/a\\040b rw shared:3 master:4 - ext4 /dev/disk\\134x rw\n"
                     + "31 22 8:2 / /ro ro - ext4 /dev/sdb rw\n32 22 8:3 / /superro rw - ext4 /dev/sdc ro,errors=x\n")
                     .read();
    REQUIRE(mounts.size() == 4);
    CHECK(mounts[1].point == "/mnt/a b");
    CHECK(mounts[1].source == "/dev/disk\\x");
    CHECK_FALSE(mounts[1].readOnly);
    CHECK(mounts[2].readOnly);
    CHECK(mounts[3].readOnly);
}

TEST_CASE("Lines that are no mounts are skipped")
{
    CHECK(Mounts("\nnonsense\n1 2 3\n - - - \n22 1 254:1 / / rw -\n22 1 254:1 / / rw - ext4\n1 2 3 4 5 6 7 8 9\n")
              .read()
              .empty());
    CHECK(Mounts("22 1 254:1 / / rw - ext4 /dev/x").read().size() == 1);
}

TEST_CASE("A path lies on the longest mount point above it and the last one mounted there")
{
    const auto mounts = Mounts(
                            std::string(rootLine)
                            + "30 22 8:1 / /usr rw - ext4 /dev/usr rw\n31 22 8:2 / /usr/local rw - ext4 /dev/first rw\n"
                            + "32 31 8:3 / /usr/local rw - ext4 /dev/second rw\n")
                            .read();
    CHECK(mountOf(mounts, "/etc")->source == "/dev/vda1");
    CHECK(mountOf(mounts, "/usr")->source == "/dev/usr");
    CHECK(mountOf(mounts, "/usrlocal")->source == "/dev/vda1");
    CHECK(mountOf(mounts, "/usr/local/libexec")->source == "/dev/second");
    CHECK_FALSE(mountOf({}, "/etc").has_value());
}

TEST_CASE("Where an automounted boot partition comes from is found in fstab")
{
    const auto source = [](const std::string &fstab) { return Mounts(std::string(rootLine) + autoLine, fstab).boot(); };
    CHECK(source("# x\nUUID=1-2 /boot ext4 noauto,x-systemd.automount 0 2\n") == "/dev/disk/by-uuid/1-2");
    CHECK(source("LABEL=\"boot\" /boot ext4 noauto 0 2\n") == "/dev/disk/by-label/boot");
    CHECK(source("PARTUUID=a\t/boot\text4\tdefaults\n") == "/dev/disk/by-partuuid/a");
    CHECK(source("PARTLABEL=a /boot ext4\n") == "/dev/disk/by-partlabel/a");
    CHECK(source("/dev/vda2 /boot ext4 noauto\n") == "/dev/vda2");
    CHECK(source("UUID=3 /boot/efi vfat defaults\n").empty());
}

TEST_CASE("Without a line in fstab what is mounted there now counts")
{
    CHECK(Mounts(std::string(rootLine) + autoLine + "41 40 8:4 / /boot rw - vfat /dev/vda3 rw\n").boot()
          == "/dev/vda3");
}

TEST_CASE("A boot partition that is always mounted needs no source")
{
    CHECK(Mounts(std::string(rootLine) + "41 22 8:4 / /boot rw - ext4 /dev/vda3 rw\n", "/dev/vda3 /boot ext4\n")
              .boot()
              .empty());
}
