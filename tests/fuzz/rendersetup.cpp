// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filecontent.h"

#include "engine/files/readfile.h"
#include "engine/plan/settingsfile.h"
#include "engine/plan/setuptree.h"

#include <filesystem>

using namespace warmboot;

/// rendersetup SETTINGS FOLDER: puts what these settings install below a folder, so that systemd can read it. 1 when
/// nobody may wish such settings.
int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    const auto settings = parseSettings(readFile(arguments[1]).value_or(""));
    if (!settings || !validate(*settings))
        return 1;
    const std::string root = arguments[2];
    for (const auto &[path, entry] : setupTree(*settings, "/usr/bin/systemctl", 0, 0)) {
        const std::filesystem::path place = root + path;
        std::filesystem::create_directories(entry.kind == Entry::Kind::Directory ? place : place.parent_path());
        if (entry.kind == Entry::Kind::Link)
            std::filesystem::create_symlink(entry.content, place);
        if (entry.kind != Entry::Kind::File)
            continue;
        fuzz::putFile(place, entry.content);
        std::filesystem::permissions(place, std::filesystem::perms(entry.mode));
    }
    return 0;
}
