// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"

#include <KColorScheme>
#include <KSharedConfig>

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace warmboot::test {

void isolate(const QString &home, double scale)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    qputenv("QT_STYLE_OVERRIDE", "fusion"); // the one style that every Qt has
    qputenv("TZ", "UTC");
    qputenv("QT_LOGGING_RULES", "*.debug=false;qt.qpa.*=false"); // of windows that have no borders to hint at
    for (const auto *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, home.toUtf8());
}

void dress()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font(u"Noto Sans"_s, 10);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QApplication::setFont(font);
    QFont::insertSubstitution(u"monospace"_s, u"Hack"_s);
    QApplication::setCursorFlashTime(0);
    // Ours lie beside the theme's, as they do when they are installed.
    const auto everywhere = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    QStringList paths{QStringLiteral(SCREENSHOTS_ICONS)};
    for (const auto &folder : everywhere)
        paths.append(folder + u"/icons"_s);
    QIcon::setThemeSearchPaths(paths);
    static auto &driver = *new StandingStill; // never goes: an animation may outlive main()
    driver.install();
}

void setColours(const QString &name)
{
    const auto path = QStringLiteral(SCREENSHOTS_COLOURS "/%1.colors").arg(name);
    qApp->setProperty("KDE_COLOR_SCHEME_PATH", path); // where KColorScheme looks
    QIcon::setThemeName(name == "dark"_L1 ? u"breeze-dark"_s : u"breeze"_s);
    QApplication::setPalette(KColorScheme::createApplicationPalette(KSharedConfig::openConfig(path)));
}

} // namespace warmboot::test
