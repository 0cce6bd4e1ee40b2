// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/change/changes.h"

#include "engine/change/changelock.h"
#include "engine/change/settingsinplace.h"
#include "engine/change/settle.h"
#include "engine/change/transaction.h"
#include "engine/change/undohistory.h"
#include "engine/change/undostore.h"
#include "engine/files/folder.h"
#include "engine/files/readfile.h"
#include "engine/plan/planner.h"
#include "engine/plan/setuptree.h"
#include "engine/plan/switchoff.h"
#include "engine/probe/history.h"
#include "engine/probe/mark.h"
#include "engine/probe/nextreboot.h"
#include "engine/probe/probe.h"

#include <algorithm>
#include <ctime>
#include <iterator>
#include <unistd.h>

namespace warmboot {

namespace {

constexpr std::ptrdiff_t mostRecords = 100;
constexpr std::ptrdiff_t mostAtOnce = 3;

/// The lock, and a machine without half-finished changes.
struct Turn
{
    ChangeLock lock;
    UndoHistory records;
    std::optional<UndoRecord> recovered; ///< the change that was rolled back
};

/// Records that others can write would be instructions to root, and a choice for the next reboot is one.
Result<void> requireOwnFolders(const System &system)
{
    for (const auto folder : {stateFolder, undoFolder, runFolder}) {
        const auto found = readEntry(system.paths(folder));
        if (!found || !found->exists())
            continue;
        if (found->kind == Entry::Kind::Link) // to wherever its owner leads it
            return fail(ErrorKind::Refused, say("path-in-the-way", {{"path", std::string(folder)}}));
        if (!onlyOwnerWrites(*found, system.uid))
            return fail(ErrorKind::Refused, say("state-folder-open", {{"path", std::string(folder)}}));
    }
    return {};
}

Result<Turn> takeTurn(const System &system)
{
    if (auto root = requireRoot(system); !root)
        return std::unexpected(root.error());
    if (auto ours = requireOwnFolders(system); !ours)
        return std::unexpected(ours.error());
    auto lock = ChangeLock::take(system.paths);
    if (!lock)
        return std::unexpected(lock.error());
    UndoStore(system.paths).sweep();
    UndoHistory records(system.paths);
    auto recovered = Transaction(system).recover(records);
    if (!recovered)
        return std::unexpected(recovered.error());
    if (*recovered)
        records = UndoHistory(system.paths);
    return Turn{std::move(*lock), std::move(records), std::move(*recovered)};
}

/// Once a new change is made, those that were undone before it cannot be made again; and old ones go, of many a few
/// at a time. No error when one stays: it is passed over, and goes the next time. before: as they were without it.
void forgetRecords(const SystemPaths &paths, const UndoHistory &before)
{
    const UndoStore store(paths);
    auto going = before.undone();
    auto left = store.ids();
    std::erase_if(left, [&going](int id) { return std::ranges::contains(going, id); });
    auto tooMany = std::clamp(std::ssize(left) - mostRecords, std::ptrdiff_t{0}, mostAtOnce);
    for (auto id = left.begin(); tooMany > 0 && id != left.end(); ++id) {
        const auto record = store.read(*id);
        if (!record || !*record)
            continue; // a damaged one is for a person to look at
        going.push_back(*id);
        --tooMany;
    }
    static_cast<void>(store.remove(going));
}

/// State of the hooks that is no part of a set-up and must not outlive it outside /var/lib/warmboot.
void clearHookState(const SystemPaths &paths)
{
    if (pathExists(paths(loadUnitPath)))
        return;
    for (const auto *path : {markBesideVar, oneShotPath, "/run/warmboot/settled", motdPath})
        removeIfPossible(paths, path);
}

/// Whoever says undo after an interruption means what was interrupted, not the change before it; an undo
/// that was itself interrupted is simply made anew.
bool isWhatUndoMeans(const UndoRecord &interrupted)
{
    return interrupted.previous != UndoRecord::State::Committed;
}

/// After a failure: switching off, and an uninstallation that is not to be undone, need no record.
Result<Plan> withoutRecord(const System &system, Transaction &transaction, Plan plan, const Error &error,
                           Records records)
{
    constexpr std::string_view halfDone = "rollback-failed";
    const bool uninstall = !plan.desired.settings;
    if (plan.switchOff && error.sentence.code != halfDone) {
        if (!switchOffInPlace(system.paths))
            return std::unexpected(error);
    } else if (uninstall && !transaction.recorded() && records == Records::NotNeeded) {
        if (auto done = transaction.performUnrecorded(plan.changes); !done)
            return std::unexpected(done.error());
        clearHookState(system.paths);
    } else if (uninstall && !transaction.recorded() && error.kind == ErrorKind::Failed) {
        return fail(error.kind, say("uninstall-not-recorded", {{"why", error.sentence.text()}}), error.detail);
    } else {
        return std::unexpected(error);
    }
    std::erase_if(plan.sentences, [](const Sentence &sentence) { return sentence.code == "plan-no-reboot"; });
    plan.warnings.push_back(say("not-recorded", {{"why", error.sentence.text()}}));
    return plan;
}

Result<UndoRecord> choose(const UndoHistory &records, const UndoRecord *record, SentenceCode none)
{
    if (auto whole = records.checkUndamaged(record); !whole)
        return std::unexpected(whole.error());
    if (!record)
        return fail(ErrorKind::Refused, say(none));
    return *record;
}

} // namespace

Result<void> requireRoot(const System &system)
{
    if (system.live && ::geteuid() != 0)
        return fail(ErrorKind::Unauthorized, say("not-root"));
    return {};
}

namespace {

/// Carries out a plan that was made in this turn.
Result<Plan> carryOut(const System &system, const Turn &turn, Plan plan,
                      const std::optional<std::string> &expectedDigest, Records records)
{
    if (expectedDigest && *expectedDigest != plan.digest)
        return fail(ErrorKind::Stale, say("stale"), "expected " + *expectedDigest + ", found " + plan.digest);
    // Who switches off means the next reboot too; should the rest of it fail, that one is still safe.
    if (plan.switchOff && readOneShot(system.paths) == "kexec")
        removeIfPossible(system.paths, oneShotPath);
    if (plan.nothingToDo())
        return plan;
    if (plan.settleOnly) {
        system.tell(say("progress-settling"));
        if (auto made = makeFolders(system.paths, std::string(stateFolder), 0755); !made)
            return std::unexpected(made.error());
        if (auto settled = settle(system, plan.changes); !settled)
            return std::unexpected(settled.error());
        if (auto verified = verifyUnits(system); !verified)
            return std::unexpected(verified.error());
        return plan;
    }
    UndoRecord record;
    record.id = turn.records.lastId() + 1;
    record.time = std::time(nullptr);
    record.what = plan.what;
    record.changes = plan.changes;
    Transaction transaction(system);
    if (auto done = transaction.perform(record); !done)
        return withoutRecord(system, transaction, std::move(plan), done.error(), records);
    plan.record = record.id;
    forgetRecords(system.paths, turn.records);
    clearHookState(system.paths);
    return plan;
}

} // namespace

Result<Plan> apply(const System &system, const DesiredState &desired, const std::optional<std::string> &expectedDigest,
                   Records records)
{
    auto turn = takeTurn(system);
    if (!turn)
        return std::unexpected(turn.error());
    system.tell(say("progress-checking"));
    auto plan = makePlan(system, probe(system), turn->records, desired);
    if (!plan)
        return plan;
    return carryOut(system, *turn, std::move(*plan), expectedDigest, records);
}

Result<Plan> switchOff(const System &system, const std::optional<std::string> &expectedDigest)
{
    auto turn = takeTurn(system);
    if (!turn)
        return std::unexpected(turn.error());
    system.tell(say("progress-checking"));
    auto plan = planSwitchOff(system, probe(system));
    if (!plan)
        return plan;
    return carryOut(system, *turn, std::move(*plan), expectedDigest, Records::Needed);
}

Result<void> recoverInterrupted(const System &system)
{
    const auto turn = takeTurn(system);
    if (!turn)
        return std::unexpected(turn.error());
    return {};
}

Result<UndoRecord> undo(const System &system, std::optional<int> id)
{
    auto turn = takeTurn(system);
    if (!turn)
        return std::unexpected(turn.error());
    const auto &recovered = turn->recovered;
    if (recovered && isWhatUndoMeans(*recovered)) {
        if (id && recovered->id != *id)
            return fail(ErrorKind::Stale, say("stale"));
        return *recovered;
    }
    auto record = choose(turn->records, turn->records.lastCommitted(), "nothing-to-undo");
    if (!record)
        return record;
    if (id && record->id != *id)
        return fail(ErrorKind::Stale, say("stale"));
    if (auto done = Transaction(system).revert(*record); !done)
        return std::unexpected(done.error());
    clearHookState(system.paths);
    return record;
}

Result<UndoRecord> redo(const System &system, std::optional<int> id)
{
    auto turn = takeTurn(system);
    if (!turn)
        return std::unexpected(turn.error());
    auto record = choose(turn->records, turn->records.firstUndone(), "nothing-to-redo");
    if (!record)
        return record;
    if (id && record->id != *id)
        return fail(ErrorKind::Stale, say("stale"));
    record->previous = UndoRecord::State::Undone;
    if (auto done = Transaction(system).perform(*record); !done)
        return std::unexpected(done.error());
    clearHookState(system.paths);
    return record;
}

Result<std::vector<Sentence>> purge(const System &system)
{
    auto turn = takeTurn(system);
    if (!turn)
        return std::unexpected(turn.error());
    const auto &paths = system.paths;
    // What somebody else has there (a masked unit is a link) no uninstallation removes.
    const auto unit = readEntry(paths(loadUnitPath));
    if (!unit || claimsToBeOurs(*unit))
        return fail(ErrorKind::Refused, say("purge-installed"));
    const UndoStore store(paths);
    const auto stored = store.load();
    std::vector<int> whole;
    std::ranges::transform(stored.whole, std::back_inserter(whole), &UndoRecord::id);
    if (auto removed = store.remove(whole); !removed)
        return std::unexpected(removed.error());
    for (const auto &damaged : stored.damaged) // as far as it goes: what has that name need not be a file
        removeIfPossible(paths, damaged.path);
    // By name: whatever else somebody has put there is not ours to delete.
    for (const auto *path : {historyPath,
                             suspendedPath,
                             markOnRoot,
                             "/var/lib/warmboot/mark.new",
                             "/var/lib/warmboot/suspended.new",
                             "/var/lib/warmboot/.writable"})
        removeIfPossible(paths, path);
    for (const auto &name : listFolder(paths(evidenceFolder))) {
        if (name.ends_with(".txt"))
            removeIfPossible(paths, std::string(evidenceFolder) + "/" + name);
    }
    removeIfPossible(paths, motdPath);
    for (const auto folder : {std::string_view(evidenceFolder), undoFolder, stateFolder})
        removeFolderIfEmpty(paths, folder);
    turn->lock.removeFile();
    std::vector<Sentence> left;
    if (pathExists(paths(stateFolder)))
        left.push_back(say("purge-leaves", {{"path", std::string(stateFolder)}}));
    return left;
}

Result<void> resume(const System &system)
{
    auto turn = takeTurn(system);
    if (!turn)
        return std::unexpected(turn.error());
    if (!readSuspension(system.paths, readMark(system.paths)))
        return fail(ErrorKind::Refused, say("not-suspended"));
    const auto folder = Folder::open(system.paths, stateFolder);
    if (!folder)
        return std::unexpected(folder.error());
    // First the mark: a boot that was found unhealthy would hold back the next kexec all the same.
    if (auto cleared = clearFault(system.paths); !cleared)
        return cleared;
    if (auto removed = folder->remove("suspended"); !removed)
        return removed;
    removeIfPossible(system.paths, motdPath);
    return folder->sync();
}

Result<UndoRecord> recordToUndo(const System &system)
{
    const UndoHistory records(system.paths);
    if (const auto *pending = records.pending(); pending && isWhatUndoMeans(*pending))
        return *pending;
    return choose(records, records.lastCommitted(), "nothing-to-undo");
}

Result<UndoRecord> recordToRedo(const System &system)
{
    const UndoHistory records(system.paths);
    return choose(records, records.firstUndone(), "nothing-to-redo");
}

} // namespace warmboot
