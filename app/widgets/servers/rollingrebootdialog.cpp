// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/servers/rollingrebootdialog.h"

#include "models/rollingrebootmodel.h"
#include "widgets/changeable.h"
#include "widgets/plainlabel.h"
#include "widgets/readingtable.h"
#include "widgets/titlelabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

constexpr QSize firstSize{760, 520};

QString whyNot(const Session *session, OneShot via, const QList<Session *> &before)
{
    if (session->machine().isThisComputer())
        return RollingRebootDialog::tr("this computer");
    if (auto why = whyNoReboot(*session, via); !why.isEmpty())
        return shortReason(why);
    for (const auto *other : before) {
        if (other->state().thisBoot.bootId == session->state().thisBoot.bootId)
            return RollingRebootDialog::tr("the same machine as %1").arg(other->name());
    }
    return {};
}

QList<Session *> usable(const QList<Session *> &sessions, OneShot via, QStringList &leftOut)
{
    QList<Session *> list;
    for (auto *session : sessions) {
        const auto why = whyNot(session, via, list);
        if (why.isEmpty())
            list.append(session);
        else
            leftOut.append(RollingRebootDialog::tr("%1 (%2)").arg(session->name(), why));
    }
    return list;
}

} // namespace

RollingRebootDialog::RollingRebootDialog(const QList<Session *> &sessions, OneShot via, QWidget *parent)
    : QDialog(parent)
    , m_via(via)
    , m_model(new RollingRebootModel(usable(sessions, via, m_leftOut), this))
    , m_title(new TitleLabel(this))
    , m_text(new PlainLabel(this))
    , m_table(new ReadingTable(this))
    , m_begin(new QPushButton(QIcon::fromTheme(u"system-reboot"_s), QString(), this))
    , m_close(new QPushButton(QIcon::fromTheme(u"dialog-cancel"_s), tr("&Cancel"), this))
{
    setWindowTitle(tr("Reboot servers"));
    m_text->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Machines"));
    m_begin->setText(via == OneShot::Kexec ? tr("&Reboot them via kexec") : tr("&Reboot them via BIOS"));
    m_begin->setAutoDefault(false);
    m_close->setDefault(true); // Enter by mistake must not reboot

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_begin);
    buttons->addWidget(m_close);
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    lines->addWidget(m_table, 1);
    m_order = makeOrder();
    lines->addWidget(m_order);
    lines->addSpacing(fontMetrics().height() / 2);
    lines->addLayout(buttons);
    resize(firstSize.boundedTo(screen()->availableSize() * 9 / 10));

    using namespace std::chrono_literals;
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, m_model, &RollingRebootModel::tick);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        if (!m_reboot)
            begin();
        else
            m_reboot->stop();
        refresh();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RollingRebootDialog::refresh);
    refresh();
}

QWidget *RollingRebootDialog::makeOrder()
{
    auto *order = new QWidget(this);
    m_canary = new QCheckBox(tr("The &first one alone, as a canary"), order);
    m_canary->setChecked(true);
    m_width = new QSpinBox(order);
    m_width->setRange(1, std::max(1, m_model->rowCount()));
    auto *label = new PlainLabel(tr("Then at the same &time:"), order);
    label->setBuddy(m_width);
    m_up = new QPushButton(QIcon::fromTheme(u"go-up"_s), tr("&Up"), order);
    m_down = new QPushButton(QIcon::fromTheme(u"go-down"_s), tr("&Down"), order);
    auto *grid = new QGridLayout(order);
    grid->setContentsMargins({});
    grid->addWidget(m_canary, 0, 0, 1, 2);
    grid->addWidget(label, 1, 0);
    grid->addWidget(m_width, 1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_up, 1, 3);
    grid->addWidget(m_down, 1, 4);
    const auto move = [this](int by) {
        m_model->move(m_table->currentIndex().row(), by);
        refresh();
    };
    connect(m_up, &QPushButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [move] { move(1); });
    return order;
}

void RollingRebootDialog::begin()
{
    m_reboot = new RollingReboot(
        m_model->sessions(), {.via = m_via, .canary = m_canary->isChecked(), .width = m_width->value()}, this);
    m_model->follow(m_reboot);
    connect(m_reboot, &RollingReboot::changed, this, &RollingRebootDialog::refresh);
    connect(m_reboot, &RollingReboot::finished, this, &RollingRebootDialog::onFinished);
    m_order->hide();
    m_second.start();
    m_close->setFocus();
    m_reboot->start();
}

QString RollingRebootDialog::question(int count) const
{
    if (m_via == OneShot::Kexec)
        return count == 1 ? tr("Reboot this server via kexec?")
                          : tr("Reboot these %n servers via kexec?", nullptr, count);
    return count == 1 ? tr("Reboot this server via BIOS?") : tr("Reboot these %n servers via BIOS?", nullptr, count);
}

void RollingRebootDialog::refresh()
{
    const int count = m_model->rowCount();
    if (!m_reboot) {
        m_title->setText(question(count));
        auto text = tr(
            "In this order. As soon as one of them does not come back as it should, or a service on it runs no "
            "more, the rest are left as they are.");
        if (!m_leftOut.isEmpty())
            text += u"\n\n"_s + tr("Left out: %1.").arg(QLocale().createSeparatedList(m_leftOut));
        m_text->setText(text);
        m_begin->setEnabled(count > 0);
        const int row = m_table->currentIndex().row();
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row + 1 < count);
        return;
    }
    if (m_reboot->isOver())
        return;
    m_title->setText(tr("Back: %1 of %2").arg(m_reboot->count(RollingReboot::Step::Good)).arg(count));
    m_text->setText(
        m_reboot->count(RollingReboot::Step::Bad) > 0
            ? tr("One did not come back as it should. No other is rebooted; those under way are waited for.")
            : tr("The next ones follow by themselves, until one does not come back as it should."));
    m_begin->setText(tr("&Stop after those under way"));
    m_begin->setIcon(QIcon::fromTheme(u"process-stop"_s));
    m_begin->setEnabled(m_reboot->count(RollingReboot::Step::Waiting) > 0);
    m_close->setEnabled(false);
}

void RollingRebootDialog::onFinished(bool good)
{
    m_second.stop();
    const int bad = m_reboot->count(RollingReboot::Step::Bad);
    const int back = m_reboot->count(RollingReboot::Step::Good);
    const int spared = m_reboot->count(RollingReboot::Step::Spared);
    m_title->setText(
        good ? tr("All are back: %1").arg(back)
             : tr("Back: %1. Not as it should be: %2. Left as they are: %3.").arg(back).arg(bad).arg(spared));
    m_text->setText(good ? tr("Each of them by the way that was asked for, and with its services.")
                         : tr("Look at what is told of them below before the rest are rebooted."));
    m_begin->hide();
    m_close->setText(tr("&Close"));
    m_close->setIcon(QIcon::fromTheme(u"dialog-close"_s));
    m_close->setEnabled(true);
    m_close->setFocus();
}

void RollingRebootDialog::reject()
{
    // Whoever closes it could no longer see what goes on, nor stop it.
    if (m_reboot && !m_reboot->isOver())
        return;
    QDialog::reject();
}

} // namespace warmboot
