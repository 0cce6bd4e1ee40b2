// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/setuptree.h"
#include "engine/probe/composedunit.h"
#include "engine/probe/overrides.h"
#include "fixture/checking.h"
#include "fixture/handmadeset.h"
#include "fixture/machine.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace warmboot;

namespace {

const std::string units = "/etc/systemd/system/";
const std::string rebootDropIns = units + "systemd-reboot.service.d/";

/// Another root folder, of which no systemd can be asked; Warmboot is installed there.
class OtherRoot : public test::Machine
{
public:
    OtherRoot()
    {
        system.live = false;
        remove("/run/systemd/system");
        install();
    }
};

} // namespace

TEST_CASE("A unit is put together from its drop-ins by their names, whatever folder they are in")
{
    test::Machine machine;
    machine.write("/usr/lib/systemd/system/a-b.service", "[Service]\nExecStart=/bin/one\n");
    machine.write("/usr/lib/systemd/system/a-b.service.d/10.conf", "[Service]\nExecStart=/bin/hidden\n");
    machine.link("/etc/systemd/system/a-b.service.d/10.conf", "/dev/null");
    machine.write("/etc/systemd/system/a-.service.d/20.conf", "[Service]\nExecStart=\nExecStart=/bin/two\n");
    machine.write("/etc/systemd/system/service.d/15.conf", "[Service]\nExecStart=/bin/gone\n");
    machine.write("/etc/systemd/system/service.d/30.conf", "[Service]\nExecStart=/bin/three\n");
    const auto unit = composeUnit(machine.system.paths, "a-b.service", {}, {});
    CHECK(unit.fragment == "/usr/lib/systemd/system/a-b.service");
    CHECK(unit.commands("ExecStart")
          == std::vector<UnitCommand>{{"/bin/two", "/etc/systemd/system/a-.service.d/20.conf"},
                                      {"/bin/three", "/etc/systemd/system/service.d/30.conf"}});
}

TEST_CASE("Under another root folder, what overrules our hooks is found in the files")
{
    for (const auto &[path, text] : std::vector<std::pair<std::string, std::string>>{
             {rebootDropIns + "zz.conf", "[Service]\nExecStart=\nExecStart=/bin/true\n"},
             {"/usr/local/lib/systemd/system/systemd-reboot.service.d/zz.conf", "[Service]\nExecStart=\n"},
             {units + "service.d/zz.conf", "[Service]\nExecStart=\n"},
             {units + "warmboot-load.service.d/x.conf", "[Service]\nExecStop=\n"},
             {units + "warmboot-boot-check.service.d/x.conf", "[Service]\nExecStart=\nExecStart=/bin/true\n"}}) {
        OtherRoot machine;
        CHECK(test::outcomeOf(machine, "drop-ins") == Outcome::Good);
        machine.write(path, text);
        CAPTURE(path);
        CHECK(test::outcomeOf(machine, "drop-ins") == Outcome::Bad);
        CHECK(test::checkOf(machine, "drop-ins").sentence.code == "drop-in-overrules");
        CHECK(test::checkOf(machine, "drop-ins").sentence.args.at("path") == path);
        CHECK(machine.probe().setup == SetupState::Drifted);
    }
}

TEST_CASE("Under another root folder, units of somebody else's in the place of ours and of systemd's are told")
{
    OtherRoot machine;
    machine.write(units + "systemd-reboot.service", "[Unit]\nDescription=mine\n[Service]\nExecStart=/bin/true\n");
    CHECK(test::codeOf(machine, "drop-ins") == "reboot-unit-replaced");
    CHECK(test::outcomeOf(machine, "drop-ins") == Outcome::Bad);
    machine.remove(units + "systemd-reboot.service");
    machine.write("/etc/systemd/system.control/warmboot-load.service", "[Service]\nExecStart=/bin/true\n");
    CHECK(test::codeOf(machine, "drop-ins") == "unit-shadowed");
}

TEST_CASE("Under another root folder, a drop-in before ours that ours overrules is no matter")
{
    OtherRoot machine;
    machine.write(rebootDropIns + "10-a.conf", "[Service]\nExecStart=/usr/bin/touch /x\n");
    machine.write(rebootDropIns + "zz.conf", "[Service]\nTimeoutStartSec=5\n");
    CHECK(test::outcomeOf(machine, "drop-ins") == Outcome::Good);
    machine.write(rebootDropIns + "10-a.conf", "[Service]\nExecStartPre=/usr/local/sbin/park\n");
    CHECK(test::codeOf(machine, "drop-ins") == "unit-runs-more");
    CHECK(test::outcomeOf(machine, "drop-ins") == Outcome::Warning);
    CHECK(machine.probe().setup == SetupState::Installed);
}

TEST_CASE("Under another root folder, nothing is installed that a drop-in of somebody else's would overrule")
{
    test::Machine machine;
    machine.system.live = false;
    machine.remove("/run/systemd/system");
    machine.write(rebootDropIns + "zz.conf", "[Service]\nExecStart=\nExecStart=/opt/reboot\n");
    CHECK(test::codeOf(machine.plan({})) == "drop-in-overrules");
    CHECK(machine.probe().setup == SetupState::Absent);
    machine.remove(rebootDropIns + "zz.conf");
    CHECK(machine.plan({}).has_value());
}

TEST_CASE("Under another root folder, a drop-in that overrules ours and starts a kernel is taken over")
{
    OtherRoot machine;
    machine.write(rebootDropIns + "override.conf",
                  "[Service]\nExecStart=\nExecStart=/usr/bin/systemctl --force kexec\n");
    const auto state = machine.probe();
    REQUIRE(state.adoptable.has_value());
    CHECK(test::adopts(machine));
    machine.write(rebootDropIns + "zz.conf", "[Service]\nExecStart=\nExecStart=/bin/true\n");
    CHECK_FALSE(test::adopts(machine));
}
