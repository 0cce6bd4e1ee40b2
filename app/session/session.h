// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/machine.h"
#include "session/edits.h"
#include "session/review.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warmboot {

/// One machine as a person works with it: its state, the edits that are not applied yet and the
/// plan for them, what is being done, a reboot in progress. Owns the Machine. Knows no widgets.
///
/// Nothing changes without a Review: ask…() makes one (reviewReady), carryOut() does what it says.
class Session : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class Phase {
        Connecting, ///< no state yet
        Ready,
        Rebooting, ///< it goes down, or is not back yet
        Lost, ///< lostBecause() says why; retry() tries again, and so does the session once it had a state
    };
    Q_ENUM(Phase)

    /// How far a reboot is, as it is seen from here.
    enum class RebootStage {
        Loading, ///< it is asked for, and not answered yet
        Stopping, ///< it is still there, and ends its services
        Gone,
        Back, ///< another boot answers; its services are starting
        Checking, ///< they are looked at
    };
    Q_ENUM(RebootStage)

    /// How long things may take; tests are less patient.
    struct Patience
    {
        std::chrono::milliseconds planAfter{200}; ///< after the last edit
        std::chrono::milliseconds reconnectEvery{3000}; ///< while a machine reboots, and at first when it is lost
        std::chrono::milliseconds reconnectAtLeastEvery{30000}; ///< while it is lost for longer
        std::chrono::milliseconds goDownWithin{std::chrono::minutes{5}};
        std::chrono::milliseconds comeBackWithin{std::chrono::minutes{20}}; ///< servers test their memory
        std::chrono::milliseconds settleWithin{std::chrono::minutes{5}}; ///< until the services of a new boot run
    };

    explicit Session(std::unique_ptr<Machine> machine, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Machine &machine() const { return *m_machine; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Error &lostBecause() const { return m_lostBecause; }
    /// Lost, and what is the reason can end without a person.
    [[nodiscard]] bool isTriedAgain() const
    {
        return m_phase == Phase::Lost && m_state && m_lostBecause.kind == ErrorKind::Unreachable;
    }
    [[nodiscard]] bool hasState() const { return m_state.has_value(); }
    [[nodiscard]] const MachineState &state() const; ///< only when hasState()
    [[nodiscard]] const std::vector<Check> &checks() const { return m_checks; }
    [[nodiscard]] const std::vector<FileView> &files() const { return m_files; }
    [[nodiscard]] const std::vector<HistoryEntry> &history() const { return m_history; }

    /// Who is there to answer what the way to the machine asks, for a password say.
    enum class Asking { Person, Nobody };

    void start(Asking asking = Asking::Person); ///< connects, reads everything, and keeps it up to date
    void retry(); ///< after Phase::Lost; while Rebooting it tries at once
    void refresh(); ///< reads everything again; needed by nobody but people who want to be sure
    void setPatience(const Patience &patience);
    /// Only the state at first: a plan and the lists (checks, files, history), which take longer than it and which
    /// nobody looks at yet, wait for readDetails(). Until then changes of the state do not read them either.
    void holdDetails() { m_detailsHeld = true; }
    [[nodiscard]] bool holdsDetails() const { return m_detailsHeld; }
    void readDetails(); ///< once the machine is there; detailsRead() follows

    // ---- edits

    /// The settings of the machine (or the defaults) with the edits put over them.
    [[nodiscard]] const Settings &wish() const { return m_wish; }
    [[nodiscard]] bool hasEdits() const;
    /// Mode is no edit: the switch asks for it at once, see askForMode().
    void edit(const Settings &wish);
    void discardEdits(); ///< editsDiscarded() follows
    /// The plan for wish(), made a moment after the last edit; nullopt while it is being made.
    [[nodiscard]] const std::optional<PlanAnswer> &plan() const { return m_plan; }
    /// Why there is no plan for wish(): no two are about the same field, see fieldOf() in session/wisherrors.h.
    [[nodiscard]] const std::vector<Error> &wishErrors() const { return m_wishErrors; }

    // ---- changes: a review first

    void askToApply(); ///< the wish with its edits
    /// kexec for one time, to see whether it works here: installs first where need be, with the mode bios; tryWanted()
    /// follows.
    void askToTry();
    void askForMode(Mode mode); ///< the settings without the edits, in this mode; installs when absent
    void askToRepair(); ///< the settings as they are
    void askToAdopt(); ///< takes a hand-made set-up over, with the settings that it comes to
    void askToUninstall();
    void askToUndo();
    void askToRedo();
    void carryOut(const Review &review);

    // ---- at once, after their own confirmation

    void setNext(OneShot choice);
    void resume();
    void cancelScheduled();
    /// toBeConfirmed: a boot by kexec that this program does not find good is taken back through the firmware.
    void reboot(OneShot via, bool toBeConfirmed = false);
    /// Should it be confirmed? A server whose kernel and command line have not been through a kexec yet.
    [[nodiscard]] bool confirmationAdvised(OneShot via) const;
    void confirm(); ///< this boot stays

    static constexpr int confirmWithin = 10; ///< minutes

    // ---- while it reboots

    [[nodiscard]] RebootStage rebootStage() const { return m_stage; } ///< meaningful until rebootEnded()
    [[nodiscard]] std::chrono::milliseconds inStageSince() const;
    [[nodiscard]] Via wayAsked() const { return m_wayAsked; } ///< Unknown: nobody here asked for it
    [[nodiscard]] std::chrono::milliseconds rebootingSince() const;
    [[nodiscard]] std::chrono::milliseconds waitsAtMost() const { return m_patience.comeBackWithin; }
    /// Gives it up for lost at once; not for this computer, which this program goes down with.
    void stopWaiting();

    /// Something is being done on the machine; no second thing starts meanwhile.
    [[nodiscard]] bool isBusy() const { return !m_doing.isEmpty(); }
    [[nodiscard]] const QString &doing() const { return m_doing; } ///< "Applying…", for people

Q_SIGNALS:
    void phaseChanged();
    void stateChanged(); ///< state(), checks(), files() or history()
    void detailsRead(); ///< all that holdDetails() holds, as far as the machine gave it
    void wishChanged();
    void planChanged(); ///< plan() or wishErrors()
    void busyChanged();
    void reviewReady(const warmboot::Review &review);
    void tryWanted(); ///< all is ready for a reboot via kexec for one time
    void reviewStale(); ///< the machine changed since the review: a new one follows by reviewReady()
    void editsDiscarded(); ///< what was typed and is no edit yet goes too
    void done(const QString &sentence); ///< what was done, for people
    void cameBackAs(const QString &sentence); ///< how a reboot ended, ours (done() says it too) or another's
    void rebootStageChanged();
    /// Of each reboot(): how it ended, whether or not anything was done. good: another boot, by the way that was asked
    /// for, and no service failed that had not failed before.
    void rebootEnded(bool good, const QString &sentence);
    void failed(const warmboot::Error &error); ///< never for ErrorKind::Cancelled
    void cancelled(); ///< a person changed their mind at the password; nothing was done
    void modeChangedElsewhere(const QString &sentence); ///< somebody else changed how the machine reboots
    void cannotChangeChanged();

private:
    /// What a review is asked for: enough to ask again when the machine has changed meanwhile.
    struct Intent
    {
        Review::Kind kind = Review::Kind::Apply;
        Edits edits; ///< of Apply: over the settings of the machine
        std::optional<Mode> mode; ///< of Apply: nullopt for the one that the machine has
        bool adopt = false; ///< of Apply: over the settings of a hand-made set-up, which goes
        bool trying = false; ///< of Apply: tryWanted() follows once it is carried out
    };

    // state
    void onLinkChanged();
    void setPhase(Phase phase);
    void lose(const Error &why);
    void reconnectLater();
    void probe(std::function<void()> then = {});
    void probeAtFirst();
    void take(const MachineState &state);
    void readLists();
    void listRead();
    void noticeOthers(const std::optional<MachineState> &before);
    void noticeReboot(const std::optional<MachineState> &before);

    // edits and plans
    [[nodiscard]] Settings base() const; ///< the settings of the machine, or the defaults
    [[nodiscard]] DesiredState desired(const Intent &intent) const;
    void layEditsOver();
    void planNow();
    void askForPlan(const std::vector<Error> &known);
    void takePlan(const Result<PlanAnswer> &plan, std::vector<Error> errors);

    // changes
    void prepare(const Intent &intent);
    void prepareAnew(const Intent &intent);
    void propose(const Intent &intent, const PlanAnswer &plan);
    void propose(const Intent &intent, const Preview &preview);
    void setDoing(const QString &doing);
    void report(const Error &error);
    void carriedOut(const Review &review, const Result<Done> &result);
    /// Looks at the machine, then is idle, then says so. Without a sentence: the forecast, if that can be had.
    void finish(const QString &sentence, bool trying = false);
    [[nodiscard]] QString doneText(const Review &review) const;

    // a reboot
    void rebootAnswered(const Result<Way> &way);
    void waitForReboot();
    void onLinkLostInReboot();
    void onLinkReadyInReboot();
    void lookWhetherItWasSoft();
    void lookAgain(const Error &error, void (Session::*look)());
    void isBack();
    void onWaitOver();
    void setStage(RebootStage stage);
    void lookAtServices();
    void cameBack(const std::optional<Services> &services);
    void endReboot(bool good, const QString &sentence);

    std::unique_ptr<Machine> m_machine;
    Patience m_patience;
    Phase m_phase = Phase::Connecting;
    Error m_lostBecause;
    std::optional<MachineState> m_state;
    std::vector<Check> m_checks;
    std::vector<FileView> m_files;
    std::vector<HistoryEntry> m_history;
    bool m_detailsHeld = false;
    int m_listsAwaited = 0;
    bool m_listsOutdated = false;

    Edits m_edits;
    Settings m_wish;
    std::optional<PlanAnswer> m_plan;
    std::vector<Error> m_wishErrors;
    QTimer m_planTimer;
    int m_planTicket = 0; ///< of the latest plan that was asked for; answers to others are outdated
    int m_reviewTicket = 0;

    QString m_doing;
    bool m_ownChange = false; ///< a change of the state is ours until we have looked again

    bool m_rebootAsked = false; ///< and not answered yet
    std::string m_bootBefore;
    std::int64_t m_sinceBefore = 0; ///< Services::since; 0 when nobody knows
    Via m_wayAsked = Via::Unknown;
    bool m_rebootEnds = false; ///< rebootEnded() is due
    bool m_personAsked = false; ///< since the machine went
    RebootStage m_stage = RebootStage::Loading;
    QElapsedTimer m_sinceStage;
    std::optional<std::vector<std::string>> m_failedBefore; ///< services; nullopt when nobody knows
    std::chrono::milliseconds m_backAfter{0};
    QTimer m_servicesTimer;
    QTimer m_lookTimer;
    void (Session::*m_look)() = nullptr; ///< what it is for
    QElapsedTimer m_sinceReboot;
    QTimer m_reconnectTimer;
    std::chrono::milliseconds m_reconnectIn{0}; ///< while lost; it grows
    QTimer m_waitTimer;
};

} // namespace warmboot
