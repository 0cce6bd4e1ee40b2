// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/checks/hardwaretable.h"

#include "engine/files/readfile.h"
#include "engine/kernel/commandline.h"
#include "hardware/knownhardware.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace warmboot {

namespace {

using Match = HardwareEntry::Match;
using Trouble = HardwareEntry::Trouble;

template<typename T>
struct Word
{
    std::string_view text;
    T value;
};

constexpr auto matches = std::to_array<Word<Match>>(
    {{"driver ", Match::Driver}, {"vendor ", Match::Vendor}, {"product ", Match::Product}, {"board ", Match::Board}});
constexpr auto severities = std::to_array<Word<Outcome>>(
    {{"bad", Outcome::Bad}, {"warning", Outcome::Warning}, {"none", Outcome::Good}});
constexpr auto troubles = std::to_array<Word<Trouble>>({{"display", Trouble::Display},
                                                        {"network", Trouble::Network},
                                                        {"storage", Trouble::Storage},
                                                        {"interrupts", Trouble::Interrupts},
                                                        {"machine", Trouble::Machine}});

template<typename T, std::size_t N>
std::optional<T> valueOf(const std::array<Word<T>, N> &words, std::string_view text)
{
    const auto found = std::ranges::find(words, text, &Word<T>::text);
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

template<typename T, std::size_t N>
std::string listed(const std::array<Word<T>, N> &words)
{
    std::string text;
    for (const auto &word : words)
        text.append(text.empty() ? "" : ", ").append(word.text);
    return text;
}

/// One file, section by section.
class Reader
{
public:
    Reader(std::string path, HardwareTable &table)
        : m_path(std::move(path))
        , m_table(table)
    {
    }

    void read(const std::string &line)
    {
        ++m_number;
        if (line.empty() || line.starts_with('#'))
            return;
        if (line.starts_with('['))
            begin(line);
        else if (const auto equals = line.find('='); equals == std::string::npos || equals == 0)
            fault("hardware-line", {{"text", line}}, m_number);
        else if (!m_inSection)
            fault("hardware-outside", {{"text", line}}, m_number);
        else
            take(line.substr(0, equals), line.substr(equals + 1));
    }

    /// The section that ends here counts if it is whole.
    void end()
    {
        if (!m_inSection || m_spoilt)
            return;
        const bool quiet = m_keys.contains("severity") && m_entry.severity == Outcome::Good;
        for (const auto *key : {"severity", "trouble", "text", "source"}) {
            if (!m_keys.contains(key) && !quiet) {
                fault("hardware-incomplete", {{"key", key}}, m_begin);
                return;
            }
        }
        std::erase_if(m_table.entries, [this](const HardwareEntry &entry) {
            return entry.match == m_entry.match && entry.name == m_entry.name;
        });
        m_table.entries.push_back(m_entry);
    }

private:
    void fault(SentenceCode code, std::map<std::string, std::string> args, int line)
    {
        args["path"] = m_path;
        args["line"] = std::to_string(line);
        m_table.faults.push_back(say(code, std::move(args)));
    }

    void spoil(SentenceCode code, std::map<std::string, std::string> args)
    {
        m_spoilt = true;
        fault(code, std::move(args), m_number);
    }

    void begin(const std::string &line)
    {
        end();
        m_begin = m_number;
        m_inSection = true;
        m_spoilt = false;
        m_keys.clear();
        m_entry = {};
        for (const auto &[word, match] : matches) {
            if (!line.starts_with("[" + std::string(word)) || !line.ends_with(']'))
                continue;
            m_entry.match = match;
            m_entry.name = line.substr(word.size() + 1, line.size() - word.size() - 2);
        }
        if (m_entry.name.empty() || m_entry.name.contains('/')) // a driver's is a part of paths
            spoil("hardware-section", {{"text", line}});
    }

    void take(const std::string &key, const std::string &value)
    {
        if (m_keys[key]++ > 0) {
            spoil("hardware-twice", {{"key", key}});
            return;
        }
        const auto wrong = [&](const std::string &wanted) {
            spoil("hardware-value", {{"key", key}, {"text", value}, {"wanted", wanted}});
        };
        if (key == "severity") {
            const auto severity = valueOf(severities, value);
            m_entry.severity = severity.value_or(Outcome::Warning);
            if (!severity)
                wrong(listed(severities));
        } else if (key == "trouble") {
            const auto trouble = valueOf(troubles, value);
            m_entry.trouble = trouble.value_or(Trouble::Machine);
            if (!trouble)
                wrong(listed(troubles));
        } else if (key == "text") {
            m_entry.text = value;
            if (value.empty())
                wrong("a sentence");
        } else if (key == "flag") {
            m_entry.flag = value;
            if (cmdlineWords(value).size() != 1 || value.contains(' '))
                wrong("nomodeset");
        } else if (key == "source") {
            m_entry.source = value;
            if ((!value.starts_with("https://") && !value.starts_with("http://")) || value.contains(' '))
                wrong("https://…");
        } else {
            spoil("hardware-key", {{"key", key}});
        }
    }

    std::string m_path;
    HardwareTable &m_table;
    int m_number = 0; ///< of the line
    int m_begin = 0; ///< of the section's first line
    bool m_inSection = false;
    bool m_spoilt = false; ///< the section does not count
    std::map<std::string, int> m_keys; ///< that were there
    HardwareEntry m_entry;
};

} // namespace

void readHardware(std::string_view text, const std::string &path, HardwareTable &table)
{
    Reader reader(path, table);
    for (const auto &line : splitLines(std::string(text)))
        reader.read(line);
    reader.end();
}

HardwareTable readHardwareTable(const SystemPaths &paths)
{
    HardwareTable table;
    readHardware(knownHardware(), "known.hardware", table);
    for (const auto &name : listFolder(paths(hardwareFolder))) {
        if (!name.ends_with(".hardware") || name.starts_with('.'))
            continue;
        table.extended = true;
        const auto path = hardwareFolder + name;
        if (const auto text = readFile(paths(path)))
            readHardware(*text, path, table);
        else
            table.faults.push_back(say("hardware-unreadable", {{"path", path}}));
    }
    return table;
}

} // namespace warmboot
