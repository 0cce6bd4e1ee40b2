// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/fallbackicons.h"
#include "desktop/trayicons.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QTest>

#include <array>
#include <cstdlib>

using namespace warmboot;

namespace {

constexpr std::array signs{TraySign::Kexec, TraySign::Bios, TraySign::Suspended, TraySign::Unknown};

QString nameOf(TraySign sign)
{
    static const QHash<TraySign, QString> names{{TraySign::Kexec, QStringLiteral("kexec")},
                                                {TraySign::Bios, QStringLiteral("bios")},
                                                {TraySign::Suspended, QStringLiteral("suspended")},
                                                {TraySign::Unknown, QStringLiteral("unknown")}};
    return QStringLiteral("org.warmboot.Warmboot-") + names[sign];
}

QString symbolicFile(TraySign sign)
{
    return QStringLiteral(RESOURCES "/icons/hicolor/symbolic/apps/%1-symbolic.svg").arg(nameOf(sign));
}

/// The symbolic icon as a panel draws it, in the text colour on the background.
QImage symbolic(TraySign sign, const QColor &text, const QColor &background)
{
    QFile file(symbolicFile(sign));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto drawing = file.readAll();
    drawing.replace("#232629", text.name().toLatin1()); // what a theme does with .ColorScheme-Text
    QBuffer buffer(&drawing);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(QSize(16, 16));
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(background);
    QPainter(&image).drawImage(0, 0, reader.read());
    return image;
}

QImage builtIn(TraySign sign, const QColor &background)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    painter.drawPixmap(0, 0, builtInIcon(sign).pixmap(QSize(16, 16), 1.0));
    return image;
}

/// Pixels that look different even to an eye that sees no colours at all; by: of 255.
int differentPixels(const QImage &a, const QImage &b, int by = 80)
{
    int different = 0;
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > by ? 1 : 0;
    }
    return different;
}

/// Of 256. A fifth of the picture: what two letters of the same size differ by.
constexpr int enough = 50;

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheThemeLacksComesFromBreeze()
    {
        const auto was = QIcon::fallbackThemeName();
        const auto paths = QIcon::themeSearchPaths();
        QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons")});
        QIcon::setThemeName(QStringLiteral("hicolor"));
        QIcon::setFallbackThemeName(QStringLiteral("hicolor"));
        QVERIFY(QIcon::fromTheme(QStringLiteral("run-install")).isNull());
        fallBackToBreezeIcons();
        QVERIFY(!QIcon::fromTheme(QStringLiteral("document-preview")).isNull()); // what was not found is remembered

        QIcon::setFallbackThemeName(QStringLiteral("of-this-desktop"));
        fallBackToBreezeIcons();
        QCOMPARE(QIcon::fallbackThemeName(), QStringLiteral("of-this-desktop"));
        QIcon::setFallbackThemeName(was);
        QIcon::setThemeSearchPaths(paths);
    }

    void signs_differ_in_light_and_dark_at_16_pixels_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        QTest::newRow("light panel") << QColor(0x23, 0x26, 0x29) << QColor(0xef, 0xf0, 0xf1);
        QTest::newRow("dark panel") << QColor(0xfc, 0xfc, 0xfc) << QColor(0x2a, 0x2e, 0x32);
    }

    void signs_differ_in_light_and_dark_at_16_pixels()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, background);
        for (const auto a : signs) {
            for (const auto b : signs) {
                if (a == b)
                    continue;
                const int themed = differentPixels(symbolic(a, text, background), symbolic(b, text, background));
                QVERIFY2(themed > enough, qPrintable(nameOf(a) + nameOf(b) + QString::number(themed)));
                const int own = differentPixels(builtIn(a, background), builtIn(b, background));
                QVERIFY2(own > enough, qPrintable(nameOf(a) + nameOf(b) + QString::number(own)));
            }
        }
    }

    void every_sign_can_be_seen_on_any_panel()
    {
        for (const auto &background : {QColor(0xef, 0xf0, 0xf1), QColor(0x2a, 0x2e, 0x32), QColor(0x80, 0x80, 0x80)}) {
            QImage empty(16, 16, QImage::Format_RGB32);
            empty.fill(background);
            for (const auto sign : signs) {
                const int seen = differentPixels(builtIn(sign, background), empty, 40);
                QVERIFY2(seen > 20, qPrintable(nameOf(sign) + background.name() + QString::number(seen)));
            }
        }
    }

    void a_symbolic_icon_leaves_its_colour_to_the_panel()
    {
        for (const auto sign : signs) {
            QFile file(symbolicFile(sign));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto drawing = file.readAll();
            QVERIFY(drawing.contains("id=\"current-color-scheme\""));
            QVERIFY(drawing.contains("class=\"ColorScheme-Text\" fill=\"currentColor\""));
            QCOMPARE(drawing.count("#"), 1); // the colour that stands in where nothing is replaced
        }
    }

    void the_program_carries_a_picture_in_each_size_of_a_tray()
    {
        for (const auto sign : signs) {
            const auto sizes = builtInIcon(sign).availableSizes();
            for (const int size : {16, 22, 24, 32, 48, 64})
                QVERIFY(sizes.contains(QSize(size, size)));
        }
        QVERIFY(!applicationIcon().pixmap(QSize(48, 48), 1.0).isNull());
    }

    void an_icon_is_named_only_where_a_panel_finds_it()
    {
        qputenv("XDG_DATA_HOME", "/nonexistent");
        qputenv("XDG_DATA_DIRS", "/nonexistent");
        for (const auto sign : signs)
            QCOMPARE(installedIconName(sign), QString());
        qputenv("XDG_DATA_DIRS", RESOURCES);
        for (const auto sign : signs)
            QCOMPARE(installedIconName(sign), nameOf(sign));
    }

    void a_symbolic_icon_is_named_only_where_it_takes_the_text_colour()
    {
        qputenv("XDG_DATA_HOME", "/nonexistent");
        qputenv("XDG_DATA_DIRS", RESOURCES ":/usr/share");
        const auto in = [](const char *desktop, const char *theme) {
            qputenv("XDG_CURRENT_DESKTOP", desktop);
            QIcon::setThemeName(QString::fromLatin1(theme));
            return installedIconName(TraySign::Kexec);
        };
        const auto name = nameOf(TraySign::Kexec);
        QCOMPARE(in("KDE", "breeze"), name + QStringLiteral("-symbolic"));
        QCOMPARE(in("KDE", "hicolor"), name); // says nothing of text colours
        QCOMPARE(in("KDE", "no such theme"), name);
        QCOMPARE(in("LXQt", "breeze"), name);
        QCOMPARE(in("ubuntu:GNOME", "breeze"), name);
        QCOMPARE(in("", "breeze"), name);
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
