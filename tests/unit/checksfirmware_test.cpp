// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/checking.h"

using namespace warmboot;
using test::checkOf;
using test::codeOf;
using test::outcomeOf;

namespace {

constexpr auto efi = "/sys/firmware/efi/efivars/";
const std::string global = "-8be4df61-93ca-11d2-aa0d-00e098032b8c";

void setIndications(test::Machine &machine, char bits)
{
    machine.write(efi + ("OsIndications" + global), std::string("\7\0\0\0", 4) + bits + std::string(7, '\0'));
}

constexpr auto root = "22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw\n";
constexpr auto automount = "40 22 0:40 / /boot rw,relatime shared:9 - autofs systemd-1 rw,fd=1\n";

} // namespace

TEST_CASE("A capsule that waits is told as an update of the firmware, and the set-up as a request")
{
    test::Machine machine;
    setIndications(machine, 0);
    CHECK(outcomeOf(machine, "firmware-update") == Outcome::Good);
    CHECK(outcomeOf(machine, "firmware-request") == Outcome::Good);
    setIndications(machine, 4);
    CHECK(outcomeOf(machine, "firmware-update") == Outcome::Warning);
    CHECK(outcomeOf(machine, "firmware-request") == Outcome::Good);
    setIndications(machine, 1);
    CHECK(outcomeOf(machine, "firmware-update") == Outcome::Good);
    CHECK(outcomeOf(machine, "firmware-request") == Outcome::Warning);
}

TEST_CASE("A changed setting of the firmware waits for it")
{
    test::Machine machine;
    const std::string pending = "/sys/class/firmware-attributes/thinklmi/attributes/pending_reboot";
    machine.write(pending, "0\n");
    CHECK(outcomeOf(machine, "firmware-update") == Outcome::Good);
    machine.write(pending, "1\n");
    CHECK(codeOf(machine, "firmware-update") == "firmware-settings");
    CHECK(outcomeOf(machine, "firmware-update") == Outcome::Warning);
}

TEST_CASE("BootNext is told by its own name")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "boot-next") == Outcome::Good);
    machine.write(efi + ("BootNext" + global), std::string("\7\0\0\0\1\0", 6));
    CHECK(outcomeOf(machine, "boot-next") == Outcome::Warning);
    CHECK(outcomeOf(machine, "firmware-request") == Outcome::Good);
}

TEST_CASE("Several requests are all told")
{
    test::Machine machine;
    machine.write(efi + ("BootNext" + global), std::string("\7\0\0\0\1\0", 6));
    machine.write("/boot/grub/grubenv", "next_entry=1\n");
    CHECK(outcomeOf(machine, "boot-next") == Outcome::Warning);
    CHECK(codeOf(machine, "firmware-request") == "grub-next-entry");
}

TEST_CASE("A package manager at work is told")
{
    test::Machine machine;
    CHECK(test::checksOf(machine, "packages").empty());
    machine.write("/var/lib/pacman/db.lck", "");
    CHECK(outcomeOf(machine, "packages") == Outcome::Warning);
}

TEST_CASE("/boot that should be mounted and is not is an obstacle")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "boot") == Outcome::Good);
    machine.write("/etc/fstab", "# a comment /boot\nUUID=1 /boot ext4 defaults 0 2\n");
    CHECK(codeOf(machine, "boot") == "boot-not-mounted");
    CHECK(outcomeOf(machine, "boot") == Outcome::Bad);
    machine.write("/proc/1/mountinfo",
                  std::string(root) + "30 22 254:2 / /boot rw,relatime shared:8 - ext4 /dev/vda2 rw\n");
    CHECK(outcomeOf(machine, "boot") == Outcome::Good);
}

TEST_CASE("/boot that is not mounted does not matter to a kernel elsewhere")
{
    test::Machine machine;
    machine.write("/etc/fstab", "UUID=1 /boot ext4 noauto 0 2\n");
    machine.write("/srv/vmlinuz", machine.read("/boot/vmlinuz-6.12.57-amd64"));
    machine.link("/vmlinuz", "srv/vmlinuz");
    CHECK(outcomeOf(machine, "boot") == Outcome::Good);
}

TEST_CASE("An automounted /boot is good once its device is known, and told to a set-up that does not know it")
{
    test::Machine machine;
    machine.install();
    machine.write("/proc/1/mountinfo", std::string(root) + automount);
    CHECK(codeOf(machine, "boot") == "boot-automount-unknown");
    CHECK(outcomeOf(machine, "boot") == Outcome::Warning);
    machine.write("/etc/fstab", "UUID=1 /boot ext4 x-systemd.automount 0 2\n");
    CHECK(codeOf(machine, "boot") == "boot-device-other");
    CHECK(checkOf(machine, "boot").cure == Cure::Repair);
    machine.install(); // plans find the device by themselves
    CHECK(codeOf(machine, "boot") == "check-boot-automount");
}

TEST_CASE("A disk that the TPM unlocks is told, whether crypttab or the command line says so")
{
    test::Machine machine;
    CHECK(outcomeOf(machine, "tpm") == Outcome::Good);
    machine.write("/etc/crypttab", "# root UUID=1 none tpm2-device=auto\nroot UUID=1 none luks\n");
    CHECK(outcomeOf(machine, "tpm") == Outcome::Good);
    machine.write("/etc/crypttab", "root UUID=1 none luks,tpm2-device=auto\n");
    CHECK(codeOf(machine, "tpm") == "tpm-crypttab");
    CHECK(checkOf(machine, "tpm").sentence.args.at("volume") == "root");
    machine.remove("/etc/crypttab");
    machine.write("/proc/cmdline", "root=/dev/mapper/root rd.luks.options=tpm2-device=auto\n");
    CHECK(codeOf(machine, "tpm") == "tpm-cmdline");
    CHECK(outcomeOf(machine, "tpm") == Outcome::Warning);
}

TEST_CASE("A crypttab that only root can read is said to be so")
{
    test::Machine machine;
    machine.folder("/etc/crypttab"); // read by nobody, as root reads everything else
    CHECK(codeOf(machine, "tpm") == "cannot-read");
    CHECK(outcomeOf(machine, "tpm") == Outcome::Warning);
}

TEST_CASE("Clevis is told where there are a TPM and an encrypted disk")
{
    test::Machine machine;
    machine.write("/usr/share/initramfs-tools/hooks/clevis", "#!/bin/sh\n");
    machine.write("/sys/block/dm-0/dm/uuid", "CRYPT-LUKS2-0123-root\n");
    CHECK(outcomeOf(machine, "tpm") == Outcome::Good);
    machine.folder("/sys/class/tpm/tpm0");
    CHECK(codeOf(machine, "tpm") == "tpm-clevis");
    machine.write("/sys/block/dm-0/dm/uuid", "LVM-0123\n");
    CHECK(outcomeOf(machine, "tpm") == Outcome::Good);
}
