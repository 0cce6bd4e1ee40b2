// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/forecasttext.h"
#include "session/sentences.h"
#include "session/session.h"

#include <utility>

namespace warmboot {

void Session::askToApply()
{
    prepare({Review::Kind::Apply, m_edits, {}});
}

void Session::askToTry()
{
    if (m_state && m_state->setup == SetupState::Installed) {
        Q_EMIT tryWanted();
        return;
    }
    prepare({.kind = Review::Kind::Apply, .edits = {}, .mode = Mode::Bios, .adopt = false, .trying = true});
}

void Session::askForMode(Mode mode)
{
    prepare({Review::Kind::Apply, {}, mode});
}

void Session::askToRepair()
{
    prepare({Review::Kind::Apply, {}, {}});
}

void Session::askToAdopt()
{
    prepare({.kind = Review::Kind::Apply, .edits = {}, .mode = {}, .adopt = true});
}

void Session::askToUninstall()
{
    prepare({Review::Kind::Uninstall, {}, {}});
}

void Session::askToUndo()
{
    prepare({Review::Kind::Undo, {}, {}});
}

void Session::askToRedo()
{
    prepare({Review::Kind::Redo, {}, {}});
}

/// The latest question counts: a second click replaces the first.
void Session::prepare(const Intent &intent)
{
    if (isBusy())
        return;
    const int ticket = ++m_reviewTicket;
    const auto answered = [this, intent, ticket](const auto &answer) {
        if (ticket != m_reviewTicket || isBusy())
            return;
        if (answer)
            propose(intent, *answer);
        else
            report(answer.error());
    };
    switch (intent.kind) {
    case Review::Kind::Apply:
    case Review::Kind::Uninstall: m_machine->plan(desired(intent), answered); return;
    case Review::Kind::Undo: m_machine->preview(false, answered); return;
    case Review::Kind::Redo: m_machine->preview(true, answered); return;
    }
}

DesiredState Session::desired(const Intent &intent) const
{
    if (intent.kind != Review::Kind::Apply)
        return {};
    // Where nothing is left to take over, the machine says so.
    const auto theirs = m_state ? m_state->adoptable : std::nullopt;
    auto settings = withEdits(intent.adopt && theirs ? theirs->settings : base(), intent.edits);
    settings.mode = intent.mode.value_or(settings.mode);
    return {settings, intent.adopt};
}

/// For a machine that has changed: what somebody else did meanwhile is not to be taken back unasked.
void Session::prepareAnew(const Intent &intent)
{
    const int ticket = m_reviewTicket;
    probe([this, intent, ticket] {
        if (ticket == m_reviewTicket)
            prepare(intent);
    });
}

void Session::propose(const Intent &intent, const PlanAnswer &plan)
{
    Review review;
    review.kind = intent.kind;
    review.what = plan.what;
    review.sentences = plan.sentences;
    review.warnings = plan.warnings;
    if (hasEdits() && intent.edits != m_edits)
        review.warnings.push_back(say("review-without-edits"));
    review.diffs = plan.diffs;
    review.nothingToDo = plan.nothingToDo;
    review.edits = intent.edits;
    review.mode = intent.mode;
    review.adopt = intent.adopt;
    review.trying = intent.trying;
    review.settings = plan.desired.settings.value_or(Settings{});
    review.digest = plan.digest;
    Q_EMIT reviewReady(review);
}

void Session::propose(const Intent &intent, const Preview &preview)
{
    Review review;
    review.kind = intent.kind;
    review.what = preview.what;
    review.sentences = preview.sentences;
    review.diffs = preview.diffs;
    review.record = preview.record;
    Q_EMIT reviewReady(review);
}

void Session::carryOut(const Review &review)
{
    if (isBusy() || review.nothingToDo)
        return;
    m_ownChange = true;
    const auto answered = [this, review](const Result<Done> &result) { carriedOut(review, result); };
    switch (review.kind) {
    case Review::Kind::Apply:
        setDoing(tr("Applying the change…"));
        m_machine->apply({review.settings, review.digest, review.adopt}, answered);
        return;
    case Review::Kind::Uninstall:
        setDoing(tr("Uninstalling Warmboot…"));
        m_machine->uninstall(review.digest, answered);
        return;
    case Review::Kind::Undo:
        setDoing(tr("Taking the change back…"));
        m_machine->undo(review.record, answered);
        return;
    case Review::Kind::Redo:
        setDoing(tr("Making the change again…"));
        m_machine->redo(review.record, answered);
        return;
    }
}

void Session::carriedOut(const Review &review, const Result<Done> &result)
{
    if (result) {
        // What was applied is no edit any more; what was typed meanwhile stays one. What was taken over had never been
        // under the edits.
        if (review.kind == Review::Kind::Apply && !review.adopt)
            m_edits = editsBetween(review.settings, m_wish);
        finish(doneText(review), review.trying);
        return;
    }
    m_ownChange = false;
    setDoing({});
    if (result.error().kind != ErrorKind::Stale) {
        report(result.error());
        return;
    }
    Q_EMIT reviewStale();
    prepareAnew({review.kind, review.edits, review.mode, review.adopt, review.trying});
}

QString Session::doneText(const Review &review) const
{
    switch (review.kind) {
    case Review::Kind::Apply: return tr("Done: %1").arg(translated(review.what));
    case Review::Kind::Uninstall: return tr("Warmboot is uninstalled from %1.").arg(name());
    case Review::Kind::Undo: return tr("Taken back: %1").arg(translated(review.what));
    case Review::Kind::Redo: return tr("Made again: %1").arg(translated(review.what));
    }
    return {};
}

void Session::setNext(OneShot choice)
{
    if (isBusy())
        return;
    m_ownChange = true;
    setDoing(tr("Setting the next reboot…"));
    m_machine->next(choice, [this](const Result<Way> &way) {
        if (way) {
            finish({});
            return;
        }
        m_ownChange = false;
        setDoing({});
        report(way.error());
    });
}

void Session::resume()
{
    if (isBusy())
        return;
    m_ownChange = true;
    setDoing(tr("Putting kexec back in service…"));
    m_machine->resume([this](const Result<Done> &result) {
        if (result) {
            finish(tr("kexec is back in service."));
            return;
        }
        m_ownChange = false;
        setDoing({});
        report(result.error());
    });
}

void Session::cancelScheduled()
{
    if (isBusy())
        return;
    setDoing(tr("Cancelling the scheduled reboot…"));
    m_machine->cancelScheduled([this](const Result<Done> &result) {
        if (result) {
            finish(tr("The scheduled reboot is cancelled."));
            return;
        }
        setDoing({});
        report(result.error());
    });
}

void Session::finish(const QString &sentence, bool trying)
{
    probe([this, sentence, trying] {
        m_ownChange = false;
        setDoing({});
        // What was foretold before the change is not what was done; that the machine is lost is said anyway.
        const bool known = m_state && m_machine->link() == Machine::Link::Ready;
        if (!sentence.isEmpty() || known)
            Q_EMIT done(sentence.isEmpty() ? forecastText(*m_state) : sentence);
        if (trying && known)
            Q_EMIT tryWanted();
    });
}

void Session::setDoing(const QString &doing)
{
    if (m_doing == doing)
        return;
    m_doing = doing;
    Q_EMIT busyChanged();
}

void Session::report(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(error);
}

} // namespace warmboot
