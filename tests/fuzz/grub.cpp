// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bootfolder.h"
#include "must.h"
#include "parts.h"
#include "target.h"

#include "engine/bootloader/grubdefault.h"

#include <algorithm>
#include <string>

namespace {

using namespace warmboot;
using Answer = std::expected<GrubChoice, GrubDoubt>;

bool same(const Answer &left, const Answer &right)
{
    if (!left || !right)
        return !left && !right && left.error().kind == right.error().kind && left.error().text == right.error().text;
    return left->title == right->title && left->kernel == right->kernel && left->initrds == right->initrds
        && left->cmdline == right->cmdline;
}

void judge(const Answer &answer, const fuzz::BootFolder &folder)
{
    if (answer) {
        fuzz::must(folder.holds(answer->kernel), "the kernel that GRUB starts is there");
        fuzz::must(std::ranges::all_of(answer->initrds, [&](const auto &initrd) { return folder.holds(initrd); }),
                   "the initrds that GRUB loads are there");
        return;
    }
    constexpr std::size_t longestReason = 200;
    const auto &why = answer.error().text;
    const auto isControl = [](unsigned char c) { return c < 0x20; };
    fuzz::must(why.size() <= longestReason && std::ranges::none_of(why, isControl), "a reason can be shown");
}

} // namespace

/// grub.cfg, and behind a line "--grubenv--" the other file.
void warmboot::fuzz::tryInput(std::string_view input)
{
    static const BootFolder folder;
    const auto config = std::string(takePart(input, "\n--grubenv--\n"));
    folder.setConfig(config);
    folder.setEnvironment(input);
    const auto answer = grubDefault(folder.paths(), BootFolder::grub);
    judge(answer, folder);
    folder.setConfig("# a comment, \"which' is passed over\n" + config);
    must(same(answer, grubDefault(folder.paths(), BootFolder::grub)), "a comment changes nothing");
}
