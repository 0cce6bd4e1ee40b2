// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/reply.h"

#include "protocol/json.h"
#include "protocol/json/fromjson.h"
#include "protocol/json/lists.h"
#include "protocol/json/objectreader.h"
#include "protocol/json/strictjson.h"
#include "protocol/unseen.h"
#include "protocol/utf8.h"

#include <utility>

namespace warmboot {

namespace {

/// The field that an answer stands in, and what stands there.
std::pair<const char *, Json> tagged(const Answer &answer)
{
    struct Visitor
    {
        std::pair<const char *, Json> operator()(const Error &value) const { return {"error", toJson(value)}; }
        std::pair<const char *, Json> operator()(const Progress &value) const
        {
            return {"progress", toJson(value.sentence)};
        }
        std::pair<const char *, Json> operator()(const Changed &value) const
        {
            return {"changed", toJson(value.state)};
        }
        std::pair<const char *, Json> operator()(const MachineState &value) const { return {"state", toJson(value)}; }
        std::pair<const char *, Json> operator()(const std::vector<Check> &value) const
        {
            return {"checks", listOf(value)};
        }
        std::pair<const char *, Json> operator()(const std::vector<FileView> &value) const
        {
            return {"files", listOf(value)};
        }
        std::pair<const char *, Json> operator()(const std::vector<HistoryEntry> &value) const
        {
            return {"history", listOf(value)};
        }
        std::pair<const char *, Json> operator()(const Services &value) const { return {"services", toJson(value)}; }
        std::pair<const char *, Json> operator()(const Presence &value) const { return {"presence", toJson(value)}; }
        std::pair<const char *, Json> operator()(const PlanAnswer &value) const { return {"plan", toJson(value)}; }
        std::pair<const char *, Json> operator()(const Preview &value) const { return {"preview", toJson(value)}; }
        std::pair<const char *, Json> operator()(const Way &value) const { return {"way", toJson(value)}; }
        std::pair<const char *, Json> operator()(const Done &value) const { return {"done", toJson(value)}; }
    };
    return std::visit(Visitor{}, answer);
}

std::unexpected<Error> unknown(std::string detail)
{
    return fail(ErrorKind::Failed, say("answer-unknown"), std::move(detail));
}

/// More than a path, or a kernel's command line, can have. A window lays out all of a text, however long it is.
constexpr std::size_t longestShown = 8192; // bytes

/// What a machine says is shown, and the machine may be anybody's: nothing in it may deceive who reads. It goes no
/// deeper than strictJsonFrom() takes.
void showAll(Json &json, bool isFile = false)
{
    constexpr std::string_view inItsPlace = "\xef\xbf\xbd"; // U+FFFD
    if (json.is_string()) {
        auto &text = json.get_ref<std::string &>();
        if (!isFile && text.size() > longestShown)
            text = beginningOf(text, longestShown) + "…";
        if (holdsUnseen(text))
            text = withoutUnseen(text, Lines::Several, inItsPlace);
    } else if (json.is_object()) {
        for (const auto &[key, item] : json.items())
            showAll(item, key == "present" || key == "wanted" || key == "diff");
    } else if (json.is_array()) {
        for (auto &item : json)
            showAll(item);
    }
}

/// Which field it is decides what is read; a reply has exactly one that we know.
std::optional<Answer> answerFrom(ObjectReader &reader)
{
    const auto one = [&reader]<typename T>(const char *key, std::optional<T> (*from)(const Json &)) {
        T value{};
        reader.object(key, value, from);
        return Answer(std::move(value));
    };
    const auto several = [&reader]<typename T>(const char *key, std::optional<T> (*from)(const Json &)) {
        std::vector<T> values;
        reader.list(key, values, from);
        return Answer(std::move(values));
    };
    std::vector<Answer> answers;
    if (reader.has("error"))
        answers.push_back(one("error", errorFrom));
    if (reader.has("progress")) {
        Progress progress;
        reader.object("progress", progress.sentence, sentenceFrom);
        answers.emplace_back(std::move(progress));
    }
    if (reader.has("changed")) {
        Changed changed;
        reader.object("changed", changed.state, machineStateFrom);
        answers.emplace_back(std::move(changed));
    }
    if (reader.has("state"))
        answers.push_back(one("state", machineStateFrom));
    if (reader.has("checks"))
        answers.push_back(several("checks", checkFrom));
    if (reader.has("files"))
        answers.push_back(several("files", fileViewFrom));
    if (reader.has("history"))
        answers.push_back(several("history", historyEntryFrom));
    if (reader.has("services"))
        answers.push_back(one("services", servicesFrom));
    if (reader.has("presence"))
        answers.push_back(one("presence", presenceFrom));
    if (reader.has("plan"))
        answers.push_back(one("plan", planAnswerFrom));
    if (reader.has("preview"))
        answers.push_back(one("preview", previewFrom));
    if (reader.has("way"))
        answers.push_back(one("way", wayFrom));
    if (reader.has("done"))
        answers.push_back(one("done", doneFrom));
    if (answers.size() != 1)
        return std::nullopt;
    return std::move(answers.front());
}

} // namespace

PlanAnswer answerOf(const Plan &plan)
{
    return {plan.desired,
            plan.nothingToDo(),
            plan.what,
            plan.sentences,
            plan.warnings,
            plan.diffs,
            plan.kernel,
            plan.digest};
}

std::string toLine(const Greeting &greeting)
{
    return dump({{"warmboot", greeting.version},
                 {"protocol", greeting.release.protocol},
                 {"payload", greeting.release.payload},
                 {"root", greeting.root}},
                -1);
}

std::string toLine(const Reply &reply)
{
    Json json = {{"id", reply.id}};
    auto [field, value] = tagged(reply.answer);
    json[field] = std::move(value);
    return dump(json, -1);
}

Result<Reply> replyFrom(std::string_view line)
{
    if (line.size() > longestReply)
        return unknown("longer than " + std::to_string(longestReply) + " bytes");
    auto json = strictJsonFrom(line);
    if (!json)
        return unknown("not JSON");
    showAll(*json);
    ObjectReader reader(*json);
    Reply reply;
    reader.integer("id", reply.id);
    if (reader.ok() && reply.id < 0)
        reader.wrong("id", "0 or more");
    if (!reader.ok())
        return unknown("field " + reader.fault().field);
    auto answer = answerFrom(reader);
    if (!reader.ok())
        return unknown("field " + reader.fault().field);
    if (!answer)
        return unknown("not one answer");
    reply.answer = std::move(*answer);
    return reply;
}

Result<Greeting> greetingFrom(std::string_view line)
{
    auto json = line.size() > longestReply ? Json() : strictJsonFrom(line).value_or(Json());
    showAll(json);
    ObjectReader reader(json);
    Greeting greeting;
    reader.string("warmboot", greeting.version);
    reader.integer("protocol", greeting.release.protocol);
    if (reader.ok() && greeting.release.protocol != protocolVersion)
        return std::unexpected(unequalProtocols(greeting.release.protocol));
    reader.string("payload", greeting.release.payload);
    reader.boolean("root", greeting.root);
    if (!reader.ok())
        return fail(ErrorKind::Failed, say("greeting-unknown"), std::string(line.substr(0, 200)));
    return greeting;
}

} // namespace warmboot
