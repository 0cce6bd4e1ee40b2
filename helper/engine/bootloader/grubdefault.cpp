// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/bootloader/grubdefault.h"

#include "engine/bootloader/grubscript.h"
#include "engine/files/readfile.h"
#include "engine/system/efivariables.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace warmboot {

namespace {

std::string platformOf(const SystemPaths &paths, const std::string &folder)
{
    if (efiBooted(paths))
        return "efi";
    return pathExists(paths(folder + "/i386-pc")) ? "pc" : "";
}

/// The part of a default before its first >, and what stands behind; a doubled one is a part of the name.
std::pair<std::string, std::string> splitDefault(const std::string &wish)
{
    std::string part;
    for (std::size_t i = 0; i < wish.size(); ++i) {
        if (wish[i] == '>') {
            if (i + 1 >= wish.size() || wish[i + 1] != '>')
                return {part, wish.substr(i + 1)};
            ++i;
        }
        part += wish[i];
    }
    return {part, {}};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number that GRUB reads in a default; nullopt: it is a title or an id. Where GRUB reads entries of the Boot
/// Loader Specification it takes a number only for one where all of it is; elsewhere the one that a text begins with.
std::optional<std::string> numberIn(const std::vector<GrubEntry> &menu, const std::string &name)
{
    const bool specified = std::ranges::any_of(menu,
                                               [](const GrubEntry &entry) { return entry.specified.has_value(); });
    const auto begin = std::min(name.find_first_not_of(" \t"), name.size());
    const auto text = name.substr(begin);
    const auto end = std::ranges::find_if_not(text, isDigit);
    const bool whole = begin == 0 && end == text.end();
    if (end == text.begin() || (specified && !whole))
        return std::nullopt;
    return text;
}

/// The entry that a default names: by number, title or id; the first when there is none such. nullptr: in doubt.
const GrubEntry *entryOf(GrubScript &script, const std::string &name)
{
    const auto &menu = script.menu();
    const auto decides = [&script](const std::string &why) {
        script.stop(GrubDoubt::Kind::Decides, why);
        return nullptr;
    };
    if (const auto text = numberIn(menu, name)) {
        if (text->size() > 1 && text->front() == '0' && (isDigit((*text)[1]) || (*text)[1] == 'x' || (*text)[1] == 'X'))
            return decides("default=" + *text); // octal, or hexadecimal
        std::size_t number = 0;
        const auto [stop, error] = std::from_chars(text->data(), text->data() + text->size(), number);
        if (error != std::errc() || number >= menu.size())
            number = 0;
        for (std::size_t k = 0; k <= number; ++k) {
            if (menu[k].doubt)
                return decides(menu[k].why);
        }
        return &menu[number];
    }
    // One whose name is in doubt may be the one that is meant.
    const auto found = std::ranges::find_if(menu, [&name](const GrubEntry &entry) {
        return !name.empty() && (entry.nameDoubt || entry.title == name || entry.id == name);
    });
    const auto &entry = found == menu.end() ? menu.front() : *found;
    return entry.doubt ? decides(entry.why) : &entry;
}

void takeSpecified(GrubScript &script, const BlsEntry &entry)
{
    const auto expanded = [&script](const std::string &text) {
        std::vector<GrubValue> values;
        for (const auto &part : splitAtBlanks(text, " \t"))
            std::ranges::move(script.variables().expand(part), std::back_inserter(values));
        return values;
    };
    const auto kernel = script.variables().expand(entry.linux);
    if (kernel.size() != 1 || kernel.front().doubt) {
        script.stop(GrubDoubt::Kind::Decides, "linux " + entry.linux);
        return;
    }
    script.kernel = kernel.front().text;
    for (const auto &initrd : expanded(entry.initrds)) {
        if (initrd.doubt)
            script.stop(GrubDoubt::Kind::Decides, "initrd " + entry.initrds);
        script.initrds.push_back(initrd.text);
    }
    script.takeCmdline(expanded(entry.options), "options " + entry.options);
}

std::string fileOf(GrubScript &script, const std::string &path)
{
    auto found = script.files().find(path);
    if (!found)
        script.stop(GrubDoubt::Kind::File, path);
    return std::move(found).value_or(std::string());
}

/// Fills the script with what it starts; its doubt() tells why not.
std::string chooseEntry(GrubScript &script, const std::string &folder)
{
    const auto &variables = script.variables();
    if (variables.inDoubt("default")) {
        script.stop(GrubDoubt::Kind::Decides, variables.whyInDoubt("default"));
        return {};
    }
    auto wish = variables.value("default");
    if (wish.empty())
        wish = "0";
    while (!script.doubt()) {
        if (script.menu().empty()) {
            script.stop(GrubDoubt::Kind::Empty, folder + "/grub.cfg");
            return {};
        }
        const auto [part, rest] = splitDefault(wish);
        const auto *found = entryOf(script, part);
        if (!found)
            return {};
        const auto entry = *found;
        if (!entry.submenu) {
            if (entry.specified)
                takeSpecified(script, *entry.specified);
            else
                script.runBody(entry.body, true);
            return entry.title;
        }
        wish = rest;
        script.runBody(entry.body, false);
    }
    return {};
}

} // namespace

std::expected<GrubChoice, GrubDoubt> grubDefault(const SystemPaths &paths, const std::string &folder)
{
    GrubScript script(paths, folder, platformOf(paths, folder));
    script.run();
    GrubChoice choice;
    if (!script.doubt())
        choice.title = chooseEntry(script, folder);
    if (!script.doubt() && (script.kernel.empty() || script.startsOther))
        script.stop(GrubDoubt::Kind::NoLinux, choice.title);
    if (!script.doubt()) {
        choice.kernel = fileOf(script, script.kernel);
        for (const auto &initrd : script.initrds)
            choice.initrds.push_back(fileOf(script, initrd));
        choice.knownCmdline = script.knownCmdline;
        if (!script.cmdlineInDoubt)
            choice.cmdline = script.cmdline;
    }
    if (script.doubt())
        return std::unexpected(*script.doubt());
    return choice;
}

} // namespace warmboot
