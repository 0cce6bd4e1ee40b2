// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/ansible/module.h"
#include "ctl/ansible/task.h"
#include "ctl/commands/commands.h"
#include "ctl/options.h"
#include "ctl/output.h"
#include "engine/change/heldsignals.h"
#include "engine/change/withinroot.h"
#include "engine/system/commandrunner.h"
#include "engine/system/system.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <functional>
#include <iostream>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace warmboot;

System thisMachine(CommandRunner &runner)
{
    return {.paths = SystemPaths(), .runner = &runner, .live = true, .uid = 0, .gid = 0};
}

Result<System> openSystem(const Options &options, CommandRunner &runner)
{
    auto system = thisMachine(runner);
    system.paths = SystemPaths(options.root);
    if (options.root.empty() || options.root == "/")
        return system;
    struct stat info{};
    const bool folder = ::stat(options.root.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
    if (options.root.front() != '/' || !folder)
        return fail(ErrorKind::Usage, say("root-relative", {{"value", options.root}}));
    // Also for who only looks: it would be at another's files.
    if (auto within = requireWithinRoot(system.paths); !within)
        return std::unexpected(within.error());
    system.live = false;
    // Who looks at another's tree can only look: there, right is what belongs to its owner.
    const bool mine = ::geteuid() == 0 || info.st_uid == ::geteuid();
    system.uid = mine ? ::geteuid() : info.st_uid;
    system.gid = mine ? ::getegid() : info.st_gid;
    return system;
}

} // namespace

int main(int argc, char **argv)
{
    // A reader that goes away (| head) must not end a change half-way.
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): cannot fail for this signal
    ::umask(022);
    ProcessRunner runner;
    if (const auto arguments = ansibleArguments(argc, argv)) {
        holdSignals();
        return ansibleModule(thisMachine(runner), *arguments);
    }
    Options options;
    if (const auto done = parseOptions(argc, argv, options))
        return *done;

    const auto system = openSystem(options, runner);
    if (!system)
        return report(system.error(), options.json);
    const std::map<std::string, std::function<int(const System &, const Options &)>> commands{
        {"status", status},
        {"kernels", kernels},
        {"check", check},
        {"history", history},
        {"plan", planOrApply},
        {"apply", planOrApply},
        {"adopt", adopt},
        {"enable", planOrApply},
        {"disable", planOrApply},
        {"uninstall", uninstall},
        {"undo", undoOrRedo},
        {"redo", undoOrRedo},
        {"next", next},
        {"reboot", reboot},
        {"resume", resumeKexec},
        {"confirm", confirm},
        {"serve", serve},
    };
    // A change that is made stays made, whoever cannot hear of it; an answer that is lost is none.
    const bool onlyAnswers = options.dryRun || options.list || options.command == "plan" || options.command == "status"
        || options.command == "serve" || options.command == "kernels" || options.command == "check"
        || options.command == "history";
    if (!onlyAnswers)
        holdSignals();
    else if (options.command != "serve")
        std::signal(SIGPIPE, SIG_DFL); // NOLINT(cert-err33-c): whoever has seen enough (| head) need not be told
    const int result = commands.at(options.command)(*system, options);
    errno = 0;
    if (!std::cout.flush()) {
        const std::string why = errno == 0 ? "it is full or closed"
                                           : std::strerror(errno); // NOLINT(concurrency-mt-unsafe)
        const int lost = report({ErrorKind::Failed, say("output-lost", {{"why", why}}), {}}, false);
        return onlyAnswers ? lost : result; // the exit code of a change is about the machine
    }
    return result;
}
