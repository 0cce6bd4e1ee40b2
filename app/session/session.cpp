// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"

namespace warmboot {

Session::Session(std::unique_ptr<Machine> machine, QObject *parent)
    : QObject(parent)
    , m_machine(std::move(machine))
{
}

Session::~Session() = default;

} // namespace warmboot
