// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reboot/presence.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

using namespace warmboot;

TEST_CASE("Whom a reboot would disturb are people who are logged in, but for whoever asks")
{
    test::Machine machine;
    machine.write("/proc/self/cgroup", "0::/user.slice/user-0.slice/session-7.scope\n");
    const std::string person = "# systemd\nUID=1000\nCLASS=user\nACTIVE=1\nSTATE=active\n";
    machine.write("/run/systemd/sessions/2", person + "USER=alice\nTTY=tty2\n");
    machine.write("/run/systemd/sessions/3", person + "USER=root\nTTY=pts/1\nREMOTE=1\nREMOTE_HOST=10.0.0.5\n");
    machine.write("/run/systemd/sessions/4", person + "USER=root\nTTY=pts/2\nREMOTE=1\nREMOTE_HOST=10.0.0.5\n");
    machine.write("/run/systemd/sessions/7", person + "USER=root\nREMOTE=1\nREMOTE_HOST=10.0.0.9\n");
    machine.write("/run/systemd/sessions/8", "CLASS=manager\nSTATE=active\nUSER=alice\n");
    machine.write("/run/systemd/sessions/9", "CLASS=user\nSTATE=closing\nUSER=bob\n");
    machine.write("/run/systemd/sessions/c1", "CLASS=greeter\nSTATE=active\nUSER=sddm\n");
    machine.runner.answer(
        "ListInhibitors",
        {0, R"json({"type":"a(ssssuu)","data":[[["shutdown","The backup","Tapes turn","block",0,9]]]})json", ""});
    const auto presence = readPresence(machine.system);
    CHECK(presence.people == std::vector<Person>{{"alice", "tty2"}, {"root", "10.0.0.5"}});
    CHECK(presence.inhibitors == std::vector<std::string>{"The backup: Tapes turn"});
}
