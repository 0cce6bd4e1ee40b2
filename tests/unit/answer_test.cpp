// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doors/answer.h"

#include "engine/plan/ourrelease.h"
#include "fixture/handmadeset.h"
#include "fixture/machine.h"
#include "fixture/nobody.h"
#include "protocol/json.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <unistd.h>
#include <vector>

using namespace warmboot;

namespace {

/// As it comes over the wire: what a client sends is read by the real parser.
Answer ask(const test::Machine &machine, const Request &request, const Release &release = ourRelease())
{
    const auto sent = requestFrom(toLine(NumberedRequest{1, request, release}));
    REQUIRE(sent.has_value());
    return answer(machine.system, *sent);
}

template<typename T>
T askFor(const test::Machine &machine, const Request &request)
{
    auto answer = ask(machine, request);
    if (const auto *error = std::get_if<Error>(&answer))
        FAIL(error->sentence.text() << " " << error->detail);
    REQUIRE(std::holds_alternative<T>(answer));
    return std::get<T>(std::move(answer));
}

std::string errorOf(const Answer &answer)
{
    const auto *error = std::get_if<Error>(&answer);
    return error ? error->sentence.code : "";
}

PlanAnswer plan(const test::Machine &machine, const DesiredState &desired)
{
    return askFor<PlanAnswer>(machine, PlanRequest{desired});
}

const FileView &viewOf(const std::vector<FileView> &views, std::string_view path)
{
    const auto found = std::ranges::find(views, path, &FileView::path);
    REQUIRE(found != views.end());
    return *found;
}

} // namespace

TEST_CASE("A client takes over a hand-made set-up by the digest of that plan, and by no other")
{
    test::Machine machine;
    test::putHandMadeSet(machine, "article-2019");
    const auto before = machine.snapshot();
    const auto state = askFor<MachineState>(machine, ProbeRequest{});
    REQUIRE(state.adoptable.has_value());
    const auto &settings = state.adoptable->settings;
    CHECK(errorOf(ask(machine, PlanRequest{{settings}})) == "foreign-in-the-way");
    const auto wish = plan(machine, {settings, true});
    CHECK(wish.what.code == "what-adopt");
    CHECK(errorOf(ask(machine, ApplyRequest{settings, wish.digest})) == "foreign-in-the-way");
    CHECK(askFor<Done>(machine, ApplyRequest{settings, wish.digest, true}).record == 1);
    CHECK(askFor<MachineState>(machine, ProbeRequest{}).setup == SetupState::Installed);
    CHECK(askFor<Done>(machine, UndoRequest{1}).record == 1);
    CHECK(test::differences(before, machine.snapshot()).empty());
}

TEST_CASE("A client plans, applies, undoes, redoes and uninstalls by digests and records")
{
    test::Machine machine;
    const auto before = machine.snapshot();
    const auto wish = plan(machine, {Settings{}});
    CHECK(wish.digest.size() == digestDigits);
    CHECK(wish.kernel.resolved == "/boot/vmlinuz-6.12.57-amd64");
    CHECK(wish.kernel.cmdline.contains("panic=15"));
    CHECK(askFor<Done>(machine, ApplyRequest{Settings{}, wish.digest}).record == 1);
    const auto installed = machine.snapshot();
    const auto state = askFor<MachineState>(machine, ProbeRequest{});
    CHECK(state.setup == SetupState::Installed);
    REQUIRE(state.undo.has_value());
    CHECK(state.undo->id == 1);

    const auto back = askFor<Preview>(machine, PreviewRequest{false});
    CHECK(back.record == 1);
    CHECK_FALSE(back.diffs.empty());
    CHECK(askFor<Done>(machine, UndoRequest{back.record}).record == 1);
    CHECK(machine.snapshot() == before);
    CHECK(errorOf(ask(machine, UndoRequest{1})) == "nothing-to-undo"); // a double click

    const auto again = askFor<Preview>(machine, PreviewRequest{true});
    CHECK(errorOf(ask(machine, RedoRequest{again.record + 1})) == "stale");
    CHECK(askFor<Done>(machine, RedoRequest{again.record}).record == again.record);
    CHECK(machine.snapshot() == installed);

    const auto gone = plan(machine, {});
    CHECK(askFor<Done>(machine, UninstallRequest{gone.digest}).record == 2);
    CHECK(machine.snapshot() == before);
}

