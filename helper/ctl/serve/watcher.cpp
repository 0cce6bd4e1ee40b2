// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/serve/watcher.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>
#include <utility>

namespace warmboot {

namespace {

constexpr std::uint32_t comesOrGoes = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO;
constexpr std::uint32_t changes = comesOrGoes | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB;
// A package manager takes its lock: only opening and closing the file shows from outside. We never open it.
constexpr std::uint32_t opened = comesOrGoes | IN_OPEN | IN_CLOSE_WRITE;

struct Place
{
    const char *folder;
    const char *name;
    std::uint32_t events = changes;
};

/// All that probe() reads and that can change while the machine runs, but for the loaded image and
/// a sysctl: see signs.
constexpr auto places = std::to_array<Place>({
    {"/etc", "warmboot.*"},
    {"/etc", "os-release"},
    {"/etc", "hostname"},
    {"/etc", "fstab"},
    {"/etc", "NIXOS"},
    {"/etc/default", "kexec"},
    {"/etc/default/kexec.d", "*"},
    {"/etc/rc6.d", "*kexec-load"},
    {"/etc", "rc.local"},
    {"/etc/rc.d", "rc.local"},
    {"/etc", "crontab"},
    {"/etc/cron.d", "*"},
    {"/etc/init.d", "kexec-load"},
    {"/etc/systemd/system", "*"},
    {"/etc/systemd/system/systemd-reboot.service.d", "*"},
    {"/etc/systemd/system/warmboot-load.service.d", "*"},
    {"/etc/systemd/system/warmboot-boot-check.service.d", "*"},
    {"/etc/systemd/system/multi-user.target.wants", "*"}, // whatever name a hand-made unit has
    {"/etc/systemd/system/kexec.target.wants", "*"},
    {"/etc/systemd/system/sysinit.target.wants", "warmboot-*"},
    {"/usr/local/lib/systemd/system", "*"},
    {"/usr/lib/systemd/system", "kexec-load.service"},
    {"/usr/lib/systemd/system", "prepare-kexec.service"},
    {"/usr/sbin", "kexec"},
    {"/usr/bin", "unattended-upgrade", comesOrGoes},
    {"/usr/local/bin", "normal-reboot"},
    {"/usr/local/libexec/warmboot", "*"},
    {"/var/lib/warmboot", "*"},
    {"/var/lib/warmboot/undo", "*"},
    {"/var/lib/dpkg", "lock*", opened},
    {"/var/lib/rpm", ".rpm.lock", opened},
    {"/usr/lib/sysimage/rpm", ".rpm.lock", opened},
    {"/var/lib/pacman", "db.lck"},
    {"/run/warmboot", "next"},
    {"/run/warmboot", "confirm*"},
    {"/run", "reboot-*"}, // what packages ask for
    {"/run/systemd", "reboot-*"},
    {"/run/systemd", "generator*", comesOrGoes}, // systemd reads its units again
    {"/run/systemd/units", "*:warmboot-*"},
    {"/run/systemd/shutdown", "scheduled"},
    {"/boot", "*"},
    {"/boot/grub", "grub*"},
    {"/boot/grub2", "grub*"},
    {"/lib/modules", "*", comesOrGoes},
    {"/usr/lib/modules", "*", comesOrGoes},
    {"/", "vmlinuz*"},
    {"/", "initrd*"},
    {"/sys/firmware/efi/efivars", "OsIndications-*"},
    {"/sys/firmware/efi/efivars", "BootNext-*"},
    {"/sys/firmware/efi/efivars", "LoaderEntryOneShot-*"},
    {"/sys/firmware/efi/efivars", "LoaderConfigTimeoutOneShot-*"},
});

struct Sign
{
    const char *file;
    std::uint32_t events;
};

/// Of what changes without an event: a program that has run closes its own file at its end, and kexec is what loads
/// an image and takes it away.
constexpr auto signs = std::to_array<Sign>({
    {"/usr/sbin/kexec", IN_CLOSE_NOWRITE},
    {"/sbin/kexec", IN_CLOSE_NOWRITE},
    {"/proc/sys/kernel/kexec_load_disabled", IN_MODIFY},
});

/// * stands for any characters, anywhere and as often as wanted.
bool matches(std::string_view pattern, std::string_view name)
{
    const auto star = pattern.find('*');
    if (star == std::string_view::npos)
        return pattern == name;
    if (!name.starts_with(pattern.substr(0, star)))
        return false;
    const auto rest = pattern.substr(star + 1);
    for (auto from = star; from <= name.size(); ++from) {
        if (matches(rest, name.substr(from)))
            return true;
    }
    return false;
}

} // namespace

Watcher::Watcher(SystemPaths paths)
    : m_paths(std::move(paths))
{
}

bool Watcher::refresh(const std::vector<std::string> &more)
{
    if (!m_fd.valid())
        m_fd = FileDescriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
    const auto before = std::exchange(m_interests, {});
    for (const auto &place : places)
        watch(place.folder, place.name, place.events);
    for (const auto &path : more) {
        const auto slash = path.rfind('/');
        if (slash != std::string::npos)
            watch(path.substr(0, std::max<std::size_t>(slash, 1)), path.substr(slash + 1), changes);
    }
    for (const auto &sign : signs)
        ::inotify_add_watch(m_fd.get(), m_paths(sign.file).c_str(), sign.events | IN_MASK_ADD);
    for (const auto &[wd, interests] : before) {
        if (!m_interests.contains(wd))
            ::inotify_rm_watch(m_fd.get(), wd);
    }
    return std::ranges::any_of(m_interests, [&](const auto &watched) {
        const auto found = before.find(watched.first);
        return found == before.end() || std::ranges::any_of(watched.second, [&](const Interest &interest) {
                   return !covers(found->second, interest);
               });
    });
}

void Watcher::stop()
{
    m_fd.close();
    m_interests.clear();
}

bool Watcher::happened()
{
    bool any = false;
    alignas(inotify_event) std::array<char, 65536> buffer{};
    for (;;) {
        const auto count = ::read(m_fd.get(), buffer.data(), buffer.size());
        if (count <= 0)
            return any;
        for (std::size_t at = 0; at < static_cast<std::size_t>(count);) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            // The name is padded with zeros.
            const std::string_view name = event.len > 0 ? buffer.data() + at + sizeof event : "";
            any = any || (event.mask & IN_Q_OVERFLOW) != 0 || matters(event.wd, event.mask, name);
            at += sizeof event + event.len;
        }
    }
}

