// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"
#include "protocol/error.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// The field that an error is about; empty: none of them.
[[nodiscard]] QString fieldOf(const Error &error);
[[nodiscard]] bool concerns(const std::vector<Error> &errors, const QString &field);

/// The wish without what these errors are about, so that somebody who names the first error only can be asked for
/// the next one; nullopt where an error is about no field.
/// goodKernel: one that nobody should have anything against.
[[nodiscard]] std::optional<Settings> withoutFaults(Settings wish, const std::vector<Error> &errors,
                                                    const std::string &goodKernel);

/// What is wrong with the wish in itself, one error for each field.
[[nodiscard]] std::vector<Error> errorsInItself(const Settings &wish);

} // namespace warmboot
