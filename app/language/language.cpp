// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace warmboot {

namespace {

/// Returns the language, or nothing when there are no such texts in any language of the locale.
QString install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return {};
    const auto language = translator->language();
    QCoreApplication::installTranslator(translator.release());
    return language;
}

} // namespace

QString speakLanguageOf(const QLocale &locale)
{
    const auto texts = QStringLiteral("warmboot");
    const auto folder = QStringLiteral(":/warmboot/translations");
    // Below the others, as what is asked last: English needs a file for its plurals.
    auto english = install(QLocale(QLocale::English), texts, folder);
    auto language = install(locale, texts, folder);
    if (language.isEmpty())
        return english;
    // A dialog in two languages would be worse than one that is not the first choice.
    install(QLocale(language), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return language;
}

} // namespace warmboot
