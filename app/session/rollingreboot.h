// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace warmboot {

/// Several machines rebooted one after the other or a few at a time: first a canary alone, then the rest, and none any
/// more once one did not come back as it should. Those that are under way by then are waited for.
class RollingReboot : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Waiting, ///< for its turn
        Rebooting,
        Good, ///< back by the way that was asked for, its services run
        Bad,
        Spared, ///< its turn never came
    };
    Q_ENUM(Step)

    struct Entry
    {
        QPointer<Session> session;
        QString name;
        Step step = Step::Waiting;
        QString sentence; ///< how it ended
    };

    struct Order
    {
        OneShot via = OneShot::Default;
        bool canary = true; ///< the first one alone
        int width = 1; ///< how many at a time; 1 or more
    };

    /// sessions: not owned; in the order of their turns.
    RollingReboot(const QList<Session *> &sessions, Order order, QObject *parent = nullptr);

    void start();
    void stop(); ///< no other begins

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] int count(Step step) const;

Q_SIGNALS:
    void changed(int row);
    void finished(bool good); ///< good: every one of them is

private:
    void proceed();
    void begin(int row);
    void end(int row, bool good, const QString &sentence);
    void set(int row, Step step, const QString &sentence = {});

    QList<Entry> m_entries;
    Order m_order;
    bool m_stopped = false;
    bool m_over = false;
};

} // namespace warmboot
