// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

namespace warmboot::test {

std::vector<Scene> allScenes()
{
    std::vector<Scene> all;
    for (auto *some : {&pageScenes, &stateScenes, &dialogScenes, &serverScenes}) {
        for (auto &scene : some())
            all.push_back(std::move(scene));
    }
    return all;
}

} // namespace warmboot::test
