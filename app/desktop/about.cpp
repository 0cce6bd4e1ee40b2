// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/about.h"

#include <QCoreApplication>

namespace warmboot {

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(warmboot::About)
};

// By its name, as older frameworks have no key for each; there it is unknown.
KAboutLicense::LicenseKey licence(QLatin1StringView name)
{
    return KAboutLicense::byKeyword(name).key();
}

} // namespace

KAboutData aboutWarmboot()
{
    KAboutData about(QStringLiteral("Warmboot"),
                     QStringLiteral("Warmboot"),
                     QStringLiteral(WARMBOOT_VERSION),
                     About::tr("Reboots through kexec, safely and reversibly"),
                     KAboutLicense::GPL_V3,
                     QStringLiteral("© 2026 Warmboot contributors"));
    about.setLicense(KAboutLicense::GPL_V3, KAboutLicense::OrLaterVersions);
    about.setOrganizationDomain("warmboot.org"); // with the name: org.warmboot.Warmboot, also on the session bus
    about.setDesktopFileName(QStringLiteral("org.warmboot.Warmboot"));
    about.setHomepage(QStringLiteral("https://warmboot.org"));
    about.setBugAddress({}); // otherwise KDE's, who have nothing to do with it
    about.addAuthor(About::tr("Warmboot contributors"));

    // What it is made of; the dialog names Qt and the KDE Frameworks by itself.
    const QString insideWarmbootctl = About::tr("in warmbootctl and in the helper");
    about.addComponent(QStringLiteral("JSON for Modern C++"),
                       About::tr("what the parts of Warmboot say to each other"),
                       {},
                       QStringLiteral("https://json.nlohmann.me"),
                       licence(QLatin1StringView("MIT")));
    about.addComponent(QStringLiteral("GNU Nettle"),
                       insideWarmbootctl,
                       {},
                       QStringLiteral("https://www.lysator.liu.se/~nisse/nettle/"),
                       licence(QLatin1StringView("LGPLv3+")));
    about.addComponent(QStringLiteral("dtl"),
                       insideWarmbootctl,
                       {},
                       QStringLiteral("https://github.com/cubicdaiya/dtl"),
                       licence(QLatin1StringView("BSD-3-Clause")));
    about.addComponent(QStringLiteral("CLI11"),
                       About::tr("in warmbootctl"),
                       {},
                       QStringLiteral("https://github.com/CLIUtils/CLI11"),
                       licence(QLatin1StringView("BSD-3-Clause")));
    return about;
}

} // namespace warmboot
