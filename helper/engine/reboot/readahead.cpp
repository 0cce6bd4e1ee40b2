// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/readahead.h"

#include "engine/files/filedescriptor.h"
#include "engine/files/readfile.h"
#include "engine/plan/setuptree.h"

#include <fcntl.h>
#include <string>
#include <sys/stat.h>

namespace warmboot {

namespace {

void begin(const std::string &path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat info{};
    if (file.valid() && ::fstat(file.get(), &info) == 0 && S_ISREG(info.st_mode))
        ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_WILLNEED);
}

} // namespace

void readAhead(const SystemPaths &paths, const MachineState &state)
{
    begin(paths(state.kernel.resolved));
    for (const auto &initrd : state.kernel.initrds)
        begin(paths(initrd));
    begin(paths(state.kexecTool));
    const std::string hooks(loadHookPath.substr(0, loadHookPath.rfind('/') + 1));
    for (const auto &name : listFolder(paths(hooks)))
        begin(paths(hooks + name));
}

} // namespace warmboot
