// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/localmachine.h"

#include <QDBusConnection>
#include <QSysInfo>

#include <sysexits.h>
#include <utility>

namespace warmboot {

LocalMachine::LocalMachine(const QStringList &serve, QObject *parent)
    : ServeMachine(QSysInfo::machineHostName(), serve, parent)
{
    this->serve().setMeaning(EX_UNAVAILABLE, say("serve-no-host")); // app/hostserve, in a sandbox
    const auto bus = QStringLiteral("org.freedesktop.DBus");
    QDBusConnection::systemBus().connect(bus,
                                         QStringLiteral("/org/freedesktop/DBus"),
                                         bus,
                                         QStringLiteral("ActivatableServicesChanged"),
                                         this,
                                         SLOT(checkHelper()));
    connect(this, &Machine::linkChanged, this, [this] {
        if (link() != Link::Ready)
            return;
        m_helper.setRelease(this->serve().greeting().release);
        checkHelper();
    });
}

void LocalMachine::setWindow(QWindow *window)
{
    m_helper.setWindow(window);
}

void LocalMachine::checkHelper()
{
    m_helper.check([this](const std::optional<Error> &error) { setCannotChange(error); });
}

void LocalMachine::setCannotChange(const std::optional<Error> &error)
{
    const auto codeOf = [](const std::optional<Error> &some) { return some ? some->sentence.text() : std::string(); };
    const bool same = codeOf(error) == codeOf(m_cannotChange);
    m_cannotChange = error;
    if (!same)
        Q_EMIT cannotChangeChanged();
}

/// Whoever looks again has perhaps just installed the helper.
void LocalMachine::probe(Callback<MachineState> done)
{
    if (m_cannotChange)
        checkHelper();
    ServeMachine::probe(std::move(done));
}

// ---- changes

/// question: what gets the same refusal when it is asked as the user, if there is such a thing.
void LocalMachine::change(const Request &request, std::optional<Request> question, Callback<Done> done)
{
    m_helper.send(request, [this, question = std::move(question), done = std::move(done)](const Result<Done> &result) {
        if (result) {
            done(result);
            return;
        }
        // A helper of another release stays one; one that cannot be reached may be on its way back.
        if (result.error().kind == ErrorKind::Version)
            setCannotChange(result.error());
        else if (result.error().kind == ErrorKind::Unreachable)
            checkHelper();
        makeWhole(result.error(), question, [done](const Error &error) { done(std::unexpected(error)); });
    });
}

/// The helper's answers can be read by every user, so that it leaves out the arguments of a sentence.
void LocalMachine::makeWhole(const Error &error, const std::optional<Request> &question,
                             std::function<void(Error)> done)
{
    if (PrivilegedHelper::isWhole(error.sentence)) {
        done(error);
        return;
    }
    const Error bare{error.kind, say("helper-said", {{"code", error.sentence.code}}), error.detail};
    if (!question || link() != Link::Ready) {
        done(bare);
        return;
    }
    serve().send(*question, [error, bare, done = std::move(done)](const Answer &answer) {
        const auto *refusal = std::get_if<Error>(&answer);
        done(refusal && refusal->sentence.code == error.sentence.code ? *refusal : bare);
    });
}

void LocalMachine::apply(const ApplyRequest &wish, Callback<Done> done)
{
    change(wish, PlanRequest{{wish.settings, wish.adopt}}, std::move(done));
}

void LocalMachine::uninstall(const std::string &digest, Callback<Done> done)
{
    change(UninstallRequest{digest}, PlanRequest{}, std::move(done));
}

void LocalMachine::undo(int record, Callback<Done> done)
{
    change(UndoRequest{record}, PreviewRequest{false}, std::move(done));
}

void LocalMachine::redo(int record, Callback<Done> done)
{
    change(RedoRequest{record}, PreviewRequest{true}, std::move(done));
}

void LocalMachine::resume(Callback<Done> done)
{
    change(ResumeRequest{}, std::nullopt, std::move(done));
}

void LocalMachine::next(OneShot choice, Callback<Way> done)
{
    change(NextRequest{choice}, std::nullopt, [this, done = std::move(done)](const Result<Done> &result) {
        if (!result) {
            done(std::unexpected(result.error()));
            return;
        }
        ServeMachine::probe([done](const Result<MachineState> &state) {
            done(state.transform(
                [](const MachineState &now) { return Way{now.nextReboot.via, now.nextReboot.reason}; }));
        });
    });
}

} // namespace warmboot
