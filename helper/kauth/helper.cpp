// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helper.h"

#include "doors/answer.h"
#include "engine/system/commandrunner.h"
#include "engine/system/system.h"
#include "journal.h"
#include "requestgate.h"

#include <KAuth/HelperSupport>

namespace warmboot {

namespace {

struct Outcome
{
    QString kind = QStringLiteral("done");
    Sentence sentence{};
    std::string detail;
    int record = 0;
};

Outcome refusal(const Error &error)
{
    return {QString::fromLatin1(toString(error.kind)), error.sentence, error.detail};
}

Outcome outcomeOf(const Answer &reply)
{
    if (const auto *error = std::get_if<Error>(&reply))
        return refusal(*error);
    Outcome outcome;
    if (const auto *done = std::get_if<Done>(&reply))
        outcome.record = done->record;
    if (const auto *way = std::get_if<Way>(&reply))
        outcome.sentence = way->reason;
    return outcome;
}

Outcome carryOut(const NumberedRequest &request)
{
    ProcessRunner runner;
    const System system{.paths = SystemPaths(), .runner = &runner, .live = true, .uid = 0, .gid = 0};
    return outcomeOf(answer(system, request));
}

template<typename Wanted>
KAuth::ActionReply serve(const char *action, const QVariantMap &arguments)
{
    // Says that the password was right: from here on the client waits for the machine, not for a person.
    KAuth::HelperSupport::progressStep(1);

    // For the log only: it is 0 also when the bus could not tell.
    const int uid = KAuth::HelperSupport::callerUid();
    const auto request = requestOf<Wanted>(arguments);
    if (request)
        journal(Priority::Info, action, uid, "asks: " + toLine(*request));
    const auto outcome = request ? carryOut(*request) : refusal(request.error());
    const bool done = outcome.kind == QLatin1StringView("done");
    journal(done ? Priority::Info : Priority::Warning,
            action,
            uid,
            outcome.kind.toStdString() + ": " + outcome.sentence.text() + " " + outcome.detail);

    KAuth::ActionReply reply; // also for errors: KAuth's own error texts have no room for a code
    reply.addData(QStringLiteral("kind"), outcome.kind);
    reply.addData(QStringLiteral("code"), QString::fromStdString(outcome.sentence.code));
    reply.addData(QStringLiteral("record"), outcome.record);
    return reply;
}

} // namespace

// NOLINTBEGIN(readability-convert-member-functions-to-static): KAuth calls them on the object
KAuth::ActionReply Helper::apply(const QVariantMap &arguments)
{
    return serve<ApplyRequest>("apply", arguments);
}

KAuth::ActionReply Helper::uninstall(const QVariantMap &arguments)
{
    return serve<UninstallRequest>("uninstall", arguments);
}

KAuth::ActionReply Helper::undo(const QVariantMap &arguments)
{
    return serve<UndoRequest>("undo", arguments);
}

KAuth::ActionReply Helper::redo(const QVariantMap &arguments)
{
    return serve<RedoRequest>("redo", arguments);
}

KAuth::ActionReply Helper::next(const QVariantMap &arguments)
{
    return serve<NextRequest>("next", arguments);
}

KAuth::ActionReply Helper::resume(const QVariantMap &arguments)
{
    return serve<ResumeRequest>("resume", arguments);
}
// NOLINTEND(readability-convert-member-functions-to-static)

} // namespace warmboot
