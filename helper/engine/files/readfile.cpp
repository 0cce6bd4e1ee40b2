// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/readfile.h"

#include "engine/files/filedescriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <deque>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace warmboot {

namespace {

/// Reads up to most bytes; nullopt on an error.
std::optional<std::string> readAll(int fd, std::size_t most)
{
    std::string content;
    std::array<char, 65536> buffer{};
    while (content.size() < most) {
        const auto count = ::read(fd, buffer.data(), std::min(buffer.size(), most - content.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        content.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return content;
}

std::optional<std::string> readLink(const std::string &path)
{
    std::string target(4096, '\0');
    const auto size = ::readlink(path.c_str(), target.data(), target.size());
    if (size < 0)
        return std::nullopt;
    target.resize(static_cast<std::size_t>(size));
    return target;
}

} // namespace

std::optional<std::string> readFile(const std::string &path, std::size_t most)
{
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat info{};
    if (!fd.valid() || ::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
    return readAll(fd.get(), most);
}

std::optional<std::string> readPart(const std::string &path, std::uint64_t offset, std::size_t most)
{
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat info{};
    if (!fd.valid() || ::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode)
        || ::lseek(fd.get(), static_cast<off_t>(offset), SEEK_SET) < 0)
        return std::nullopt;
    return readAll(fd.get(), most);
}

std::string readLine(const std::string &path)
{
    auto content = readFile(path).value_or("");
    content.resize(std::min(content.find('\n'), content.size()));
    return content;
}

std::vector<std::string> splitLines(const std::string &text)
{
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string_view trimmed(std::string_view text, std::string_view blanks)
{
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

Result<Entry> readEntry(const std::string &path)
{
    struct stat info{};
    if (::lstat(path.c_str(), &info) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Entry{};
        return failErrno("cannot-read", path, errno);
    }
    Entry entry;
    entry.uid = info.st_uid;
    entry.gid = info.st_gid;
    if (S_ISLNK(info.st_mode)) {
        entry.kind = Entry::Kind::Link;
        const auto target = readLink(path);
        if (!target)
            return failErrno("cannot-read", path, errno);
        entry.content = *target;
        return entry;
    }
    entry.mode = info.st_mode & 07777U;
    if (S_ISDIR(info.st_mode)) {
        entry.kind = Entry::Kind::Directory;
        return entry;
    }
    if (!S_ISREG(info.st_mode)) {
        entry.kind = Entry::Kind::Other;
        return entry;
    }
    entry.kind = Entry::Kind::File;
    entry.mtimeNs = info.st_mtim.tv_sec * std::int64_t{1'000'000'000} + info.st_mtim.tv_nsec;
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    if (!fd.valid())
        return failErrno("cannot-read", path, errno);
    const auto content = readAll(fd.get(), maxTextFile + 1);
    if (!content)
        return failErrno("cannot-read", path, errno);
    if (content->size() > maxTextFile)
        return fail(ErrorKind::Refused, say("file-too-large", {{"path", path}}));
    entry.content = *content;
    return entry;
}

std::vector<std::string> listFolder(const std::string &path)
{
    std::vector<std::string> names;
    const auto close = [](DIR *dir) { ::closedir(dir); };
    const std::unique_ptr<DIR, decltype(close)> dir(::opendir(path.c_str()), close);
    if (!dir)
        return names;
    while (const auto *item = ::readdir(dir.get())) { // NOLINT(concurrency-mt-unsafe): one thread
        const std::string name = item->d_name; // NOLINT(cppcoreguidelines-pro-bounds-array-to-pointer-decay)
        if (name != "." && name != "..")
            names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
}

bool pathExists(const std::string &path)
{
    struct stat info{};
    return ::lstat(path.c_str(), &info) == 0;
}

bool mayNotRead(const std::string &path)
{
    return ::faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) != 0 && errno == EACCES;
}

std::optional<std::string> resolveInRoot(const SystemPaths &paths, const std::string &path)
{
    std::deque<std::string> pending;
    const auto queue = [&pending](const std::string &text) {
        std::vector<std::string> parts;
        std::size_t begin = 0;
        while (begin <= text.size()) {
            const auto end = std::min(text.find('/', begin), text.size());
            parts.push_back(text.substr(begin, end - begin));
            begin = end + 1;
        }
        pending.insert(pending.begin(), parts.begin(), parts.end());
    };
    queue(path);
    std::string resolved;
    constexpr int mostLinks = 40;
    int links = 0;
    while (!pending.empty()) {
        const auto part = pending.front();
        pending.pop_front();
        if (part.empty() || part == ".")
            continue;
        if (part == "..") {
            resolved.resize(std::min(resolved.rfind('/'), resolved.size()));
            continue;
        }
        auto candidate = resolved;
        candidate.append("/").append(part);
        struct stat info{};
        if (::lstat(paths(candidate).c_str(), &info) != 0)
            return std::nullopt;
        if (!S_ISLNK(info.st_mode)) {
            resolved = candidate;
            continue;
        }
        const auto target = readLink(paths(candidate));
        if (!target)
            return std::nullopt;
        if (++links > mostLinks) {
            errno = ELOOP;
            return std::nullopt;
        }
        if (target->starts_with('/'))
            resolved.clear();
        queue(*target);
    }
    return resolved.empty() ? "/" : resolved;
}

} // namespace warmboot
