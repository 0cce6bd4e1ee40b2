// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/startpage.h"

#include "session/sentences.h"
#include "session/session.h"
#include "widgets/changeable.h"

#include <QIcon>
#include <QPushButton>

#include <algorithm>

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
    if (saysWhyNothingChanges())
        return true;
    const auto setup = m_session.hasState() ? m_session.state().setup : SetupState::Installed;
    return setup == SetupState::Absent || setup == SetupState::Foreign;
}

bool StartPage::saysWhyNothingChanges() const
{
    return m_session.machine().cannotChange().has_value();
}

void StartPage::refresh()
{
    if (const auto missing = m_session.machine().cannotChange())
        sayWhatIsMissing(*missing);
    else if (isForeign())
        offerToTakeOver();
    else
        invite();
}

bool StartPage::isForeign() const
{
    return m_session.hasState() && m_session.state().setup == SetupState::Foreign;
}

void StartPage::offerToTakeOver()
{
    const auto &state = m_session.state();
    setOther({});
    setTitle(tr("There is a kexec set-up of your own"));
    if (!state.adoptable) {
        const auto why = std::ranges::find_if(state.remarks,
                                              [](const Sentence &remark) { return remark.code.starts_with("adopt-"); });
        setIcon(QIcon::fromTheme(u"dialog-warning"_s));
        setText(tr("Both would load a kernel, so that Warmboot can be installed once that one is gone.")
                + (why == state.remarks.end() ? QString() : u"\n\n"_s + translated(*why)));
        setAction(tr("Check aga&in"), QIcon::fromTheme(u"view-refresh"_s));
        setUsable(button(), whyNoChange(m_session));
        return;
    }
    setIcon(QIcon::fromTheme(u"org.warmboot.Warmboot"_s, QIcon(u":/warmboot/icons/org.warmboot.Warmboot.svg"_s)));
    auto text = tr("Somebody has set kexec up on this machine by hand. Warmboot can take that over: the kernel and the "
                   "command line stay as they were set, the files of that set-up go, and Undo brings them back to the "
                   "byte.");
    // The worst flaw comes first, and is reason enough; the review and the checks have them all.
    if (!state.adoptable->flaws.empty())
        text += u"\n\n"_s + tr("What is wrong with it: %1").arg(translated(state.adoptable->flaws.front()));
    setText(text);
    setAction(tr("Take o&ver…"), QIcon::fromTheme(u"document-import"_s));
    setUsable(button(), whyNoChange(m_session));
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
    if (saysWhyNothingChanges() || (isForeign() && !m_session.state().adoptable))
        m_session.refresh();
    else if (isForeign())
        m_session.askToAdopt();
    else if (m_session.hasEdits())
        m_session.askToApply();
    else
        m_session.askForMode(Mode::Kexec);
}

} // namespace warmboot
