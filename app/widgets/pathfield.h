// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStringListModel;

namespace warmboot {

/// A path on the managed machine: typed with completion, or picked from the ones that are known there.
/// Only this computer's files can be browsed.
class PathField : public QWidget
{
    Q_OBJECT

public:
    explicit PathField(bool thisComputer, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QString path() const; ///< as typed, without spaces around it
    void setPath(const QString &path); ///< leaves the cursor alone when it says the same already
    void setKnown(const QStringList &paths);

Q_SIGNALS:
    void edited(); ///< typed
    void picked(const QString &path); ///< from the menu or the file dialog; the field shows it already

private:
    void fillMenu();
    void browse();
    void pick(const QString &path);

    bool m_thisComputer;
    QLineEdit *m_edit;
    QPushButton *m_button;
    QStringListModel *m_known;
};

} // namespace warmboot
