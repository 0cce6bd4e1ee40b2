// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorizationwatch.h"
#include "helper.h"
#include "journal.h"

#include <KAuth/HelperSupport>
#include <QCoreApplication>
#include <QMetaMethod>

#include <chrono>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr auto helperId = "org.warmboot.helper";
// A little longer than the application waits, so that a prompt does not outlive it.
constexpr auto passwordLimit = std::chrono::minutes(10) + std::chrono::seconds(5);

QStringList actions()
{
    QStringList names;
    const auto &slots = warmboot::Helper::staticMetaObject; // every slot is an action: a test sees to it
    for (int i = slots.methodOffset(); i < slots.methodCount(); ++i)
        names.append(QString::fromLatin1(helperId) + QLatin1Char('.') + QString::fromLatin1(slots.method(i).name()));
    return names;
}

[[noreturn]] void end(const char *why)
{
    warmboot::journal(warmboot::Priority::Warning, std::string("The helper ends, and will be started again: ") + why);
    ::_exit(EXIT_SUCCESS);
}

void watchOverAuthorizations()
{
    auto *watch = new warmboot::AuthorizationWatch(
        actions(), {.password = passwordLimit}, warmboot::polkitAnswers(), end, QCoreApplication::instance());
    if (!watch->attach())
        warmboot::journal(warmboot::Priority::Warning, "This version of KAuth cannot be watched");
}

/// Runs once QCoreApplication is there: after KAuth has put its own message handler in, before the bus is asked.
void prepare()
{
    qInstallMessageHandler(warmboot::messageToJournal);
    // The first event there is: KAuth is on the bus then, and no call has been looked at.
    QMetaObject::invokeMethod(QCoreApplication::instance(), watchOverAuthorizations, Qt::QueuedConnection);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(prepare)

int main(int argc, char **argv)
{
    // Whoever started this decides nothing: neither where Qt finds plugins nor which bus is asked.
    ::clearenv(); // NOLINT(concurrency-mt-unsafe): no other thread yet
    for (const auto &[name, value] :
         {std::pair{"PATH", "/usr/sbin:/usr/bin:/sbin:/bin"}, std::pair{"LC_ALL", "C.UTF-8"}, std::pair{"HOME", "/"}}) {
        if (::setenv(name, value, 1) != 0) // NOLINT(concurrency-mt-unsafe): no other thread yet
            return EXIT_FAILURE;
    }
    ::umask(022);
    warmboot::Helper helper;
    return KAuth::HelperSupport::helperMain(argc, argv, helperId, &helper);
}
