// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/troubleshooter.h"

#include "protocol/symptoms.h"
#include "session/cures.h"
#include "session/sentences.h"
#include "session/session.h"
#include "widgets/changeable.h"
#include "widgets/plainlabel.h"
#include "widgets/radiochoice.h"
#include "widgets/titlelabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

QLabel *textLabel(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Troubleshooter::Troubleshooter(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_symptoms(new QButtonGroup(this))
    , m_cause(textLabel(this))
    , m_otherwise(textLabel(this))
{
    setWindowTitle(tr("After a kexec: %1").arg(session.name()));
    auto *title = new TitleLabel(this);
    title->setText(tr("What is wrong after a kexec?"));
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(title);
    int number = 0;
    for (const auto &symptom : symptoms) {
        auto *choice = new QRadioButton(translated(say(symptom.what)), this);
        m_symptoms->addButton(choice, number++);
        lines->addWidget(choice);
    }
    auto *line = new QFrame(this);
    line->setFrameStyle(QFrame::HLine | QFrame::Sunken);
    auto *close = new QPushButton(QIcon::fromTheme(u"dialog-close"_s), tr("C&lose"), this);
    close->setAutoDefault(false); // Enter at a symptom is no wish to go
    m_trials = new QWidget(this);
    lines->addWidget(line);
    lines->addWidget(m_cause);
    lines->addWidget(m_trials);
    lines->addWidget(m_otherwise);
    lines->addStretch(1);
    lines->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_symptoms, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            showSymptom(static_cast<std::size_t>(id));
    });
    checkRadio(*m_symptoms, 0);
    m_symptoms->button(0)->setFocus();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 26);
}

void Troubleshooter::showSymptom(std::size_t number)
{
    checkRadio(*m_symptoms, static_cast<int>(number));
    const auto &symptom = symptoms.at(number);
    m_cause->setText(translated(say(symptom.cause)));
    m_otherwise->setText(translated(say(symptom.otherwise)));
    auto *trials = new QWidget(this);
    auto *grid = new QGridLayout(trials);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    layout()->replaceWidget(m_trials, trials);
    delete m_trials;
    m_trials = trials;
    for (const auto &trial : symptom.trials) {
        if (!trial.flag.empty())
            addTrial(QString::fromUtf8(trial.flag.data(), qsizetype(trial.flag.size())), translated(say(trial.what)));
    }
    m_trials->setVisible(grid->count() > 0);
}

void Troubleshooter::addTrial(const QString &flag, const QString &what)
{
    auto *grid = static_cast<QGridLayout *>(m_trials->layout());
    const int row = grid->rowCount();
    auto *button = new QPushButton(tr("Try %1").arg(flag), m_trials);
    button->setAutoDefault(false);
    button->setAccessibleDescription(what);
    setUsable(button,
              isProposed(m_session, flag.toStdString()) ? tr("It is on the command line already.") : QString(),
              tr("Puts it into the edits of the page Kernel; nothing is changed before the review."));
    auto *label = textLabel(m_trials);
    label->setText(what);
    grid->addWidget(button, row, 0, Qt::AlignTop);
    grid->addWidget(label, row, 1);
    connect(button, &QPushButton::clicked, this, [this, flag] {
        proposeFlag(m_session, flag.toStdString());
        Q_EMIT flagProposed();
        accept();
    });
}

} // namespace warmboot
