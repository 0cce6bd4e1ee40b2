// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/startpage.h"

#include "session/sentences.h"
#include "session/session.h"
#include "widgets/changeable.h"

#include <QIcon>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warmboot {

StartPage::StartPage(Session &session, QWidget *parent)
    : StatePage(parent)
    , m_session(session)
{
    connect(this, &StatePage::triggered, this, &StartPage::act);
    connect(this, &StatePage::otherTriggered, &session, &Session::askToTry);
    for (const auto &changed :
         {&Session::stateChanged, &Session::phaseChanged, &Session::busyChanged, &Session::cannotChangeChanged})
        connect(&session, changed, this, &StartPage::refresh);
    refresh();
}

bool StartPage::isNeeded() const
{
    return saysWhyNothingChanges() || (m_session.hasState() && m_session.state().setup == SetupState::Absent);
}

bool StartPage::saysWhyNothingChanges() const
{
    return m_session.machine().cannotChange().has_value();
}

void StartPage::refresh()
{
    if (const auto missing = m_session.machine().cannotChange())
        sayWhatIsMissing(*missing);
    else
        invite();
}

void StartPage::invite()
{
    setIcon(QIcon::fromTheme(u"org.warmboot.Warmboot"_s, QIcon(u":/warmboot/icons/org.warmboot.Warmboot.svg"_s)));
    setTitle(tr("Reboot in seconds, not minutes"));
    setText(tr("Warmboot lets this machine restart straight into its kernel through kexec, past the tests and "
               "waits of its firmware. It installs a few small text files, shows them first, and takes all "
               "of it back whenever you say so."));
    setAction(tr("M&ake reboots fast…"), QIcon::fromTheme(u"run-install"_s));
    setUsable(button(), whyNoChange(m_session));
    // Whoever is unsure whether it works there finds out first, and changes the usual way after that.
    setOther(tr("&Try kexec once…"));
    setUsable(otherButton(), whyNoChange(m_session));
}

void StartPage::sayWhatIsMissing(const Error &missing)
{
    const auto &code = missing.sentence.code;
    setOther({});
    setIcon(QIcon::fromTheme(u"dialog-warning"_s));
    if (code == "helper-missing")
        setTitle(tr("Warmboot’s helper is not installed"));
    else if (code == "helper-broken")
        setTitle(tr("Warmboot’s helper does not start"));
    else if (code == "polkit-missing")
        setTitle(tr("polkit is not installed"));
    else if (missing.kind == ErrorKind::Version)
        setTitle(tr("Two releases of Warmboot meet"));
    else
        setTitle(tr("Nothing can be changed from here"));
    setText(
        translated(missing) + u"\n\n"_s
        + (m_session.machine().isThisComputer()
               ? tr("Until then nothing can be changed from this window. Everything can be looked at, and the other "
                    "pages show the machine as it is.")
               : tr("The other pages show the machine as it is. To change it, log in as root, or as a user who may use "
                    "sudo there.")));
    // Reading the machine again looks for the helper again, too.
    setAction(tr("Check aga&in"), QIcon::fromTheme(u"view-refresh"_s));
    setUsable(button(), m_session.phase() == Session::Phase::Ready ? QString() : whyNoChange(m_session));
}

void StartPage::act()
{
    if (saysWhyNothingChanges())
        m_session.refresh();
    else if (m_session.hasEdits())
        m_session.askToApply();
    else
        m_session.askForMode(Mode::Kexec);
}

} // namespace warmboot
