// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace warmboot {

inline constexpr auto helperService = "org.warmboot.helper";
inline constexpr auto helperUnit = "warmboot-helper.service";
inline constexpr auto polkitService = "org.freedesktop.PolicyKit1";

/// Can the helper be asked at all? Looks at the bus and at the helper's unit, without starting either it or
/// polkit. Deletes itself after the answer, which comes within two seconds, or with its parent. What a busy machine
/// has not told by then counts as no reason why not.
class PrivilegedHelperCheck : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(std::optional<Error>)>;

    PrivilegedHelperCheck(Callback done, QObject *parent);

private:
    void lookForNames();
    void lookForUnit();
    void lookAtUnit(const QString &unit);
    void lookForProgram(const QString &unit);
    void answer(const std::optional<Error> &error);

    Callback m_done;
};

} // namespace warmboot
