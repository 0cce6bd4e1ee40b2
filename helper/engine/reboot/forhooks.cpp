// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/forhooks.h"

#include "engine/files/folder.h"
#include "engine/plan/setuptree.h"

namespace warmboot {

Result<void> writeForHooks(const System &system, const std::string &name, const std::string &value)
{
    if (auto made = makeFolders(system.paths, std::string(runFolder), 0755); !made)
        return made;
    const auto folder = Folder::open(system.paths, runFolder);
    if (!folder)
        return std::unexpected(folder.error());
    return value.empty() ? folder->remove(name) : folder->writeDurably(name, value + "\n", 0644);
}

} // namespace warmboot
