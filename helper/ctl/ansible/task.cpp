// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/ansible/task.h"

#include "engine/files/readfile.h"
#include "protocol/hex.h"
#include "protocol/json/strictjson.h"
#include "protocol/plan.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace warmboot {

namespace {

using State = AnsibleTask::State;

constexpr std::string_view ofAnsible = "_ansible_";
constexpr auto states = std::to_array<std::pair<std::string_view, State>>({
    {"present", State::Present},
    {"absent", State::Absent},
    {"resumed", State::Resumed},
    {"rebooted", State::Rebooted},
    {"queried", State::Queried},
});

struct Argument
{
    std::string_view name;
    std::vector<State> with; ///< the states that it goes with
};

const std::vector<Argument> &known()
{
    static const std::vector<Argument> all{
        {"state", {State::Present, State::Absent, State::Resumed, State::Rebooted, State::Queried}},
        {"mode", {State::Present}},
        {"kernel", {State::Present}},
        {"initrds", {State::Present}},
        {"follow", {State::Present}},
        {"cmdline", {State::Present}},
        {"add", {State::Present}},
        {"remove", {State::Present}},
        {"panic", {State::Present}},
        {"healthy", {State::Present}},
        {"deadline", {State::Present}},
        {"watchdog", {State::Present}},
        {"expect", {State::Present, State::Absent}},
        {"purge", {State::Absent}},
        {"via", {State::Rebooted}},
    };
    return all;
}

std::string_view nameOf(State state)
{
    return std::ranges::find(states, state, &std::pair<std::string_view, State>::second)->first;
}

/// Takes the arguments one by one. As everywhere in Ansible null is the same as left out, and what came as
/// name=value is a text whatever it means.
class Arguments
{
public:
    explicit Arguments(const Json &json)
        : m_json(json)
    {
    }

    std::optional<std::string> text(const char *name)
    {
        const auto *value = find(name);
        if (!value)
            return std::nullopt;
        if (!value->is_string()) {
            wrong(name, "a text (in quotes, where YAML would read something else)");
            return std::nullopt;
        }
        return value->get<std::string>();
    }

    std::optional<std::string> oneOf(const char *name, const std::vector<std::string_view> &words)
    {
        const auto *value = find(name);
        if (!value)
            return std::nullopt;
        if (value->is_string() && std::ranges::contains(words, value->get<std::string>()))
            return value->get<std::string>();
        std::string all;
        for (const auto word : words)
            all += (all.empty() ? "" : word == words.back() ? " or " : ", ") + std::string(word);
        wrong(name, all);
        return std::nullopt;
    }

    std::optional<std::vector<std::string>> list(const char *name)
    {
        const auto *value = find(name);
        if (!value)
            return std::nullopt;
        // One text is a list of one. It is not split at commas, which words of a command line have.
        if (value->is_string())
            return std::vector{value->get<std::string>()};
        const bool good = value->is_array()
            && std::ranges::all_of(*value, [](const Json &item) { return item.is_string(); });
        if (!good) {
            wrong(name, "a list of texts (in quotes, where YAML would read something else)");
            return std::nullopt;
        }
        return value->get<std::vector<std::string>>();
    }

    std::optional<int> number(const char *name, const char *wanted)
    {
        const auto *value = find(name);
        if (!value)
            return std::nullopt;
        const auto written = value->is_string() ? value->get<std::string>()
            : value->is_number_integer()        ? value->dump()
                                                : std::string();
        int number = 0;
        const auto *const end = written.data() + written.size(); // NOLINT(*-pointer-arithmetic): as from_chars has it
        const auto read = std::from_chars(written.data(), end, number);
        if (read.ec == std::errc() && read.ptr == end)
            return number;
        wrong(name, wanted);
        return std::nullopt;
    }

    bool truth(const char *name)
    {
        const auto *value = find(name);
        if (!value)
            return false;
        if (value->is_boolean())
            return value->get<bool>();
        for (const auto &[word, meaning] :
             {std::pair{"true", true}, std::pair{"yes", true}, std::pair{"false", false}, std::pair{"no", false}}) {
            if (*value == word)
                return meaning;
        }
        wrong(name, "true or false");
        return false;
    }

