// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json/objectreader.h"

#include <algorithm>

namespace warmboot {

ObjectReader::ObjectReader(const Json &json, std::string where)
    : m_json(json)
    , m_where(std::move(where))
{
    if (!json.is_object())
        m_fault = Fault{Fault::Kind::Type, m_where.empty() ? "line" : m_where, "a JSON object"};
}

void ObjectReader::string(const char *key, std::string &value)
{
    const auto *found = take(key);
    if (!found)
        return;
    if (found->is_string())
        value = found->get_ref<const std::string &>();
    else
        wrong(key, "a string");
}

void ObjectReader::strings(const char *key, std::vector<std::string> &value)
{
    const auto *found = take(key);
    if (!found)
        return;
    const bool good = found->is_array()
        && std::ranges::all_of(*found, [](const Json &item) { return item.is_string(); });
    if (good)
        value = found->get<std::vector<std::string>>();
    else
        wrong(key, "a list of strings");
}

void ObjectReader::boolean(const char *key, bool &value)
{
    const auto *found = take(key);
    if (!found)
        return;
    if (found->is_boolean())
        value = found->get<bool>();
    else
        wrong(key, "true or false");
}

void ObjectReader::stringOrNull(const char *key, std::string &value)
{
    if (!skipNull(key))
        string(key, value);
}

bool ObjectReader::finish()
{
    if (m_fault)
        return false;
    for (const auto &[key, value] : m_json.items()) {
        if (!std::ranges::contains(m_taken, key))
            setFault(Fault::Kind::Unknown, key);
    }
    return !m_fault;
}

void ObjectReader::wrong(const char *key, const char *wanted)
{
    setFault(Fault::Kind::Type, key, wanted);
}

const Json *ObjectReader::take(const char *key)
{
    if (m_fault)
        return nullptr;
    const auto found = m_json.find(key);
    if (found == m_json.end()) {
        setFault(Fault::Kind::Missing, key);
        return nullptr;
    }
    m_taken.emplace_back(key);
    return &*found;
}

bool ObjectReader::skipNull(const char *key)
{
    const bool null = has(key) && m_json[key].is_null();
    if (null)
        m_taken.emplace_back(key);
    return null;
}

void ObjectReader::setFault(Fault::Kind kind, std::string_view key, const char *wanted)
{
    if (!m_fault)
        m_fault = Fault{kind, (m_where.empty() ? "" : m_where + ".") + std::string(key), wanted};
}

std::optional<std::int64_t> ObjectReader::wholeNumber(const Json &json)
{
    // Beyond 2^63 the library would wrap it round to a negative one.
    if (json.is_number_unsigned() && !std::in_range<std::int64_t>(json.get<std::uint64_t>()))
        return std::nullopt;
    return json.is_number_integer() ? std::optional(json.get<std::int64_t>()) : std::nullopt;
}

} // namespace warmboot
