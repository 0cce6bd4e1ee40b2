// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "machines/ssh/serverlist.h"
#include "machines/ssh/sshlookup.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace warmboot {

class ErrorLabel;

/// Whom to add to the list, or who one in it is to be from now on; says what ssh would really call before anything is
/// called.
class AddServerDialog : public QDialog
{
    Q_OBJECT

public:
    /// known: destinations that can be offered for completion. add: puts it into the list, or says why not.
    AddServerDialog(const QStringList &known, std::function<Result<void>(const Server &)> add,
                    QWidget *parent = nullptr);
    /// A server that is in the list, to be changed; add: puts the new one into its place.
    void setServer(const Server &server);

private:
    void onTyped();
    void tellWhom(const QString &text);
    void showError(const Error &error);
    void onAccepted();

    std::function<Result<void>(const Server &)> m_add;
    SshLookup m_lookup;
    QLineEdit *m_destination;
    ErrorLabel *m_error;
    QLabel *m_really;
    QLineEdit *m_name;
    QPushButton *m_accept;
};

} // namespace warmboot
