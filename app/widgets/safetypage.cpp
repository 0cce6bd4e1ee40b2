// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/safetypage.h"

#include "models/texts.h"
#include "session/sentences.h"
#include "session/session.h"
#include "session/wisherrors.h"
#include "widgets/errorlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/plainlabel.h"
#include "widgets/wordsfield.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr int usualWatchdog = 120; // seconds: a kernel, an initrd and the start of systemd on slow disks
/// More than is allowed: what is too much is said beside the field.
constexpr int mostTyped = 999'999;

} // namespace

SafetyPage::SafetyPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, style()->pixelMetric(QStyle::PM_LayoutRightMargin), 0);
    lines->addWidget(
        addText(tr("A kexec that does not arrive, or does not get healthy, suspends kexec: from then on the "
                   "machine reboots through its firmware, until you say otherwise. A boot is healthy once "
                   "everything was started, and sshd and the network are there again if they were before.")));
    addHealthy(lines);
    addDeadline(lines);
    addWatchdog(lines);
    lines->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls take the focus and scroll into sight
    auto *page = new QVBoxLayout(this);
    page->addWidget(scroll);
    connect(&session, &Session::wishChanged, this, &SafetyPage::refresh);
    connect(&session, &Session::stateChanged, this, &SafetyPage::refresh);
    connect(&session, &Session::planChanged, this, &SafetyPage::refreshErrors);
    refresh();
}

QLabel *SafetyPage::addText(const QString &text)
{
    auto *label = new PlainLabel(text, this);
    label->setWordWrap(true);
    return label;
}

void SafetyPage::addHealthy(QVBoxLayout *lines)
{
    lines->addSpacing(fontMetrics().height() / 2);
    m_healthy = new WordsField(this);
    m_healthy->setPlaceholderText(tr("nginx.service graphical.target"));
    m_healthy->setAccessibleName(tr("Units that must be active in a healthy boot"));
    auto *label = new PlainLabel(tr("These uni&ts too:"), this);
    label->setBuddy(m_healthy);
    auto *error = new ErrorLabel(m_healthy, this);
    m_errors[u"healthy"_s] = error;
    lines->addWidget(label);
    lines->addWidget(m_healthy);
    lines->addWidget(error);
    lines->addWidget(
        addText(tr("They must be active in a boot by kexec; if one is not after two minutes, the machine goes "
                   "back through its firmware by itself.")));
    connect(m_healthy, &QLineEdit::textEdited, this, &SafetyPage::collect);
}

void SafetyPage::addDeadline(QVBoxLayout *lines)
{
    lines->addSpacing(fontMetrics().height() / 2);
    m_deadline = new QSpinBox(this);
    m_deadline->setRange(0, mostTyped);
    m_deadline->setSuffix(tr(" min"));
    m_deadline->setSpecialValueText(tr("systemd’s own limit"));
    m_deadline->setAccessibleName(tr("Minutes until a shutdown that hangs is cut off"));
    auto *label = new PlainLabel(tr("Cut a hanging shut&down off after:"), this);
    label->setBuddy(m_deadline);
    auto *error = new ErrorLabel(m_deadline, this);
    m_errors[u"deadline"_s] = error;
    lines->addWidget(label);
    lines->addWidget(m_deadline, 0, Qt::AlignLeft);
    lines->addWidget(error);
    lines->addWidget(
        addText(tr("systemd waits for half an hour as a rule. What still writes then, a large database say, is "
                   "cut off too: give it the time that it needs.")));
    connect(m_deadline, &QSpinBox::valueChanged, this, &SafetyPage::collect);
}

