// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/ssh/sshlookup.h"

#include "machines/childprocess.h"
#include "machines/plaintext.h"
#include "machines/ssh/sshmaster.h"

using namespace Qt::StringLiterals;

namespace warmboot {

SshLookup::SshLookup(QObject *parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    m_moment.setSingleShot(true);
    m_moment.setInterval(250ms);
    connect(&m_moment, &QTimer::timeout, this, &SshLookup::run);
}

SshLookup::~SshLookup()
{
    endProcess(m_process, this, &QProcess::kill);
}

void SshLookup::ask(const QString &destination)
{
    endProcess(m_process, this, &QProcess::kill);
    m_destination = destination;
    if (destination.isEmpty())
        m_moment.stop();
    else
        m_moment.start();
}

void SshLookup::askAtOnce(const QString &destination)
{
    ask({});
    m_destination = destination;
    run();
}

void SshLookup::run()
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    onNotStarted(*m_process, this, [this](const std::string &why) {
        Q_EMIT failed(m_destination, QString::fromStdString(why));
    });
    connect(m_process.get(), &QProcess::finished, this, [this](int code) {
        const auto output = m_process->readAllStandardOutput();
        const auto errors = plainText(m_process->readAllStandardError());
        m_process.release()->deleteLater();
        if (code == 0)
            Q_EMIT found(m_destination, SshSettings::from(output));
        else
            Q_EMIT failed(m_destination, QString::fromStdString(lastLine(errors)));
    });
    m_process->start(SshMaster::program(), {u"-G"_s, u"--"_s, m_destination});
}

} // namespace warmboot