TEST_CASE("A client that applies what is so already writes no record")
{
    test::Machine machine;
    machine.install();
    const auto wish = plan(machine, {Settings{}});
    CHECK(wish.nothingToDo);
    CHECK(askFor<Done>(machine, ApplyRequest{Settings{}, wish.digest}).record == 0);
}

TEST_CASE("A digest of another wish or of another machine is stale and changes nothing")
{
    test::Machine machine;
    const auto before = machine.snapshot();
    const auto digest = plan(machine, {Settings{}}).digest;
    Settings other;
    other.panic = 30;
    CHECK(errorOf(ask(machine, ApplyRequest{other, digest})) == "stale");
    CHECK(errorOf(ask(machine, UninstallRequest{digest})) == "stale");
    machine.addKernel("6.13.0-amd64");
    machine.link("/vmlinuz", "boot/vmlinuz-6.13.0-amd64");
    CHECK(errorOf(ask(machine, ApplyRequest{Settings{}, digest})) == "stale");
    CHECK(machine.snapshot() == before);
}

TEST_CASE("A client of another release may look but not change anything")
{
    test::Machine machine;
    const auto digest = plan(machine, {Settings{}}).digest;
    const Release other{protocolVersion, "ffffffffffffffff"};
    REQUIRE(other.payload != ourRelease().payload);
    const auto before = machine.snapshot();
    for (const Request &request : std::vector<Request>{ApplyRequest{Settings{}, digest},
                                                       UninstallRequest{digest},
                                                       UndoRequest{1},
                                                       RedoRequest{1},
                                                       NextRequest{},
                                                       ResumeRequest{},
                                                       RebootRequest{}}) {
        CAPTURE(verbOf(request));
        const auto said = ask(machine, request, other);
        CHECK(errorOf(said) == "payload-unequal");
        CHECK((std::holds_alternative<Error>(said) && std::get<Error>(said).kind == ErrorKind::Version));
    }
    CHECK(machine.snapshot() == before);
    CHECK_FALSE(machine.runner.called("RebootWithFlags"));
}

TEST_CASE("Who is not root may look but not change anything")
{
    if (::geteuid() != 0)
        SKIP("needs root, to be somebody else");
    test::Machine machine;
    const auto digest = plan(machine, {Settings{}}).digest;
    test::AsNobody nobody;
    if (!nobody)
        SKIP("this namespace has no other user");
    const auto greeting = greetingOf(machine.system);
    const auto applied = ask(machine, ApplyRequest{Settings{}, digest});
    const auto next = ask(machine, NextRequest{});
    const auto planned = ask(machine, PlanRequest{{Settings{}}});
    nobody.back();
    CHECK_FALSE(greeting.root);
    CHECK(greetingOf(machine.system).root);
    CHECK(errorOf(applied) == "not-root");
    CHECK(errorOf(next) == "not-root");
    REQUIRE(std::holds_alternative<PlanAnswer>(planned));
    CHECK(std::get<PlanAnswer>(planned).digest == digest);
}

TEST_CASE("A client cannot have something mounted that the machine does not mount")
{
    test::Machine machine;
    Settings settings;
    settings.bootDevice = "/dev/evil";
    // Past the parser too, which takes it out.
    const auto said = answer(machine.system, {1, PlanRequest{{settings}}, {}});
    REQUIRE(std::holds_alternative<PlanAnswer>(said));
    const auto &plan = std::get<PlanAnswer>(said);
    CHECK(plan.desired.settings->bootDevice.empty());
    CHECK_FALSE(dump(toJson(plan)).contains("evil"));
    CHECK(askFor<Done>(machine, ApplyRequest{settings, plan.digest}).record == 1);
    CHECK_FALSE(machine.read("/etc/warmboot.conf").contains("boot-device"));
}

TEST_CASE("Settings of an automounted /boot can be sent back as they came")
{
    test::Machine machine;
    machine.write("/etc/fstab", "UUID=1234 /boot ext4 x-systemd.automount 0 2\n");
    machine.write("/proc/1/mountinfo",
                  "22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw\n"
                  "30 22 0:40 / /boot rw - autofs systemd-1 rw\n");
    machine.install();
    const auto state = askFor<MachineState>(machine, ProbeRequest{});
    REQUIRE(state.settings.has_value());
    CHECK(state.settings->bootDevice == "/dev/disk/by-uuid/1234");
    CHECK(plan(machine, {*state.settings}).nothingToDo);
}

