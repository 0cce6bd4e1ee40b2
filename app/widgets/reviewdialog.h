// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/review.h"

#include <QDialog>

class KBusyIndicatorWidget;
class KMessageWidget;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace warmboot {

class DiffBrowser;
class SentenceList;
class Session;
class StatePage;

/// What will happen, before it happens: sentences, warnings, the difference of each file. Stays open
/// while it is carried out, so that a failure or another plan is seen where the decision was made.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// session: not owned; outlives the dialog.
    ReviewDialog(Session &session, Review review, QWidget *parent = nullptr);

    void setReview(const Review &review);

private:
    void showContent();
    void carryOut();
    void refreshBusy();
    void showMessage(int type, const QString &text);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString deed() const;

    Session &m_session;
    Review m_review;
    bool m_cutOff = false; ///< the connection went while it was done
    bool m_applying = false;
    bool m_stale = false;
    QString m_outdated; ///< why what is shown cannot be done any more; empty when it can

    QLabel *m_title;
    KMessageWidget *m_message;
    SentenceList *m_sentences;
    DiffBrowser *m_diffs;
    StatePage *m_nothing;
    KBusyIndicatorWidget *m_busy;
    QLabel *m_doing;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace warmboot
