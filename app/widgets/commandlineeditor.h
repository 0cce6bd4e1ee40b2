// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/desiredstate.h"

#include <QMap>
#include <QWidget>

#include <map>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace warmboot {

class ErrorLabel;
class WordsField;

/// The command line of the kernel to load: where it starts from, the usual remedies as check boxes with what
/// each cures, words to add and to take off.
class CommandLineEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CommandLineEditor(QWidget *parent = nullptr);

    void show(const Settings &wish); ///< texts that say the same already are left as they were typed
    using QWidget::show;
    void forgetTyped(); ///< what no wish has: a line that is not used
    void putInto(Settings &wish) const;
    void setErrors(const QMap<QString, QString> &errors); ///< by field: "cmdline", "add", "remove", "panic"
    /// What a line of one's own starts from, should somebody begin one.
    void setProposal(const QString &cmdline) { m_proposal = cmdline; }

Q_SIGNALS:
    void edited();

private:
    void addBase(QGridLayout *grid);
    void addRemedies(QGridLayout *grid);
    void addWords(QGridLayout *grid);
    [[nodiscard]] bool reuses() const;

    QString m_proposal;
    QButtonGroup *m_base;
    WordsField *m_line = nullptr;
    std::map<std::string, QCheckBox *> m_remedies; ///< by their word
    WordsField *m_add = nullptr;
    WordsField *m_remove = nullptr;
    QSpinBox *m_panic = nullptr;
    std::map<QString, ErrorLabel *> m_errors; ///< by field
};

} // namespace warmboot
