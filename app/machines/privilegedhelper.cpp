// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/privilegedhelper.h"

#include "machines/privilegedhelperaction.h"
#include "machines/privilegedhelpercheck.h"
#include "machines/privilegedhelperdenial.h"
#include "machines/privilegedhelperstart.h"
#include "machines/privilegedhelperwindow.h"
#include "machines/systembus.h"

#include <KAuth/ActionReply>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>
#include <QDataStream>
#include <QIODevice>
#include <QMap>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <utility>

namespace warmboot {

namespace {

using namespace std::chrono_literals;

constexpr auto busyInterval = 50ms; // from one attempt to the next; no pause after one that waited that long in a queue
constexpr auto quickDenial = 400ms; // faster than a prompt can be read and closed

// KAuth's signals about an action (HelperProxy::SignalType).
enum Heard { ActionStarted = 0, ProgressStep = 3 };

const auto interface = QStringLiteral("org.kde.kf6auth");
const auto service = QString::fromLatin1(helperService);

constexpr int inMilliseconds(std::chrono::milliseconds duration)
{
    return static_cast<int>(duration.count());
}

std::unexpected<Error> unreachable(Sentence sentence, const QString &detail = {})
{
    return fail(ErrorKind::Unreachable, std::move(sentence), detail.toStdString());
}

std::string minutes(std::chrono::milliseconds duration)
{
    return std::to_string(std::chrono::ceil<std::chrono::minutes>(duration).count());
}

/// KAuth's form of the arguments.
QByteArray argumentsWith(const QByteArray &line)
{
    QByteArray blob;
    QDataStream stream(&blob, QIODevice::WriteOnly);
    stream << QVariantMap{{QStringLiteral("request"), line}};
    return blob;
}

} // namespace

PrivilegedHelper::PrivilegedHelper(QObject *parent)
    : PrivilegedHelper(Limits(), parent)
{
}

PrivilegedHelper::PrivilegedHelper(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    qDBusRegisterMetaType<QMap<QString, QDBusUnixFileDescriptor>>();
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        finish(unreachable(say("helper-silent", {{"minutes", minutes(m_watchdog.intervalAsDuration())}})));
    });
    auto bus = QDBusConnection::systemBus();
    bus.connect(service, // from whoever owns that name, and only root may
                QStringLiteral("/"),
                interface,
                QStringLiteral("remoteSignal"),
                this,
                SLOT(heard(int, QString, QByteArray)));
}

PrivilegedHelper::~PrivilegedHelper() = default;

void PrivilegedHelper::setWindow(QWindow *window)
{
    m_window = window;
}

bool PrivilegedHelper::isWhole(const Sentence &sentence)
{
    auto rest = catalogue::find(sentence.code);
    for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
        const auto close = rest.find('}', open);
        if (close == std::string_view::npos)
            break;
        if (!sentence.args.contains(std::string(rest.substr(open + 1, close - open - 1))))
            return false;
        rest.remove_prefix(close + 1);
    }
    return true;
}

void PrivilegedHelper::check(std::function<void(std::optional<Error>)> done)
{
    new PrivilegedHelperCheck(std::move(done), this);
}

void PrivilegedHelper::send(const Request &request, Callback done)
{
    const auto line = toLine(NumberedRequest{++m_lastId, request, m_release});
    m_waiting.push({actionFor(request), QByteArray::fromStdString(line), questionFor(request), std::move(done)});
    if (!m_job && m_waiting.size() == 1)
        QTimer::singleShot(0, this, &PrivilegedHelper::startNext);
}

auto PrivilegedHelper::forThisJob(auto handler)
{
    return [this, number = m_jobNumber, handler = std::move(handler)](const auto &...values) {
        if (number == m_jobNumber)
            handler(values...);
    };
}

void PrivilegedHelper::startNext()
{
    if (m_job || m_waiting.empty())
        return;
    m_job = std::move(m_waiting.front());
    m_waiting.pop();
    ++m_jobNumber;
    m_sinceStarted.start();
    m_sinceProgress.start();
    if (job().action.isEmpty()) {
        finish(fail(ErrorKind::Usage, say("helper-arguments")));
        return;
    }
    check(forThisJob(
        [this](const std::optional<Error> &error) { error ? finish(std::unexpected(*error)) : wakeHelper(); }));
}

void PrivilegedHelper::wakeHelper()
{
    new PrivilegedHelperStart(forThisJob([this](const std::optional<Error> &error) {
                                  if (error) {
                                      finish(std::unexpected(*error));
                                      return;
                                  }
                                  announceWindow(job().action, m_window);
                                  perform();
                              }),
                              this);
}

