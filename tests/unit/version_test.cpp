// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernel/version.h"
#include "fixture/hookshell.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace warmboot;

namespace {

/// What the load hook takes for the newest kernel of a case.
constexpr auto newest = R"sh((
root=$case follow=newest
firmware() { echo none; exit; }
. "$hooks/kernel"
echo "${kernel#/boot/vmlinuz-}"
))sh";

test::HookShell::Files installed(const std::vector<std::string> &versions)
{
    test::HookShell::Files files;
    for (const auto &version : versions) {
        files["boot/vmlinuz-" + version] = "kernel";
        files["boot/initrd.img-" + version] = "initrd";
        files["lib/modules/" + version + "/x"] = "";
    }
    return files;
}

std::string newestOf(const std::vector<std::string> &versions)
{
    return *std::ranges::max_element(versions, [](const auto &a, const auto &b) { return compareVersions(a, b) < 0; });
}

} // namespace

TEST_CASE("Versions are in the order in which kernels come out")
{
    const std::vector<std::string> ordered{"4.19.0-27-amd64",
                                           "5.10.0-9-amd64",
                                           "5.10.0-28-amd64",
                                           "6.1.0-9-amd64",
                                           "6.1.0-10-amd64",
                                           "6.9.12",
                                           "6.12~rc1",
                                           "6.12~rc7-amd64",
                                           "6.12",
                                           "6.12.1",
                                           "6.12.9",
                                           "6.12.57+deb13-amd64",
                                           "6.12.57-amd64",
                                           "6.13-rc2",
                                           "6.13",
                                           "10.0"};
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        for (std::size_t j = 0; j < ordered.size(); ++j) {
            CAPTURE(ordered[i], ordered[j]);
            const int order = compareVersions(ordered[i], ordered[j]);
            CHECK((order < 0) == (i < j));
            CHECK((order > 0) == (i > j));
        }
    }
}

TEST_CASE("The engine and the load hook find the same kernel to be the newest")
{
    const std::vector<std::string> parts{"5.10.0",
                                         "6.1.0",
                                         "6.1",
                                         "6.12",
                                         "6.12.0",
                                         "6.12.57",
                                         "6.9",
                                         "6.12-rc1",
                                         "6.12~rc1",
                                         "6.12-rc10",
                                         "6.12~rc2",
                                         "6.1.10",
                                         "6.01.10",
                                         "6.12.57a",
                                         "10.0",
                                         "6.12+x",
                                         "6.12_x",
                                         "6.12.0~rc1"};
    const std::vector<std::string> tails{"",
                                         "",
                                         "-amd64",
                                         "-9-amd64",
                                         "-10-amd64",
                                         "+deb13-amd64",
                                         "+deb13+1-amd64",
                                         "-arch1-1",
                                         "-1.fc43.x86_64",
                                         "-rt-amd64",
                                         "~bpo12+1-amd64",
                                         "-cloud",
                                         "+"};
    std::mt19937 dice(6120); // NOLINT(cert-msc51-cpp): the same cases each time
    std::vector<std::vector<std::string>> machines;
    std::vector<test::HookShell::Files> cases;
    for (int i = 0; i < 250; ++i) {
        std::vector<std::string> versions;
        const auto count = 2 + dice() % 4;
        for (std::size_t k = 0; k < count; ++k)
            versions.push_back(parts[dice() % parts.size()] + tails[dice() % tails.size()]);
        machines.push_back(versions);
        cases.push_back(installed(versions));
    }
    const auto answers = test::HookShell().run(newest, cases);
    for (std::size_t i = 0; i < machines.size(); ++i) {
        CAPTURE(machines[i]);
        CHECK(newestOf(machines[i]) == answers[i]);
    }
}
