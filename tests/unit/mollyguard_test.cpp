// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/mollyguard.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace warmboot;

namespace {

constexpr unsigned program = 0755;

/// A machine whose programs are the real ones.
struct Guarded : test::Machine
{
    Guarded() { system.runner = &processes; }
    void script(const std::string &name, unsigned mode = program)
    {
        write(std::string(mollyGuardFolder) + "/" + name, "#!/bin/sh\nexit 1\n", mode);
    }
    ProcessRunner processes;
};

} // namespace

TEST_CASE("molly-guard's scripts are asked, and nothing that only lies beside them")
{
    Guarded machine;
    CHECK(mollyGuardScripts(machine.system).value().empty());
    machine.script("30-query-hostname");
    machine.script("10-print-message");
    machine.script("10-print-message~");
    machine.script("30-query-hostname.dpkg-old");
    machine.script("50-switched-off", 0644);
    machine.script("60-folder/within");
    const auto folder = machine.system.paths(mollyGuardFolder);
    CHECK(mollyGuardScripts(machine.system).value()
          == std::vector{folder + "/10-print-message", folder + "/30-query-hostname"});
}

TEST_CASE("A reboot waits where it cannot be told what molly-guard would ask")
{
    test::Machine machine;
    machine.write(std::string(mollyGuardFolder) + "/10-print-message", "", program);
    machine.runner.fails("run-parts --test", "out of order");
    CHECK(test::codeOf(mollyGuardScripts(machine.system)) == "molly-guard");
}
