// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace warmboot::test {

class Stage;

/// One picture: what is played until it is taken.
struct Scene
{
    QString name; ///< of the file, too
    bool documented = false; ///< one of those in docs/screenshots; the others are for whoever designs
    std::function<void(Stage &)> play;
};

[[nodiscard]] std::vector<Scene> allScenes();

[[nodiscard]] std::vector<Scene> pageScenes(); ///< each page as it usually is
[[nodiscard]] std::vector<Scene> stateScenes(); ///< what is out of the ordinary
[[nodiscard]] std::vector<Scene> dialogScenes();
[[nodiscard]] std::vector<Scene> serverScenes(); ///< what there is only with servers

} // namespace warmboot::test
