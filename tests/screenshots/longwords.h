// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace warmboot::test {

/// A language whose every text is half as long again: shows what a translation would break.
class LongWords : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        auto text = QString::fromUtf8(source);
        // Those of Qt decide about the direction of writing, say.
        if (text.size() < 2 || QLatin1StringView(context).startsWith(QLatin1Char('Q')))
            return {};
        const auto filling = QStringLiteral("öüéåßñ");
        for (auto missing = (text.size() + 1) / 2, at = qsizetype(0); missing > 0; --missing, ++at)
            text += missing % 6 == 5 ? QChar(u' ') : filling.at(at % filling.size());
        return text;
    }
};

/// A language that is written from right to left: every text begins with a mark that says so.
class RightToLeft : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        constexpr QChar mark(0x200F);
        const bool ofQt = QLatin1StringView(context).startsWith(QLatin1Char('Q'));
        return ofQt ? QString() : mark + QString::fromUtf8(source);
    }
};

} // namespace warmboot::test
