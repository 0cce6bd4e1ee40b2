// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/json/strictjson.h"

#include "protocol/utf8.h"

#include <nlohmann/json.hpp>

#include <set>
#include <utility>
#include <vector>

namespace warmboot {

namespace {

// More than anything that is said here. A line of the largest size can hold millions of empty values, each of which
// takes twenty times its own size; and the library looks at all of an object's fields for each that it adds, so that
// one with a million of them would keep it busy for hours.
constexpr std::size_t mostValues = 200'000;
constexpr std::size_t mostFields = 200;

/// Looks at a text before anything is built from it, and gives up at the first fault.
class Inspector final : public nlohmann::json_sax<Json>
{
public:
    std::optional<JsonFault> fault;
    std::int64_t id = 0;
    int ids = 0;

    bool null() override { return counted(); }
    bool boolean(bool /*value*/) override { return counted(); }
    bool number_integer(number_integer_t value) override { return number(value); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return number(std::in_range<std::int64_t>(value) ? static_cast<std::int64_t>(value) : 0);
    }
    bool number_float(number_float_t /*value*/, const string_t & /*text*/) override { return counted(); }
    bool string(string_t & /*value*/) override { return counted(); }
    bool binary(binary_t & /*value*/) override { return counted(); }
    bool start_object(std::size_t /*size*/) override { return open(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*size*/) override { return open(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        m_isId = m_keys.size() == 1 && name == "id";
        ids += m_isId ? 1 : 0;
        if (m_keys.back().size() == mostFields)
            return false;
        if (m_keys.back().insert(name).second)
            return true;
        fault = JsonFault{JsonFault::Kind::Doubled, name};
        return false;
    }
    bool parse_error(std::size_t /*position*/, const std::string & /*token*/,
                     const nlohmann::detail::exception & /*error*/) override
    {
        fault = JsonFault{};
        return false;
    }

private:
    bool counted() { return ++m_values <= mostValues; }
    bool number(std::int64_t value)
    {
        if (m_isId && m_keys.size() == 1)
            id = value;
        m_isId = false;
        return counted();
    }
    bool open()
    {
        if (!counted())
            return false;
        m_isId = false;
        m_keys.emplace_back();
        if (m_keys.size() <= deepestNesting)
            return true;
        fault = JsonFault{JsonFault::Kind::Nested, {}};
        return false;
    }
    bool close()
    {
        m_keys.pop_back();
        return true;
    }

    std::vector<std::set<std::string, std::less<>>> m_keys; ///< of what is open; none of a list
    std::size_t m_values = 0;
    bool m_isId = false; ///< the value that comes next is the number of the line
};

} // namespace

std::expected<Json, JsonFault> strictJsonFrom(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (!isUtf8(text) || text.starts_with(byteOrderMark))
        return std::unexpected(JsonFault{});
    Inspector inspector;
    if (!Json::sax_parse(text, &inspector))
        return std::unexpected(inspector.fault.value_or(JsonFault{}));
    return Json::parse(text, nullptr, false);
}

std::int64_t idIn(std::string_view text)
{
    Inspector inspector;
    static_cast<void>(Json::sax_parse(text, &inspector));
    return inspector.ids == 1 && inspector.id > 0 ? inspector.id : 0;
}

} // namespace warmboot