void SafetyPage::addWatchdog(QVBoxLayout *lines)
{
    lines->addSpacing(fontMetrics().height() / 2);
    m_watchdog = new QCheckBox(tr("&Let the hardware watchdog watch over a kexec, for:"), this);
    m_seconds = new QSpinBox(this);
    m_seconds->setRange(0, mostTyped);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setValue(usualWatchdog);
    m_seconds->setAccessibleName(tr("Seconds that the watchdog gives a kexec"));
    auto *error = new ErrorLabel(m_seconds, this);
    m_errors[u"watchdog"_s] = error;
    m_icon = new IconLabel(style()->pixelMetric(QStyle::PM_SmallIconSize), this);
    m_protection = addText({});
    m_protection->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *now = new QHBoxLayout;
    now->addWidget(m_icon, 0, Qt::AlignTop);
    now->addWidget(m_protection, 1);
    lines->addWidget(m_watchdog);
    lines->addWidget(m_seconds, 0, Qt::AlignLeft);
    lines->addWidget(error);
    lines->addWidget(
        addText(tr("It resets a machine whose new kernel hangs before anything else could help. The time has to "
                   "last for the kernel, its initrd and the checks of disks; afterwards systemd serves it.")));
    lines->addLayout(now);
    connect(m_watchdog, &QCheckBox::clicked, this, [this](bool on) {
        m_seconds->setEnabled(on);
        collect();
    });
    connect(m_seconds, &QSpinBox::valueChanged, this, &SafetyPage::collect);
}

/// The scroll area goes by what the labels wanted before the page had its style and its width.
void SafetyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto *scroll = findChild<QScrollArea *>();
    const int width = event->size().width() - 2 * scroll->verticalScrollBar()->sizeHint().width()
        - style()->pixelMetric(QStyle::PM_LayoutRightMargin);
    for (auto *label : findChildren<QLabel *>()) {
        if (label->wordWrap() && label != m_protection)
            label->setMinimumHeight(std::max(0, label->heightForWidth(width)));
    }
}

void SafetyPage::collect()
{
    if (m_collecting || !m_session.hasState())
        return;
    auto wish = m_session.wish();
    wish.healthy = m_healthy->words();
    wish.deadline = m_deadline->value();
    wish.watchdog = m_watchdog->isChecked() ? m_seconds->value() : 0;
    // What is being typed must not be put back into its field on the way.
    m_collecting = true;
    m_session.edit(wish);
    m_collecting = false;
    refreshErrors();
}

void SafetyPage::refresh()
{
    if (!m_session.hasState() || m_collecting)
        return;
    m_collecting = true; // what a field is set to is not typed
    const auto &wish = m_session.wish();
    m_healthy->setWords(wish.healthy);
    m_deadline->setValue(wish.deadline);
    m_watchdog->setChecked(wish.watchdog != 0);
    if (wish.watchdog != 0)
        m_seconds->setValue(wish.watchdog);
    m_seconds->setEnabled(m_watchdog->isChecked());
    m_collecting = false;
    refreshErrors();
    refreshWatchdog();
}

void SafetyPage::refreshWatchdog()
{
    const auto &watchdog = m_session.state().watchdog;
    const auto driver = QString::fromStdString(watchdog.driver);
    const bool asked = m_session.state().settings && m_session.state().settings->watchdog > 0;
    m_icon->setIcon(watchdog.protects ? outcomeIcon(Outcome::Good)
                        : asked       ? outcomeIcon(Outcome::Warning)
                                      : QIcon::fromTheme(u"dialog-information"_s));
    m_protection->setText(watchdog.protects               ? tr("It watches over a kexec now (%1).").arg(driver)
                              : watchdog.lacking && asked ? asSentence(translated(*watchdog.lacking))
                              : watchdog.lacking || !driver.isEmpty()
                              ? tr("This machine has one. It needs one reboot through the firmware "
                                   "after it was set up.")
                              : tr("This machine shows none; there may be one whose driver is not loaded."));
}

void SafetyPage::refreshErrors()
{
    for (const auto &[field, label] : m_errors)
        label->setError({});
    for (const auto &error : m_session.wishErrors()) {
        if (const auto found = m_errors.find(fieldOf(error)); found != m_errors.end())
            found->second->setError(translatedBesideField(error.sentence));
    }
}

} // namespace warmboot