void Watcher::watch(const std::string &folder, const std::string &name, std::uint32_t events)
{
    // From the top down, so that nothing can come into being between looking for it and watching for it.
    for (std::size_t slash = 0; slash + 1 < folder.size();) {
        const auto next = std::min(folder.find('/', slash + 1), folder.size());
        addFolder(folder.substr(0, std::max<std::size_t>(slash, 1)),
                  folder.substr(slash + 1, next - slash - 1),
                  comesOrGoes | IN_ATTRIB);
        slash = next;
    }
    addFolder(folder, name, events);
}

void Watcher::addFolder(const std::string &folder, const std::string &name, std::uint32_t events)
{
    const auto path = m_paths(folder);
    const int wd = ::inotify_add_watch(
        m_fd.get(), path.empty() ? "/" : path.c_str(), events | IN_ONLYDIR | IN_MASK_ADD | IN_EXCL_UNLINK);
    if (wd >= 0)
        m_interests[wd].push_back({name, events});
}

bool Watcher::covers(const std::vector<Interest> &interests, const Interest &one)
{
    return std::ranges::any_of(interests, [&](const Interest &interest) {
        return (one.events & ~interest.events) == 0 && matches(interest.name, one.name);
    });
}

bool Watcher::matters(int wd, std::uint32_t events, std::string_view name) const
{
    const auto found = m_interests.find(wd);
    // Without a name it is the folder itself: whoever is above it tells of that. An unmounted one is
    // left in peace: looking at it would mount an idle /boot again and again.
    if (found == m_interests.end() || name.empty())
        return false;
    return std::ranges::any_of(found->second, [&](const Interest &interest) {
        return (interest.events & events) != 0 && matches(interest.name, name);
    });
}

} // namespace warmboot
