// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/machine.h"

#include <QStringList>

#include <functional>
#include <map>

namespace warmboot::test {

/// A machine of which the test decides everything. Answers come from the event loop, as the real ones do;
/// with hold they wait for release().
class FakeMachine : public Machine
{
    Q_OBJECT

public:
    FakeMachine(); ///< Ready after start(); a Debian machine, nothing installed, two kernels

    // What it answers; change it, then perhaps push(). While a list is empty, the answer is what
    // goes with `current`: the files of its set-up, the checks that it passes, some weeks of reboots.
    MachineState current;
    std::vector<Check> currentChecks;
    std::vector<FileView> currentFiles;
    std::vector<HistoryEntry> currentHistory;
    Services currentServices{"running", {}, 2'415'023};
    bool historyIsEmpty = false; ///< before the first reboot
    RebootOutlook outlook;
    std::optional<Error> unreachable; ///< start() ends in Lost with it
    std::optional<Error> unchangeable; ///< cannotChange()
    std::optional<Error> planFails;
    std::optional<Error> probeFails; ///< while it is there
    std::optional<Error> changeFails; ///< of the next changing request; then cleared
    bool local = true;
    bool hold = false; ///< changing requests are carried out and answered by release()
    bool holdReading = false; ///< so are all the others
    /// After a reboot of a machine that is not this computer start() fails that many times; then it
    /// is back, with another boot id. Negative: it never comes back.
    int failedStartsAfterReboot = 0;
    int starts = 0; ///< how often it was called
    bool wantsAPerson = false; ///< startQuietly() ends in Lost, as ssh would ask something
    /// It comes back this way, whatever was asked for, and its history says why.
    std::optional<Via> comesBackVia;
    std::string comesBackBecause;

    /// What was asked for that changes something: "apply kexec /vmlinuz reuse +nomodeset", "undo 3", "next bios",
    /// "reboot kexec", …
    QStringList asked;
    Settings lastSettings; ///< of the last apply
    DesiredState lastPlanned; ///< of the last plan

    void push(); ///< emits changed(current) if it is watched
    void lose(const Error &why); ///< the link is gone
    void release();

    /// A state with Warmboot installed in this mode, undo on offer.
    [[nodiscard]] static MachineState installed(Mode mode = Mode::Kexec);
    [[nodiscard]] static MachineState absent();
    /// Somebody has typed in the article of 2019.
    [[nodiscard]] static MachineState handMade();
    /// Kernel and forecast of a state follow its settings, mode, suspension and the like.
    static void settle(MachineState &state);

    // Machine: as declared there.
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isThisComputer() const override { return local; }
    [[nodiscard]] Link link() const override { return m_link; }
    [[nodiscard]] Error linkError() const override { return m_linkError; }
    [[nodiscard]] std::optional<Error> cannotChange() const override { return unchangeable; }
    void start() override;
    void startQuietly() override;
    void probe(Callback<MachineState> done) override;
    void checks(Callback<std::vector<Check>> done) override;
    void files(Callback<std::vector<FileView>> done) override;
    void history(Callback<std::vector<HistoryEntry>> done) override;
    void services(Callback<Services> done) override;
    void plan(const DesiredState &desired, Callback<PlanAnswer> done) override;
    void preview(bool redo, Callback<Preview> done) override;
    void watch(bool on) override;
    void apply(const ApplyRequest &wish, Callback<Done> done) override;
    void uninstall(const std::string &digest, Callback<Done> done) override;
    void undo(int record, Callback<Done> done) override;
    void redo(int record, Callback<Done> done) override;
    void next(OneShot choice, Callback<Way> done) override;
    void resume(Callback<Done> done) override;
    void confirm(Callback<Done> done) override;
    void rebootOutlook(Callback<RebootOutlook> done) override;
    void reboot(OneShot via, int confirm, Callback<Way> done) override;
    void cancelScheduled(Callback<Done> done) override;

private:
    /// A change and the states between which it lies; a set-up that was only claimed by a state that
    /// the test put in has none.
    struct Kept
    {
        MachineState before;
        MachineState after;
    };

    void later(std::function<void()> answer, bool held);
    template<typename T>
    void answer(Callback<T> done, std::function<Result<T>()> make);
    template<typename T>
    void change(const QString &what, Callback<T> done, std::function<Result<T>()> make);
    [[nodiscard]] Result<Done> carryOut(const DesiredState &desired, const std::string &digest);
    [[nodiscard]] Result<Done> takeBack(int record);
    [[nodiscard]] Result<Done> makeAgain(int record);
    void goDown(Via via);
    void comeBack();

    Link m_link = Link::Starting;
    Error m_linkError;
    bool m_watched = false;
    bool m_down = false;
    int m_startsToFail = 0;
    int m_boots = 0;
    Via m_downVia = Via::Unknown;
    std::map<int, Kept> m_kept; ///< by the number of the record
    std::vector<std::function<void()>> m_held;
};

} // namespace warmboot::test
