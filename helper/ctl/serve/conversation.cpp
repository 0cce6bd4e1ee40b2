// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/serve/conversation.h"

#include "doors/answer.h"
#include "engine/change/heldsignals.h"
#include "protocol/json.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace warmboot {

Conversation::Conversation(const System &system, Send send)
    : m_system(system)
    , m_send(std::move(send))
{
    m_system.progress = [this](const Sentence &sentence) {
        reply(m_current, Progress{sentence}, Sending::IfThereIsRoom);
    };
}

void Conversation::greet()
{
    send(toLine(greetingOf(m_system)), Sending::Always);
}

void Conversation::hear(const LineReader::Line &line)
{
    if (line.tooLong) {
        reply(idOf(line.text), requestTooLong());
        return;
    }
    auto request = requestFrom(line.text);
    if (!request) {
        reply(idOf(line.text), std::move(request.error()));
        return;
    }
    if (const auto *watch = std::get_if<WatchRequest>(&request->request))
        setWatch(*request, watch->on);
    else
        carryOut(*request);
}

void Conversation::end(const std::string &rest)
{
    // What was cut off may have been meant otherwise than it reads.
    if (!rest.empty())
        reply(idOf(rest), Error{ErrorKind::Usage, say("request-cut-off"), {}});
}

void Conversation::tell(const MachineState &state)
{
    auto json = dump(toJson(state), -1);
    if (json == m_lastState)
        return;
    m_lastState = std::move(json);
    reply(m_watch, Changed{state});
}

void Conversation::carryOut(const NumberedRequest &request)
{
    m_current = request.id;
    if (!changesTheMachine(request.request)) {
        auto said = answer(m_system, request, m_look);
        if (const auto *state = std::get_if<MachineState>(&said); state && watched())
            m_lastState = dump(toJson(*state), -1);
        reply(request.id, std::move(said));
        return;
    }
    const auto before = holdSignals();
    reply(request.id, answer(m_system, request, m_look));
    releaseSignals(before);
}

void Conversation::setWatch(const NumberedRequest &request, bool on)
{
    m_watch = on ? request.id : 0;
    m_lastState.clear();
    reply(request.id, Done{});
}

void Conversation::reply(std::int64_t id, Answer answer, Sending how)
{
    send(toLine(Reply{id, std::move(answer)}), how);
}

void Conversation::send(const std::string &line, Sending how)
{
    m_broken = m_broken || !m_send(line + "\n", how);
}

} // namespace warmboot