    /// The first thing that was wrong.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    void wrong(const char *name, const std::string &wanted)
    {
        if (!m_fault)
            m_fault = Error{ErrorKind::Usage, say("field-type", {{"field", name}, {"wanted", wanted}}), {}};
    }

private:
    const Json *find(const char *name)
    {
        const auto found = m_json.find(name);
        return found == m_json.end() || found->is_null() ? nullptr : &*found;
    }

    const Json &m_json;
    std::optional<Error> m_fault;
};

Result<void> checkNames(const Json &json, State state)
{
    for (const auto &[name, value] : json.items()) {
        if (name.starts_with(ofAnsible))
            continue;
        const auto argument = std::ranges::find(known(), name, &Argument::name);
        if (argument == known().end()) {
            std::string all;
            for (const auto &one : known())
                all += (all.empty() ? "" : ", ") + std::string(one.name);
            return fail(ErrorKind::Usage, say("argument-unknown", {{"field", shownValue(name)}, {"known", all}}));
        }
        if (!value.is_null() && !std::ranges::contains(argument->with, state)) {
            return fail(ErrorKind::Usage,
                        say("argument-stray", {{"field", name}, {"state", std::string(nameOf(state))}}));
        }
    }
    return {};
}

/// Does it have a field that Ansible alone writes?
bool isOfAnsible(const Json &json)
{
    if (!json.is_object())
        return false;
    for (const auto &[name, value] : json.items()) {
        if (name.starts_with(ofAnsible))
            return true;
    }
    return false;
}

} // namespace

std::optional<std::string> ansibleArguments(int argc, char **argv)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-bounds-pointer-arithmetic): as main has it
    const std::string path = argc == 2 ? argv[1] : "";
    if (!path.starts_with('/'))
        return std::nullopt;
    auto text = readFile(path);
    if (!text || !isOfAnsible(Json::parse(*text, nullptr, false)))
        return std::nullopt;
    return text;
}

Result<AnsibleTask> ansibleTaskFrom(std::string_view text)
{
    const auto json = strictJsonFrom(text);
    if (!json) {
        const auto &fault = json.error();
        return fail(ErrorKind::Usage,
                    fault.kind == JsonFault::Kind::Doubled ? say("field-doubled", {{"field", shownValue(fault.field)}})
                                                           : say("request-not-json"));
    }
    Arguments arguments(*json);
    std::vector<std::string_view> words;
    words.reserve(states.size());
    for (const auto &[word, state] : states)
        words.push_back(word);
    AnsibleTask task;
    if (const auto word = arguments.oneOf("state", words))
        task.state = std::ranges::find(states, *word, &std::pair<std::string_view, State>::first)->second;
    if (const auto &fault = arguments.fault())
        return std::unexpected(*fault);
    if (auto names = checkNames(*json, task.state); !names)
        return std::unexpected(names.error());

    task.wish.mode = arguments.oneOf("mode", {"kexec", "bios"});
    task.wish.kernel = arguments.text("kernel");
    task.wish.initrds = arguments.list("initrds");
    task.wish.follow = arguments.oneOf("follow", {"default", "newest", "loader"});
    task.wish.cmdline = arguments.text("cmdline");
    task.wish.wholeAdd = arguments.list("add");
    task.wish.wholeRemove = arguments.list("remove");
    task.wish.panic = arguments.number("panic", "a whole number of seconds, 0 to 86400");
    task.wish.healthy = arguments.list("healthy");
    task.wish.deadline = arguments.number("deadline", "a whole number of minutes, 0 to 1440");
    task.wish.watchdog = arguments.number("watchdog", "a whole number of seconds, 0 or 30 to 600");
    task.purge = arguments.truth("purge");
    task.expect = arguments.text("expect");
    if (task.expect && !isHex(*task.expect, digestDigits))
        arguments.wrong("expect", "the digest of a plan, 64 hexadecimal digits");
    if (const auto via = arguments.oneOf("via", {"kexec", "bios", "default"}))
        task.via = oneShotFrom(*via).value_or(task.via);
    task.checkMode = arguments.truth("_ansible_check_mode");
    task.diff = arguments.truth("_ansible_diff");
    if (const auto &fault = arguments.fault())
        return std::unexpected(*fault);
    return task;
}

} // namespace warmboot
