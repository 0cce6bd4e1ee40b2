// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <cstddef>

class QButtonGroup;
class QLabel;

namespace warmboot {

class Session;

/// Something is wrong after a kexec: which symptom, why, and what to try. A flag that is tried becomes an edit of the
/// Kernel page, and nothing more.
class Troubleshooter : public QDialog
{
    Q_OBJECT

public:
    /// session: not owned; outlives the dialog.
    explicit Troubleshooter(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void flagProposed();

private:
    void showSymptom(std::size_t number);
    void addTrial(const QString &flag, const QString &what);

    Session &m_session;
    QButtonGroup *m_symptoms;
    QLabel *m_cause;
    QWidget *m_trials = nullptr; ///< made anew for each symptom
    QLabel *m_otherwise;
};

} // namespace warmboot
