// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/historypage.h"

#include "models/historymodel.h"
#include "models/texts.h"
#include "protocol/historyfiles.h"
#include "protocol/savings.h"
#include "session/sentences.h"
#include "session/session.h"
#include "widgets/historyexport.h"
#include "widgets/phasesplot.h"
#include "widgets/plainlabel.h"
#include "widgets/readingtable.h"
#include "widgets/statepage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(this))
    , m_savings(new PlainLabel(this))
    , m_plot(new PhasesPlot(this))
    , m_slow(new PlainLabel(this))
    , m_table(new ReadingTable(this))
    , m_empty(new StatePage(this))
    , m_export(new QPushButton(QIcon::fromTheme(u"document-export"_s), tr("E&xport…"), this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("History of reboots"));
    constexpr int charactersOfAColumn = 11; // in a small window it scrolls before a remark has a letter a line
    constexpr int charactersOfARemark = 30; // of the last one, which has sentences
    m_table->setLeastOfLast(charactersOfARemark);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * charactersOfAColumn);
    m_empty->setIcon(QIcon::fromTheme(u"view-history"_s));
    m_empty->setTitle(tr("No reboot yet"));
    for (auto *label : {m_savings, m_slow}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_slow, 1);
    foot->addWidget(m_export);
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_savings);
    lines->addWidget(m_plot);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_empty, 1);
    lines->addLayout(foot);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto &history = m_session.history();
        exportHistory(this, m_session.name() + u"-reboots"_s, historyAsCsv(history), historyAsJson(history));
    });
    connect(&session, &Session::stateChanged, this, &HistoryPage::refresh);
    refresh();
}

/// In a small window the table comes first; what the bars show stands in a sentence too.
void HistoryPage::placePlot()
{
    constexpr int linesBeside = 12;
    const int needed = m_plot->sizeHint().height() + linesBeside * fontMetrics().lineSpacing();
    m_plot->setVisible(!m_plot->isEmpty() && height() >= needed);
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePlot();
}

/// The slowest on each side; all that is known of them is in the tooltip.
void HistoryPage::showSlow(const HistoryEntry &entry)
{
    const auto words = [](const SlowUnit &unit) {
        return tr("%1 (%2)").arg(QString::fromStdString(unit.unit), shortTimeText(unit.milliseconds));
    };
    const auto list = [&words](const std::vector<SlowUnit> &units) {
        QStringList all;
        for (const auto &unit : units)
            all.append(words(unit));
        return QLocale().createSeparatedList(all);
    };
    QStringList slowest;
    QStringList lines;
    if (!entry.slowToStop.empty()) {
        slowest.append(tr("Slowest to stop the last time: %1.").arg(words(entry.slowToStop.front())));
        lines.append(tr("To stop: %1").arg(list(entry.slowToStop)));
    }
    if (!entry.slow.empty()) {
        slowest.append(tr("Slowest to start: %1.").arg(words(entry.slow.front())));
        lines.append(tr("To start: %1").arg(list(entry.slow)));
    }
    m_slow->setText(joinedSentences(slowest));
    m_slow->setToolTip(lines.join(u'\n'));
}

QString HistoryPage::savingsText() const
{
    const auto savings = savingsOf(m_session.history());
    if (savings.kexecs == 0)
        return tr("No reboot via kexec was measured yet.");
    const auto kexec = durationText(savings.typicalKexec);
    if (!savings.saved)
        return tr("Usually it takes %1 via kexec until everything runs again. What that saves is known once it was "
                  "rebooted via BIOS.")
            .arg(kexec);
    const auto text = *savings.saved < 0
        ? tr("Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via "
             "kexec: %3. Lost by them: %4.")
        : tr("Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via "
             "kexec: %3. Saved by them: %4.");
    return text.arg(kexec, durationText(savings.typicalFirmware))
        .arg(savings.kexecs)
        .arg(durationText(std::abs(*savings.saved)));
}

void HistoryPage::refresh()
{
    const auto &history = m_session.history();
    m_model->setHistory(history);
    const bool empty = history.empty();
    m_plot->setHistory(history);
    placePlot();
    m_savings->setText(savingsText());
    m_savings->setVisible(!empty);
    if (!empty)
        showSlow(history.back());
    m_slow->setVisible(!empty);
    m_export->setVisible(!empty);
    const bool installed = m_session.hasState() && m_session.state().setup != SetupState::Absent;
    m_empty->setText(
        installed
            ? tr("Each reboot from now on is listed here: which way it went and how long it took.")
            : tr("Once Warmboot is installed, each reboot is listed here: which way it went and how long it took."));
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
}

} // namespace warmboot
