// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/ssh/sshconfig.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace warmboot {

/// What ssh would really use for a destination, asked of ssh itself (`ssh -G`); nobody is called.
class SshLookup : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SshLookup)

public:
    explicit SshLookup(QObject *parent = nullptr);
    ~SshLookup() override;

    /// Answered by found(), a moment after the last call: the user's configuration may run programs (Match exec).
    /// destination: from sshDestinationFrom(); empty: nothing is asked any more.
    void ask(const QString &destination);
    void askAtOnce(const QString &destination); ///< without that moment

Q_SIGNALS:
    void found(const QString &destination, const warmboot::SshSettings &settings);
    void failed(const QString &destination, const QString &why); ///< in ssh's words

private:
    void run();

    QString m_destination;
    QTimer m_moment;
    std::unique_ptr<QProcess> m_process;
};

} // namespace warmboot
