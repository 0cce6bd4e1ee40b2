// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "polkitanswers.h"

#include <polkitqt1-authority.h>
#include <polkitqt1-subject.h>

namespace warmboot {

namespace {

using PolkitQt1::Authority;

class AnswersOfPolkitQt final : public PolkitAnswers
{
public:
    void failNext() override
    {
        // About nobody, which it refuses to ask; and with an error in store it asks nothing more.
        static const auto *const nobody = new PolkitQt1::Subject; // its destructor would log a warning
        Authority::instance()->checkAuthorizationSync(QString(), *nobody, Authority::None);
    }
    [[nodiscard]] bool failed() const override { return Authority::instance()->hasError(); }
    void sayNo() override { Q_EMIT Authority::instance()->checkAuthorizationFinished(Authority::No); }
};

} // namespace

std::unique_ptr<PolkitAnswers> polkitAnswers()
{
    return std::make_unique<AnswersOfPolkitQt>();
}

} // namespace warmboot
