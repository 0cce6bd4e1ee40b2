// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"

#include "desktop/autostart.h"
#include "desktop/trayicons.h"

#include <QAction>
#include <QMenu>

#include <KStatusNotifierItem>

namespace warmboot {

Tray::Tray(const QList<Session *> &sessions, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
{
    for (const auto *session : std::as_const(m_sessions)) {
        connect(session, &Session::stateChanged, this, &Tray::showState);
        connect(session, &Session::phaseChanged, this, &Tray::showState);
        connect(session, &Session::busyChanged, this, &Tray::showState);
        connect(session, &Session::cannotChangeChanged, this, &Tray::showState);
    }
    makeItem();
}

Tray::~Tray() = default;

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

void Tray::makeMenu()
{
    m_menu = new QMenu;
    m_switch = m_menu->addAction(tr("Reboots Through &Kexec"));
    m_switch->setCheckable(true);
    connect(m_switch, &QAction::triggered, this, [this](bool on) {
        // The position follows the machine, not the click: nothing has changed before the review.
        m_switch->setChecked(m_state.switchOn);
        Q_EMIT modeRequested(session(), on ? Mode::Kexec : Mode::Bios);
    });
    m_menu->addSeparator();
    m_kexec = m_menu->addAction(QIcon::fromTheme(QStringLiteral("system-reboot")), tr("&Reboot via Kexec…"));
    connect(m_kexec, &QAction::triggered, this, [this] { Q_EMIT rebootRequested(session(), OneShot::Kexec); });
    m_bios = m_menu->addAction(QIcon::fromTheme(QStringLiteral("system-reboot")), tr("Reboot via &BIOS…"));
    connect(m_bios, &QAction::triggered, this, [this] { Q_EMIT rebootRequested(session(), OneShot::Bios); });
    m_undo = m_menu->addAction(QIcon::fromTheme(QStringLiteral("edit-undo")), {});
    connect(m_undo, &QAction::triggered, this, [this] { Q_EMIT undoRequested(session()); });
    m_menu->addSeparator();
    const auto *open = m_menu->addAction(applicationIcon(), tr("&Open Warmboot"));
    connect(open, &QAction::triggered, this, [this] { Q_EMIT openRequested(activationToken()); });
    m_autostart = m_menu->addAction(tr("&Start With the Session"));
    m_autostart->setCheckable(true);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_autostart->setChecked(autostart::isOn()); });
    connect(m_autostart, &QAction::triggered, this, [this](bool on) {
        if (const auto error = autostart::set(on); !error.isEmpty())
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
    m_item->setStandardActionsEnabled(false); // its Quit asks whether one is sure
    m_item->setContextMenu(m_menu);
    connect(m_item.get(), &KStatusNotifierItem::activateRequested, this, [this] {
        Q_EMIT openRequested(activationToken());
    });
    showState();
    m_item->setStatus(KStatusNotifierItem::Active);
}

void Tray::showState()
{
    m_state = TrayState::of(*session());
    const auto icon = themedIconName(m_state.sign);
    if (isInstalled(icon))
        m_item->setIconByName(icon);
    else
        m_item->setIconByPixmap(builtInIcon(m_state.sign));

    QStringList lines;
    if (!m_state.reason.isEmpty())
        lines.append(m_state.reason.toHtmlEscaped());
    for (const auto *other : m_sessions.sliced(1))
        lines.append(tr("%1: %2").arg(other->name(), TrayState::of(*other).sentence).toHtmlEscaped());
    m_item->setTitle(tr("Warmboot"));
    m_item->setToolTip(QIcon(), m_state.sentence, lines.join(QStringLiteral("<br/>")));

    m_switch->setChecked(m_state.switchOn);
    m_switch->setEnabled(m_state.canSwitch);
    m_kexec->setEnabled(m_state.canRebootViaKexec);
    m_bios->setEnabled(m_state.canRebootViaBios);
    m_undo->setText(QString(m_state.undo).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_undo->setEnabled(m_state.canUndo);
}

} // namespace warmboot
