// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helper.h"
#include "journal.h"

#include <KAuth/HelperSupport>
#include <QCoreApplication>

#include <cstdlib>
#include <sys/stat.h>

namespace {

/// Runs once QCoreApplication is there: after KAuth has put its own handler in, before the bus is asked.
void keepMessagesOffTheBus()
{
    qInstallMessageHandler(warmboot::messageToJournal);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(keepMessagesOffTheBus)

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
    return KAuth::HelperSupport::helperMain(argc, argv, "org.warmboot.helper", &helper);
}
