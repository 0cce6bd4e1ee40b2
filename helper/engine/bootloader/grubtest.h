// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <vector>

namespace warmboot {

/// What can be known before GRUB runs.
enum class Truth { No, Yes, Doubt };

[[nodiscard]] Truth operator!(Truth truth);

/// A word with its variables put in; doubt: one of them is only known when GRUB runs.
struct GrubValue
{
    std::string text;
    bool doubt = false;
};

/// Asks after a file by its path in the script. filled: it has to hold something.
using GrubFileTest = std::function<Truth(const std::string &path, bool filled)>;

/// GRUB's `test`, by its arguments. What is not understood is in doubt.
[[nodiscard]] Truth grubTest(const std::vector<GrubValue> &arguments, const GrubFileTest &fileTest);

} // namespace warmboot
