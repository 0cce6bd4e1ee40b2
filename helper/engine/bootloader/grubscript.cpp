// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/grubscript.h"

#include "engine/files/readfile.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace warmboot {

namespace {

bool isOneOf(const GrubWord &word, std::initializer_list<std::string_view> texts)
{
    return word.kind == GrubWord::Kind::Text && std::ranges::contains(texts, std::string_view(word.text));
}

bool isOneOf(const std::string &word, std::initializer_list<std::string_view> texts)
{
    return std::ranges::contains(texts, std::string_view(word));
}

bool endsCommand(const GrubWord &word)
{
    return word.kind != GrubWord::Kind::Text || word.is("}");
}

/// As in grubenv.
std::string unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        if (i < text.size())
            result += text[i];
    }
    return result;
}

/// regexp says which of its groups is for a variable: 1:name
std::string afterNumber(const std::string &text)
{
    const auto digits = text.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string::npos && text[digits] == ':' ? text.substr(digits + 1) : text;
}

/// Outside an entry these start something before the menu is shown, or put entries into it that we do not read.
bool startsElsewhere(const std::vector<GrubValue> &words)
{
    const auto &name = words.front().text;
    if (name == "fwsetup" && words.size() > 1 && words[1].text == "--is-supported") // grub-mkconfig asks so
        return false;
    constexpr auto families = std::to_array<std::string_view>({"linux", "legacy_", "syslinux_", "extract_"});
    return isOneOf(name, {"uki", "boot", "normal", "normal_exit", "exit", "halt", "reboot", "fwsetup", "chainloader"})
        || std::ranges::any_of(families, [&name](std::string_view family) { return name.starts_with(family); });
}

constexpr int deepest = 50;
constexpr int mostSteps = 20000;
constexpr int mostNested = 8;
constexpr std::size_t longestValue = 4096; // a value that is doubled by line after line would fill the memory

} // namespace

GrubScript::GrubScript(const SystemPaths &paths, std::string folder, std::string platform)
    : m_paths(paths)
    , m_folder(std::move(folder))
    , m_variables(std::move(platform))
    , m_files(paths, m_folder)
{
    m_variables.set("prefix", m_folder);
    m_variables.set("config_directory", m_folder);
}

void GrubScript::run()
{
    const auto config = m_folder + "/grub.cfg";
    const auto text = readFile(m_paths(config));
    if (!text) {
        stop(GrubDoubt::Kind::Unreadable, config);
        return;
    }
    appendGrubWords(*text, m_words);
    const auto end = carryOut(0, How::Yes);
    if (!m_doubt && m_words[end].kind != GrubWord::Kind::Finish)
        decides(config);
}

void GrubScript::runBody(std::size_t body, bool entry)
{
    m_inside = entry;
    if (entry)
        m_finished = false;
    else
        m_menu.clear();
    carryOut(body, How::Yes);
}

void GrubScript::stop(GrubDoubt::Kind kind, std::string text)
{
    if (m_doubt)
        return;
    constexpr std::size_t most = 200;
    std::ranges::replace_if(text, [](unsigned char c) { return c < 0x20; }, ' ');
    m_doubt = {kind, text.substr(0, most)};
}

std::string GrubScript::asWritten(std::size_t first, std::size_t end) const
{
    std::string text;
    for (std::size_t i = first; i < std::min(end, m_words.size()); ++i) {
        if (i > first)
            text += ' ';
        text += m_words[i].kind == GrubWord::Kind::Separator ? "\n" : m_words[i].text;
    }
    return text;
}

std::size_t GrubScript::expect(std::size_t at, std::string_view word)
{
    if (m_doubt)
        return at;
    if (m_words[at].is(word))
        return at + 1;
    decides(m_words[at].kind == GrubWord::Kind::Finish          ? std::string(word)
                : m_words[at].kind == GrubWord::Kind::Separator ? "\n"
                                                                : m_words[at].text);
    return at;
}

/// Returns the place of the word that ends the list.
std::size_t GrubScript::carryOut(std::size_t at, How how)
{
    if (++m_depth > deepest)
        decides(m_folder + "/grub.cfg");
    while (!m_doubt) {
        const auto &word = m_words[at];
        if (word.kind == GrubWord::Kind::Separator)
            ++at;
        else if (word.kind == GrubWord::Kind::Finish
                 || isOneOf(word, {"}", "then", "elif", "else", "fi", "do", "done"}))
            break;
        else
            at = command(at, how);
    }
    --m_depth;
    return at;
}

