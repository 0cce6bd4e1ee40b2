// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"

#include "desktop/autostart.h"
#include "desktop/machineentries.h"
#include "desktop/menutext.h"
#include "desktop/trayicons.h"

#include <QAction>
#include <QMenu>

#include <KStatusNotifierItem>

#include <algorithm>
#include <utility>

namespace warmboot {

namespace {

constexpr qsizetype mostShown = 10; // a tray is looked at in passing; the window has them all

} // namespace

Tray::Tray(const QList<Session *> &sessions, const QStringList &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    follow(sessions);
    makeItem();
}

Tray::~Tray() = default;

void Tray::setSessions(const QList<Session *> &sessions)
{
    for (auto *session : std::as_const(m_sessions))
        session->disconnect(this);
    follow(sessions);
    makeMenu();
    m_item->setContextMenu(m_menu); // and the one before goes
    showState();
}

void Tray::follow(const QList<Session *> &sessions)
{
    m_naming = sessions.size() > 1 || !sessions.first()->machine().isThisComputer();
    m_more = std::max<qsizetype>(0, sessions.size() - mostShown);
    m_sessions = sessions.first(sessions.size() - m_more);
    for (const auto *session : std::as_const(m_sessions)) {
        connect(session, &Session::stateChanged, this, &Tray::showState);
        connect(session, &Session::phaseChanged, this, &Tray::showState);
        connect(session, &Session::busyChanged, this, &Tray::showState);
        connect(session, &Session::cannotChangeChanged, this, &Tray::showState);
    }
}

void Tray::showAgain()
{
    makeItem();
}

QMenu *Tray::menu() const
{
    return m_menu;
}

QString Tray::activationToken() const
{
    return m_item->providedToken();
}

MachineEntries *Tray::addMachine(Session *session, QMenu *menu)
{
    auto *entries = new MachineEntries(menu);
    connect(entries, &MachineEntries::openRequested, this, [this, session] { Q_EMIT showRequested(session); });
    connect(entries, &MachineEntries::modeRequested, this, [this, session](Mode mode) {
        Q_EMIT modeRequested(session, mode);
    });
    connect(entries, &MachineEntries::rebootRequested, this, [this, session](OneShot via) {
        Q_EMIT rebootRequested(session, via);
    });
    connect(entries, &MachineEntries::undoRequested, this, [this, session] { Q_EMIT undoRequested(session); });
    return entries;
}

void Tray::makeMenu()
{
    m_menu = new QMenu;
    m_entries = {addMachine(m_sessions.first(), m_menu)};
    m_menu->addSeparator();
    for (auto *other : m_sessions.sliced(1))
        m_entries.append(addMachine(other, m_menu->addMenu(menuText(other->name()))));
    m_menu->addSeparator();
    const auto *open = m_menu->addAction(applicationIcon(), tr("&Open Warmboot"));
    connect(open, &QAction::triggered, this, &Tray::openRequested);
    m_autostart = m_menu->addAction(tr("&Start With the Session"));
    m_autostart->setCheckable(true);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_autostart->setChecked(autostart::isOn()); });
    connect(m_autostart, &QAction::triggered, this, [this](bool on) {
        if (const auto error = autostart::set(on, m_options); !error.isEmpty())
            Q_EMIT failed(error);
        m_autostart->setChecked(autostart::isOn());
    });
    m_autostart->setChecked(autostart::isOn());
    m_menu->addSeparator();
    const auto *quit = m_menu->addAction(QIcon::fromTheme(QStringLiteral("application-exit")), tr("&Quit"));
    connect(quit, &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::makeItem()
{
    m_item.reset(); // takes its menu along
    makeMenu();
    m_item = std::make_unique<KStatusNotifierItem>(QStringLiteral("org.warmboot.Warmboot"));
    m_item->setCategory(KStatusNotifierItem::SystemServices);
    m_item->setTitle(tr("Warmboot"));
    m_item->setStandardActionsEnabled(false); // its Quit asks whether one is sure
    m_item->setContextMenu(m_menu);
    connect(m_item.get(), &KStatusNotifierItem::activateRequested, this, &Tray::openRequested);
    m_shownSign.reset();
    showState();
    m_item->setStatus(KStatusNotifierItem::Active);
}

void Tray::showState()
{
    m_state = TrayState::of(*m_sessions.first());
    showIcon();
    m_entries.first()->show(m_state, m_naming);

    QStringList lines;
    if (!m_state.reason.isEmpty())
        lines.append(m_state.reason.toHtmlEscaped());
    for (qsizetype at = 1; at < m_sessions.size(); ++at) {
        const auto other = TrayState::of(*m_sessions[at]);
        lines.append(other.named.toHtmlEscaped());
        m_entries[at]->show(other, false);
    }
    if (m_more > 0)
        //: Of machines that are not named here.
        lines.append(tr("and %n more", nullptr, int(m_more)));
    m_item->setToolTip(QIcon(), m_naming ? m_state.named : m_state.sentence, lines.join(QStringLiteral("<br/>")));
}

void Tray::showIcon()
{
    if (std::exchange(m_shownSign, m_state.sign) == m_state.sign)
        return;
    const auto name = installedIconName(m_state.sign);
    if (name.isEmpty())
        m_item->setIconByPixmap(builtInIcon(m_state.sign));
    else
        m_item->setIconByName(name);
    Q_EMIT drawn();
}

} // namespace warmboot
