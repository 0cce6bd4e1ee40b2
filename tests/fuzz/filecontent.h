// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "must.h"

#include "engine/files/filedescriptor.h"
#include "engine/files/writeall.h"

#include <fcntl.h>
#include <string>
#include <string_view>

namespace warmboot::fuzz {

/// Makes a file hold just this.
inline void putFile(const std::string &path, std::string_view content)
{
    const FileDescriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    must(fd.valid() && writeAll(fd.get(), content), "the file of a test can be written");
}

} // namespace warmboot::fuzz
