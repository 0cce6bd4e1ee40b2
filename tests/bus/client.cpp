// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The application's side of the helper without the application.
//   warmboot-bus-client check            may anything be changed?
//   warmboot-bus-client send LINE…       asks for all of them at once, each a request of the protocol
//   warmboot-bus-client gone LINE…       the same, and goes away at once
// --wait: it first says "ready" and waits for a line. --answer, --change, --busy, --flood: PrivilegedHelper::Limits, in
// milliseconds. Each outcome is a line of JSON.

#include "machines/privilegedhelper.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

#include <memory>

namespace {

using namespace warmboot;

QElapsedTimer clockOfAll; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void say(const QJsonObject &object)
{
    auto all = object;
    all.insert(QStringLiteral("ms"), clockOfAll.elapsed());
    QTextStream(stdout) << QJsonDocument(all).toJson(QJsonDocument::Compact) << Qt::endl;
}

QJsonObject described(const Error &error)
{
    return {
        {QStringLiteral("kind"), QString::fromLatin1(toString(error.kind))},
        {QStringLiteral("code"), QString::fromStdString(error.sentence.code)},
        {QStringLiteral("text"), QString::fromStdString(error.sentence.text())},
        {QStringLiteral("whole"), PrivilegedHelper::isWhole(error.sentence)},
        {QStringLiteral("detail"), QString::fromStdString(error.detail)},
    };
}

void sendAll(PrivilegedHelper &helper, const QStringList &lines)
{
    auto left = std::make_shared<qsizetype>(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto request = requestFrom(lines.at(i).toStdString());
        if (!request)
            qFatal("not a request: %s", request.error().sentence.text().c_str());
        helper.setRelease(request->release);
        helper.send(request->request, [left, i](const Result<Done> &result) {
            auto object = result ? QJsonObject{{QStringLiteral("kind"), QStringLiteral("done")},
                                               {QStringLiteral("record"), result->record}}
                                 : described(result.error());
            object.insert(QStringLiteral("number"), i);
            say(object);
            if (--*left == 0)
                QCoreApplication::quit();
        });
    }
}

PrivilegedHelper::Limits limitsIn(const QCommandLineParser &parser)
{
    PrivilegedHelper::Limits limits;
    for (const auto &[name, limit] : {std::pair{"answer", &limits.answer},
                                      {"change", &limits.change},
                                      {"busy", &limits.busy},
                                      {"flood", &limits.flood}}) {
        if (parser.isSet(QString::fromLatin1(name)))
            *limit = std::chrono::milliseconds(parser.value(QString::fromLatin1(name)).toInt());
    }
    return limits;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("wait")));
    for (const auto *limit : {"answer", "change", "busy", "flood"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(limit), {}, QStringLiteral("ms")));
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.process(app);
    auto arguments = parser.positionalArguments();
    if (parser.isSet(QStringLiteral("wait"))) {
        QTextStream(stdout) << "ready" << Qt::endl;
        QTextStream(stdin).readLine();
    }
    clockOfAll.start();
    auto helper = std::make_unique<PrivilegedHelper>(limitsIn(parser));
    const auto command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == QLatin1StringView("check")) {
        helper->check([](const std::optional<Error> &error) {
            say(error ? described(*error) : QJsonObject{{QStringLiteral("kind"), QStringLiteral("fine")}});
            QCoreApplication::quit();
        });
        return QCoreApplication::exec();
    }
    sendAll(*helper, arguments);
    if (command == QLatin1StringView("gone")) {
        QCoreApplication::processEvents();
        helper.reset(); // no callback may come any more
        QCoreApplication::processEvents();
        return 0;
    }
    return QCoreApplication::exec();
}
