// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace warmboot {

/// What KAuth asks polkit by and waits at. It hears an answer only: where there is an error instead, it waits for ever.
class PolkitAnswers
{
public:
    PolkitAnswers() = default;
    PolkitAnswers(const PolkitAnswers &) = delete;
    PolkitAnswers &operator=(const PolkitAnswers &) = delete;
    virtual ~PolkitAnswers() = default;

    /// The next question ends in an error, and polkit does not hear of it.
    virtual void failNext() = 0;
    /// The question that is under way has ended in an error.
    [[nodiscard]] virtual bool failed() const = 0;
    /// Says no in polkit's place. Only when failed(): otherwise polkit's own answer comes later, and would be taken for
    /// the answer to the next question, which may be somebody else's.
    virtual void sayNo() = 0;
};

/// Those of polkit-qt, which KAuth uses.
std::unique_ptr<PolkitAnswers> polkitAnswers();

} // namespace warmboot