TEST_CASE("What takes time is told while it is done")
{
    test::Machine machine;
    std::vector<std::string> told;
    machine.system.progress = [&told](const Sentence &sentence) { told.push_back(sentence.code); };
    const auto digest = plan(machine, {Settings{}}).digest;
    CHECK(told.empty());
    askFor<Done>(machine, ApplyRequest{Settings{}, digest});
    CHECK(told
          == std::vector<std::string>{
              "progress-checking", "progress-writing", "progress-settling", "progress-verifying"});
    told.clear();
    machine.runner.fails("stop", "no");
    CHECK(errorOf(ask(machine, UndoRequest{1})) == "command-failed");
    CHECK(told == std::vector<std::string>{"progress-writing", "progress-rollback"});
}

TEST_CASE("The files are told with what they are for, what they should hold and what they do")
{
    test::Machine machine;
    auto views = askFor<std::vector<FileView>>(machine, FilesRequest{});
    for (const auto &view : views) {
        CAPTURE(view.path);
        CHECK(view.condition == FileCondition::Missing);
        CHECK_FALSE(view.wanted.empty());
        CHECK(view.present.empty());
        CHECK_FALSE(view.diff.empty());
        CHECK_FALSE(catalogue::find(view.purpose).empty());
        CHECK(view.purpose != "purpose-foreign");
    }
    machine.install();
    views = askFor<std::vector<FileView>>(machine, FilesRequest{});
    for (const auto &view : views) {
        CAPTURE(view.path);
        CHECK(view.condition == FileCondition::Ours);
        CHECK(view.present == view.wanted);
        CHECK(view.diff.empty());
    }

    machine.append("/etc/warmboot.conf", "# mine\n");
    machine.append("/usr/local/libexec/warmboot/load", "echo mine\n");
    machine.remove("/usr/local/bin/normal-reboot");
    machine.write("/etc/systemd/system/kexec-load.service", "[Service]\nExecStart=kexec\n");
    views = askFor<std::vector<FileView>>(machine, FilesRequest{});
    const auto &settings = viewOf(views, "/etc/warmboot.conf");
    CHECK(settings.condition == FileCondition::Ours);
    CHECK(settings.wanted.contains("# mine")); // apply leaves it
    CHECK(settings.diff.empty());
    const auto &hook = viewOf(views, "/usr/local/libexec/warmboot/load");
    CHECK(hook.condition == FileCondition::Edited);
    CHECK(hook.diff.contains("-echo mine"));
    CHECK(viewOf(views, "/usr/local/bin/normal-reboot").condition == FileCondition::Missing);
    const auto &foreign = viewOf(views, "/etc/systemd/system/kexec-load.service");
    CHECK(foreign.condition == FileCondition::Foreign);
    CHECK(foreign.purpose == "purpose-foreign");
    CHECK(foreign.present.contains("kexec"));
    CHECK(foreign.wanted.empty());
}

TEST_CASE("The other questions are answered in their own words")
{
    test::Machine machine;
    machine.install();
    CHECK_FALSE(askFor<std::vector<Check>>(machine, ChecksRequest{}).empty());
    CHECK(askFor<std::vector<HistoryEntry>>(machine, HistoryRequest{}).empty());
    CHECK(askFor<Services>(machine, ServicesRequest{}).failed.empty());
    CHECK(askFor<Presence>(machine, PresenceRequest{}).people.empty());
    CHECK(askFor<Way>(machine, NextRequest{OneShot::Bios}).via == Via::Bios);
    CHECK(askFor<Way>(machine, NextRequest{OneShot::Default}).via == Via::Kexec);
    CHECK(errorOf(ask(machine, ResumeRequest{})) == "not-suspended");
    machine.write("/var/lib/warmboot/suspended", "time=1\nreason=x\n");
    CHECK(askFor<Done>(machine, ResumeRequest{}).record == 0);
    CHECK(errorOf(ask(machine, WatchRequest{})) == "watch-alone");
    CHECK(askFor<Way>(machine, RebootRequest{OneShot::Kexec}).via == Via::Kexec);
    CHECK(machine.runner.called("RebootWithFlags"));
}

TEST_CASE("The release says what would be installed")
{
    CHECK(ourRelease().protocol == protocolVersion);
    CHECK(ourRelease().payload.size() == payloadDigits);
    CHECK(&ourRelease() == &ourRelease());
}
