// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QDBusMessage;

namespace warmboot {

/// Starts polkit and the helper, so that nobody has to wait for them with a stopped event loop. A helper that
/// fails to start is told within two seconds: the bus itself would keep us waiting for 25.
/// Deletes itself after the answer, or goes with its parent.
class PrivilegedHelperStart : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(std::optional<Error>)>;

    PrivilegedHelperStart(Callback done, QObject *parent);

private:
    void startPolkit();
    void startHelper();
    void lookForFailure();
    void answer(const std::optional<Error> &error);

    Callback m_done;
    QTimer m_look;
    int m_oldFailures = 0; ///< looks at a unit that has been failed since before
    std::chrono::microseconds m_asked{}; ///< when the helper was to start, by the monotonic clock
};

} // namespace warmboot
