// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakemachine.h"

#include "fakeparts.h"

#include <QTimer>

#include <utility>

namespace warmboot::test {

namespace {

QString described(const Settings &settings)
{
    const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); };
    QStringList words{text(toString(settings.mode))};
    words += settings.follow == Follow::Fixed ? text(settings.kernel) : text(toString(settings.follow));
    words += text(settings.cmdline);
    for (const auto &flag : settings.add)
        words += u'+' + text(flag);
    for (const auto &flag : settings.remove)
        words += u'-' + text(flag);
    return words.join(u' ');
}

Error unreachableError()
{
    return {ErrorKind::Unreachable, say("not-connected", {{"machine", "alder"}}), "Connection refused"};
}

} // namespace

FakeMachine::FakeMachine()
    : current(absent())
{
}

void FakeMachine::later(std::function<void()> answer, bool held)
{
    if (held)
        m_held.push_back(std::move(answer));
    else
        QTimer::singleShot(0, this, std::move(answer));
}

/// The link is looked at when the answer is due: a machine that has gone answers nothing else.
template<typename T>
void FakeMachine::answer(Callback<T> done, std::function<Result<T>()> make)
{
    later(
        [this, done = std::move(done), make = std::move(make)] {
            if (m_link != Link::Ready)
                done(std::unexpected(m_link == Link::Lost ? m_linkError : unreachableError()));
            else
                done(make());
        },
        holdReading);
}

template<typename T>
void FakeMachine::change(const QString &what, Callback<T> done, std::function<Result<T>()> make)
{
    asked += what;
    later(
        [this, done = std::move(done), make = std::move(make)] {
            if (m_link != Link::Ready) {
                done(std::unexpected(m_link == Link::Lost ? m_linkError : unreachableError()));
                return;
            }
            if (unchangeable) {
                done(std::unexpected(*unchangeable));
                return;
            }
            if (changeFails) {
                done(std::unexpected(*std::exchange(changeFails, std::nullopt)));
                return;
            }
            const auto result = make();
            if (result)
                QTimer::singleShot(0, this, [this] { push(); });
            done(result);
        },
        hold);
}

void FakeMachine::push()
{
    if (m_watched && m_link == Link::Ready)
        Q_EMIT changed(current);
}

void FakeMachine::lose(const Error &why)
{
    m_link = Link::Lost;
    m_linkError = why;
    m_watched = false;
    Q_EMIT linkChanged();
}

void FakeMachine::release()
{
    for (auto &answer : std::exchange(m_held, {}))
        QTimer::singleShot(0, this, std::move(answer));
}

QString FakeMachine::name() const
{
    return QString::fromStdString(current.hostname);
}

void FakeMachine::start()
{
    m_link = Link::Starting;
    ++starts;
    QTimer::singleShot(0, this, [this] {
        if (unreachable) {
            lose(*unreachable);
            return;
        }
        if (m_down && m_startsToFail != 0) {
            --m_startsToFail;
            lose(unreachableError());
            return;
        }
        if (std::exchange(m_down, false))
            comeBack();
        m_link = Link::Ready;
        Q_EMIT linkChanged();
    });
}

void FakeMachine::startQuietly()
{
    if (!wantsAPerson) {
        start();
        return;
    }
    m_link = Link::Starting;
    QTimer::singleShot(0, this, [this] {
        lose({ErrorKind::Unauthorized, say("ssh-would-ask", {{"machine", current.hostname}}), {}});
    });
}

void FakeMachine::probe(Callback<MachineState> done)
{
    answer<MachineState>(std::move(done), [this]() -> Result<MachineState> {
        if (probeFails)
            return std::unexpected(*probeFails);
        return current;
    });
}

void FakeMachine::checks(Callback<std::vector<Check>> done)
{
    answer<std::vector<Check>>(std::move(done),
                               [this] { return currentChecks.empty() ? fakeChecks(current) : currentChecks; });
}

void FakeMachine::files(Callback<std::vector<FileView>> done)
{
    answer<std::vector<FileView>>(std::move(done),
                                  [this] { return currentFiles.empty() ? fakeFiles(current) : currentFiles; });
}

void FakeMachine::history(Callback<std::vector<HistoryEntry>> done)
{
    answer<std::vector<HistoryEntry>>(std::move(done), [this] {
        const bool given = historyIsEmpty || !currentHistory.empty();
        return given ? currentHistory : fakeHistory(current);
    });
}

void FakeMachine::services(Callback<Services> done)
{
    answer<Services>(std::move(done), [this] { return currentServices; });
}

void FakeMachine::plan(const DesiredState &desired, Callback<PlanAnswer> done)
{
    lastPlanned = desired;
    answer<PlanAnswer>(std::move(done), [this, desired]() -> Result<PlanAnswer> {
        if (planFails)
            return std::unexpected(*planFails);
        return fakePlan(current, desired);
    });
}

