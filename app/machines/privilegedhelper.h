// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/error.h"
#include "protocol/reply.h"
#include "protocol/request.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <queue>

class QDBusMessage;
class QWindow;

namespace warmboot {

/// Changes this computer through the KAuth helper (helper/kauth), which asks polkit, which asks for a
/// password. Reading goes past it, through warmbootctl serve.
///
/// Speaks to the helper by its D-Bus interface instead of KAuth::ExecuteJob: that one takes whichever
/// answer is broadcast first, also the one to another user's action of the same name, drops the answer
/// "busy", and stops the event loop for up to 25 s when the helper cannot start. Here an answer is the one
/// to our own call, what is busy is asked again, and nothing blocks.
///
/// Requests are carried out one after the other, in their order. Every callback is called once, from the
/// event loop; never after this object is gone.
class PrivilegedHelper : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivilegedHelper)

public:
    using Callback = std::function<void(Result<Done>)>;

    /// How long is waited; what lasts longer is Unreachable, or busy. Only tests have a reason for others.
    struct Limits
    {
        std::chrono::milliseconds answer = std::chrono::minutes(10); ///< for all of it: a person looks for the password
        std::chrono::milliseconds change = std::chrono::minutes(
            3); ///< from the right password on: systemd reads its units
        std::chrono::milliseconds busy = std::chrono::seconds(30); ///< for somebody else's change, or their password
        std::chrono::milliseconds flood = std::chrono::seconds(
            90); ///< for many of them: somebody may call without end, and who is next is a matter of luck
    };

    explicit PrivilegedHelper(QObject *parent = nullptr);
    explicit PrivilegedHelper(const Limits &limits, QObject *parent = nullptr);
    ~PrivilegedHelper() override;

    /// Of the engine that made the plans: goes with each request, so that a helper of another version
    /// answers Version.
    void setRelease(const Release &release) { m_release = release; }
    /// The window that the password prompt should belong to; nullptr for none.
    void setWindow(QWindow *window);

    /// For apply, uninstall, undo, redo, next and resume; Usage for others. The sentence of an error may be a
    /// code without its arguments (see isWhole): the helper's answers are readable by every user.
    ///  Cancelled: the password was not given or not right; nothing was done.
    ///  Unauthorized: policy forbids it, or nothing could ask for a password.
    ///  Unreachable: no helper, or it gave no answer: probe, to see what became of it.
    void send(const Request &request, Callback done);

    /// Why nothing can be changed from here, or nullopt; the answer comes within two seconds.
    void check(std::function<void(std::optional<Error>)> done);

    /// Does it have all the arguments that its English text asks for?
    [[nodiscard]] static bool isWhole(const Sentence &sentence);

private:
    struct Job
    {
        QString action;
        QByteArray line;
        QString question; ///< what the password prompt says
        Callback done;
    };

    Q_SLOT void heard(int type, const QString &action, const QByteArray &blob);
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): asked for only while one is under way
    [[nodiscard]] Job &job() { return *m_job; }
    void startNext();
    void wakeHelper();
    void perform();
    void answered(const QDBusMessage &reply);
    void understand(const QByteArray &blob);
    void askAgain(const Result<Done> &otherwise, std::chrono::nanoseconds waited, void (PrivilegedHelper::*how)());
    void explainDenial();
    void finish(const Result<Done> &result);
    /// Calls back later unless another job is under way by then.
    [[nodiscard]] auto forThisJob(auto handler);

    const Limits m_limits;
    Release m_release;
    QPointer<QWindow> m_window;
    std::int64_t m_lastId = 0;
    std::queue<Job> m_waiting;
    std::optional<Job> m_job;
    int m_jobNumber = 0; ///< an answer to a job that was given up is told by it
    bool m_begun = false; ///< the helper has, unless it was with another user's action of that name
    QElapsedTimer m_sinceTaken; ///< since the helper took up our action
    QElapsedTimer m_sinceStarted; ///< since the job's turn came
    QElapsedTimer m_sinceProgress; ///< since the helper took up anything, of anybody
    QElapsedTimer m_sinceSent; ///< since the last attempt
    QTimer m_watchdog; ///< runs while an answer is awaited
};

} // namespace warmboot
