// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/childprocess.h"

#include <utility>

namespace warmboot {

namespace {

constexpr int patienceAtTheEnd = 300; // ms; a window may wait for it

} // namespace

void onNotStarted(QProcess &process, const QObject *context, std::function<void(const std::string &why)> notStarted)
{
    QObject::connect(
        &process,
        &QProcess::errorOccurred,
        context,
        [&process, notStarted = std::move(notStarted)](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                notStarted(process.errorString().toStdString());
        },
        Qt::QueuedConnection);
}

void startIn(const QProcessEnvironment &environment, QProcess &process, const QString &program,
             const QStringList &arguments)
{
    process.setProcessEnvironment(environment);
    process.start(program, arguments); // it is handed over in here
    process.setProcessEnvironment(QProcessEnvironment(QProcessEnvironment::InheritFromParent));
}

void endProcess(std::unique_ptr<QProcess> &process, const QObject *receiver, void (QProcess::*ask)())
{
    if (!process)
        return;
    process->disconnect(receiver);
    ((*process).*ask)();
    if (process->state() != QProcess::NotRunning && !process->waitForFinished(patienceAtTheEnd)) {
        process->kill();
        process->waitForFinished(patienceAtTheEnd);
    }
    process.release()->deleteLater();
}

} // namespace warmboot
