// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rollingreboot.h"

#include "session/sentences.h"

#include <algorithm>

namespace warmboot {

RollingReboot::RollingReboot(const QList<Session *> &sessions, Order order, QObject *parent)
    : QObject(parent)
    , m_order(order)
{
    for (auto *session : sessions) {
        const int row = static_cast<int>(m_entries.size());
        m_entries.append({session, session->name(), Step::Waiting, {}});
        connect(session, &Session::rebootEnded, this, [this, row](bool good, const QString &sentence) {
            if (m_entries[row].step == Step::Rebooting)
                end(row, good, sentence);
        });
        connect(session, &QObject::destroyed, this, [this, row] {
            if (m_entries[row].step == Step::Rebooting)
                end(row, false, tr("It was removed from the list."));
        });
    }
}

int RollingReboot::count(Step step) const
{
    return static_cast<int>(std::ranges::count(m_entries, step, &Entry::step));
}

void RollingReboot::start()
{
    proceed();
}

void RollingReboot::stop()
{
    m_stopped = true;
    proceed();
}

void RollingReboot::proceed()
{
    while (!m_stopped && !m_over) {
        const auto next = std::ranges::find(m_entries, Step::Waiting, &Entry::step);
        const bool canaryOut = m_order.canary && count(Step::Good) == 0;
        const int width = canaryOut ? 1 : m_order.width;
        if (next == m_entries.end() || count(Step::Rebooting) >= width)
            break;
        begin(static_cast<int>(next - m_entries.begin()));
    }
    if (m_over || count(Step::Rebooting) > 0)
        return;
    m_over = true;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].step == Step::Waiting)
            set(row, Step::Spared);
    }
    Q_EMIT finished(count(Step::Good) == m_entries.size());
}

void RollingReboot::begin(int row)
{
    auto *session = m_entries[row].session.data();
    set(row, Step::Rebooting);
    if (!session || session->phase() != Session::Phase::Ready || session->isBusy()) {
        const auto why = session && session->isBusy()
            ? session->doing()
            : translated(say("not-connected", {{"machine", m_entries[row].name.toStdString()}}));
        end(row, false, why);
        return;
    }
    session->reboot(m_order.via, session->confirmationAdvised(m_order.via));
}

void RollingReboot::end(int row, bool good, const QString &sentence)
{
    set(row, good ? Step::Good : Step::Bad, sentence);
    if (!good)
        m_stopped = true;
    // Not from within: what began it may not be through yet.
    QMetaObject::invokeMethod(this, &RollingReboot::proceed, Qt::QueuedConnection);
}

void RollingReboot::set(int row, Step step, const QString &sentence)
{
    m_entries[row].step = step;
    m_entries[row].sentence = sentence;
    Q_EMIT changed(row);
}

} // namespace warmboot
