// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/loginmanager.h"
#include "machines/privilegedhelper.h"
#include "machines/servemachine.h"

namespace warmboot {

/// This computer. It is read by `warmbootctl serve`, run as the user; changed through the KAuth helper, which asks
/// polkit; and rebooted by the login manager, which lets a person at the screen do so without a password.
class LocalMachine : public ServeMachine
{
    Q_OBJECT

public:
    /// serve: program and arguments of `warmbootctl serve`.
    explicit LocalMachine(const QStringList &serve, QObject *parent = nullptr);

    [[nodiscard]] bool isThisComputer() const override { return true; }
    [[nodiscard]] std::optional<Error> cannotChange() const override { return m_cannotChange; }
    void probe(Callback<MachineState> done) override;
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
    void setWindow(QWindow *window) override;

private:
    Q_SLOT void checkHelper(); ///< can it be asked? It may be installed while we run
    void setCannotChange(const std::optional<Error> &error);
    void change(const Request &request, std::optional<Request> question, Callback<Done> done);
    void makeWhole(const Error &error, const std::optional<Request> &question, std::function<void(Error)> done);

    // The steps of a reboot.
    void chooseWay(OneShot via, Callback<Way> done);
    void goDownSoftly(const MachineState &state, Callback<Way> done);
    void arm(OneShot via, OneShot before, Callback<Way> done);
    void goDown(const Way &way, std::optional<OneShot> before, Callback<Way> done);
    void disarm(OneShot before, Via armed, const Error &why, Callback<Way> done);

    PrivilegedHelper m_helper;
    LoginManager m_loginManager;
    std::optional<Error> m_cannotChange;
};

} // namespace warmboot
