// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/statepage.h"

namespace warmboot {

class Session;
struct Error;

/// The first page of a machine where something has to be installed first: Warmboot on the machine, or what
/// is missing on this computer to change anything.
class StartPage : public StatePage
{
    Q_OBJECT

public:
    /// session: not owned; outlives the page.
    explicit StartPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isNeeded() const; ///< otherwise there is nothing to be said here
    [[nodiscard]] bool saysWhyNothingChanges() const;

private:
    void refresh();
    void invite();
    [[nodiscard]] bool isForeign() const; ///< somebody has set kexec up by hand
    void offerToTakeOver();
    void sayWhatIsMissing(const Error &missing);
    void act();

    Session &m_session;
};

} // namespace warmboot
