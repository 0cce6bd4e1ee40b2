// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAnimationDriver>
#include <QString>

namespace warmboot::test {

// Everything that a desktop decides about the looks of a window, decided here, so that the same window
// gives the same picture on every computer.

/// Before there is a QApplication: no screen, UTC, no settings of anybody, this many pixels for one.
void isolate(const QString &home, double scale);

/// Style, fonts, language, and nothing that blinks or turns.
void dress();

/// "light" or "dark": the palette, and the icons that go with it.
void setColours(const QString &name);

/// Animations stay at their beginning.
class StandingStill : public QAnimationDriver
{
public:
    using QAnimationDriver::QAnimationDriver;
    void advance() override { }
    [[nodiscard]] qint64 elapsed() const override { return 0; }
};

} // namespace warmboot::test
