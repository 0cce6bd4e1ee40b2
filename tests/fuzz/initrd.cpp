// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filecontent.h"
#include "must.h"
#include "target.h"

#include "engine/kernel/initrdimage.h"
#include "fixture/temporaryfolder.h"

#include <string>

namespace {

/// An empty file called init, in front of others.
const std::string otherFile = "07070100000001000081ed00000000000000000000000100000000"
                              "00000000000000000000000000000000000000000000000500000000init"
    + std::string(2, '\0');

bool isMicrocode(const std::string &content)
{
    static const warmboot::test::TemporaryFolder folder;
    static const auto path = folder.path() + "/initrd";
    warmboot::fuzz::putFile(path, content);
    return warmboot::isMicrocodeOnly(path);
}

} // namespace

void warmboot::fuzz::tryInput(std::string_view file)
{
    const bool initrd = looksLikeInitrd(file);
    must(initrd == looksLikeInitrd(file.substr(0, initrdHeadSize)), "an initrd is known by its head");
    const std::string content(file);
    if (!isMicrocode(content))
        return;
    must(initrd, "microcode is in an initrd");
    must(isMicrocode(content + std::string(5, '\0')), "zeros behind an archive are padding");
    must(!isMicrocode(otherFile + content), "beside microcode there is nothing else");
}
