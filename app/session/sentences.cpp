// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sentences.h"

#include "session/englishtext.h"
#include "session/windowwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace warmboot {

namespace {

constexpr auto fields = std::to_array<std::string_view>(
    {"kernel", "initrd", "cmdline", "add", "remove", "panic", "healthy", "deadline", "watchdog"});
constexpr std::string_view fieldInFront = "{field}: ";

QString inOurLanguage(std::string_view english)
{
    if (english.empty())
        return {};
    // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): of a literal or a string, with a zero behind it
    return QCoreApplication::translate("Engine", english.data());
}

QString templateOf(const Sentence &sentence)
{
    const auto *const ours = std::ranges::find(windowWords, sentence.code, &catalogue::Line::code);
    return inOurLanguage(ours == windowWords.end() ? catalogue::find(sentence.code) : ours->english);
}

/// Does this argument of the sentence name a mode or a way of rebooting? The others may hold the word by chance.
bool isMode(const Sentence &sentence, std::string_view argument)
{
    constexpr auto changesOfMode = std::to_array<std::string_view>({"plan-mode", "what-mode", "what-repair-mode"});
    return argument == "mode" || argument == "via" || std::ranges::contains(changesOfMode, sentence.code);
}

/// A name whose letters run from right to left keeps to itself: what stands behind it would change sides with it, and
/// the sentence would say something else.
QString isolated(const QString &text)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar end(0x2069);
    const bool turns = std::ranges::any_of(text.toUcs4(), [](char32_t letter) {
        const auto direction = QChar::direction(letter);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
    return turns ? isolate + text + end : text;
}

QString argumentOf(const Sentence &sentence, const std::string &name)
{
    const auto argument = sentence.args.find(name);
    if (argument == sentence.args.end())
        return QStringLiteral("?");
    if (argument->second == "bios" && isMode(sentence, name))
        return QStringLiteral("BIOS");
    if (name == "text" && sentence.code.starts_with("hardware-"))
        return inOurLanguage(argument->second);
    // Others are names, or what a person or a system has said.
    const bool saysSomething = name == "why" || name == "what" || sentence.code == "plan-kernel"
        || sentence.code == "plan-flags";
    return saysSomething ? translatedText(argument->second) : QString::fromStdString(argument->second);
}

/// In one go, so that braces in an argument stay what they are.
QString filledIn(const QString &text, const Sentence &sentence)
{
    QString result;
    qsizetype at = 0;
    for (auto open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const auto close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto name = text.mid(open + 1, close - open - 1).toStdString();
        result += QStringView(text).mid(at, open - at);
        result += isolated(argumentOf(sentence, name));
        at = close + 1;
    }
    return result + QStringView(text).mid(at);
}

} // namespace

QString translated(const Sentence &sentence)
{
    const auto text = templateOf(sentence);
    return text.isEmpty() ? isolated(QString::fromStdString(sentence.text())) : filledIn(text, sentence);
}

QString translatedText(const std::string &english)
{
    const auto sentence = sentenceIn(english);
    if (!sentence)
        return QString::fromStdString(english);
    return sentence->code.empty() ? filledIn(inOurLanguage(sentence->english), *sentence) : translated(*sentence);
}

bool isWholeSentence(const QString &text)
{
    return !text.isEmpty() && QStringView(u".!?…。！？").contains(text.back());
}

QString joinedSentences(const QStringList &sentences)
{
    QString all;
    for (const auto &sentence : sentences) {
        const bool needsBlank = !all.isEmpty() && !sentence.isEmpty() && !QStringView(u"。！？").contains(all.back());
        all += (needsBlank ? QStringLiteral(" ") : QString()) + sentence;
    }
    return all;
}

QString translated(const Error &error)
{
    return translated(error.sentence);
}

QString fieldOf(const Sentence &sentence)
{
    const auto named = sentence.args.find("field");
    if (named != sentence.args.end())
        return std::ranges::contains(fields, named->second) ? QString::fromStdString(named->second) : QString();
    if (sentence.code == "flag-added-and-removed")
        return QStringLiteral("add");
    if (sentence.code == "settings-no-kernel")
        return QStringLiteral("kernel");
    const auto english = catalogue::find(sentence.code);
    for (const auto field : fields) {
        if (english.starts_with(field) && english.substr(field.size()).starts_with(": "))
            return QString::fromUtf8(field.data(), qsizetype(field.size()));
    }
    return {};
}

QString translatedBesideField(const Sentence &sentence)
{
    const auto *const ours = std::ranges::find(besideWords, sentence.code, &catalogue::Line::code);
    if (ours != besideWords.end())
        return filledIn(inOurLanguage(ours->english), sentence);
    auto text = templateOf(sentence);
    if (text.isEmpty())
        return translated(sentence);
    const auto prefix = QString::fromUtf8(fieldInFront.data(), qsizetype(fieldInFront.size()));
    const auto named = fieldOf(sentence) + QStringLiteral(": ");
    if (text.startsWith(prefix))
        text.remove(0, prefix.size());
    else if (named.size() > 2 && text.startsWith(named))
        text.remove(0, named.size());
    return filledIn(text, sentence);
}

} // namespace warmboot
