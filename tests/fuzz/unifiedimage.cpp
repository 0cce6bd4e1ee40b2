// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filecontent.h"
#include "must.h"
#include "target.h"

#include "engine/kernel/unifiedimage.h"
#include "fixture/temporaryfolder.h"

#include <algorithm>
#include <string>

namespace {

using namespace warmboot;

/// What of these bytes lies in the file.
std::string_view partOf(std::string_view file, std::uint64_t at, std::uint64_t size)
{
    return at < file.size() ? file.substr(at, size) : std::string_view();
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view file)
{
    static const test::TemporaryFolder folder;
    static const auto path = folder.path() + "/image";
    putFile(path, file);
    const auto start = file.substr(0, kernelHeadSize);
    const auto unified = inspectUnifiedImage(start);
    const auto head = readKernelHead(path);
    must(head.has_value(), "a file that is there can be read");
    must(head->unified.has_value() == unified.has_value(), "a file is judged by its head");
    must(head->bytes.size() <= kernelHeadSize, "no more is read than a head");
    if (!unified) {
        must(head->bytes == start, "the head of another file is its beginning");
        return;
    }
    must(unified->kernelAt + unified->kernelSize <= unified->wholeSize, "the kernel lies inside the file");
    must(unified->initrdAt + unified->initrdSize <= unified->wholeSize, "the initrd lies inside the file");
    const auto size = std::min<std::uint64_t>(unified->kernelSize, kernelHeadSize);
    must(head->bytes == partOf(file, unified->kernelAt, size), "the head is that of the kernel inside");
}
