// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/oneshot.h"

#include "protocol/words.h"

namespace warmboot {

std::string_view toString(OneShot choice)
{
    switch (choice) {
    case OneShot::Default: return "default";
    case OneShot::Kexec: return "kexec";
    case OneShot::Bios: return "bios";
    case OneShot::Soft: return "soft";
    }
    return "default";
}

std::optional<OneShot> oneShotFrom(std::string_view text)
{
    return wordFrom(text, {OneShot::Default, OneShot::Kexec, OneShot::Bios, OneShot::Soft});
}

} // namespace warmboot
