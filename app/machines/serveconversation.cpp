// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of ServeProcess that understands what is said.

#include "machines/plaintext.h"
#include "machines/serveprocess.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace warmboot {

namespace {

Q_LOGGING_CATEGORY(lcServe, "warmboot.serve")

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// Noise without a newline may stand before the greeting on its line.
Result<Greeting> greetingSomewhereIn(std::string_view line)
{
    constexpr int tries = 8;
    auto found = greetingFrom(line);
    auto brace = line.find('{', 1);
    for (int n = 0; n < tries && !found && found.error().kind != ErrorKind::Version; ++n) {
        if (brace == std::string_view::npos)
            break;
        found = greetingFrom(line.substr(brace));
        brace = line.find('{', brace + 1);
    }
    return found;
}

} // namespace

void ServeProcess::takeGreeting(const QByteArray &line)
{
    const auto greeting = greetingSomewhereIn(viewOf(line));
    if (greeting) {
        m_greetTimer.stop();
        m_greeting = *greeting;
        m_state = State::Ready;
        Q_EMIT ready();
        return;
    }
    if (greeting.error().kind == ErrorKind::Version) {
        end(greeting.error());
        return;
    }
    m_before += line + '\n';
    if (std::size_t(m_before.size()) > m_limits.noise)
        end({ErrorKind::Unreachable, say("serve-nonsense", {{"machine", machine()}}), plainText(line)});
}

void ServeProcess::takeReply(const QByteArray &line)
{
    auto reply = replyFrom(viewOf(line));
    if (!reply) {
        end({ErrorKind::Unreachable, reply.error().sentence, reply.error().detail});
        return;
    }
    if (const auto *state = std::get_if<Changed>(&reply->answer)) {
        Q_EMIT changed(state->state);
        return;
    }
    const auto pending = std::ranges::find_if(
        m_pending, [&](const Pending &request) { return request.id == reply->id && !request.answer; });
    // Only what is about a request of ours is a sign of life; who talks of other things is silent to who waits.
    if (pending != m_pending.end())
        m_silenceTimer.start(m_limits.silence);
    const auto *doing = std::get_if<Progress>(&reply->answer);
    if (doing && pending != m_pending.end()) {
        Q_EMIT progress(doing->sentence);
        return;
    }
    if (reply->id == 0) {
        // It could not even read our number, so nobody knows whose answer this is.
        const auto *error = std::get_if<Error>(&reply->answer);
        const auto unknown = Error{ErrorKind::Unreachable, say("answer-unknown"), {}};
        end(error ? Error{ErrorKind::Unreachable, error->sentence, error->detail} : unknown);
        return;
    }
    if (pending == m_pending.end()) {
        qCWarning(lcServe) << m_machine << "answered" << reply->id << "which nobody waits for";
        return;
    }
    pending->answer = std::move(reply->answer);
    deliver();
}

/// Those who asked first hear first.
void ServeProcess::deliver()
{
    const QPointer<ServeProcess> alive(this);
    while (alive && !m_pending.empty()) {
        auto answer = std::exchange(m_pending.front().answer, std::nullopt);
        if (!answer)
            return;
        auto request = std::move(m_pending.front());
        m_pending.pop_front();
        if (m_pending.empty())
            m_silenceTimer.stop();
        request.answered(std::move(*answer));
    }
}

} // namespace warmboot