std::size_t GrubScript::command(std::size_t at, How how)
{
    const auto word = m_words[at];
    if (word.is("if"))
        return ifCommand(at, how);
    if (isOneOf(word, {"for", "while", "until"}))
        return loop(at, how);
    if (word.is("function"))
        return function(at, how);
    if (isOneOf(word, {"menuentry", "submenu", "hiddenentry"}))
        return entry(at, how);
    auto end = at;
    while (!endsCommand(m_words[end]))
        ++end;
    if (how != How::No)
        simple(at, end, how);
    return end;
}

std::size_t GrubScript::ifCommand(std::size_t at, How how)
{
    auto rest = how; // of what no branch has taken yet
    do {
        const auto condition = ++at;
        at = carryOut(at, rest);
        const auto yes = rest == How::No ? Truth::No : m_status;
        if (yes == Truth::Doubt)
            m_doubtful = asWritten(condition, at - 1);
        const auto open = rest == How::No ? How::No : How::Perhaps;
        const auto branch = yes == Truth::Yes ? rest : yes == Truth::No ? How::No : open;
        rest = yes == Truth::Yes ? How::No : yes == Truth::No ? rest : open;
        at = expect(at, "then");
        at = carryOut(at, branch);
    } while (!m_doubt && m_words[at].is("elif"));
    if (!m_doubt && m_words[at].is("else"))
        at = carryOut(at + 1, rest);
    m_status = Truth::Doubt;
    return expect(at, "fi");
}

std::size_t GrubScript::loop(std::size_t at, How how)
{
    if (how != How::No)
        m_doubtful = asWritten(at, at + 4);
    const auto perhaps = how == How::No ? How::No : How::Perhaps;
    const bool list = m_words[at].is("for");
    if (list && how != How::No && isGrubName(m_words[at + 1].text))
        assign(m_words[at + 1].text, {{}, true}, How::Perhaps);
    for (++at; list && m_words[at].kind == GrubWord::Kind::Text;)
        ++at;
    at = carryOut(at, perhaps);
    at = expect(at, "do");
    at = carryOut(at, perhaps);
    m_status = Truth::Doubt;
    return expect(at, "done");
}

std::size_t GrubScript::function(std::size_t at, How how)
{
    const auto &name = m_words[at + 1]; // a Finish is behind every word
    const auto key = name.kind == GrubWord::Kind::Text ? name.text : std::string();
    at = name.kind == GrubWord::Kind::Finish ? at + 1 : at + 2;
    while (m_words[at].kind == GrubWord::Kind::Separator)
        ++at;
    at = expect(at, "{");
    if (how != How::No)
        m_functions[key] = at;
    at = carryOut(at, How::No);
    return expect(at, "}");
}

std::size_t GrubScript::entry(std::size_t at, How how)
{
    const auto first = at;
    for (++at; !m_words[at].is("{"); ++at) {
        if (m_words[at].kind != GrubWord::Kind::Text)
            return at;
    }
    if (how != How::No)
        addEntry(first, at, at + 1, how);
    at = carryOut(at + 1, How::No);
    return expect(at, "}");
}

GrubValue GrubScript::firstOf(const std::string &written) const
{
    const auto values = m_variables.expand(written);
    return values.empty() ? GrubValue{} : values.front();
}

void GrubScript::addEntry(std::size_t first, std::size_t end, std::size_t body, How how)
{
    GrubEntry entry;
    entry.submenu = m_words[first].is("submenu");
    entry.body = body;
    for (auto i = first + 1; i < end; ++i) {
        constexpr std::string_view option = "--id=";
        const auto &text = m_words[i].text;
        if (text.starts_with(option)
            || (isOneOf(text, {"$menuentry_id_option", "${menuentry_id_option}", "--id"}) && i + 1 < end)) {
            const auto value = text.starts_with(option) ? firstOf(text.substr(option.size()))
                                                        : firstOf(m_words[++i].text);
            entry.id = value.text;
            entry.nameDoubt = entry.nameDoubt || value.doubt;
        } else if (isOneOf(text, {"--class", "--users", "--hotkey", "--source"})) {
            ++i;
        } else if (!text.starts_with("--") && entry.title.empty()) {
            const auto value = firstOf(text);
            entry.title = value.text;
            entry.nameDoubt = entry.nameDoubt || value.doubt;
        }
    }
    entry.doubt = entry.nameDoubt || how == How::Perhaps;
    entry.why = how == How::Perhaps ? m_doubtful : asWritten(first, end);
    m_menu.push_back(std::move(entry));
}

