// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/setuptree.h"

#include "engine/plan/settingsfile.h"
#include "payload/payloadtexts.h"
#include "protocol/sentence.h"

#include <algorithm>
#include <array>

namespace warmboot {

namespace {

enum class What { Folder, SharedFolder, Program, Text, Settings, Link };

/// Settings that a part of the set-up is for.
enum class If { Always, Deadline, Watchdog, WatchdogDriver };

struct Item
{
    std::string_view path;
    What what;
    std::string_view source; ///< name in helper/payload, or the target of a link
    SentenceCode purpose = "purpose-folder";
    If wanted = If::Always;
};

constexpr auto items = std::to_array<Item>({
    {"/usr/local/libexec", What::SharedFolder, ""},
    {"/usr/local/libexec/warmboot", What::Folder, ""},
    {"/usr/local/libexec/warmboot/common", What::Text, "common.sh", "purpose-common"},
    {"/usr/local/libexec/warmboot/cmdline", What::Text, "cmdline.sh", "purpose-cmdline"},
    {"/usr/local/libexec/warmboot/kernel", What::Text, "kernel.sh", "purpose-kernel"},
    {"/usr/local/libexec/warmboot/loader", What::Text, "loader.sh", "purpose-kernel"},
    {"/usr/local/libexec/warmboot/grub.awk", What::Text, "grub.awk", "purpose-kernel"},
    {"/usr/local/libexec/warmboot/bootctl.awk", What::Text, "bootctl.awk", "purpose-kernel"},
    {"/usr/local/libexec/warmboot/uki", What::Text, "uki.sh", "purpose-kernel"},
    {"/usr/local/libexec/warmboot/obstacles", What::Text, "obstacles.sh", "purpose-obstacles"},
    {"/usr/local/libexec/warmboot/evidence", What::Text, "evidence.sh", "purpose-evidence"},
    {"/usr/local/libexec/warmboot/health", What::Text, "health.sh", "purpose-health"},
    {loadHookPath, What::Program, "load.sh", "purpose-load-hook"},
    {execHookPath, What::Program, "exec.sh", "purpose-exec-hook"},
    {bootCheckHookPath, What::Program, "boot-check.sh", "purpose-boot-check-hook"},
    {"/usr/local/bin", What::SharedFolder, ""},
    {normalRebootPath, What::Program, "normal-reboot.sh", "purpose-normal-reboot"},
    {settingsPath, What::Settings, "", "purpose-settings"},
    {"/etc/systemd", What::SharedFolder, ""},
    {"/etc/systemd/system", What::SharedFolder, ""},
    {"/etc/systemd/system/reboot.target.d", What::SharedFolder, "", "purpose-folder", If::Deadline},
    {deadlinePath, What::Text, "deadline.conf", "purpose-deadline", If::Deadline},
    {"/etc/systemd/system.conf.d", What::SharedFolder, "", "purpose-folder", If::Watchdog},
    {watchdogPath, What::Text, "watchdog.conf", "purpose-watchdog", If::Watchdog},
    {"/etc/modprobe.d", What::SharedFolder, "", "purpose-folder", If::Watchdog},
    {watchdogModulePath, What::Text, "watchdog-module.conf", "purpose-watchdog-module", If::Watchdog},
    {"/etc/modules-load.d", What::SharedFolder, "", "purpose-folder", If::WatchdogDriver},
    {watchdogDriverPath, What::Text, "watchdog-driver.conf", "purpose-watchdog-driver", If::WatchdogDriver},
    {loadUnitPath, What::Text, "warmboot-load.service", "purpose-load-unit"},
    {bootCheckUnitPath, What::Text, "warmboot-boot-check.service", "purpose-boot-check-unit"},
    {"/etc/systemd/system/multi-user.target.wants", What::SharedFolder, ""},
    {"/etc/systemd/system/multi-user.target.wants/warmboot-load.service",
     What::Link,
     loadUnitPath,
     "purpose-enable-load"},
    {"/etc/systemd/system/sysinit.target.wants", What::SharedFolder, ""},
    {"/etc/systemd/system/sysinit.target.wants/warmboot-boot-check.service",
     What::Link,
     "/etc/systemd/system/warmboot-boot-check.service",
     "purpose-enable-boot-check"},
    {"/etc/systemd/system/systemd-reboot.service.d", What::SharedFolder, ""},
    {dropInPath, What::Text, "50-warmboot.conf", "purpose-drop-in"},
});

bool isWanted(const Item &item, const Settings &settings)
{
    switch (item.wanted) {
    case If::Deadline: return settings.deadline > 0;
    case If::Watchdog: return settings.watchdog > 0;
    case If::WatchdogDriver: return settings.watchdog > 0 && !settings.watchdogDriver.empty();
    case If::Always: break;
    }
    return true;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

std::vector<TreeEntry> setupTree(const Settings &settings, const std::string &systemctl, unsigned uid, unsigned gid)
{
    std::vector<TreeEntry> tree;
    for (const auto &item : items) {
        if (!isWanted(item, settings))
            continue;
        Entry entry{.kind = Entry::Kind::File, .mode = 0644, .uid = uid, .gid = gid, .mtimeNs = 0, .content = {}};
        switch (item.what) {
        case What::Folder:
        case What::SharedFolder:
            entry.kind = Entry::Kind::Directory;
            entry.mode = 0755;
            break;
        case What::Program: entry.mode = 0755; [[fallthrough]];
        case What::Text:
            entry.content = replaced(std::string(payloadText(item.source)), "@SYSTEMCTL@", systemctl);
            entry.content = replaced(entry.content, "@DEADLINE@", std::to_string(settings.deadline));
            entry.content = replaced(entry.content, "@WATCHDOG@", std::to_string(settings.watchdog));
            entry.content = replaced(entry.content, "@DRIVER@", settings.watchdogDriver);
            break;
        case What::Settings: entry.content = renderSettings(settings); break;
        case What::Link:
            entry.kind = Entry::Kind::Link;
            entry.mode = 0;
            entry.content = item.source;
            break;
        }
        tree.push_back({std::string(item.path), entry});
    }
    return tree;
}

std::vector<TreeEntry> wholeTree(const std::string &systemctl, unsigned uid, unsigned gid)
{
    Settings everything;
    everything.deadline = 1;
    everything.watchdog = 1;
    everything.watchdogDriver = "some";
    return setupTree(everything, systemctl, uid, gid);
}

std::vector<TreeEntry> leftoverTree(const std::vector<TreeEntry> &wanted, const std::string &systemctl, unsigned uid,
                                    unsigned gid)
{
    auto tree = wholeTree(systemctl, uid, gid);
    std::erase_if(
        tree, [&wanted](const TreeEntry &one) { return std::ranges::contains(wanted, one.path, &TreeEntry::path); });
    return tree;
}

std::string_view purposeOf(std::string_view path)
{
    const auto *const found = std::ranges::find(items, path, &Item::path);
    if (path == stateFolder)
        return SentenceCode("purpose-folder").view();
    return found == items.end() ? SentenceCode("purpose-foreign").view() : found->purpose.view();
}

bool isManagedPath(std::string_view path)
{
    return std::ranges::contains(items, path, &Item::path);
}

bool goesWithSettings(std::string_view path)
{
    return std::ranges::any_of(items,
                               [path](const Item &item) { return item.path == path && item.wanted != If::Always; });
}

bool isSharedFolder(std::string_view path)
{
    return std::ranges::any_of(
        items, [path](const Item &item) { return item.path == path && item.what == What::SharedFolder; });
}

bool claimsToBeOurs(const Entry &entry)
{
    constexpr std::size_t head = 600; // ours all say so at the top
    return entry.kind == Entry::Kind::File && entry.content.substr(0, head).contains("Warmboot");
}

} // namespace warmboot
