// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "must.h"
#include "target.h"

#include "engine/bootloader/blsentry.h"

#include <string>

void warmboot::fuzz::tryInput(std::string_view text)
{
    const auto entry = blsEntryFrom(text, "some-id");
    must(entry.id == "some-id", "the name of an entry is that of its file");
    std::string written;
    for (const auto &[key, value] : {std::pair{"title", &entry.title},
                                     std::pair{"linux", &entry.linux},
                                     std::pair{"initrd", &entry.initrds},
                                     std::pair{"options", &entry.options}}) {
        must(!value->contains('\n'), "a value is a part of a line");
        must(!value->starts_with(' ') && !value->ends_with('\t'), "a value has no blanks around it");
        written.append(key).append(" ").append(*value).append("\r\n");
    }
    const auto again = blsEntryFrom(written, "some-id");
    must(again.title == entry.title && again.linux == entry.linux && again.initrds == entry.initrds
             && again.options == entry.options,
         "an entry that is written anew is read the same");
    const auto commented = blsEntryFrom("# a comment\n" + std::string(text), "some-id");
    must(commented.linux == entry.linux && commented.options == entry.options, "a comment changes nothing");
}
