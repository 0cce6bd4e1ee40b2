// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/bootloader/blsentry.h"
#include "engine/bootloader/bootfiles.h"
#include "engine/bootloader/grubdefault.h"
#include "engine/bootloader/grubtest.h"
#include "engine/bootloader/grubvariables.h"
#include "engine/bootloader/grubwords.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace warmboot {

/// One line of a menu.
struct GrubEntry
{
    bool submenu = false;
    std::optional<BlsEntry> specified; ///< of the Boot Loader Specification; otherwise its words begin at body
    std::string title;
    std::string id;
    std::size_t body = 0;
    bool doubt = false; ///< whether it is in the menu at all, or what it is called
    bool nameDoubt = false; ///< what it is called
    std::string why; ///< of the doubt
};

/// Carries the commands of a script out. What it does not know leaves the values that depend on it in doubt; what
/// leaves everything open ends it (doubt() is set).
class GrubScript
{
public:
    GrubScript(const SystemPaths &paths, std::string folder, std::string platform);

    void run(); ///< grub.cfg in that folder, with its menu
    void runBody(std::size_t body, bool entry); ///< of a submenu, into a new menu; of an entry

    [[nodiscard]] const std::vector<GrubEntry> &menu() const { return m_menu; }
    [[nodiscard]] const GrubVariables &variables() const { return m_variables; }
    [[nodiscard]] const BootFiles &files() const { return m_files; }
    [[nodiscard]] const std::optional<GrubDoubt> &doubt() const { return m_doubt; }
    void stop(GrubDoubt::Kind kind, std::string text);
    /// Of the entry that is started. why: told where a word in doubt says which system that is.
    void takeCmdline(std::span<const GrubValue> words, const std::string &why);

    // Of the entry that was run: paths as it names them.
    std::string kernel;
    std::vector<std::string> initrds;
    std::string cmdline;
    std::string knownCmdline; ///< the words that are in no doubt
    bool cmdlineInDoubt = false;
    bool startsOther = false; ///< something else than Linux

private:
    /// Is what is read carried out?
    enum class How { No, Yes, Perhaps };

    std::size_t carryOut(std::size_t at, How how);
    std::size_t command(std::size_t at, How how);
    std::size_t ifCommand(std::size_t at, How how);
    std::size_t loop(std::size_t at, How how);
    std::size_t function(std::size_t at, How how);
    std::size_t entry(std::size_t at, How how);
    void addEntry(std::size_t first, std::size_t end, std::size_t body, How how);
    [[nodiscard]] GrubValue firstOf(const std::string &written) const;
    void addSpecified(How how);
    void simple(std::size_t first, std::size_t end, How how);
    void named(const std::vector<GrubValue> &words, How how);
    void inEntry(const std::vector<GrubValue> &words, How how);
    void set(const std::vector<GrubValue> &words, How how);
    void assign(const std::string &name, const GrubValue &value, How how);
    void loadEnvironment(const std::vector<GrubValue> &words, How how);
    void readMore(const std::vector<GrubValue> &words, How how);
    void noteFound(const std::vector<GrubValue> &words, How how);
    [[nodiscard]] Truth fileTest(const std::string &path, bool filled) const;

    [[nodiscard]] std::size_t expect(std::size_t at, std::string_view word);
    [[nodiscard]] std::string asWritten(std::size_t first, std::size_t end) const;
    void decides(std::string text) { stop(GrubDoubt::Kind::Decides, std::move(text)); }

    SystemPaths m_paths;
    std::string m_folder;
    GrubVariables m_variables;
    BootFiles m_files;
    std::vector<GrubWord> m_words;
    std::vector<GrubEntry> m_menu;
    std::map<std::string, std::size_t> m_functions;
    Truth m_status = Truth::Doubt; ///< how the last command ended
    std::string m_command; ///< that is carried out, as it is written
    std::string m_doubtful; ///< the condition that was last in doubt
    std::optional<GrubDoubt> m_doubt;
    bool m_inside = false; ///< an entry
    bool m_finished = false; ///< another configuration has taken over
    int m_depth = 0;
    int m_nested = 0;
    int m_steps = 0;
};

} // namespace warmboot