void FakeMachine::preview(bool redo, Callback<Preview> done)
{
    answer<Preview>(std::move(done), [this, redo]() -> Result<Preview> {
        const auto &offer = redo ? current.redo : current.undo;
        if (!offer)
            return fail(ErrorKind::Refused, redo ? say("nothing-to-redo") : say("nothing-to-undo"));
        if (offer->refused)
            return fail(ErrorKind::Drifted, *offer->refused);
        const auto kept = m_kept.find(offer->id);
        auto target = absent();
        if (kept != m_kept.end())
            target = redo ? kept->second.after : kept->second.before;
        return Preview{offer->id, offer->what, fakeSentences(current, target), fakeDiffs(current, target)};
    });
}

void FakeMachine::watch(bool on)
{
    m_watched = on;
}

void FakeMachine::apply(const ApplyRequest &wish, Callback<Done> done)
{
    lastSettings = wish.settings;
    const auto word = wish.adopt ? QStringLiteral("adopt ") : QStringLiteral("apply ");
    change<Done>(word + described(wish.settings), std::move(done), [this, wish] {
        return carryOut({wish.settings, wish.adopt}, wish.digest);
    });
}

void FakeMachine::uninstall(const std::string &digest, Callback<Done> done)
{
    change<Done>(QStringLiteral("uninstall"), std::move(done), [this, digest] { return carryOut({}, digest); });
}

void FakeMachine::undo(int record, Callback<Done> done)
{
    change<Done>(QStringLiteral("undo %1").arg(record), std::move(done), [this, record] { return takeBack(record); });
}

void FakeMachine::redo(int record, Callback<Done> done)
{
    change<Done>(QStringLiteral("redo %1").arg(record), std::move(done), [this, record] { return makeAgain(record); });
}

void FakeMachine::next(OneShot choice, Callback<Way> done)
{
    const auto word = toString(choice);
    change<Way>(QStringLiteral("next ") + QLatin1StringView(word), std::move(done), [this, choice]() -> Result<Way> {
        auto then = current;
        then.nextReboot.oneShot = choice == OneShot::Default ? "" : std::string(toString(choice));
        settle(then);
        if (choice == OneShot::Kexec && then.nextReboot.via != Via::Kexec)
            return fail(ErrorKind::Refused, say("next-kexec-refused", {{"why", then.nextReboot.reason.text()}}));
        current = then;
        return Way{then.nextReboot.via, then.nextReboot.reason};
    });
}

void FakeMachine::resume(Callback<Done> done)
{
    change<Done>(QStringLiteral("resume"), std::move(done), [this]() -> Result<Done> {
        if (!current.suspension)
            return fail(ErrorKind::Refused, say("not-suspended"));
        current.suspension.reset();
        settle(current);
        return Done{};
    });
}

void FakeMachine::confirm(Callback<Done> done)
{
    change<Done>(QStringLiteral("confirm"), std::move(done), [this]() -> Result<Done> {
        if (current.confirmWithin < 0)
            return fail(ErrorKind::Refused, say("nothing-to-confirm"));
        current.confirmWithin = -1;
        return Done{};
    });
}

void FakeMachine::rebootOutlook(Callback<RebootOutlook> done)
{
    answer<RebootOutlook>(std::move(done), [this] { return outlook; });
}

void FakeMachine::reboot(OneShot via, int confirm, Callback<Way> done)
{
    change<Way>(QStringLiteral("reboot ") + QLatin1StringView(toString(via)),
                std::move(done),
                [this, via, confirm]() -> Result<Way> {
                    Way way{current.nextReboot.via, current.nextReboot.reason};
                    if (via == OneShot::Soft) {
                        if (current.softRefused)
                            return fail(ErrorKind::Refused, *current.softRefused);
                        way = {Via::Soft, say("next-soft")};
                    } else if (via != OneShot::Default) {
                        auto then = current;
                        then.nextReboot.oneShot = toString(via);
                        settle(then);
                        way = {then.nextReboot.via, then.nextReboot.reason};
                    }
                    if (via == OneShot::Kexec && way.via != Via::Kexec)
                        return fail(ErrorKind::Refused, say("next-kexec-refused", {{"why", way.reason.text()}}));
                    current.confirmWithin = confirm > 0 && way.via == Via::Kexec ? confirm * 60 : -1;
                    if (!local)
                        QTimer::singleShot(0, this, [this, way] { goDown(way.via); });
                    return way;
                });
}

void FakeMachine::cancelScheduled(Callback<Done> done)
{
    change<Done>(QStringLiteral("cancel-scheduled"), std::move(done), [this]() -> Result<Done> {
        current.scheduled.reset();
        return Done{};
    });
}

} // namespace warmboot::test
