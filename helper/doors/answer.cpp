// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doors/answer.h"

#include "engine/change/changes.h"
#include "engine/change/previews.h"
#include "engine/checks/checks.h"
#include "engine/plan/fileviews.h"
#include "engine/plan/ourrelease.h"
#include "engine/probe/history.h"
#include "engine/probe/services.h"
#include "engine/reboot/confirm.h"
#include "engine/reboot/presence.h"
#include "engine/reboot/reboot.h"

#include <exception>
#include <utility>

namespace warmboot {

namespace {

template<typename T>
Answer orError(Result<T> result)
{
    if (!result)
        return std::move(result.error());
    return std::move(*result);
}

/// One function for each request; the compiler misses none.
struct Answering
{
    const System &system;
    Look &look;

    Answer operator()(const ProbeRequest & /*request*/) const { return look.at(system); }
    Answer operator()(const ChecksRequest & /*request*/) const { return runChecks(system, look.at(system)); }
    Answer operator()(const FilesRequest & /*request*/) const { return fileViews(system, look.at(system)); }
    Answer operator()(const HistoryRequest & /*request*/) const { return readHistory(system.paths); }
    Answer operator()(const ServicesRequest & /*request*/) const { return readServices(system); }
    Answer operator()(const PresenceRequest & /*request*/) const { return readPresence(system); }
    Answer operator()(const PlanRequest &request) const
    {
        return orError(previewApply(system, look.at(system), request.desired).transform(answerOf));
    }
    Answer operator()(const PreviewRequest &request) const
    {
        const auto &state = look.at(system);
        return orError(request.redo ? previewRedo(system, state) : previewUndo(system, state));
    }
    Answer operator()(const WatchRequest & /*request*/) const
    {
        return Error{ErrorKind::Usage, say("watch-alone"), {}};
    }

    Answer operator()(const ApplyRequest &request) const
    {
        return applied({request.settings, request.adopt}, request.digest);
    }
    Answer operator()(const UninstallRequest &request) const { return applied({}, request.digest); }
    Answer operator()(const UndoRequest &request) const { return recorded(undo(system, request.record)); }
    Answer operator()(const RedoRequest &request) const { return recorded(redo(system, request.record)); }
    Answer operator()(const NextRequest &request) const { return orError(setNext(system, request.choice)); }
    Answer operator()(const ResumeRequest & /*request*/) const
    {
        return orError(resume(system).transform([] { return Done{}; }));
    }
    Answer operator()(const RebootRequest &request) const
    {
        const auto confirm = request.confirm > 0 ? std::optional(request.confirm) : std::nullopt;
        return orError(rebootNow(system, {.via = request.via, .confirm = confirm, .asked = "Warmboot's window"}));
    }
    Answer operator()(const ConfirmRequest & /*request*/) const
    {
        return orError(confirmBoot(system).transform([] { return Done{}; }));
    }

    [[nodiscard]] Answer applied(const DesiredState &desired, const std::string &digest) const
    {
        return orError(apply(system, desired, digest).transform([](const Plan &plan) { return Done{plan.record}; }));
    }
    [[nodiscard]] static Answer recorded(const Result<UndoRecord> &result)
    {
        return orError(result.transform([](const UndoRecord &record) { return Done{record.id}; }));
    }
};

} // namespace

Answer answer(const System &system, const NumberedRequest &request, Look &look) noexcept
{
    try {
        if (changesTheMachine(request.request)) {
            if (auto same = sameRelease(request.release, ourRelease()); !same)
                return same.error();
            if (auto root = requireRoot(system); !root)
                return root.error();
            look.forget();
        }
        return std::visit(Answering{system, look}, request.request);
    } catch (const std::exception &exception) { // out of memory: libraries throw, we do not
        return Error{ErrorKind::Failed, say("engine-failed", {{"why", exception.what()}}), {}};
    }
}

Answer answer(const System &system, const NumberedRequest &request) noexcept
{
    Look look;
    return answer(system, request, look);
}

Greeting greetingOf(const System &system)
{
    return {ourRelease(), WARMBOOT_VERSION, requireRoot(system).has_value()};
}

} // namespace warmboot
