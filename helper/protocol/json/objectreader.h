// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/json.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warmboot {

/// Takes one object apart, key by key, and remembers the first thing that was wrong with it. Nothing
/// that is read after a fault counts.
class ObjectReader
{
public:
    struct Fault
    {
        enum class Kind { Missing, Type, Unknown };

        Kind kind = Kind::Type;
        std::string field; ///< with the fields around it: "settings.panic"
        std::string wanted; ///< of a wrong type, the right one in words: "a string"
    };

    /// where: the path of this object, put before the names of its fields; empty for the outermost.
    explicit ObjectReader(const Json &json, std::string where = {});

    template<typename Integer>
    void integer(const char *key, Integer &value)
    {
        const auto *found = take(key);
        if (!found)
            return;
        if (const auto number = wholeNumber(*found); number && std::in_range<Integer>(*number))
            value = static_cast<Integer>(*number);
        else
            wrong(key, "a whole number");
    }
    void string(const char *key, std::string &value);
    void strings(const char *key, std::vector<std::string> &value);
    void boolean(const char *key, bool &value);
    /// null leaves the value as it is.
    template<typename Integer>
    void integerOrNull(const char *key, Integer &value)
    {
        if (!skipNull(key))
            integer(key, value);
    }
    void stringOrNull(const char *key, std::string &value);

    /// A word of an enumeration; from: the function that knows the words.
    template<typename T>
    void word(const char *key, T &value, std::optional<T> (*from)(std::string_view))
    {
        const auto *found = take(key);
        if (!found)
            return;
        const auto known = found->is_string() ? from(found->get_ref<const std::string &>()) : std::nullopt;
        if (known)
            value = *known;
        else
            wrong(key, "one of the words that docs/protocol.md names");
    }
    template<typename T>
    void wordOrNull(const char *key, std::optional<T> &value, std::optional<T> (*from)(std::string_view))
    {
        value.reset();
        if (T given{}; !skipNull(key)) {
            word(key, given, from);
            value = given;
        }
    }
    template<typename T>
    void object(const char *key, T &value, std::optional<T> (*from)(const Json &))
    {
        const auto *found = take(key);
        if (!found)
            return;
        if (auto read = from(*found))
            value = std::move(*read);
        else
            wrong(key, "as docs/protocol.md shows it");
    }
    template<typename T>
    void objectOrNull(const char *key, std::optional<T> &value, std::optional<T> (*from)(const Json &))
    {
        if (!skipNull(key))
            object(key, value.emplace(), from);
    }
    template<typename T>
    void list(const char *key, std::vector<T> &value, std::optional<T> (*from)(const Json &))
    {
        const auto *found = take(key);
        if (!found)
            return;
        if (auto read = listFrom(*found, from))
            value = std::move(*read);
        else
            wrong(key, "a list as docs/protocol.md shows it");
    }
    const Json *any(const char *key) { return take(key); }

    [[nodiscard]] bool has(const char *key) const { return m_json.is_object() && m_json.contains(key); }
    /// Nothing was wrong so far; keys that nobody asked for do not matter.
    [[nodiscard]] bool ok() const { return !m_fault; }
    /// Nothing was wrong, and every key was asked for.
    [[nodiscard]] bool finish();
    /// Once it is not ok(), or finish() was false.
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): there is one then
    [[nodiscard]] const Fault &fault() const { return *m_fault; }
    void wrong(const char *key, const char *wanted);

    /// nullopt when it is no list, or something in it is not as it should be.
    template<typename T>
    [[nodiscard]] static std::optional<std::vector<T>> listFrom(const Json &json,
                                                                std::optional<T> (*from)(const Json &))
    {
        if (!json.is_array())
            return std::nullopt;
        std::vector<T> values;
        for (const auto &item : json) {
            auto value = from(item);
            if (!value)
                return std::nullopt;
            values.push_back(std::move(*value));
        }
        return values;
    }

private:
    const Json *take(const char *key);
    /// Is it null? Then it is taken.
    bool skipNull(const char *key);
    void setFault(Fault::Kind kind, std::string_view key, const char *wanted = "");
    [[nodiscard]] static std::optional<std::int64_t> wholeNumber(const Json &json);

    const Json &m_json;
    std::string m_where;
    std::vector<std::string_view> m_taken;
    std::optional<Fault> m_fault;
};

} // namespace warmboot
