// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/files/filedescriptor.h"
#include "engine/system/systempaths.h"
#include "protocol/entry.h"
#include "protocol/error.h"

#include <string>
#include <string_view>
#include <utility>

namespace warmboot {

/// An open folder, in which all work goes by name relative to its descriptor: nobody can swap a
/// parent between a check and a write. Never follows a link in a name.
class Folder
{
public:
    /// A folder of the machine. Below another root than "/" no link leads out of that, as in a chroot.
    [[nodiscard]] static Result<Folder> open(const SystemPaths &paths, std::string_view path);

    /// Creates a new file or link with owner, permissions and (if not 0) modification time, synced.
    /// Fails when the name exists.
    [[nodiscard]] Result<void> create(const std::string &name, const Entry &entry) const;
    /// Replaces or creates a file of ours: beside it, synced, renamed, folder synced.
    [[nodiscard]] Result<void> writeDurably(const std::string &name, std::string_view content, unsigned mode) const;
    [[nodiscard]] Result<void> makeFolder(const std::string &name, const Entry &entry) const;
    /// Unless there is one, or something else of that name.
    [[nodiscard]] Result<void> ensureFolder(const std::string &name, unsigned mode) const;
    /// Gives an existing folder owner and permissions.
    [[nodiscard]] Result<void> dressFolder(const std::string &name, const Entry &entry) const;
    [[nodiscard]] Result<void> rename(const std::string &from, const std::string &to) const;
    /// A second name for the same file (or link); an existing one of that name goes first.
    [[nodiscard]] Result<void> link(const std::string &from, const std::string &to) const;
    [[nodiscard]] Result<void> remove(const std::string &name) const; ///< gone already is success
    [[nodiscard]] Result<void>
    removeFolder(const std::string &name) const; ///< gone already is success; not empty fails
    [[nodiscard]] Result<void> sync() const;
    [[nodiscard]] bool has(const std::string &name) const;
    /// Not valid when it cannot be opened; errno says why.
    [[nodiscard]] FileDescriptor openFile(const std::string &name, int flags, unsigned mode = 0) const;

private:
    Folder(FileDescriptor fd, std::string path);
    [[nodiscard]] std::string full(const std::string &name) const;

    FileDescriptor m_fd;
    std::string m_path; ///< for messages only
};

/// The folder that an absolute path is in, and its name there.
[[nodiscard]] std::pair<std::string, std::string> splitPath(std::string_view path);

/// mkdir -p below the root prefix.
[[nodiscard]] Result<void> makeFolders(const SystemPaths &paths, const std::string &path, unsigned mode);
/// Below the root prefix too, for what does no harm when it stays.
void removeIfPossible(const SystemPaths &paths, std::string_view file);
void removeFolderIfEmpty(const SystemPaths &paths, std::string_view folder);

} // namespace warmboot
