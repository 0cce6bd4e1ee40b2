// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace warmboot {

struct Person
{
    std::string user;
    std::string place; ///< from where, or at which terminal; empty when unknown

    bool operator==(const Person &) const = default;
};

/// Who would be disturbed by a reboot now.
struct Presence
{
    std::vector<std::string> inhibitors; ///< "The backup: Tapes are turning", who and why; these block it
    std::vector<Person> people; ///< who is logged in, but for whoever asks
};

} // namespace warmboot
