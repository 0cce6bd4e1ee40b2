// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include "protocol/json/fromjson.h"
#include "protocol/json/lists.h"
#include "protocol/json/objectreader.h"

namespace warmboot {

Json toJson(const Check &check)
{
    return {{"check", check.name},
            {"outcome", toString(check.outcome)},
            {"sentence", toJson(check.sentence)},
            {"why", orNull(check.why)},
            {"cure", toString(check.cure)},
            {"flag", check.flag},
            {"source", check.source}};
}

Json toJson(const FileView &file)
{
    return {{"path", file.path},
            {"condition", toString(file.condition)},
            {"remark", orNull(file.remark)},
            {"purpose", file.purpose},
            {"wanted", file.wanted},
            {"present", file.present},
            {"diff", file.diff}};
}

Json toJson(const Services &services)
{
    return {{"state", services.state}, {"failed", services.failed}, {"since", services.since}};
}

Json toJson(const Person &person)
{
    return {{"user", person.user}, {"place", person.place}};
}

Json toJson(const Presence &presence)
{
    return {{"inhibitors", presence.inhibitors}, {"people", listOf(presence.people)}};
}

std::optional<Check> checkFrom(const Json &json)
{
    ObjectReader reader(json);
    Check check;
    reader.string("check", check.name);
    reader.word("outcome", check.outcome, outcomeFrom);
    reader.object("sentence", check.sentence, sentenceFrom);
    reader.objectOrNull("why", check.why, sentenceFrom);
    std::string cure;
    reader.string("cure", cure);
    check.cure = cureFrom(cure).value_or(Cure::None); // a newer engine may know one that we cannot do
    reader.string("flag", check.flag);
    reader.string("source", check.source);
    return reader.ok() ? std::optional(std::move(check)) : std::nullopt;
}

std::optional<FileView> fileViewFrom(const Json &json)
{
    ObjectReader reader(json);
    FileView file;
    reader.string("path", file.path);
    reader.word("condition", file.condition, fileConditionFrom);
    reader.objectOrNull("remark", file.remark, sentenceFrom);
    reader.string("purpose", file.purpose);
    reader.string("wanted", file.wanted);
    reader.string("present", file.present);
    reader.string("diff", file.diff);
    return reader.ok() ? std::optional(std::move(file)) : std::nullopt;
}

std::optional<Services> servicesFrom(const Json &json)
{
    ObjectReader reader(json);
    Services services;
    reader.string("state", services.state);
    reader.strings("failed", services.failed);
    reader.integer("since", services.since);
    return reader.ok() ? std::optional(std::move(services)) : std::nullopt;
}

namespace {

std::optional<Person> personFrom(const Json &json)
{
    ObjectReader reader(json);
    Person person;
    reader.string("user", person.user);
    reader.string("place", person.place);
    return reader.ok() ? std::optional(std::move(person)) : std::nullopt;
}

} // namespace

std::optional<Presence> presenceFrom(const Json &json)
{
    ObjectReader reader(json);
    Presence presence;
    reader.strings("inhibitors", presence.inhibitors);
    reader.list("people", presence.people, personFrom);
    return reader.ok() ? std::optional(std::move(presence)) : std::nullopt;
}

} // namespace warmboot
