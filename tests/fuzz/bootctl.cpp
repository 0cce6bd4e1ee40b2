// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "engine/bootloader/systemdboot.h"

#include <string>

namespace {

using namespace warmboot;

/// As bootctl would show this one entry, with remarks that are to be taken off.
std::string listOf(const SystemdBootEntry &entry)
{
    constexpr auto remark = " (on the EFI System Partition) (No such file or directory)\n";
    std::string text = "         type: Boot Loader Specification Type #1 (.conf)\n";
    text += "        title: " + entry.title + " (default) (selected)\n";
    if (!entry.kernel.empty())
        text += "        linux: " + entry.kernel + remark;
    for (const auto &initrd : entry.initrds)
        text += "       initrd: " + initrd + remark;
    return text + "      options: " + entry.cmdline + "\n";
}

bool same(const SystemdBootEntry &left, const SystemdBootEntry &right)
{
    return left.title == right.title && left.kernel == right.kernel && left.initrds == right.initrds
        && left.cmdline == right.cmdline;
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view list)
{
    const auto entry = defaultOfSystemdBoot(list, {});
    const auto here = defaultOfSystemdBoot(list, "0123456789abcdef0123456789abcdef");
    must(entry.has_value() == here.has_value(), "there is a default, whosever it is");
    if (!entry)
        return;
    must(here->title == entry->title, "the default is the same one, whosever it is");
    must(same(*here, *entry) || (here->kernel.empty() && here->initrds.empty()),
         "another system's entry starts nothing");
    must(!entry->kernel.contains("//"), "a path has single slashes");
    const auto again = defaultOfSystemdBoot(listOf(*entry), {});
    must(again && same(*again, *entry), "an entry that is shown is read the same");
}
