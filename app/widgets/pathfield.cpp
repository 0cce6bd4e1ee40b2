// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pathfield.h"

#include <QCompleter>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace warmboot {

PathField::PathField(bool thisComputer, QWidget *parent)
    : QWidget(parent)
    , m_thisComputer(thisComputer)
    , m_edit(new QLineEdit(this))
    , m_button(new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("Choose"), this))
    , m_known(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_known, this);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    m_edit->setClearButtonEnabled(true);
    m_edit->setLayoutDirection(Qt::LeftToRight); // as paths are written, everywhere
    auto *menu = new QMenu(m_button);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &PathField::fillMenu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &PathField::edited);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &PathField::edited);
}

QString PathField::path() const
{
    return m_edit->text().trimmed();
}

void PathField::setPath(const QString &path)
{
    if (this->path() != path)
        m_edit->setText(path);
}

void PathField::setKnown(const QStringList &paths)
{
    if (paths != m_known->stringList())
        m_known->setStringList(paths);
    m_button->setEnabled(m_thisComputer || !paths.isEmpty());
}

void PathField::fillMenu()
{
    auto *menu = m_button->menu();
    menu->clear();
    const auto known = m_known->stringList();
    for (const auto &path : known) {
        auto shown = path; // an ampersand in a path is no mnemonic
        menu->addAction(shown.replace(u'&', u"&&"_s), this, [this, path] { pick(path); });
    }
    if (m_thisComputer) {
        menu->addSeparator();
        menu->addAction(QIcon::fromTheme(u"document-open-folder"_s), tr("&Another file…"), this, &PathField::browse);
    }
}

void PathField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // A link is chosen as a link: it is followed at each reboot anew.
    dialog->setOption(QFileDialog::DontResolveSymlinks);
    const auto here = path();
    dialog->setDirectory(here.startsWith(u'/') ? here.left(here.lastIndexOf(u'/') + 1) : u"/boot"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::pick);
    dialog->open();
}

void PathField::pick(const QString &path)
{
    m_edit->setText(path);
    Q_EMIT picked(path);
}

} // namespace warmboot
