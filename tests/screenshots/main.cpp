// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "longwords.h"
#include "scene.h"
#include "stage.h"

#include "language/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace warmboot::test;

namespace {

struct Wishes
{
    QString folder;
    QStringList scenes; ///< none: those of the documentation
    bool all = false;
    QStringList colours;
    QSize size{1100, 750};
    bool longWords = false;
    QString language;
    bool reversed = false;
};

/// Qt reads it before there is a QApplication to parse with.
double scaleOf(int argc, char **argv)
{
    for (int at = 1; at + 1 < argc; ++at) {
        if (std::strcmp(argv[at], "--scale") == 0)
            return std::strtod(argv[at + 1], nullptr);
    }
    return 1;
}

Wishes wishesOf(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Pictures of Warmboot's window with played machines"_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"SCENE"_s, u"these only, whether they are in the documentation or not"_s);
    parser.addOptions({
        {u"to"_s, u"where they go (build/screenshots)"_s, u"DIR"_s, u"build/screenshots"_s},
        {u"all"_s, u"also those that are not in the documentation"_s},
        {u"colours"_s, u"light, dark or both"_s, u"WHICH"_s, u"both"_s},
        {u"size"_s, u"of the window"_s, u"WIDTHxHEIGHT"_s, u"1100x750"_s},
        {u"scale"_s, u"pixels of the picture for one of the window"_s, u"FACTOR"_s, u"1"_s},
        {u"long-words"_s, u"in a language whose texts are half as long again"_s},
        {u"language"_s, u"of the window: en, de, es, fr, ru or zh_CN"_s, u"LANGUAGE"_s, u"en"_s},
        {u"reversed"_s, u"English, in lines that run from right to left"_s},
        {u"list"_s, u"names the scenes"_s},
    });
    parser.process(app);
    if (parser.isSet(u"list"_s)) {
        for (const auto &scene : allScenes())
            std::printf("%s%s\n", qPrintable(scene.name), scene.documented ? " *" : "");
        std::exit(0);
    }
    const auto colours = parser.value(u"colours"_s);
    const auto size = parser.value(u"size"_s).split(u'x');
    if (size.size() != 2)
        parser.showHelp(2);
    return {.folder = parser.value(u"to"_s),
            .scenes = parser.positionalArguments(),
            .all = parser.isSet(u"all"_s),
            .colours = colours == "both"_L1 ? QStringList{u"light"_s, u"dark"_s} : QStringList{colours},
            .size = {size[0].toInt(), size[1].toInt()},
            .longWords = parser.isSet(u"long-words"_s),
            .language = parser.value(u"language"_s),
            .reversed = parser.isSet(u"reversed"_s)};
}

bool take(const Scene &scene, const Wishes &wishes, const QString &colours)
{
    setColours(colours);
    Stage stage(wishes.size);
    scene.play(stage);
    auto picture = stage.picture().convertToFormat(QImage::Format_RGB32);
    picture.setDotsPerMeterX(0); // nothing in the file but what is seen
    const auto name = QStringLiteral("%1/%2-%3.png").arg(wishes.folder, scene.name, colours);
    if (picture.save(name))
        return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    isolate(home.path(), scaleOf(argc, argv));
    const QApplication app(argc, argv);
    const auto wishes = wishesOf(app);
    dress();
    LongWords longWords;
    if (warmboot::speakLanguageOf(QLocale(wishes.language)) != wishes.language) {
        std::fprintf(stderr, "there is no language %s\n", qPrintable(wishes.language));
        return 2;
    }
    if (wishes.language != "en"_L1)
        QLocale::setDefault(QLocale(wishes.language)); // its dates and numbers
    RightToLeft rightToLeft;
    if (wishes.reversed) {
        QCoreApplication::installTranslator(&rightToLeft);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    if (wishes.longWords)
        QCoreApplication::installTranslator(&longWords);
    QDir().mkpath(wishes.folder);

    auto unknown = wishes.scenes;
    bool good = true;
    for (const auto &scene : allScenes()) {
        unknown.removeAll(scene.name);
        const bool asked = wishes.scenes.isEmpty() ? scene.documented || wishes.all
                                                   : wishes.scenes.contains(scene.name);
        for (const auto &colours : wishes.colours)
            good = (!asked || take(scene, wishes, colours)) && good;
    }
    if (!unknown.isEmpty())
        std::fprintf(stderr, "no such scene: %s; --list names them\n", qPrintable(unknown.join(u", "_s)));
    return good && unknown.isEmpty() ? 0 : 1;
}
