// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/machine.h"
#include "machines/serveprocess.h"

namespace warmboot {

/// A machine that is reached by a command line which runs `warmbootctl serve` there, as root when it is to be
/// changed: a server through ssh, the practice machine.
class ServeMachine : public Machine
{
    Q_OBJECT

public:
    /// name: for people. serve: program and arguments, not empty.
    ServeMachine(const QString &name, const QStringList &serve, QObject *parent = nullptr);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] bool isThisComputer() const override { return false; }
    [[nodiscard]] Link link() const override;
    [[nodiscard]] Error linkError() const override { return m_serve.error(); }
    [[nodiscard]] std::optional<Error> cannotChange() const override;
    void start() override;
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

protected:
    /// Whether the end of serve is only another step on the way there; whoever says so starts it again.
    [[nodiscard]] virtual bool goesOnAfterEnd() { return false; }
    /// serve is Ready, and nobody has heard of it yet.
    virtual void becameReady() { }
    [[nodiscard]] ServeProcess &serve() { return m_serve; }
    [[nodiscard]] const ServeProcess &serve() const { return m_serve; }

private:
    QString m_name;
    ServeProcess m_serve;
    bool m_ended = false;
};

} // namespace warmboot