void PrivilegedHelper::perform()
{
    const QVariantMap details{{QStringLiteral("polkit.message"), job().question}};
    const auto call = methodCall(service,
                                 QStringLiteral("/"),
                                 interface,
                                 QStringLiteral("performAction"),
                                 {job().action,
                                  QByteArray(), // the helper takes our name from the bus
                                  details,
                                  argumentsWith(job().line),
                                  QVariant::fromValue(QMap<QString, QDBusUnixFileDescriptor>())});
    m_begun = false;
    m_sinceSent.start();
    m_sinceTaken.start();
    m_watchdog.start(m_limits.answer);
    // The watchdog is in time; Qt's own limit says the same as the bus when the helper ends.
    const auto never = m_limits.answer + m_limits.change + 1min;
    callBus(this, call, inMilliseconds(never), forThisJob([this](const QDBusMessage &reply) { answered(reply); }));
}

/// Another user's action sounds the same: this moves the watchdog and the limits, no more.
void PrivilegedHelper::heard(int type, const QString &action, const QByteArray & /*blob*/)
{
    if (type == ActionStarted)
        m_sinceProgress.start();
    if (!m_job || action != m_job->action)
        return;
    if (type == ActionStarted) {
        m_sinceTaken.restart();
        m_watchdog.start(m_limits.answer);
    }
    if (type == ProgressStep) {
        m_begun = true;
        m_watchdog.start(m_limits.change);
    }
}

void PrivilegedHelper::answered(const QDBusMessage &reply)
{
    m_watchdog.stop();
    if (reply.type() == QDBusMessage::ReplyMessage) {
        understand(firstOf<QByteArray>(reply));
        return;
    }
    const QString why = reply.errorName() + QStringLiteral(": ") + reply.errorMessage();
    const auto name = reply.errorName();
    if (name == QLatin1StringView("org.freedesktop.DBus.Error.AccessDenied")) {
        finish(fail(ErrorKind::Unauthorized, say("policy-forbids"), why.toStdString()));
        return;
    }
    if (name == QLatin1StringView("org.freedesktop.DBus.Error.InvalidArgs")
        || name == QLatin1StringView("org.freedesktop.DBus.Error.UnknownMethod")) {
        finish(fail(ErrorKind::Version, say("helper-nonsense"), why.toStdString()));
        return;
    }
    const auto gone = unreachable(say("helper-gone"), why);
    // It ends at the nonsense that somebody else sends before ours is looked at; then nothing of ours is done.
    if (m_begun) {
        finish(gone);
        return;
    }
    m_sinceProgress.start();
    askAgain(gone, 0ms, &PrivilegedHelper::wakeHelper);
}

void PrivilegedHelper::understand(const QByteArray &blob)
{
    const auto reply = KAuth::ActionReply::deserialize(blob);
    if (reply.type() == KAuth::ActionReply::KAuthErrorType) {
        switch (reply.errorCode()) {
        case KAuth::ActionReply::HelperBusyError:
            askAgain(fail(ErrorKind::Refused, say("busy")), m_sinceSent.durationElapsed(), &PrivilegedHelper::perform);
            break;
        case KAuth::ActionReply::AuthorizationDeniedError:
        case KAuth::ActionReply::UserCancelledError: explainDenial(); break;
        default: finish(fail(ErrorKind::Version, say("helper-nonsense"), reply.errorDescription().toStdString()));
        }
        return;
    }
    const auto text = [&reply](const QString &key) { return reply.data().value(key).toString().toStdString(); };
    const auto kind = text(QStringLiteral("kind"));
    if (kind == "done") {
        finish(Done{reply.data().value(QStringLiteral("record")).toInt()});
        return;
    }
    const auto failure = errorKindFrom(kind);
    if (!failure) {
        finish(fail(ErrorKind::Version, say("helper-nonsense"), "kind " + kind));
        return;
    }
    finish(fail(*failure, Sentence{text(QStringLiteral("code")), {}}));
}

/// The helper does one thing at a time, for all users. otherwise: what to say when that takes too long.
void PrivilegedHelper::askAgain(const Result<Done> &otherwise, std::chrono::nanoseconds waited,
                                void (PrivilegedHelper::*how)())
{
    if (m_sinceProgress.durationElapsed() > m_limits.busy || m_sinceStarted.durationElapsed() > m_limits.flood) {
        finish(otherwise);
        return;
    }
    const auto pause = std::chrono::ceil<std::chrono::milliseconds>(busyInterval - waited);
    QTimer::singleShot(std::max(pause, 0ms), this, forThisJob([this, how] { (this->*how)(); }));
}

void PrivilegedHelper::explainDenial()
{
    const bool quick = m_sinceTaken.durationElapsed() < quickDenial;
    warmboot::explainDenial(
        this, job().action, quick, forThisJob([this](const Error &error) { finish(std::unexpected(error)); }));
}

void PrivilegedHelper::finish(const Result<Done> &result)
{
    m_watchdog.stop();
    const auto done = std::move(job().done);
    m_job.reset();
    ++m_jobNumber; // what is still under way for it is not listened to
    QTimer::singleShot(0, this, &PrivilegedHelper::startNext);
    done(result); // may delete this
}

} // namespace warmboot
