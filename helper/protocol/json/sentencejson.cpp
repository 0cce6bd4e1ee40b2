// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json.h"

#include "protocol/json/fromjson.h"
#include "protocol/json/objectreader.h"

namespace warmboot {

Json toJson(const Sentence &sentence)
{
    return {{"code", sentence.code}, {"args", Json(sentence.args)}, {"text", sentence.text()}};
}

Json toJson(const Error &error)
{
    return {{"kind", toString(error.kind)}, {"sentence", toJson(error.sentence)}, {"detail", error.detail}};
}

std::optional<Sentence> sentenceFrom(const Json &json)
{
    ObjectReader reader(json);
    Sentence sentence;
    reader.string("code", sentence.code);
    const auto *args = reader.any("args");
    if (!reader.ok() || !args->is_object())
        return std::nullopt;
    for (const auto &[key, value] : args->items()) {
        if (!value.is_string())
            return std::nullopt;
        sentence.args[key] = value.get<std::string>();
    }
    if (catalogue::find(sentence.code).empty() && reader.has("text"))
        reader.string("text", sentence.english);
    return reader.ok() ? std::optional(std::move(sentence)) : std::nullopt;
}

std::optional<Error> errorFrom(const Json &json)
{
    ObjectReader reader(json);
    Error error;
    reader.word("kind", error.kind, errorKindFrom);
    reader.object("sentence", error.sentence, sentenceFrom);
    reader.string("detail", error.detail);
    return reader.ok() ? std::optional(std::move(error)) : std::nullopt;
}

std::string dump(const Json &json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace warmboot
