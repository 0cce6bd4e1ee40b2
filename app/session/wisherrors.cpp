// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/wisherrors.h"

#include "session/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

QString fieldOf(const Error &error)
{
    return fieldOf(error.sentence);
}

bool concerns(const std::vector<Error> &errors, const QString &field)
{
    return std::ranges::any_of(errors, [&field](const Error &error) { return fieldOf(error) == field; });
}

std::optional<Settings> withoutFaults(Settings wish, const std::vector<Error> &errors, const std::string &goodKernel)
{
    if (concerns(errors, {}))
        return std::nullopt;
    if (concerns(errors, u"kernel"_s) && wish.follow == Follow::Fixed)
        wish.kernel = goodKernel;
    if (concerns(errors, u"initrd"_s))
        wish.initrds.clear();
    if (concerns(errors, u"cmdline"_s))
        wish.cmdline = "reuse";
    if (concerns(errors, u"add"_s))
        wish.add.clear();
    if (concerns(errors, u"remove"_s))
        wish.remove.clear();
    if (concerns(errors, u"panic"_s))
        wish.panic = 0;
    if (concerns(errors, u"healthy"_s))
        wish.healthy.clear();
    if (concerns(errors, u"deadline"_s))
        wish.deadline = 0;
    if (concerns(errors, u"watchdog"_s))
        wish.watchdog = 0;
    return wish;
}

std::vector<Error> errorsInItself(const Settings &wish)
{
    std::vector<Error> errors;
    std::optional<Settings> rest = wish;
    while (rest) {
        const auto valid = validate(*rest);
        // Twice the same: taking it out did not help.
        if (valid || concerns(errors, fieldOf(valid.error())))
            break;
        errors.push_back(valid.error());
        rest = withoutFaults(wish, errors, "/vmlinuz");
    }
    return errors;
}

} // namespace warmboot