void GrubScript::addSpecified(How how)
{
    const std::string folder = "/boot/loader/entries/";
    std::vector<BlsEntry> entries;
    for (const auto &name : listFolder(m_paths(folder))) {
        constexpr std::string_view ending = ".conf";
        if (name.ends_with(ending) && !name.starts_with('.'))
            entries.push_back(blsEntryFrom(readFile(m_paths(folder + name)).value_or(""),
                                           name.substr(0, name.size() - ending.size())));
    }
    sortAsGrubDoes(entries);
    for (auto &specified : entries) {
        if (specified.linux.empty())
            continue;
        GrubEntry entry;
        entry.title = specified.title;
        entry.id = specified.id;
        entry.doubt = how == How::Perhaps;
        entry.why = m_doubtful;
        entry.specified = std::move(specified);
        m_menu.push_back(std::move(entry));
    }
}

Truth GrubScript::fileTest(const std::string &path, bool filled) const
{
    // Beside grub.cfg we know; what lies elsewhere, only where we find it.
    if (path.starts_with(m_folder + "/"))
        return (filled ? m_files.isFilled(path) : m_files.isThere(path)) ? Truth::Yes : Truth::No;
    return m_files.find(path) ? Truth::Yes : Truth::Doubt;
}

void GrubScript::simple(std::size_t first, std::size_t end, How how)
{
    if (m_finished)
        return;
    if (++m_steps > mostSteps)
        decides(m_folder + "/grub.cfg");
    std::vector<GrubValue> words;
    for (auto i = first; i < end; ++i)
        std::ranges::move(m_variables.expand(m_words[i].text), std::back_inserter(words));
    m_command = asWritten(first, end);
    m_status = Truth::Doubt;
    bool negated = false;
    while (!words.empty() && words.front().text == "!") {
        words.erase(words.begin());
        negated = !negated;
    }
    if (words.empty() || m_doubt)
        return;
    named(words, how);
    if (negated)
        m_status = !m_status;
}

void GrubScript::named(const std::vector<GrubValue> &words, How how)
{
    const auto &name = words.front().text;
    const auto equals = name.find('=');
    if (const auto called = m_functions.find(name); called != m_functions.end()) {
        if (++m_nested > mostNested)
            decides(name);
        carryOut(called->second, how);
        --m_nested;
    } else if (name == "set" || (equals != std::string::npos && isGrubName(name.substr(0, equals)))) {
        set(words, how);
    } else if (name == "unset" && words.size() > 1) {
        assign(words[1].text, {}, how);
    } else if (name == "load_env") {
        loadEnvironment(words, how);
    } else if (isOneOf(name, {"source", ".", "configfile"})) {
        readMore(words, how);
    } else if (name == "blscfg") {
        addSpecified(how);
    } else if (name == "[" || name == "test") {
        std::vector<GrubValue> arguments(words.begin() + 1, words.end());
        if (name == "[" && !arguments.empty() && arguments.back().text == "]")
            arguments.pop_back();
        m_status = grubTest(arguments, [this](const std::string &path, bool filled) { return fileTest(path, filled); });
    } else if (isOneOf(name, {"eval", "return", "break", "continue"})) {
        decides(m_command);
    } else if (name == "read" && words.size() > 1) {
        assign(words[1].text, {{}, true}, how);
    } else if (name == "true" || name == "false") {
        m_status = name == "true" ? Truth::Yes : Truth::No;
    } else if (m_inside) {
        inEntry(words, how);
    } else if (startsElsewhere(words)) {
        decides(how == How::Perhaps ? m_doubtful : m_command);
    } else {
        noteFound(words, how);
    }
}

void GrubScript::takeCmdline(std::span<const GrubValue> words, const std::string &why)
{
    cmdline.clear();
    knownCmdline.clear();
    for (const auto &word : words) {
        cmdline += (cmdline.empty() ? "" : " ") + word.text;
        if (!word.doubt) {
            knownCmdline += (knownCmdline.empty() ? "" : " ") + word.text;
            continue;
        }
        cmdlineInDoubt = true;
        // Which system it starts must be known.
        constexpr auto keys = std::to_array<std::string_view>({"root=", "rootflags=", "ostree="});
        if (std::ranges::any_of(keys, [&word](std::string_view key) { return word.text.starts_with(key); }))
            decides(why);
    }
}

