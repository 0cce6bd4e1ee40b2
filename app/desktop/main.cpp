// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/about.h"
#include "desktop/arguments.h"
#include "desktop/desktopapp.h"
#include "desktop/fallbackicons.h"
#include "desktop/machines.h"
#include "desktop/trayicons.h"
#include "language/language.h"
#include "machines/openfiles.h"
#include "machines/ssh/askpass.h"
#include "widgets/plaintexts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>
#include <QLocale>

#include <KAboutData>
#include <KDBusService>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <print>
#include <string_view>

namespace {

warmboot::Arguments argumentsOf(QCommandLineParser &parser)
{
    auto about = KAboutData::applicationData();
    about.setupCommandLine(&parser);
    warmboot::Arguments::describe(parser);
    // process() would end with 1: what is typed wrong is 2, as with warmbootctl.
    if (!parser.parse(QCoreApplication::arguments())) {
        std::println(stderr, "warmboot: {}", qPrintable(parser.errorText()));
        std::exit(2);
    }
    parser.process(*QCoreApplication::instance()); // which answers --help and --version
    about.processCommandLine(&parser);
    auto arguments = warmboot::Arguments::from(parser);
    if (arguments)
        return *arguments;
    std::println(stderr, "warmboot: {}", qPrintable(arguments.error()));
    std::exit(2);
}

/// Answered also where there is no screen.
bool asksForHelpOnly(int argc, char **argv)
{
    constexpr auto words = std::to_array<std::string_view>({"-h", "--help", "--help-all", "-v", "--version"});
    return std::any_of(argv + 1, argv + argc, [&](const char *word) { return std::ranges::contains(words, word); });
}

} // namespace

int main(int argc, char **argv)
{
    if (warmboot::isAskpass()) // run by an ssh of ours: no window of its own
        return warmboot::runAskpass(argc > 1 ? argv[1] : nullptr);
    warmboot::allowManyOpenFiles();
    if (asksForHelpOnly(argc, argv)) {
        const QCoreApplication app(argc, argv);
        warmboot::speakLanguageOf(QLocale::system());
        KAboutData::setApplicationData(warmboot::aboutWarmboot());
        QCommandLineParser parser;
        static_cast<void>(argumentsOf(parser)); // which ends the program
    }
    const QApplication app(argc, argv);
    warmboot::speakLanguageOf(QLocale::system());
    // A job that ends while the window is hidden must not end the application.
    QCoreApplication::setQuitLockEnabled(false);
    KAboutData::setApplicationData(warmboot::aboutWarmboot());
    warmboot::keepTextsPlain();
    warmboot::fallBackToBreezeIcons();
    QGuiApplication::setWindowIcon(warmboot::applicationIcon());
    QCommandLineParser parser;
    const auto arguments = argumentsOf(parser);

    // A second start ends in here, after it has raised the first. Without a session bus (root on a bare X
    // server, say) KDBusService would end the only one.
    std::optional<KDBusService> service;
    if (QDBusConnection::sessionBus().isConnected())
        service.emplace(KDBusService::Unique | KDBusService::NoExitOnFailure);
    else
        qWarning("There is no session bus: a second start will not find this one, and nothing can be notified.");

    auto servers = std::make_unique<warmboot::Servers>();
    auto sessions = warmboot::sessionsFor(arguments, *servers);
    warmboot::DesktopApp desktop(std::move(sessions), arguments, std::move(servers));
    if (service) {
        QObject::connect(&*service, &KDBusService::activateRequested, &desktop, [&](const QStringList &words) {
            QCommandLineParser again;
            warmboot::Arguments::describe(again);
            again.parse(words);
            // It has read them itself, and would not be here with wrong ones.
            service->setExitValue(desktop.startedAgain(warmboot::Arguments::from(again).value_or(arguments)));
        });
    }
    desktop.start();
    return QApplication::exec();
}
