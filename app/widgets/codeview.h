// SPDX-FileCopyrightText: 2026 Warmboot contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace KSyntaxHighlighting {
class SyntaxHighlighter;
}

namespace warmboot {

/// A text of the machine to read: fixed width, highlighted, never edited.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeView)

public:
    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    void showFile(const QString &text, const QString &path); ///< the language follows from the path
    void showDiff(const QString &diff);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showText(const QString &text, const QString &language);
    void colour(); ///< once somebody can see it: what that needs takes a moment to read

    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    QString m_language; ///< as the syntax definitions call it; none before there is a text
};

} // namespace warmboot