/// What counts in an entry only.
void GrubScript::inEntry(const std::vector<GrubValue> &words, How how)
{
    const auto &name = words.front().text;
    const auto &open = how == How::Perhaps ? m_doubtful : m_command;
    if (isOneOf(name, {"linux", "linux16", "linuxefi"})) {
        if (how == How::Perhaps || words.size() < 2 || words[1].doubt) {
            decides(open);
            return;
        }
        kernel = words[1].text;
        takeCmdline(std::span(words).subspan(2), m_command);
    } else if (isOneOf(name, {"initrd", "initrd16", "initrdefi"})) {
        initrds.clear();
        for (std::size_t i = 1; i < words.size(); ++i) {
            if (how == How::Perhaps || words[i].doubt) {
                decides(open);
                return;
            }
            initrds.push_back(words[i].text);
        }
    } else if (isOneOf(name,
                       {"chainloader",
                        "multiboot",
                        "multiboot2",
                        "module",
                        "module2",
                        "xen_hypervisor",
                        "xen_module",
                        "exit",
                        "halt",
                        "reboot",
                        "fwsetup",
                        "kfreebsd",
                        "knetbsd",
                        "kopenbsd"})) {
        startsOther = true;
    } else {
        noteFound(words, how);
    }
}

void GrubScript::set(const std::vector<GrubValue> &words, How how)
{
    m_status = Truth::Yes;
    GrubValue whole;
    for (std::size_t i = words.front().text == "set" ? 1 : 0; i < words.size(); ++i) {
        whole.text += (whole.text.empty() ? "" : " ") + words[i].text;
        whole.doubt = whole.doubt || words[i].doubt;
    }
    const auto equals = whole.text.find('=');
    const auto name = whole.text.substr(0, equals);
    if (equals != std::string::npos && isGrubName(name))
        assign(name, {whole.text.substr(equals + 1), whole.doubt}, how);
}

void GrubScript::assign(const std::string &name, const GrubValue &value, How how)
{
    const bool perhaps = how == How::Perhaps;
    const bool known = !value.doubt && value.text.size() <= longestValue;
    if (perhaps && known && !m_variables.inDoubt(name) && m_variables.value(name) == value.text)
        return;
    if (perhaps || !known)
        m_variables.doubt(name, perhaps ? m_doubtful : m_command);
    else
        m_variables.set(name, value.text);
}

void GrubScript::loadEnvironment(const std::vector<GrubValue> &words, How how)
{
    std::optional<std::string> file = m_folder + "/grubenv";
    for (std::size_t i = 1; i < words.size(); ++i) {
        constexpr std::string_view option = "--file=";
        if (isOneOf(words[i].text, {"-f", "--file"})) {
            ++i;
            file = i < words.size() && !words[i].doubt ? std::optional(words[i].text) : std::nullopt;
        } else if (words[i].text.starts_with(option)) {
            file = words[i].doubt ? std::nullopt : std::optional(words[i].text.substr(option.size()));
        }
    }
    if (file && !file->starts_with(m_folder + "/"))
        file = m_files.find(*file);
    if (!file) {
        decides(m_command);
        return;
    }
    for (const auto &line : splitLines(readFile(m_paths(*file)).value_or(""))) {
        const auto equals = line.find('=');
        const auto name = line.substr(0, equals);
        if (equals == std::string::npos || !isGrubName(name))
            continue;
        m_command = m_paths(*file);
        // The block itself lies elsewhere on the disk, where only GRUB's own tools look.
        if (name == "env_block")
            decides(line);
        assign(name, {unescaped(std::string_view(line).substr(equals + 1))}, how);
    }
}

/// Where a script reads another one.
void GrubScript::readMore(const std::vector<GrubValue> &words, How how)
{
    const bool instead = words.front().text == "configfile";
    std::optional<std::string> path;
    if (words.size() > 1 && !words[1].doubt)
        path = words[1].text.starts_with(m_folder + "/") ? words[1].text : m_files.find(words[1].text);
    if (!path || ++m_nested > mostNested) {
        decides(m_command);
        return;
    }
    // A file that is not there is an error that GRUB passes over.
    const auto text = m_files.isThere(*path) ? readFile(m_paths(*path)) : std::nullopt;
    if (text) {
        if (how == How::Perhaps && instead)
            decides(m_doubtful);
        const auto begin = m_words.size();
        appendGrubWords(*text, m_words);
        const auto end = carryOut(begin, how);
        if (!m_doubt && m_words[end].kind != GrubWord::Kind::Finish)
            decides(*path);
    }
    --m_nested;
    m_finished = m_finished || instead;
}

/// What search, probe, regexp and smbios find only GRUB sees.
void GrubScript::noteFound(const std::vector<GrubValue> &words, How how)
{
    constexpr std::string_view option = "--set=";
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto &text = words[i].text;
        if (text.starts_with(option))
            assign(afterNumber(text.substr(option.size())), {{}, true}, how);
        else if (isOneOf(text, {"--set", "-s"}) && i + 1 < words.size() && isGrubName(afterNumber(words[i + 1].text)))
            assign(afterNumber(words[i + 1].text), {{}, true}, how);
    }
}

} // namespace warmboot
