// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("With SELinux, what is written gets its labels before systemd reads it")
{
    test::Machine machine;
    machine.write("/sys/fs/selinux/enforce", "1");
    machine.write("/usr/sbin/restorecon", "#!/bin/sh\n", 0755);
    machine.install();
    const auto labelled = machine.runner.indexOf("restorecon");
    REQUIRE(labelled >= 0);
    CHECK(labelled < machine.runner.indexOf("systemctl daemon-reload"));
    const auto &call = machine.runner.calls[static_cast<std::size_t>(labelled)];
    CHECK(call.contains("/usr/local/libexec/warmboot/load"));
    CHECK(call.contains("/etc/systemd/system/warmboot-load.service"));
    CHECK(call.contains("/etc/warmboot.conf"));
}

TEST_CASE("Labels that cannot be set are no reason to roll back, and without SELinux nobody asks for them")
{
    test::Machine machine;
    machine.write("/usr/sbin/restorecon", "#!/bin/sh\n", 0755);
    machine.install();
    CHECK_FALSE(machine.runner.called("restorecon"));
    REQUIRE(machine.uninstall().has_value());
    machine.write("/sys/fs/selinux/enforce", "0");
    machine.runner.fails("restorecon", "no policy");
    machine.install();
    CHECK(machine.runner.called("restorecon"));
    CHECK(machine.probe().setup == SetupState::Installed);
}
