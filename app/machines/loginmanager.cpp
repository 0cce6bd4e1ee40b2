// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machines/loginmanager.h"

#include "machines/loginmanagerlook.h"
#include "machines/systembus.h"

#include <QLatin1StringView>

#include <utility>

namespace warmboot {

namespace {

constexpr auto accessDenied = "org.freedesktop.DBus.Error.AccessDenied";
constexpr int answerLimit = 10 * 60 * 1000; // ms; a person looks for the password

/// needsPassword: somebody was to be asked for one.
Error meaningOf(const QDBusMessage &reply, bool needsPassword)
{
    const auto name = reply.errorName();
    const auto why = reply.errorMessage().toStdString();
    if (name == QLatin1StringView("org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"))
        return {ErrorKind::Unauthorized, say("no-password-prompt"), why};
    if (name == QLatin1StringView(accessDenied)) {
        // A password that was not given and one that was wrong look the same.
        return needsPassword ? Error{ErrorKind::Cancelled, say("not-authenticated"), why}
                             : Error{ErrorKind::Unauthorized, say("reboot-forbidden"), why};
    }
    for (const auto *silence : {"NoReply", "ServiceUnknown", "NameHasNoOwner", "Disconnected", "Timeout", "TimedOut"}) {
        if (name == QLatin1StringView("org.freedesktop.DBus.Error.") + QLatin1StringView(silence))
            return loginManagerSilent(reply);
    }
    return {ErrorKind::Refused, say("reboot-refused", {{"why", why}}), name.toStdString()};
}

} // namespace

void LoginManager::look(std::function<void(Result<BeforeReboot>)> done)
{
    new LoginManagerLook(std::move(done), this);
}

void LoginManager::reboot(std::function<void(Result<void>)> done)
{
    constexpr bool mayAsk = true;
    // Not RebootWithFlags: its flags differ between versions, and none of them is needed here.
    ask("Reboot", {mayAsk}, std::move(done));
}

void LoginManager::softReboot(std::function<void(Result<void>)> done)
{
    constexpr qulonglong softly = 4; // SD_LOGIND_SOFT_REBOOT
    ask("RebootWithFlags", {softly}, std::move(done));
}

void LoginManager::cancelScheduled(std::function<void(Result<void>)> done)
{
    ask("CancelScheduledShutdown", {}, std::move(done));
}

void LoginManager::ask(const char *method, const QVariantList &arguments, std::function<void(Result<void>)> done)
{
    auto call = loginManagerCall(method, arguments);
    call.setInteractiveAuthorizationAllowed(true);
    callBus(this, call, answerLimit, [this, done = std::move(done)](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage) {
            done({});
            return;
        }
        if (reply.errorName() != QLatin1StringView(accessDenied)) {
            done(std::unexpected(meaningOf(reply, false)));
            return;
        }
        // Was somebody asked, or is it forbidden? Only a denial makes that worth a question.
        look([reply, done](const Result<BeforeReboot> &found) {
            done(std::unexpected(meaningOf(reply, found && found->needsPassword)));
        });
    });
}

} // namespace warmboot
