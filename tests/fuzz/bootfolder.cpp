// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bootfolder.h"

#include "filecontent.h"

#include <filesystem>

namespace warmboot::fuzz {

namespace {

constexpr std::string_view entry = "title Linux $kver\n"
                                   "linux /vmlinuz-6.1\n"
                                   "initrd /initrd.img-6.1 $tuned_initrd\n"
                                   "options root=/dev/vda2 $kernelopts\n";
constexpr std::string_view otherEntry = "title Older\nlinux /vmlinuz-5.10\noptions root=/dev/vda2\n";
constexpr std::string_view mounts = "22 1 254:2 / / rw,relatime - ext4 /dev/vda2 rw\n"
                                    "30 22 254:1 / /boot rw,relatime - ext4 /dev/vda1 rw\n";

} // namespace

BootFolder::BootFolder()
{
    const auto root = m_root.path();
    for (const auto *folder : {"/boot/grub", "/boot/loader/entries", "/proc/1", "/etc"})
        std::filesystem::create_directories(root + folder);
    for (const auto *file : {"/boot/vmlinuz-6.1", "/boot/vmlinuz-5.10", "/boot/initrd.img-6.1"})
        putFile(root + file, "something");
    putFile(root + "/boot/grub/custom.cfg", "set timeout=1\n");
    putFile(root + "/boot/loader/entries/6.1.conf", entry);
    putFile(root + "/boot/loader/entries/5.10.conf", otherEntry);
    putFile(root + "/proc/1/mountinfo", mounts);
}

void BootFolder::setConfig(std::string_view text) const
{
    putFile(m_root.path() + grub + "/grub.cfg", text);
}

void BootFolder::setEnvironment(std::string_view text) const
{
    putFile(m_root.path() + grub + "/grubenv", text);
}

bool BootFolder::holds(const std::string &path) const
{
    std::error_code error;
    const auto file = m_root.path() + path;
    return path.starts_with('/') && std::filesystem::is_regular_file(file, error)
        && std::filesystem::file_size(file, error) > 0;
}

} // namespace warmboot::fuzz
