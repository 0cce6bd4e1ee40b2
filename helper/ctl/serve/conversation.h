// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/serve/linereader.h"
#include "doors/look.h"
#include "engine/system/system.h"
#include "protocol/reply.h"
#include "protocol/request.h"

#include <functional>
#include <string>
#include <string_view>

namespace warmboot {

/// One client of `warmbootctl serve`: what it said, and what it was told. Requests are carried out one
/// after the other, in their order; a change that was begun is finished, whoever hears of it.
class Conversation
{
public:
    /// How a line leaves: with patience, or (what is only news) not at all when the client does not listen.
    enum class Sending { Always, IfThereIsRoom };
    /// line: with its newline. false: nobody will ever hear it.
    using Send = std::function<bool(std::string_view line, Sending how)>;

    Conversation(const System &system, Send send);

    void greet();
    /// What is heard from now on was perhaps said after the last look at the machine.
    void lookAnew() { m_look.forget(); }
    /// The machine, as all see it who asked since lookAnew().
    const MachineState &state() { return m_look.at(m_system); }
    void hear(const LineReader::Line &line);
    /// The client has said all that it will ever say. rest: what came after the last newline.
    void end(const std::string &rest);

    [[nodiscard]] bool watched() const { return m_watch > 0; }
    /// Tells the client if this is not the state that it was last told. Only while watched.
    void tell(const MachineState &state);

    [[nodiscard]] bool broken() const { return m_broken; } ///< what was said could not be sent

private:
    void carryOut(const NumberedRequest &request);
    void setWatch(const NumberedRequest &request, bool on);
    void reply(std::int64_t id, Answer answer, Sending how = Sending::Always);
    void send(const std::string &line, Sending how);

    System m_system; ///< with progress to this client
    Send m_send;
    Look m_look;
    std::int64_t m_current = 0; ///< the request that is being carried out
    std::int64_t m_watch = 0; ///< the request that asked to be told; 0: nobody did
    std::string m_lastState; ///< as JSON
    bool m_broken = false;
};

} // namespace warmboot
