// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/unitspage.h"

#include "models/filesmodel.h"
#include "models/texts.h"
#include "session/sentences.h"
#include "session/session.h"
#include "widgets/changeable.h"
#include "widgets/codeview.h"
#include "widgets/plainlabel.h"
#include "widgets/readingtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

QString purposeOf(const FileView &file)
{
    return file.purpose.empty() ? QString() : translated(Sentence{file.purpose, {}});
}

} // namespace

UnitsPage::UnitsPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new FilesModel(this))
    , m_table(new ReadingTable(this))
    , m_install(new QPushButton(QIcon::fromTheme(u"run-install"_s), tr("&Install…"), this))
    , m_repair(new QPushButton(QIcon::fromTheme(u"document-revert"_s), tr("Re&pair…"), this))
    , m_adopt(new QPushButton(QIcon::fromTheme(u"document-import"_s), tr("Take o&ver…"), this))
    , m_uninstall(new QPushButton(QIcon::fromTheme(u"edit-delete"_s), tr("U&ninstall…"), this))
{
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideLeft); // the end of a path tells more than its beginning
    m_table->setElided(FilesModel::Path);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(FilesModel::State, QHeaderView::ResizeToContents);
    m_table->setAccessibleName(tr("Files of Warmboot"));

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 300});

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_install);
    buttons->addWidget(m_repair);
    buttons->addWidget(m_adopt);
    buttons->addStretch(1);
    buttons->addWidget(m_uninstall);
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(splitter, 1);
    lines->addLayout(buttons);

    connect(m_install, &QPushButton::clicked, &session, &Session::askToApply);
    connect(m_repair, &QPushButton::clicked, &session, &Session::askToRepair);
    connect(m_adopt, &QPushButton::clicked, &session, &Session::askToAdopt);
    connect(m_uninstall, &QPushButton::clicked, &session, &Session::askToUninstall);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnitsPage::showSelected);
    connect(&session, &Session::stateChanged, this, &UnitsPage::refresh);
    for (const auto &changed : {&Session::busyChanged, &Session::cannotChangeChanged, &Session::phaseChanged})
        connect(&session, changed, this, &UnitsPage::enableButtons);
    refresh();
}

QWidget *UnitsPage::makeDetails()
{
    auto *details = new QWidget(this);
    m_purpose = new PlainLabel(details);
    m_purpose->setWordWrap(true);
    m_purpose->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs = new QTabWidget(details);
    m_tabs->setDocumentMode(true);
    m_text = new CodeView(m_tabs);
    m_text->setAccessibleName(tr("Text of the file"));
    m_diff = new CodeView(m_tabs);
    m_diff->setAccessibleName(tr("Difference between the file and what Warmboot puts there"));
    m_tabs->addTab(m_text, tr("&Text"));
    m_tabs->addTab(m_diff, tr("&Difference"));
    auto *lines = new QVBoxLayout(details);
    lines->setContentsMargins({});
    lines->addWidget(m_purpose);
    lines->addWidget(m_tabs, 1);
    return details;
}

void UnitsPage::refresh()
{
    const auto setup = m_session.hasState() ? m_session.state().setup : SetupState::Absent;
    // Where another set-up is in the way, nothing of ours is missing yet.
    m_model->setFiles(m_session.files(), setup == SetupState::Installed || setup == SetupState::Drifted);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(setup == SetupState::Absent ? 0 : std::max(firstFault(), 0));
    showSelected();
    enableButtons();
}

int UnitsPage::firstFault() const
{
    const auto &files = m_model->rows();
    const bool foreign = m_session.hasState() && m_session.state().setup == SetupState::Foreign;
    const auto fault = std::ranges::find_if(files, [foreign](const FileView &file) {
        return foreign ? file.condition == FileCondition::Foreign : file.condition != FileCondition::Ours;
    });
    return fault == files.end() ? -1 : static_cast<int>(fault - files.begin());
}

void UnitsPage::showFirstFault()
{
    const int row = firstFault();
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->setFocus();
    m_tabs->setCurrentWidget(m_tabs->isTabEnabled(1) ? m_diff : m_text);
}

void UnitsPage::showSelected()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount()) {
        m_purpose->clear();
        m_text->clear();
        m_diff->clear();
        return;
    }
    const auto &file = m_model->rowAt(current.row());
    auto about = purposeOf(file);
    if (file.remark)
        about += (about.isEmpty() ? QString() : u"\n"_s) + asSentence(translated(*file.remark));
    m_purpose->setText(about);
    m_purpose->setVisible(!about.isEmpty());
    const bool there = !file.present.empty();
    m_text->showFile(QString::fromStdString(there ? file.present : file.wanted), QString::fromStdString(file.path));
    m_tabs->setTabText(0, there ? tr("&Text") : tr("&Text to be installed"));
    m_diff->showDiff(QString::fromStdString(file.diff));
    m_tabs->setTabEnabled(1, !file.diff.empty());
    m_tabs->setTabToolTip(1, file.diff.empty() ? tr("The file is as Warmboot puts it there.") : QString());
}

void UnitsPage::enableButtons()
{
    const auto why = whyNoChange(m_session);
    const auto setup = m_session.hasState() ? m_session.state().setup : SetupState::Absent;
    const auto enable = [&why](QPushButton *button, bool sensible, const QString &otherwise, const QString &refused) {
        setUsable(button, why.isEmpty() && !sensible ? otherwise : refused);
    };
    const auto inTheWay = why.isEmpty() ? whyNoInstall(m_session) : why;
    enable(m_install,
           setup == SetupState::Absent || setup == SetupState::Foreign,
           tr("Warmboot is installed already."),
           inTheWay);
    enable(m_repair, setup == SetupState::Drifted, tr("There is nothing to repair."), inTheWay);
    m_adopt->setVisible(m_session.hasState() && m_session.state().adoptable);
    setUsable(m_adopt, why);
    enable(m_uninstall,
           setup == SetupState::Installed || setup == SetupState::Drifted,
           tr("Warmboot is not installed on this machine."),
           why);
}

} // namespace warmboot
