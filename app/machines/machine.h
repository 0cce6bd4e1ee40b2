// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"
#include "protocol/reply.h"
#include "protocol/request.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QWindow;

namespace warmboot {

/// What stands before a reboot of this machine, to be shown before it happens.
struct RebootOutlook
{
    QStringList inhibitors; ///< "The backup: Tapes are turning", who and why; these block
    QStringList sessions; ///< who else is logged in: "alice", "root (10.0.0.5)"
    bool allowed = true; ///< false: policy forbids it to this user
    bool needsPassword = false;
};

/// A machine as the application knows it: a place that answers requests. Whether it is this
/// computer, a server or the practice machine makes no difference to those who ask.
///
/// Every callback is called once, later, from the event loop, in the order of the requests; after the
/// Machine is destroyed, never. Errors are values; an ErrorKind::Cancelled is a person's own wish.
class Machine : public QObject
{
    Q_OBJECT

public:
    enum class Link {
        Starting, ///< not yet greeted
        Ready,
        Lost, ///< see linkError(); start() tries again
    };
    Q_ENUM(Link)

    template<typename T>
    using Callback = std::function<void(Result<T>)>;

    using QObject::QObject;

    [[nodiscard]] virtual QString name() const = 0; ///< for people: the host name
    [[nodiscard]] virtual bool isThisComputer() const = 0;
    [[nodiscard]] virtual Link link() const = 0;
    [[nodiscard]] virtual Error linkError() const = 0; ///< meaningful while Lost
    /// Why nothing can be changed here although it can be read (no helper, another version, not root);
    /// nullopt when it can.
    [[nodiscard]] virtual std::optional<Error> cannotChange() const = 0;

    virtual void start() = 0; ///< linkChanged() tells the outcome
    /// start() that no person waits for: nobody is asked anything; what cannot go on without ends in Lost.
    virtual void startQuietly() { start(); }

    virtual void probe(Callback<MachineState> done) = 0;
    virtual void checks(Callback<std::vector<Check>> done) = 0;
    virtual void files(Callback<std::vector<FileView>> done) = 0;
    virtual void history(Callback<std::vector<HistoryEntry>> done) = 0;
    virtual void services(Callback<Services> done) = 0;
    virtual void plan(const DesiredState &desired, Callback<PlanAnswer> done) = 0;
    virtual void preview(bool redo, Callback<Preview> done) = 0;
    /// changed() is emitted from now on whenever the state is another, or no more.
    virtual void watch(bool on) = 0;

    virtual void apply(const ApplyRequest &wish, Callback<Done> done) = 0;
    virtual void uninstall(const std::string &digest, Callback<Done> done) = 0;
    virtual void undo(int record, Callback<Done> done) = 0;
    virtual void redo(int record, Callback<Done> done) = 0;
    virtual void next(OneShot choice, Callback<Way> done) = 0;
    virtual void resume(Callback<Done> done) = 0;
    virtual void confirm(Callback<Done> done) = 0; ///< this boot by kexec is good (MachineState::confirmWithin)

    virtual void rebootOutlook(Callback<RebootOutlook> done) = 0;
    /// The machine goes down the way that is asked for, or stays as it was and says why.
    /// confirm: minutes in which a boot by kexec has to be confirmed; 0: it has not. Not for this computer, which this
    /// program goes down with.
    virtual void reboot(OneShot via, int confirm, Callback<Way> done) = 0;
    /// Takes back a reboot that somebody has scheduled (state().scheduled).
    virtual void cancelScheduled(Callback<Done> done) = 0;

    /// Where the window is that a password prompt should belong to; nullptr for none.
    virtual void setWindow(QWindow *window) { Q_UNUSED(window) }

Q_SIGNALS:
    void linkChanged();
    void cannotChangeChanged();
    void changed(const warmboot::MachineState &state);
    void progress(const warmboot::Sentence &sentence);
};

} // namespace warmboot
