// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include <cstddef>
#include <cstdint>

/// The name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    warmboot::fuzz::tryInput({reinterpret_cast<const char *>(data), size});
    return 0;
}
