// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/machine.h"

#include <QStringList>

namespace warmboot::test {

/// A machine of which the test decides everything. Answers come from the event loop, as the real ones do;
/// with hold they wait for release().
class FakeMachine : public Machine
{
    Q_OBJECT

public:
    FakeMachine(); ///< Ready after start(); a Debian machine, nothing installed, two kernels

    // What it answers; change it, then perhaps push().
    MachineState current;
    std::vector<Check> currentChecks;
    std::vector<FileView> currentFiles;
    std::vector<HistoryEntry> currentHistory;
    RebootOutlook outlook;
    std::optional<Error> unreachable; ///< start() ends in Lost with it
    std::optional<Error> unchangeable; ///< cannotChange()
    std::optional<Error> planFails;
    std::optional<Error> changeFails; ///< of the next changing request; then cleared
    bool local = true;
    bool hold = false; ///< answers to changing requests wait for release()

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

    // Machine: as declared there.
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isThisComputer() const override { return local; }
    [[nodiscard]] Link link() const override { return m_link; }
    [[nodiscard]] Error linkError() const override { return m_linkError; }
    [[nodiscard]] std::optional<Error> cannotChange() const override { return unchangeable; }
    void start() override;
    void probe(Callback<MachineState> done) override;
    void checks(Callback<std::vector<Check>> done) override;
    void files(Callback<std::vector<FileView>> done) override;
    void history(Callback<std::vector<HistoryEntry>> done) override;
    void plan(const DesiredState &desired, Callback<PlanAnswer> done) override;
    void preview(bool redo, Callback<Preview> done) override;
    void watch(bool on) override;
    void apply(const Settings &settings, const std::string &digest, Callback<Done> done) override;
    void uninstall(const std::string &digest, Callback<Done> done) override;
    void undo(int record, Callback<Done> done) override;
    void redo(int record, Callback<Done> done) override;
    void next(OneShot choice, Callback<Way> done) override;
    void resume(Callback<Done> done) override;
    void rebootOutlook(Callback<RebootOutlook> done) override;
    void reboot(OneShot via, Callback<Way> done) override;
    void cancelScheduled(Callback<Done> done) override;

private:
    Link m_link = Link::Starting;
    Error m_linkError;
    bool m_watched = false;
};

} // namespace warmboot::test
