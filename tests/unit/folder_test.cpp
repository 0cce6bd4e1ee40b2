// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/files/folder.h"
#include "engine/files/readfile.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <vector>

using namespace warmboot;

TEST_CASE("A new file has the permissions of its entry whatever the umask")
{
    test::Machine machine;
    const auto folder = Folder::open(machine.system.paths, "/etc");
    REQUIRE(folder.has_value());
    const auto old = ::umask(0077);
    const Entry wanted{.kind = Entry::Kind::File,
                       .mode = 0755,
                       .uid = machine.system.uid,
                       .gid = machine.system.gid,
                       .mtimeNs = 1234567890,
                       .content = "x"};
    CHECK(folder->create("file", wanted).has_value());
    CHECK(makeFolders(machine.system.paths, "/var/lib/a/b", 0755).has_value());
    ::umask(old);
    const auto found = readEntry(machine.system.paths("/etc/file"));
    CHECK(found->sameAs(wanted));
    CHECK(found->mtimeNs == 1234567890);
    CHECK(readEntry(machine.system.paths("/var/lib/a"))->mode == 0755);
}

TEST_CASE("A file is never created over another or through a link")
{
    test::Machine machine;
    const auto folder = Folder::open(machine.system.paths, "/etc");
    const Entry entry{.kind = Entry::Kind::File, .mode = 0644, .content = "new"};
    machine.write("/etc/there", "old");
    machine.write("/etc/target", "old");
    machine.link("/etc/link", "target");
    machine.link("/etc/dangling", "made-by-the-link");
    for (const auto *name : {"there", "link", "dangling"})
        CHECK(test::codeOf(folder->create(name, entry)) == "cannot-write");
    CHECK(machine.read("/etc/there") == "old");
    CHECK(machine.read("/etc/target") == "old");
    CHECK_FALSE(machine.has("/etc/made-by-the-link"));
}

TEST_CASE("Writing durably replaces a link and does not follow it")
{
    test::Machine machine;
    const auto folder = Folder::open(machine.system.paths, "/etc");
    machine.write("/etc/target", "old");
    machine.link("/etc/link", "target");
    CHECK(folder->writeDurably("link", "new", 0644).has_value());
    CHECK(machine.read("/etc/target") == "old");
    CHECK(machine.read("/etc/link") == "new");
    CHECK_FALSE(machine.has("/etc/.link.new"));
}

TEST_CASE("Removing what is gone already is no error and a full folder stays")
{
    test::Machine machine;
    const auto folder = Folder::open(machine.system.paths, "/etc");
    CHECK(folder->remove("nothing").has_value());
    CHECK(folder->removeFolder("nothing").has_value());
    CHECK(test::codeOf(folder->removeFolder("systemd")) == "cannot-remove");
}

TEST_CASE("A link in another root folder leads to where it leads in there")
{
    test::Machine machine;
    const test::TemporaryFolder outside;
    std::filesystem::create_directory(outside.path() + "/there");
    machine.link("/away", outside.path());
    machine.link("/up", "../../../../../../../../../../../../" + outside.path());
    machine.link("/units", "/etc/systemd/system");
    for (const std::string link : {"/away", "/up", "/away/there"}) {
        CHECK(test::codeOf(Folder::open(machine.system.paths, link)) == "cannot-open-folder");
        CHECK_FALSE(makeFolders(machine.system.paths, link + "/new", 0700).has_value());
        removeFolderIfEmpty(machine.system.paths, link + "/there");
    }
    CHECK(listFolder(outside.path()) == std::vector<std::string>{"there"});
    CHECK(makeFolders(machine.system.paths, "/units/new.d", 0755).has_value());
    CHECK(machine.has("/etc/systemd/system/new.d"));
    CHECK(Folder::open(machine.system.paths, "/units")->has("other.service"));
}

TEST_CASE("Making folders leaves those that are there as they are")
{
    test::Machine machine;
    machine.folder("/var/lib/a", 0700);
    CHECK(makeFolders(machine.system.paths, "/var/lib/a/b", 0755).has_value());
    CHECK(readEntry(machine.system.paths("/var/lib/a"))->mode == 0700);
    CHECK(readEntry(machine.system.paths("/var/lib/a/b"))->mode == 0755);
}
