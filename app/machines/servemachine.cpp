// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/servemachine.h"

#include <QTimer>

namespace warmboot {

ServeMachine::ServeMachine(const QString &name, const QStringList &serve, QObject *parent)
    : Machine(parent)
    , m_name(name)
    , m_serve(serve, name)
{
    connect(&m_serve, &ServeProcess::ready, this, [this] {
        becameReady();
        Q_EMIT linkChanged();
    });
    connect(&m_serve, &ServeProcess::ended, this, [this] {
        if (goesOnAfterEnd())
            return;
        m_ended = true;
        Q_EMIT linkChanged();
    });
    connect(&m_serve, &ServeProcess::changed, this, &Machine::changed);
    connect(&m_serve, &ServeProcess::progress, this, &Machine::progress);
}

Machine::Link ServeMachine::link() const
{
    if (m_serve.state() == ServeProcess::State::Ready)
        return Link::Ready;
    return m_ended ? Link::Lost : Link::Starting;
}

std::optional<Error> ServeMachine::cannotChange() const
{
    if (link() != Link::Ready || m_serve.greeting().root)
        return std::nullopt;
    return Error{ErrorKind::Unauthorized, say("not-root"), {}};
}

void ServeMachine::start()
{
    m_ended = false;
    m_serve.start();
}

void ServeMachine::probe(Callback<MachineState> done)
{
    m_serve.ask<MachineState>(ProbeRequest{}, std::move(done));
}

void ServeMachine::checks(Callback<std::vector<Check>> done)
{
    m_serve.ask<std::vector<Check>>(ChecksRequest{}, std::move(done));
}

void ServeMachine::files(Callback<std::vector<FileView>> done)
{
    m_serve.ask<std::vector<FileView>>(FilesRequest{}, std::move(done));
}

void ServeMachine::history(Callback<std::vector<HistoryEntry>> done)
{
    m_serve.ask<std::vector<HistoryEntry>>(HistoryRequest{}, std::move(done));
}

void ServeMachine::services(Callback<Services> done)
{
    m_serve.ask<Services>(ServicesRequest{}, std::move(done));
}

void ServeMachine::plan(const DesiredState &desired, Callback<PlanAnswer> done)
{
    m_serve.ask<PlanAnswer>(PlanRequest{desired}, std::move(done));
}

void ServeMachine::preview(bool redo, Callback<Preview> done)
{
    m_serve.ask<Preview>(PreviewRequest{redo}, std::move(done));
}

void ServeMachine::watch(bool on)
{
    m_serve.send(WatchRequest{on}, [](const Answer &) { });
}

void ServeMachine::apply(const ApplyRequest &wish, Callback<Done> done)
{
    m_serve.ask<Done>(wish, std::move(done));
}

void ServeMachine::uninstall(const std::string &digest, Callback<Done> done)
{
    m_serve.ask<Done>(UninstallRequest{digest}, std::move(done));
}

void ServeMachine::undo(int record, Callback<Done> done)
{
    m_serve.ask<Done>(UndoRequest{record}, std::move(done));
}

void ServeMachine::redo(int record, Callback<Done> done)
{
    m_serve.ask<Done>(RedoRequest{record}, std::move(done));
}

void ServeMachine::next(OneShot choice, Callback<Way> done)
{
    m_serve.ask<Way>(NextRequest{choice}, std::move(done));
}

void ServeMachine::resume(Callback<Done> done)
{
    m_serve.ask<Done>(ResumeRequest{}, std::move(done));
}

void ServeMachine::confirm(Callback<Done> done)
{
    m_serve.ask<Done>(ConfirmRequest{}, std::move(done));
}

void ServeMachine::rebootOutlook(Callback<RebootOutlook> done)
{
    m_serve.ask<Presence>(PresenceRequest{}, [done = std::move(done)](const Result<Presence> &presence) {
        done(presence.transform([](const Presence &there) {
            RebootOutlook outlook;
            for (const auto &inhibitor : there.inhibitors)
                outlook.inhibitors.append(QString::fromStdString(inhibitor));
            for (const auto &[user, place] : there.people)
                outlook.sessions.append(place.empty() ? QString::fromStdString(user)
                                                      : QStringLiteral("%1 (%2)").arg(QString::fromStdString(user),
                                                                                      QString::fromStdString(place)));
            return outlook;
        }));
    });
}

void ServeMachine::reboot(OneShot via, int confirm, Callback<Way> done)
{
    m_serve.ask<Way>(RebootRequest{via, confirm}, std::move(done));
}

void ServeMachine::cancelScheduled(Callback<Done> done)
{
    QTimer::singleShot(0, this, [done = std::move(done)] { done(fail(ErrorKind::Refused, say("cancel-there"))); });
}

} // namespace warmboot
