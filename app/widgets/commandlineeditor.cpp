// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commandlineeditor.h"

#include "session/flags.h"
#include "widgets/errorlabel.h"
#include "widgets/plainlabel.h"
#include "widgets/radiochoice.h"
#include "widgets/wordsfield.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace warmboot {

namespace {

enum Base { Reuse, Own };
/// More than a machine takes: what is too much is said beside the field, where a field that swallows a digit would
/// make another number of it.
constexpr int maxPanic = 999'999'999;

int indentOf(const QWidget *widget)
{
    return widget->style()->pixelMetric(QStyle::PM_IndicatorWidth)
        + widget->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
}

} // namespace

CommandLineEditor::CommandLineEditor(QWidget *parent)
    : QWidget(parent)
    , m_base(new QButtonGroup(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    addBase(grid);
    addRemedies(grid);
    addWords(grid);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
}

void CommandLineEditor::addBase(QGridLayout *grid)
{
    auto *reuse = new QRadioButton(tr("Reuse what the b&oot loader gave"), this);
    auto *own = new QRadioButton(tr("This line instead:"), this);
    m_base->addButton(reuse, Reuse);
    m_base->addButton(own, Own);
    m_line = new WordsField(this);
    m_line->setAccessibleName(tr("The whole command line"));
    auto *error = new ErrorLabel(m_line, this);
    m_errors[u"cmdline"_s] = error;
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(indentOf(this), 0, 0, 0);
    indented->addWidget(m_line);
    indented->addWidget(error);
    grid->addWidget(reuse, 0, 0, 1, 2);
    grid->addWidget(own, 1, 0, 1, 2);
    grid->addLayout(indented, 2, 0, 1, 2);

    connect(m_line, &QLineEdit::textEdited, this, &CommandLineEditor::edited);
    connect(m_base, &QButtonGroup::idClicked, this, [this](int id) {
        m_line->setEnabled(id == Own);
        if (id == Own && m_line->text().isEmpty())
            m_line->setText(m_proposal);
        Q_EMIT edited();
    });
}

void CommandLineEditor::addRemedies(QGridLayout *grid)
{
    auto *label = new PlainLabel(tr("Usual remedies, for when the new kernel does not come up as it should:"), this);
    label->setWordWrap(true);
    auto *remedies = new QGridLayout;
    remedies->setContentsMargins(0, 0, 0, 0);
    remedies->setColumnStretch(1, 1);
    for (const auto &flag : usualFlags()) {
        auto *box = new QCheckBox(flag.word, this);
        auto *cure = new PlainLabel(flag.cures, this);
        cure->setWordWrap(true);
        box->setAccessibleDescription(flag.cures);
        cure->setBuddy(box);
        const int row = remedies->rowCount();
        remedies->addWidget(box, row, 0, Qt::AlignTop);
        remedies->addWidget(cure, row, 1);
        m_remedies[flag.word.toStdString()] = box;
        connect(box, &QCheckBox::clicked, this, [this, word = flag.word.toStdString()](bool on) {
            // Typed below and unchecked here: unchecked is what was meant last.
            auto words = m_add->words();
            if (!on && std::erase(words, word) > 0)
                m_add->setWords(words);
            Q_EMIT edited();
        });
    }
    grid->addWidget(label, 3, 0, 1, 2);
    grid->addLayout(remedies, 4, 0, 1, 2);
}

void CommandLineEditor::addWords(QGridLayout *grid)
{
    const auto add = [&](int row, WordsField *&field, const QString &name, const QString &title, const QString &hint) {
        field = new WordsField(this);
        field->setPlaceholderText(hint);
        field->setToolTip(hint); // where it is cut off
        auto *label = new PlainLabel(title, this);
        label->setBuddy(field);
        auto *error = new ErrorLabel(field, this);
        m_errors[name] = error;
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(error, row + 1, 1);
        connect(field, &QLineEdit::textEdited, this, &CommandLineEditor::edited);
    };
    add(5, m_add, u"add"_s, tr("&Add words:"), tr("console=ttyS0 foo=\"a b\""));
    m_add->setAccessibleName(tr("Words to add to the command line"));
    add(7, m_remove, u"remove"_s, tr("&Take words off:"), tr("quiet, or console for every console=…"));
    m_remove->setAccessibleName(tr("Words to take off the command line"));

    m_panic = new QSpinBox(this);
    m_panic->setRange(0, maxPanic);
    m_panic->setSuffix(tr(" s"));
    m_panic->setSpecialValueText(tr("Leave as it is"));
    m_panic->setAccessibleName(tr("Seconds from a panic of the new kernel to its restart"));
    m_panic->setToolTip(tr("panic=: a kernel that panics restarts the machine after this time, through the firmware"));
    auto *label = new PlainLabel(tr("Restart after a &panic:"), this);
    label->setBuddy(m_panic);
    auto *error = new ErrorLabel(m_panic, this);
    m_errors[u"panic"_s] = error;
    grid->addWidget(label, 9, 0);
    grid->addWidget(m_panic, 9, 1, Qt::AlignLeft);
    grid->addWidget(error, 10, 1);
    connect(m_panic, &QSpinBox::valueChanged, this, &CommandLineEditor::edited);
}

bool CommandLineEditor::reuses() const
{
    return m_base->checkedId() != Own;
}

void CommandLineEditor::show(const Settings &wish)
{
    const bool reuse = wish.cmdline == "reuse";
    checkRadio(*m_base, reuse ? Reuse : Own);
    m_line->setEnabled(!reuse);
    // Compared as text: an own line is kept to the character.
    if (!reuse && m_line->text().toStdString() != wish.cmdline)
        m_line->setText(QString::fromStdString(wish.cmdline));

    std::vector<std::string> others;
    std::ranges::copy_if(
        wish.add, std::back_inserter(others), [this](const std::string &word) { return !m_remedies.contains(word); });
    for (const auto &[word, box] : m_remedies)
        box->setChecked(std::ranges::contains(wish.add, word));
    auto typed = m_add->words();
    std::erase_if(typed, [this](const std::string &word) { return m_remedies.contains(word); });
    if (typed != others)
        m_add->setWords(others);
    m_remove->setWords(wish.remove);
    const QSignalBlocker quiet(m_panic);
    m_panic->setValue(wish.panic);
}

void CommandLineEditor::forgetTyped()
{
    if (reuses()) // otherwise it is shown from the wish
        m_line->clear();
}

void CommandLineEditor::putInto(Settings &wish) const
{
    wish.cmdline = reuses() ? "reuse" : m_line->text().toStdString();
    // Words keep the order that the machine has them in: a box that is only looked at is no edit.
    auto typed = m_add->words();
    std::vector<std::string> add;
    const auto take = [&add](const std::string &word) {
        if (!std::ranges::contains(add, word))
            add.push_back(word);
    };
    for (const auto &word : wish.add) {
        const auto box = m_remedies.find(word);
        if (box != m_remedies.end() ? box->second->isChecked() : std::ranges::contains(typed, word))
            take(word);
    }
    const bool reordered = [&] {
        std::vector<std::string> kept;
        std::ranges::copy_if(add, std::back_inserter(kept), [this](const auto &w) { return !m_remedies.contains(w); });
        return kept.size() > typed.size() || !std::ranges::equal(kept, std::span(typed).first(kept.size()));
    }();
    if (reordered)
        add.clear();
    for (const auto &[word, box] : m_remedies) {
        if (box->isChecked())
            take(word);
    }
    for (const auto &word : typed)
        take(word);
    wish.add = add;
    wish.remove = m_remove->words();
    wish.panic = m_panic->value();
}

void CommandLineEditor::setErrors(const QMap<QString, QString> &errors)
{
    for (const auto &[name, label] : m_errors)
        label->setError(errors.value(name));
}

} // namespace warmboot
